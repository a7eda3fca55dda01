import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LearningRole } from '../src/plan/role.js';
import { groupBy } from '../src/text/group-by.js';

/** A judged query. */
export interface Topic {
  readonly id: string;
  readonly query: string;
  readonly category: string;
  /** The right spelling of a misspelt query. */
  readonly spelt?: string;
}

/** By topic: grades 0 to 3 by file name. A file without one counts as 0. */
export type Judgements = Readonly<Record<string, Readonly<Record<string, number>>>>;

export function readJudgements(folder: string): { topics: readonly Topic[]; judgements: Judgements } {
  const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  return { topics: read('topics.json') as Topic[], judgements: read('qrels.json') as Judgements };
}

/** A judged query for single learnings. */
export interface LearningTopic {
  readonly id: string;
  readonly query: string;
  /** Only insights, or only barriers; null: both. */
  readonly role: LearningRole | null;
}

/** The beginning of a learning's text, by which a grade is found again when its anchor moves: 60 letters and digits. */
export function textKey(text: string): string {
  return letters(text).slice(0, 60);
}

function letters(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}

/**
 * By topic: grades 0 to 3 by `PLANID#anchor`.
 *
 * @param learnings - those that there are: a grade goes to the one in its plan whose text begins as the graded one did, or else has
 * that beginning in it: answers are cut otherwise today
 */
export function readLearningJudgements(
  folder: string,
  learnings: readonly { readonly id: string; readonly text: string }[],
): { topics: readonly LearningTopic[]; judgements: Judgements } {
  const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  const { topics, texts } = read('qrels.json') as { topics: Judgements; texts: Readonly<Record<string, string>> };
  const planOf = (id: string): string => id.slice(0, id.lastIndexOf('#'));
  const byText = new Map(learnings.map(({ id, text }) => [`${planOf(id)} ${textKey(text)}`, id]));
  const byPlan = groupBy(learnings, ({ id }) => planOf(id));
  const holding = (id: string, beginning: string): string | undefined =>
    (byPlan.get(planOf(id)) ?? []).find(({ text }) => letters(text).includes(beginning))?.id;
  const present = (id: string): string => {
    const beginning = texts[id] ?? '';
    if (beginning === '') return id;
    return byText.get(`${planOf(id)} ${beginning}`) ?? holding(id, beginning) ?? id;
  };
  const judgements = Object.fromEntries(
    Object.entries(topics).map(([topic, grades]) => [
      topic,
      Object.fromEntries(Object.entries(grades).map(([id, grade]) => [present(id), grade])),
    ]),
  );
  return {
    topics: (read('topics.json') as LearningTopic[]).map((topic) => ({ ...topic, role: topic.role ?? null })),
    judgements,
  };
}

/** By id: the first of those that have the same text, which is one result; itself where it stands alone. */
export type FirstOf = (id: string) => string;

/** Judgements of each text once: the best grade that one of its copies got. */
export function judgedOnce(judgements: Judgements, firstOf: FirstOf): Judgements {
  return Object.fromEntries(
    Object.entries(judgements).map(([topic, grades]) => {
      const best: Record<string, number> = {};
      for (const [id, grade] of Object.entries(grades)) {
        const first = firstOf(id);
        best[first] = Math.max(best[first] ?? 0, grade);
      }
      return [topic, best];
    }),
  );
}

/** Results of each text once: the first of its copies. */
export function listedOnce(ids: readonly string[], firstOf: FirstOf): readonly string[] {
  return [...new Set(ids.map(firstOf))];
}

/** Normalised discounted cumulative gain over the first ten: gain 2^grade − 1, discount log2(rank + 1). */
export function ndcg(files: readonly string[], grades: Readonly<Record<string, number>>): number {
  const gain = (grade: number, rank: number): number => (2 ** grade - 1) / Math.log2(rank + 2);
  const sum = (list: readonly number[]): number =>
    list.slice(0, 10).reduce((total, grade, rank) => total + gain(grade, rank), 0);
  const ideal = sum(Object.values(grades).sort((a, b) => b - a));
  return ideal === 0 ? 0 : sum(files.map((file) => grades[file] ?? 0)) / ideal;
}

/** One over the rank of the first plan graded 1 or more. */
export function reciprocalRank(files: readonly string[], grades: Readonly<Record<string, number>>): number {
  const rank = files.findIndex((file) => (grades[file] ?? 0) >= 1);
  return rank < 0 ? 0 : 1 / (rank + 1);
}

/** The share of all plans graded 1 or more that is among the first twenty. */
export function recall(files: readonly string[], grades: Readonly<Record<string, number>>): number {
  const relevant = Object.values(grades).filter((grade) => grade >= 1).length;
  return relevant === 0 ? 0 : files.slice(0, 20).filter((file) => (grades[file] ?? 0) >= 1).length / relevant;
}

/** The share of the first ten that nobody has judged. */
export function unjudged(files: readonly string[], grades: Readonly<Record<string, number>>): number {
  const first = files.slice(0, 10);
  return first.length === 0 ? 0 : first.filter((file) => grades[file] === undefined).length / first.length;
}

export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
