import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LearningRole } from '../src/plan/role.js';

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
  /** Only insights, or only barriers. */
  readonly role?: LearningRole;
}

/** By topic: grades 0 to 3 by `PLANID#anchor`. */
export function readLearningJudgements(folder: string): {
  topics: readonly LearningTopic[];
  judgements: Judgements;
} {
  const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  return {
    topics: read('topics.json') as LearningTopic[],
    judgements: (read('qrels.json') as { topics: Judgements }).topics,
  };
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
