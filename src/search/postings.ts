import { isStopWord } from '../text/stop-words.js';
import type { PlanText, RoleMask } from './plan-text.js';
import { ROLE_WEIGHTS, type RoleWeights } from './ranking-parameters.js';
import type { Vocabulary } from './vocabulary.js';

/**
 * Which form occurs in which plans, in which roles, and how much it weighs there.
 * Entries of form `f` stand from `first[f]` to before `first[f + 1]`, plans ascending.
 */
export interface Postings {
  readonly planCount: number;
  readonly first: Uint32Array;
  readonly plans: Uint32Array;
  readonly roles: Uint32Array;
  /** Occurrences, each counted by the weight of its role. */
  readonly frequencies: Float32Array;
  /** By plan: the sum of these over all words that are no stop words. */
  readonly lengths: Float32Array;
}

export function buildPostings(
  texts: readonly PlanText[],
  vocabulary: Vocabulary,
  weights: RoleWeights = ROLE_WEIGHTS,
): Postings {
  const size = vocabulary.forms.length;
  const counts = new Uint32Array(size + 1);
  const perPlan = texts.map((text) => countForms(text, size, weights));
  for (const { forms } of perPlan) for (const form of forms) counts[form + 1] = (counts[form + 1] ?? 0) + 1;
  for (let form = 0; form < size; form += 1) counts[form + 1] = (counts[form + 1] ?? 0) + (counts[form] ?? 0);
  const total = counts[size] ?? 0;
  const next = counts.slice();
  const plans = new Uint32Array(total);
  const roles = new Uint32Array(total);
  const frequencies = new Float32Array(total);
  const lengths = new Float32Array(texts.length);
  const isStop = vocabulary.forms.map(isStopWord);
  perPlan.forEach((counted, plan) => {
    counted.forms.forEach((form, at) => {
      const entry = next[form] ?? 0;
      next[form] = entry + 1;
      plans[entry] = plan;
      roles[entry] = counted.roles[at] ?? 0;
      frequencies[entry] = counted.frequencies[at] ?? 0;
      if (isStop[form] !== true) lengths[plan] = (lengths[plan] ?? 0) + (counted.frequencies[at] ?? 0);
    });
  });
  return { planCount: texts.length, first: counts, plans, roles, frequencies, lengths };
}

interface CountedForms {
  readonly forms: readonly number[];
  readonly roles: readonly RoleMask[];
  readonly frequencies: readonly number[];
}

function countForms(text: PlanText, size: number, weights: RoleWeights): CountedForms {
  scratch = scratch.length >= size ? scratch : new Int32Array(size).fill(-1);
  const forms: number[] = [];
  const roles: number[] = [];
  const frequencies: number[] = [];
  for (const passage of text.passages) {
    const weight = weights[passage.role];
    for (let token = passage.from; token < passage.to; token += 1) {
      const form = text.forms[token] ?? 0;
      let at = scratch[form] ?? -1;
      if (at < 0) {
        at = forms.length;
        scratch[form] = at;
        forms.push(form);
        roles.push(0);
        frequencies.push(0);
      }
      roles[at] = (roles[at] ?? 0) | passage.bit;
      frequencies[at] = (frequencies[at] ?? 0) + weight;
    }
  }
  for (const form of forms) scratch[form] = -1;
  return { forms, roles, frequencies };
}

/** Where each form of the plan at hand is counted; -1 between calls. Kept, as it is as long as the vocabulary. */
let scratch = new Int32Array(0);

/** Marks with 1 each plan that has one of the forms in one of the roles. */
export function plansWith(postings: Postings, forms: Iterable<number>, roles: RoleMask): Uint8Array {
  const found = new Uint8Array(postings.planCount);
  for (const form of forms) {
    const end = postings.first[form + 1] ?? 0;
    for (let entry = postings.first[form] ?? 0; entry < end; entry += 1) {
      if (((postings.roles[entry] ?? 0) & roles) !== 0) found[postings.plans[entry] ?? 0] = 1;
    }
  }
  return found;
}

/** In how many plans a form occurs. */
export function planFrequency(postings: Postings, form: number): number {
  return (postings.first[form + 1] ?? 0) - (postings.first[form] ?? 0);
}

/** How telling a word is that `found` of `total` plans have: the inverse document frequency of BM25. */
export function inverseFrequency(found: number, total: number): number {
  return Math.log(1 + (total - found + 0.5) / (found + 0.5));
}
