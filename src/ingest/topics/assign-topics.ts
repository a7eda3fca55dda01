import type { CorpusProfile, HeadKey } from '../../plan/corpus-profile.js';
import { answersOf, type Plan } from '../../plan/plan.js';
import { foldWords } from '../../text/fold.js';
import { groupBy } from '../../text/group-by.js';
import { topicClassifier, type TopicFacts } from './topic-classifier.js';

/** What is needed of a plan, as its file alone gives it. */
export interface ReadPlan extends Pick<Plan, 'file' | 'title' | 'country' | 'sections'> {
  readonly headValues: ReadonlyMap<string, readonly string[]>;
}

/**
 * The topics of each plan, in the order given. Plans of one title and country are about one thing: what the head of
 * one says of its subjects is said of all. Goals are too wide for that.
 */
export function assignTopics(
  plans: readonly ReadPlan[],
  { topics, head }: Pick<CorpusProfile, 'topics' | 'head'>,
): readonly (readonly string[])[] {
  if (topics.length === 0) return plans.map(() => []);
  const classify = topicClassifier(topics);
  const facts = topicFacts(plans, head.keys);
  return facts.map(classify);
}

/** What the topics of each plan are assigned from. */
export function topicFacts(plans: readonly ReadPlan[], keys: readonly HeadKey[]): readonly TopicFacts[] {
  const valuesOf = (meaning: HeadKey['meaning'], { headValues }: ReadPlan): readonly string[] =>
    keys.filter((key) => key.meaning === meaning).flatMap(({ key }) => headValues.get(key) ?? []);
  const alike = groupBy(plans, likeness);
  return plans.map((plan) => {
    const same = alike.get(likeness(plan)) ?? [plan];
    return {
      title: plan.title,
      answers: answersOf(plan),
      subjects: same.flatMap((each) => valuesOf('subjects', each)),
      goals: valuesOf('goals', plan),
    };
  });
}

function likeness({ title, country, file }: ReadPlan): string {
  const words = foldWords(title);
  return words === '' || country === null ? `file ${file}` : `${country}: ${words}`;
}
