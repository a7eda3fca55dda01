import { countMarks } from '../index/marks.js';
import type { Postings } from '../index/postings.js';
import type { Recent } from '../index/recent.js';
import type { Passage, TokenizedText } from '../index/tokenized-text.js';
import { ALL_ROLES } from '../index/role-mask.js';
import { forEachCompound } from '../index/placed-compounds.js';
import { hasPhraseAround, rarestWord, type WordRun } from './phrase.js';
import type { PhraseClause, TextClause } from './resolved-clause.js';

/** What a clause is looked up in. */
export interface ClauseUnits {
  readonly texts: readonly TokenizedText[];
  readonly postings: Postings;
  readonly phraseMarks: Recent<Uint8Array>;
}

/** 1 for each unit that has what a clause asks for, in the roles asked for. */
export function unitsMatching(units: ClauseUnits, clause: TextClause): Uint8Array {
  if (clause.kind === 'any') return units.postings.unitsWith(clause.terms, clause.roles);
  const key = [clause.roles, ...clause.words.map(({ terms }) => terms.join())].join(' ');
  return units.phraseMarks(key, () => unitsWithPhrase(units, clause)).slice();
}

function unitsWithPhrase(units: ClauseUnits, clause: PhraseClause): Uint8Array {
  const { words, roles } = clause;
  const found = new Uint8Array(units.texts.length);
  if (words.length === 0 || words.some(({ terms }) => terms.length === 0)) return found;
  const having = words.map(({ terms }) => units.postings.unitsWith(terms, roles));
  const rarest = rarestWord(words, units.postings.frequency);
  units.texts.forEach((text, unit) => {
    for (const marks of having) if (marks[unit] !== 1) return;
    if (hasPhrase(text, clause, rarest)) found[unit] = 1;
  });
  return found;
}

/** @param rarest - the place in the phrase of the word to look for first */
function hasPhrase(text: TokenizedText, { words, roles }: PhraseClause, rarest: number): boolean {
  const word = words[rarest];
  if (word === undefined) return false;
  const isAt = (passage: Passage, token: number): boolean =>
    (passage.bit & roles) !== 0 && hasPhraseAround(runOf(text, passage), token, words, rarest);
  for (const term of word.terms) {
    let token = text.terms.indexOf(term);
    for (const passage of text.passages) {
      for (; token >= 0 && token < passage.to; token = text.terms.indexOf(term, token + 1)) {
        // Of a learning, the text is a part of its plan's.
        if (token >= passage.from && isAt(passage, token)) return true;
      }
      if (token < 0) break;
    }
  }
  if (!word.isCompound) return false;
  return text.passages.some((passage) => {
    let isFound = false;
    forEachCompound(text.compounds, passage.from, passage.to, (term, first) => {
      isFound ||= word.terms.includes(term) && isAt(passage, first);
    });
    return isFound;
  });
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
    const words = each.kind === 'any' ? [each] : each.words;
    const having = words.map(({ terms }) => postings.unitsWith(terms, ALL_ROLES));
    found.forEach((_, unit) => {
      if (having.every((marks) => marks[unit] === 1)) found[unit] = 1;
    });
  }
  return countMarks(found);
}
