import { describe, expect, it } from 'vitest';
import { topicClassifier } from '../../src/ingest/topics/topic-classifier.js';
import { LANGUAGES } from '../../src/plan/language.js';
import { acceleratorLabs } from '../../src/profile/accelerator-labs.js';
import { otherTopicNames, TOPIC_KEYS } from '../../src/profile/topics/topic-keys.js';
import { TOPICS } from '../../src/profile/topics/topics.js';
import { foldWords } from '../../src/text/fold.js';

const facet = acceleratorLabs.facets.find(({ name }) => name === 'topic');
const labelIn = (language: (typeof LANGUAGES)[number], key: string) =>
  acceleratorLabs.messages[language].facets.topic?.valueLabel(key);

describe('the topics of the archive', () => {
  it('are 25, each defined once', () => {
    expect(TOPICS).toHaveLength(25);
    expect(new Set(TOPICS.map(({ key }) => key))).toEqual(new Set(TOPIC_KEYS));
  });

  it.each(TOPICS.map((topic) => [topic.key, topic] as const))('have words in three languages: %s', (_, { words }) => {
    for (const language of LANGUAGES) expect(words[language].length).toBeGreaterThanOrEqual(3);
  });

  it.each(TOPICS.map((topic) => [topic.key, topic] as const))('have no expression in two lists: %s', (_, topic) => {
    const { words, hints, not } = topic;
    const named = Object.values(words).flat().map(foldWords);
    const others = [...hints, ...not].map(foldWords);
    expect(others.filter((each) => named.includes(each))).toEqual([]);
  });

  it.each(TOPIC_KEYS)('have a name of their own in every language: %s', (key) => {
    for (const language of LANGUAGES) {
      expect(labelIn(language, key)).toBeTruthy();
      const same = TOPIC_KEYS.filter((other) => labelIn(language, other) === labelIn(language, key));
      expect(same).toEqual([key]);
    }
  });

  it('have no second name that is another’s', () => {
    const all = TOPIC_KEYS.flatMap((key) => [...new Set(otherTopicNames(key).map(foldWords))]);
    expect(all.filter((name, at) => all.indexOf(name) !== at)).toEqual([]);
  });

  it('have no name that is a goal’s', () => {
    const goals = acceleratorLabs.facets.find(({ name }) => name === 'sdg')?.knownValues ?? [];
    const names = LANGUAGES.flatMap((language) =>
      goals.map((goal) => foldWords(acceleratorLabs.messages[language].facets.sdg?.valueLabel(goal) ?? '')),
    ).map((name) => name.replace(/^\d+ /, ''));
    expect(names).toHaveLength(51);
    const own = TOPIC_KEYS.flatMap((key) => [
      key,
      ...otherTopicNames(key),
      ...LANGUAGES.map((l) => labelIn(l, key) ?? ''),
    ]);
    expect(own.map(foldWords).filter((name) => names.includes(name))).toEqual([]);
  });

  it('are recognised by what they are called, in every language', () => {
    const classify = topicClassifier(TOPICS);
    for (const key of TOPIC_KEYS)
      for (const language of LANGUAGES) {
        const text = `${labelIn(language, key) ?? ''}. `.repeat(4);
        const found = classify({ title: '', answers: [{ role: 'insight', text }], subjects: [], goals: [] });
        expect(found[0], `${key} in ${language}`).toBe(key);
      }
  });

  it('are read from a URL in any case, and nothing else is', () => {
    expect(facet?.parse(' Waste ')).toBe('waste');
    expect(facet?.parse('constructor')).toBeNull();
  });
});
