import { countMarks, type Postings } from '../index/postings.js';
import type { Passage, TokenizedText } from '../index/tokenized-text.js';
import type { TextClause } from './resolved-clause.js';

/** What a clause is looked up in. */
export interface ClauseUnits {
  readonly texts: readonly TokenizedText[];
  readonly postings: Postings;
}

/** 1 for each unit that has what a clause asks for, in the roles asked for. */
export function unitsMatching(units: ClauseUnits, clause: TextClause): Uint8Array {
  if (clause.kind === 'any') return units.postings.unitsWith(clause.terms, clause.roles);
  const found = new Uint8Array(units.texts.length);
  if (clause.terms.length === 0 || clause.terms.includes(-1)) return found;
  const having = [...new Set(clause.terms)].map((term) => units.postings.unitsWith([term], clause.roles));
  const rarest = rarestPlace(units.postings, clause.terms);
  units.texts.forEach((text, unit) => {
    for (const marks of having) if (marks[unit] !== 1) return;
    if (hasPhrase(text, clause, rarest)) found[unit] = 1;
  });
  return found;
}

/** How many units have one of the alternatives in any role; of a phrase, its words together. */
export function countHaving(postings: Postings, alternatives: readonly TextClause[]): number {
  const [only, second] = alternatives;
  if (only !== undefined && second === undefined) return postings.frequencyOfAny(only.terms);
  const found = new Uint8Array(postings.unitCount);
  for (const { terms } of alternatives) {
    postings.unitsWith(terms, -1).forEach((mark, unit) => {
      if (mark === 1) found[unit] = 1;
    });
  }
  return countMarks(found);
}

/** Which word of a phrase to look for first. */
function rarestPlace(postings: Postings, terms: readonly number[]): number {
  const frequencies = terms.map((term) => postings.frequency(term));
  return frequencies.indexOf(Math.min(...frequencies));
}

function hasPhrase(text: TokenizedText, { terms, roles }: TextClause, rarest: number): boolean {
  const rare = terms[rarest] ?? -1;
  for (const passage of text.passages) {
    const { bit, from, to } = passage;
    if ((bit & roles) === 0) continue;
    const last = to - (terms.length - rarest);
    let token = text.terms.indexOf(rare, from + rarest);
    while (token >= 0 && token <= last) {
      const first = token - rarest;
      if (standsAt(text.terms, first, terms) && isUnbroken(text, passage, first, terms.length)) return true;
      token = text.terms.indexOf(rare, token + 1);
    }
    if (token < 0) return false;
  }
  return false;
}

/** True where no web address, which is no word, lies between the tokens from `first` on. */
function isUnbroken(text: TokenizedText, passage: Passage, first: number, count: number): boolean {
  for (let token = first; token < first + count - 1; token += 1) {
    if (/[\p{L}\p{N}]/u.test(passage.text.slice(text.end(token), text.start(token + 1)))) return false;
  }
  return true;
}

/** True where the tokens from `at` on are just these terms. */
export function standsAt(tokens: ArrayLike<number>, at: number, terms: readonly number[]): boolean {
  for (let offset = 0; offset < terms.length; offset += 1) {
    if (tokens[at + offset] !== terms[offset]) return false;
  }
  return true;
}
