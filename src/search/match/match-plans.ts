import { addBits, keepMarks, mergeMarks } from '../index/marks.js';
import { roleBit } from '../index/role-mask.js';
import type { PlanUnits } from '../index/units.js';
import { unitsMatching } from '../query/clause-matches.js';
import {
  askedTexts,
  isTextClause,
  textsOf,
  type RequiredClause,
  type TextClause,
  type ValueClause,
} from '../query/resolved-clause.js';
import type { ResolvedQuery } from '../query/resolve-query.js';
import type { UnitMatches } from './select-results.js';

const LABELS = roleBit('labels');

/**
 * Looks up in every plan which words of the query it has and whether all that is required holds. A facet value counts
 * as a word of the plan (`waste Kenya`), but one thing at least that is asked for must stand in an answer,
 * where it can be shown: for plans that only carry a label there are the facets.
 */
export function matchPlans(units: PlanUnits, query: ResolvedQuery): UnitMatches {
  const words = new Uint32Array(units.count);
  const typedWords = new Uint32Array(units.count);
  const asked = askedTexts(query.should, query.required);
  const mayBeLabel = asked.some(({ roles }) => (roles & LABELS) !== 0);
  const shown = new Uint8Array(units.count);
  // Each text is looked for once: in answers, where it can be shown, and in labels.
  const marksOfText = (clause: TextClause): Uint8Array => {
    const marks = unitsMatching(units, { ...clause, roles: clause.roles & ~LABELS });
    if (mayBeLabel && asked.includes(clause)) mergeMarks(shown, marks);
    if ((clause.roles & LABELS) !== 0) mergeMarks(marks, unitsMatching(units, { ...clause, roles: LABELS }));
    return marks;
  };
  query.should.forEach((clause, bit) => {
    for (const each of clause.alternatives) {
      const marks = marksOfText(each);
      addBits(words, marks, bit);
      if (each.isExpansion !== true) addBits(typedWords, marks, bit);
    }
  });
  const eligible = new Uint8Array(units.count).fill(1);
  const marksOf = (each: TextClause | ValueClause) => (isTextClause(each) ? marksOfText(each) : each.plans);
  for (const clause of query.required) applyRequired(eligible, clause, marksOf);
  if (mayBeLabel) {
    for (const { alternatives } of query.required.filter(isEither)) {
      for (const each of alternatives) if (each.kind === 'values') mergeMarks(shown, each.plans);
    }
    keepMarks(eligible, shown);
  }
  return { words, typedWords, ownWords: words, eligible };
}

/** True for a clause such as `waste OR country:Kenya`, where a value alone is enough. */
function isEither({ occur, alternatives }: RequiredClause): boolean {
  return occur === 'must' && alternatives.some((each) => textsOf(each).length > 0);
}

/**
 * Clears the marks of all units in which a required clause does not hold.
 *
 * @param marksOf - 1 for each unit that has what is asked; brackets are taken apart before
 */
export function applyRequired(
  eligible: Uint8Array,
  { occur, alternatives }: RequiredClause,
  marksOf: (alternative: TextClause | ValueClause) => Uint8Array,
): void {
  const marks = alternatives.map((each) => {
    if (each.kind !== 'group') return marksOf(each);
    const within = new Uint8Array(eligible.length).fill(1);
    for (const clause of each.clauses) applyRequired(within, clause, marksOf);
    return within;
  });
  eligible.forEach((_, unit) => {
    const holds = marks.some((each) => each[unit] === 1);
    if (holds === (occur === 'must_not')) eligible[unit] = 0;
  });
}
