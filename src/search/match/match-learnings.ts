import type { LearningRole } from '../../plan/role.js';
import { at } from '../index/at.js';
import { addBits, keepMarks, marksWhere, mergeMarks } from '../index/marks.js';
import { ALL_ROLES, roleMask, type RoleMask } from '../index/role-mask.js';
import type { LearningUnits, PlanUnits } from '../index/units.js';
import { unitsMatching } from '../query/clause-matches.js';
import { askedTexts, isTextClause, textsOf, type TextClause } from '../query/resolved-clause.js';
import type { ResolvedQuery } from '../query/resolve-query.js';
import { applyRequired } from './match-plans.js';
import type { UnitMatches } from './select-results.js';

const LEARNING_ROLES: RoleMask = roleMask(['insight', 'barrier']);
/** What stands beside a learning in the list, and is therefore read with it. */
const CONTEXT_ROLES: RoleMask = roleMask(['title', 'labels']);

/**
 * Looks up in every learning which words it has: in its own text, or in the title and facet values of its plan,
 * which stand beside it; words asked for in other roles count where the plan has them there.
 * One word at least must be its own, unless none could be.
 */
export function matchLearnings(
  units: LearningUnits,
  plans: PlanUnits,
  query: ResolvedQuery,
  role: LearningRole | null,
): UnitMatches {
  const words = new Uint32Array(units.count);
  const typedWords = new Uint32Array(units.count);
  const ownWords = new Uint32Array(units.count);
  const hasOwn = new Uint8Array(units.count);
  const marksOf = (clause: TextClause): Uint8Array => {
    const own = unitsMatching(units, { ...clause, roles: clause.roles & LEARNING_ROLES });
    const elsewhere = clause.roles === ALL_ROLES ? CONTEXT_ROLES : clause.roles & ~LEARNING_ROLES;
    if (elsewhere === 0) return own;
    const ofPlan = unitsMatching(plans, { ...clause, roles: elsewhere });
    return own.map((mark, unit) => mark | at(ofPlan, units.planOf(unit)));
  };
  const addOwn = (clause: TextClause): Uint8Array | null => {
    if (!mayBeOwn(clause)) return null;
    const marks = unitsMatching(units, clause);
    mergeMarks(hasOwn, marks);
    return marks;
  };
  query.should.forEach((clause, bit) => {
    for (const each of clause.alternatives) {
      const own = addOwn(each);
      if (own !== null) addBits(ownWords, own, bit);
      const marks = marksOf(each);
      addBits(words, marks, bit);
      if (each.isExpansion !== true) addBits(typedWords, marks, bit);
    }
  });
  const eligible = Uint8Array.from(units.learnings, ({ learning }) =>
    role === null || learning.role === role ? 1 : 0,
  );
  for (const clause of query.required) {
    applyRequired(eligible, clause, (each) => {
      const isText = isTextClause(each);
      const marks = isText
        ? marksOf(each)
        : marksWhere(units.count, (unit) => at(each.plans, units.planOf(unit)) === 1);
      if (clause.occur === 'must_not') return marks;
      if (isText && mayBeOwn(each)) addOwn(each);
      // `waste OR country:Kenya`: where the second holds, that is enough.
      else if (clause.alternatives.some((other) => textsOf(other).some(mayBeOwn))) mergeMarks(hasOwn, marks);
      return marks;
    });
  }
  if (askedTexts(query.should, query.required).some(mayBeOwn)) keepMarks(eligible, hasOwn);
  return { words, typedWords, ownWords, eligible };
}

function mayBeOwn({ roles }: TextClause): boolean {
  return (roles & LEARNING_ROLES) !== 0;
}
