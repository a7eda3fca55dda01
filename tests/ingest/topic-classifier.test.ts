import { describe, expect, it } from 'vitest';
import { topicClassifier, type TopicFacts } from '../../src/ingest/topics/topic-classifier.js';
import type { TopicDefinition } from '../../src/plan/topic.js';

function topic(key: string, words: readonly string[], rest: Partial<TopicDefinition> = {}): TopicDefinition {
  return { key, words: { en: words, fr: [], es: [] }, hints: [], not: [], goals: [], usual: 4, ...rest };
}

const classify = topicClassifier([
  topic('water', ['water', 'well'], { hints: ['pump'], goals: ['6'] }),
  topic('jobs', ['job', 'work']),
]);

const OTHER = 'nothing is said here that would be of any use to those who look for it '.repeat(12);

function topicsOf({ title = '', insight = '', ...rest }: Partial<TopicFacts> & { insight?: string }) {
  return classify({ title, answers: [{ role: 'insight', text: insight }], subjects: [], goals: [], ...rest });
}

describe('topicClassifier', () => {
  it('assigns a topic that a plan speaks of far more often than is usual', () => {
    expect(topicsOf({ insight: `${OTHER} water, a well, more water, a well and water` })).toEqual(['water']);
  });

  it('does not assign one that a long plan names once in passing', () => {
    expect(topicsOf({ insight: `${OTHER} a well` })).toEqual([]);
  });

  it('does not let a single word of a short text decide', () => {
    expect(topicsOf({ insight: 'A job is a good thing' })).toEqual([]);
  });

  it('takes the title, the given subjects and the goals into account, each beside the text', () => {
    const insight = `${OTHER} water, a well`;
    expect(topicsOf({ insight })).toEqual([]);
    expect(topicsOf({ insight, title: 'Two wells' })).toEqual(['water']);
    expect(topicsOf({ insight, subjects: ['clean water'] })).toEqual(['water']);
    expect(topicsOf({ insight, goals: ['6'] })).toEqual(['water']);
    expect(topicsOf({ insight, goals: ['8'] })).toEqual([]);
  });

  it('does not assign a given subject of which the text says nothing', () => {
    expect(topicsOf({ insight: OTHER.repeat(3), subjects: ['jobs'] })).toEqual([]);
  });

  it('puts the clearest first, and equals in the order of their keys', () => {
    const insight = `${OTHER} water water water water water job job job job`;
    expect(topicsOf({ insight })).toEqual(['water', 'jobs']);
    expect(topicsOf({ insight: `${insight} job` })).toEqual(['jobs', 'water']);
  });

  it('counts what goes with a topic, and what stands in other answers, for a part', () => {
    const twice = `${OTHER} water water water water`;
    expect(topicsOf({ insight: twice })).toEqual(['water']);
    expect(topicsOf({ insight: twice.replaceAll('water', 'pump') })).toEqual([]);
    const answers = [
      { role: 'insight', text: OTHER },
      { role: 'partner', text: 'water water water water' },
    ] as const;
    expect(topicsOf({ answers })).toEqual([]);
  });

  it('reads neither the answer that gives the title nor addresses', () => {
    const answers = [
      { role: 'title', text: 'water '.repeat(50) },
      { role: 'link', text: 'water '.repeat(50) },
    ] as const;
    expect(topicsOf({ answers })).toEqual([]);
  });
});
