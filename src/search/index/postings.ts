import { addAt, at } from './at.js';
import { forEachCompound } from './placed-compounds.js';
import { countMarks } from './marks.js';
import type { RoleMask } from './role-mask.js';
import type { TokenizedText } from './tokenized-text.js';

/**
 * Which term occurs in which units (plans, or learnings), and in which roles. Plain data: the postings of term `t`
 * stand from `first[t]` to before `first[t + 1]`, units ascending.
 */
export interface PostingsData {
  readonly unitCount: number;
  readonly first: Uint32Array;
  readonly units: Uint32Array;
  readonly roles: Uint32Array;
}

export function buildPostings(texts: readonly TokenizedText[], vocabularySize: number): PostingsData {
  const scratch = new Int32Array(vocabularySize).fill(-1);
  const byUnit = texts.map((text) => collectTerms(text, scratch));
  const first = new Uint32Array(vocabularySize + 1);
  for (const { terms } of byUnit) for (const term of terms) addAt(first, term + 1, 1);
  for (let term = 0; term < vocabularySize; term += 1) addAt(first, term + 1, at(first, term));
  const next = first.slice();
  const total = at(first, vocabularySize);
  const units = new Uint32Array(total);
  const roles = new Uint32Array(total);
  byUnit.forEach((own, unit) => {
    own.terms.forEach((term, place) => {
      const entry = at(next, term);
      addAt(next, term, 1);
      units[entry] = unit;
      roles[entry] = at(own.roles, place);
    });
  });
  return { unitCount: texts.length, first, units, roles };
}

/** @param scratch - by term −1, and so again afterwards */
function collectTerms(text: TokenizedText, scratch: Int32Array): { terms: number[]; roles: number[] } {
  const terms: number[] = [];
  const roles: number[] = [];
  const add = (term: number, bit: RoleMask): void => {
    let place = at(scratch, term);
    if (place < 0) {
      place = terms.length;
      scratch[term] = place;
      terms.push(term);
      roles.push(0);
    }
    roles[place] = at(roles, place) | bit;
  };
  for (const { bit, from, to } of text.passages) {
    for (let token = from; token < to; token += 1) add(text.term(token), bit);
    forEachCompound(text.compounds, from, to, (term) => {
      add(term, bit);
    });
  }
  for (const term of terms) scratch[term] = -1;
  return { terms, roles };
}

/** Looks up postings. */
export interface Postings {
  readonly unitCount: number;
  /** 1 for each unit that has one of the terms in one of the roles. Of many terms the array must not change. */
  readonly unitsWith: (terms: readonly number[], roles: RoleMask) => Uint8Array;
  /** In how many units a term occurs. */
  readonly frequency: (term: number) => number;
  /** In how many units one of some terms occurs. */
  readonly frequencyOfAny: (terms: readonly number[]) => number;
}

/** Terms of one array from which on it is remembered in which roles each unit has them: those that begin alike. */
const MANY = 50;

export function openPostings({ unitCount, first, units, roles }: PostingsData): Postings {
  const each = (terms: Iterable<number>, found: (unit: number, own: RoleMask) => void): void => {
    for (const term of terms) {
      const end = at(first, term + 1);
      for (let entry = at(first, term); entry < end; entry += 1) found(at(units, entry), at(roles, entry));
    }
  };
  const rolesOfMany = new WeakMap<readonly number[], Uint32Array>();
  const rolesOf = (terms: readonly number[]): Uint32Array => {
    const known = rolesOfMany.get(terms);
    if (known !== undefined) return known;
    const found = new Uint32Array(unitCount);
    each(terms, (unit, own) => (found[unit] = at(found, unit) | own));
    rolesOfMany.set(terms, found);
    return found;
  };
  const unitsWith = (terms: readonly number[], wanted: RoleMask): Uint8Array => {
    const found = new Uint8Array(unitCount);
    if (terms.length >= MANY) {
      rolesOf(terms).forEach((own, unit) => (found[unit] = (own & wanted) === 0 ? 0 : 1));
      return found;
    }
    each(terms, (unit, own) => {
      if ((own & wanted) !== 0) found[unit] = 1;
    });
    return found;
  };
  const frequency = (term: number): number => at(first, term + 1) - at(first, term);
  return {
    unitCount,
    unitsWith,
    frequency,
    frequencyOfAny(terms) {
      const [only, second] = terms;
      if (only !== undefined && second === undefined) return frequency(only);
      return countMarks(unitsWith(terms, -1));
    },
  };
}

/** How much a word says that `found` of `total` units have: the inverse document frequency of BM25. */
export function inverseFrequency(found: number, total: number): number {
  return Math.log(1 + (total - found + 0.5) / (found + 0.5));
}
