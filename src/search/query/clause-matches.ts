import { countMarks, type Postings } from '../index/postings.js';
import type { Passage, TokenizedText } from '../index/tokenized-text.js';
import { ALL_ROLES } from '../index/role-mask.js';
import { hasPhrase, rarestWord, type WordRun } from './phrase.js';
import type { TextClause } from './resolved-clause.js';

/** What a clause is looked up in. */
export interface ClauseUnits {
  readonly texts: readonly TokenizedText[];
  readonly postings: Postings;
}

/** 1 for each unit that has what a clause asks for, in the roles asked for. */
export function unitsMatching(units: ClauseUnits, clause: TextClause): Uint8Array {
  if (clause.kind === 'any') return units.postings.unitsWith(clause.terms, clause.roles);
  const { words, roles } = clause;
  const found = new Uint8Array(units.texts.length);
  if (words.length === 0 || words.some((word) => word.length === 0)) return found;
  const having = words.map((word) => units.postings.unitsWith(word, roles));
  const rarest = rarestWord(words, units.postings.frequency);
  units.texts.forEach((text, unit) => {
    for (const marks of having) if (marks[unit] !== 1) return;
    const isIn = (passage: Passage): boolean =>
      (passage.bit & roles) !== 0 && hasPhrase(runOf(text, passage), words, rarest);
    if (text.passages.some(isIn)) found[unit] = 1;
  });
  return found;
}

/** The words of one passage of a text. */
export function runOf(text: TokenizedText, { text: whole, from, to }: Passage): WordRun {
  const { terms, compounds, start, end } = text;
  return { text: whole, terms, compounds, start, end, from, to };
}

/** How many units have one of the alternatives in any role; of a phrase, its words together. */
export function countHaving(postings: Postings, alternatives: readonly TextClause[]): number {
  const [only, second] = alternatives;
  if (only?.kind === 'any' && second === undefined) return postings.frequencyOfAny(only.terms);
  const found = new Uint8Array(postings.unitCount);
  for (const each of alternatives) {
    const words = each.kind === 'any' ? [each.terms] : each.words;
    const having = words.map((word) => postings.unitsWith(word, ALL_ROLES));
    found.forEach((_, unit) => {
      if (having.every((marks) => marks[unit] === 1)) found[unit] = 1;
    });
  }
  return countMarks(found);
}
