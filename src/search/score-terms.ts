import { EXACT_BOOST, FAMILY_BOOST, ROOT_BOOST } from './ranking-parameters.js';
import type { Vocabulary } from './vocabulary.js';

/** A term of the ranking index, with what it counts for in a query. */
export interface ScoreTerm {
  readonly term: string;
  readonly boost: number;
}

/**
 * What a form is indexed and scored by: itself, its family and its root, each with its own boost.
 * Where two of them are the same, one entry stands for both. A mark that no word has tells them apart.
 */
export function formTerms(vocabulary: Vocabulary, form: number): ScoreTerm[] {
  const family = vocabulary.families[form] ?? form;
  const alone = vocabulary.members(family).length === 1;
  const own = { term: vocabulary.forms[form] ?? '', boost: EXACT_BOOST };
  const [ofFamily, ...ofRoot] = familyTerms(vocabulary, family);
  if (ofFamily === undefined) return [own];
  return alone ? [{ term: ofFamily.term, boost: ofFamily.boost + EXACT_BOOST }, ...ofRoot] : [own, ofFamily, ...ofRoot];
}

/** The same for a word of which only the family is known. */
export function familyTerms(vocabulary: Vocabulary, family: number): ScoreTerm[] {
  const root = vocabulary.roots[family] ?? family;
  const isWhole = vocabulary.rootHasOneFamily(root);
  const term = `~${vocabulary.forms[family] ?? ''}`;
  if (isWhole) return [{ term, boost: FAMILY_BOOST + ROOT_BOOST }];
  return [
    { term, boost: FAMILY_BOOST },
    { term: `~~${vocabulary.forms[root] ?? ''}`, boost: ROOT_BOOST },
  ];
}
