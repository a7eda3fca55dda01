import type { TopicDefinition } from '../../plan/topic.js';
import type { Role } from '../../plan/role.js';
import { byCodeUnit } from '../../text/compare.js';
import { expressionFinder, topicWords, type ExpressionFinder } from './find-expressions.js';

/** What topics are assigned from. */
export interface TopicFacts {
  readonly title: string;
  readonly answers: readonly { readonly role: Role; readonly text: string }[];
  /** What the plan's head says that it is about. */
  readonly subjects: readonly string[];
  readonly goals: readonly string[];
}

/** The keys of a plan's topics, the clearest first. */
export type TopicClassifier = (facts: TopicFacts) => readonly string[];

/** A topic and how clear it is: the logarithm of how many times as often as usual a plan speaks of it. */
export interface TopicScore {
  readonly key: string;
  readonly score: number;
}

/**
 * The constants were set on labels made by hand and, on the subjects that heads give, as weak labels; each has a wide flat
 * optimum (docs/decisions/0009-topics.md).
 */
/** Score from which a topic is assigned: a plan speaks of it 2.1 times as often as usual. */
const THRESHOLD = 0.75;
/** What a plan's aim and what it learnt are; every other role counts for PART. */
const MAIN_ROLES: ReadonlySet<Role> = new Set(['insight', 'barrier', 'challenge', 'question']);
/** Names of the plan, counted as the title, and addresses. */
const UNREAD_ROLES: ReadonlySet<Role> = new Set(['title', 'link']);
/** What a hint counts, of an expression that names the topic; and a word of another role, of one of a main role. */
const PART = 0.3;
/** Added to what is counted and to what is usual, so that one word in a short plan does not decide. */
const PRIOR = 1;
const IN_TITLE = 1;
const IN_SUBJECTS = 1;
const IN_GOALS = 0.3;

/** A classifier by these definitions. It knows no other plan, so a plan has the same topics in every folder. */
export function topicClassifier(topics: readonly TopicDefinition[]): TopicClassifier {
  const score = topicScorer(topics);
  return (facts) =>
    score(facts)
      .filter((topic) => topic.score >= THRESHOLD)
      .sort((a, b) => b.score - a.score || byCodeUnit(a.key, b.key))
      .map(({ key }) => key);
}

/** How clear every topic is in a plan, in the order of the definitions. */
function topicScorer(topics: readonly TopicDefinition[]): (facts: TopicFacts) => readonly TopicScore[] {
  const find = expressionFinder(topics);
  const usual = usualRates(topics);
  return ({ title, answers, subjects, goals }) => {
    const { words, counts } = countTopics(find, topics.length, answers);
    const inTitle = find(topicWords(title));
    const inSubjects = subjects.map((subject) => find(topicWords(subject)));
    return topics.map(({ key, goals: own }, at) => {
      const times = ((counts[at] ?? 0) + PRIOR) / (words * (usual[at] ?? 0) + PRIOR);
      const named = Math.min(1, (inTitle[at]?.named ?? 0) + PART * (inTitle[at]?.hinted ?? 0));
      const score =
        Math.log(times) +
        IN_TITLE * named +
        (inSubjects.some((hits) => (hits[at]?.named ?? 0) > 0) ? IN_SUBJECTS : 0) +
        (goals.some((goal) => own.includes(goal)) ? IN_GOALS : 0);
      return { key, score };
    });
  };
}

/** The words of some answers and the expressions of each topic in them, weighed by role. */
export function countTopics(
  find: ExpressionFinder,
  topics: number,
  answers: TopicFacts['answers'],
): { readonly words: number; readonly counts: readonly number[] } {
  const counts = new Array<number>(topics).fill(0);
  let words = 0;
  for (const { role, text } of answers) {
    if (UNREAD_ROLES.has(role)) continue;
    const weight = MAIN_ROLES.has(role) ? 1 : PART;
    const found = topicWords(text);
    words += weight * found.length;
    find(found).forEach(({ named, hinted }, at) => {
      counts[at] = (counts[at] ?? 0) + weight * (named + PART * hinted);
    });
  }
  return { words, counts };
}

/**
 * Usual rates per word, each drawn half way (as a logarithm) to the mean of all: that a rare topic is named twice says
 * less than its rarity makes it seem, and a common one has to be assigned somewhere.
 */
function usualRates(topics: readonly TopicDefinition[]): readonly number[] {
  const logs = topics.map(({ usual }) => Math.log(usual / 1000));
  const mean = logs.reduce((sum, each) => sum + each, 0) / Math.max(1, logs.length);
  return logs.map((each) => Math.exp((each + mean) / 2));
}
