import { readFileSync } from 'node:fs';

/** Topics of a plan as somebody who read it gave them: what it is about, the main one first, and what counts neither way. */
export interface TopicLabel {
  readonly topics: readonly string[];
  readonly maybe: readonly string[];
}

/** Agreement with labels, each a share from 0 to 1. */
export interface TopicAgreement {
  /** Of the assigned topics those that are right; `maybe` is left out. */
  readonly precision: number;
  /** Of the labelled topics those that are assigned. */
  readonly recall: number;
  /** Of the plans with a main topic those that have it. */
  readonly main: number;
}

/** Labels by the id of a plan. */
export function readTopicLabels(file: string): ReadonlyMap<string, TopicLabel> {
  return new Map(Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, TopicLabel>));
}

/** How far assigned topics agree with labels, over all topics of all labelled plans (micro average). */
export function topicAgreement(
  labels: ReadonlyMap<string, TopicLabel>,
  topicsOf: (id: string) => readonly string[],
): TopicAgreement {
  let right = 0;
  let wrong = 0;
  let labelled = 0;
  let withMain = 0;
  let mainFound = 0;
  for (const [id, { topics, maybe }] of labels) {
    const assigned = topicsOf(id);
    right += topics.filter((topic) => assigned.includes(topic)).length;
    wrong += assigned.filter((topic) => !topics.includes(topic) && !maybe.includes(topic)).length;
    labelled += topics.length;
    const [main] = topics;
    if (main === undefined) continue;
    withMain++;
    if (assigned.includes(main)) mainFound++;
  }
  return { precision: right / (right + wrong), recall: right / labelled, main: mainFound / withMain };
}
