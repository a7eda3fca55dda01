import type { Concept } from '../../plan/concept.js';
import { LANGUAGES, type Language } from '../../plan/language.js';
import { ANALYZER } from '../../text/analyzer.js';

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

/** Looks concepts up by the stems of their words. What is found is never looked up again: there are no chains. */
export function conceptFinder(concepts: readonly Concept[]): FindConcepts {
  const byKey = new Map<string, Set<string>>();
  for (const concept of concepts) {
    const all = LANGUAGES.flatMap((language) => concept[language]);
    for (const language of LANGUAGES) {
      for (const expression of concept[language]) {
        const key = keyOf(termsOf(expression), language);
        const known = byKey.get(key) ?? new Set<string>();
        for (const other of all) known.add(other);
        byKey.set(key, known);
      }
    }
  }
  return (text) => {
    const tokens = ANALYZER.tokens(text);
    const found: FoundConcept[] = [];
    tokens.forEach((first, from) => {
      for (let to = from; to < Math.min(tokens.length, from + MAX_WORDS); to += 1) {
        const last = tokens[to];
        if (last === undefined) break;
        const terms = tokens.slice(from, to + 1).map(({ term }) => term);
        if (terms.length === 1 && isLittle(text, first.start, first.end, first.term)) continue;
        const keys = LANGUAGES.map((language) => keyOf(terms, language));
        const expressions = new Set(keys.flatMap((key) => [...(byKey.get(key) ?? [])]));
        const others = [...expressions].filter(
          (other) => !LANGUAGES.some((language, place) => keyOf(termsOf(other), language) === keys[place]),
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

function termsOf(text: string): readonly string[] {
  return ANALYZER.tokens(text).map(({ term }) => term);
}

function keyOf(terms: readonly string[], language: Language): string {
  return terms.map((term) => ANALYZER.stemKey(term, language) || `${language}:${term}`).join(' ');
}
