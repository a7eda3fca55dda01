import type { Concept } from '../../plan/concept.js';
import { LANGUAGES, type Language } from '../../plan/language.js';
import { isLittleWord } from '../../query/without-words.js';
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
  const keysOfExpression = new Map<string, Set<string>>();
  for (const concept of concepts) {
    const all = LANGUAGES.flatMap((language) => concept[language]);
    for (const language of LANGUAGES) {
      for (const expression of concept[language]) {
        for (const key of keysOf(expression, language)) {
          addTo(keysOfExpression, expression, key);
          for (const other of all) addTo(byKey, key, other);
        }
      }
    }
  }
  /** Of one word: itself, and in each language that it belongs to its stem; empty: it belongs to another. */
  const formsOf = (term: string): readonly string[] => {
    const id = vocabulary.id(term);
    const languages = id === undefined ? -1 : vocabulary.languages(id);
    return [
      term,
      ...LANGUAGES.map((language, bit) => (((languages >>> bit) & 1) === 1 ? stemForm(term, language) : '')),
    ];
  };
  return (text) => {
    const tokens = ANALYZER.tokens(text);
    const forms = tokens.map(({ term }) => formsOf(term));
    const found: FoundConcept[] = [];
    tokens.forEach((first, from) => {
      for (let to = from; to < Math.min(tokens.length, from + MAX_WORDS); to += 1) {
        const last = tokens[to];
        if (last === undefined) break;
        // A stop word is an abbreviation in capitals alone: `IT`.
        if (to === from && isLittleWord(text, first)) continue;
        const span = forms.slice(from, to + 1);
        const keys = ['', ...LANGUAGES].flatMap((_, place) => {
          const words = span.map((own) => own[place] ?? '');
          const key = words.join(' ');
          return words.includes('') || !byKey.has(key) ? [] : [key];
        });
        if (keys.length === 0) continue;
        const expressions = new Set(keys.flatMap((key) => [...(byKey.get(key) ?? [])]));
        const others = [...expressions].filter((other) => !keys.some((key) => keysOfExpression.get(other)?.has(key)));
        if (others.length > 0) found.push({ start: first.start, end: last.end, others });
      }
    });
    return found;
  };
}

function addTo(sets: Map<string, Set<string>>, name: string, value: string): void {
  const known = sets.get(name) ?? new Set<string>();
  sets.set(name, known.add(value));
}

function keysOf(expression: string, language: Language): readonly string[] {
  const terms = ANALYZER.tokens(expression).map(({ term }) => term);
  const exact = terms.join(' ');
  const isAbbreviation = terms.length === 1 && ANALYZER.isAcronym(expression, 0, expression.length);
  return isAbbreviation ? [exact] : [exact, terms.map((term) => stemForm(term, language)).join(' ')];
}

function stemForm(term: string, language: Language): string {
  return ANALYZER.stemKey(term, language) || `${language}:${term}`;
}
