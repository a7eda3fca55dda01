import type { Concept } from '../../plan/concept.js';
import { SYNONYMS } from './synonyms.js';
import { TRANSLATIONS_1 } from './translations-1.js';
import { TRANSLATIONS_2 } from './translations-2.js';

/** What means the same in the field: abbreviations, synonyms, and concepts in three languages. */
export const CONCEPTS: readonly Concept[] = [
  ...linesOf(SYNONYMS).map((line) => ({ en: line.split(' = '), fr: [], es: [] })),
  ...linesOf(TRANSLATIONS_1 + TRANSLATIONS_2).map((line) => {
    const [en = [], fr = [], es = []] = line.split(' | ').map((part) => part.split(', '));
    return { en, fr, es };
  }),
];

function linesOf(table: string): readonly string[] {
  return table.split('\n').filter((line) => line !== '');
}
