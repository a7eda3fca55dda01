import type { Concept } from '../../plan/concept.js';
import { LANGUAGES, type Language } from '../../plan/language.js';
import { ANALYZER } from '../../text/analyzer.js';
import type { Vocabulary } from './vocabulary.js';

/** Words of a text that stand for a concept, and what else stands for it. */
export interface FoundConcept {
  /** UTF-16 offsets into the text. */
  readonly start: number;
  readonly end: number;
  /** Other expressions of the same concepts, in whichever language; each once. */
  readonly others: readonly string[];
}

/** Finds the concepts that a text names, in any language and word form; a longer name does not hide those within it. */
export type FindConcepts = (text: string) => readonly FoundConcept[];

/** Words of an expression. */
const MAX_WORDS = 6;

/**
 * Looks concepts up by their words as written, or by the stems of their words in a language that all of these belong to: `date`
 * is no form of *données*. An abbreviation has one form. What is found is never looked up again: there are no chains.
 */
export function conceptFinder(concepts: readonly Concept[], vocabulary: Vocabulary): FindConcepts {
  const byKey = new Map<string, Set<string>>();
  for (const concept of concepts) {
    const all = LANGUAGES.flatMap((language) => concept[language]);
    for (const language of LANGUAGES) {
      for (const expression of concept[language]) {
        for (const key of keysOf(expression, language)) {
          const known = byKey.get(key) ?? new Set<string>();
          for (const other of all) known.add(other);
          byKey.set(key, known);
        }
      }
    }
  }
  const belongs = (term: string, language: number): boolean => {
    const id = vocabulary.id(term);
    return id === undefined || ((vocabulary.languages(id) >>> language) & 1) === 1;
  };
  return (text) => {
    const tokens = ANALYZER.tokens(text);
    const found: FoundConcept[] = [];
    tokens.forEach((first, from) => {
      for (let to = from; to < Math.min(tokens.length, from + MAX_WORDS); to += 1) {
        const last = tokens[to];
        if (last === undefined) break;
        const terms = tokens.slice(from, to + 1).map(({ term }) => term);
        if (terms.length === 1 && isLittle(text, first.start, first.end, first.term)) continue;
        const keys = [
          exactKey(terms),
          ...LANGUAGES.filter((_, place) => terms.every((term) => belongs(term, place))).map((language) =>
            stemKey(terms, language),
          ),
        ];
        const expressions = new Set(keys.flatMap((key) => [...(byKey.get(key) ?? [])]));
        const others = [...expressions].filter(
          (other) => !LANGUAGES.some((language) => keysOf(other, language).some((key) => keys.includes(key))),
        );
        if (others.length > 0) found.push({ start: first.start, end: last.end, others });
      }
    });
    return found;
  };
}

/** A stop word is an abbreviation in capitals alone: `IT`. */
function isLittle(text: string, start: number, end: number, term: string): boolean {
  return ANALYZER.isStopWord(term) && !ANALYZER.isAcronym(text, start, end);
}

function keysOf(expression: string, language: Language): readonly string[] {
  const terms = ANALYZER.tokens(expression).map(({ term }) => term);
  const isAbbreviation = terms.length === 1 && ANALYZER.isAcronym(expression, 0, expression.length);
  return isAbbreviation ? [exactKey(terms)] : [exactKey(terms), stemKey(terms, language)];
}

function exactKey(terms: readonly string[]): string {
  return terms.join(' ');
}

function stemKey(terms: readonly string[], language: Language): string {
  return terms.map((term) => ANALYZER.stemKey(term, language) || `${language}:${term}`).join(' ');
}
