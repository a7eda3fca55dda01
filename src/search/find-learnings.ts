import type { LearningRole } from '../plan/role.js';
import { bind } from './find-plans.js';
import type { LearningUnit } from './learning-units.js';
import { ALL_ROLES, roleMask, type RoleMask } from './plan-text.js';
import type { ResolvedQuery } from './resolve-query.js';
import type { Evidence } from './select-matches.js';
import { askedFor, type Sought } from './sought.js';
import { textsWith, type TextCorpus } from './text-corpus.js';

const LEARNING_ROLES: RoleMask = roleMask(['insight', 'barrier']);
/** What stands beside a learning in the list, and is therefore read with it. */
const CONTEXT_ROLES: RoleMask = roleMask(['title', 'head']);

/** The corpus as seen by the view of learnings. */
export interface LearningCorpus {
  readonly units: readonly LearningUnit[];
  /** The learnings' own texts, by unit. */
  readonly own: TextCorpus;
  readonly plans: TextCorpus;
}

/**
 * Looks up in every learning which words it has: in its own text, or in the title and facet values of its plan,
 * which stand beside it; words asked for in other roles count where its plan has them there.
 * One word at least must be its own, unless none could be.
 */
export function findInLearnings(corpus: LearningCorpus, query: ResolvedQuery, role: LearningRole | null): Evidence {
  const { units } = corpus;
  const words = new Uint32Array(units.length);
  const owning = new Uint8Array(units.length);
  const look = (sought: Sought): Uint8Array => {
    const found = textsWith(corpus.own, { ...sought, roles: sought.roles & LEARNING_ROLES });
    const elsewhere = sought.roles === ALL_ROLES ? CONTEXT_ROLES : sought.roles & ~LEARNING_ROLES;
    const beside = elsewhere === 0 ? null : textsWith(corpus.plans, { ...sought, roles: elsewhere });
    return found.map((mark, unit) => (mark === 1 || beside?.[units[unit]?.plan ?? 0] === 1 ? 1 : 0));
  };
  const own = (marks: Uint8Array): void => {
    marks.forEach((mark, unit) => (owning[unit] = (owning[unit] ?? 0) | mark));
  };
  const lookOwn = (sought: Sought): void => {
    if (mayBeOwn(sought)) own(textsWith(corpus.own, sought));
  };
  query.words.forEach((word, bit) => {
    for (const sought of word.alternatives) {
      lookOwn(sought);
      look(sought).forEach((mark, unit) => {
        if (mark === 1) words[unit] = (words[unit] ?? 0) | (1 << bit);
      });
    }
  });
  const eligible = Uint8Array.from(units, (unit) => (role === null || unit.learning.role === role ? 1 : 0));
  for (const binding of query.bindings) {
    bind(eligible, binding, (alternative) => {
      const isText = alternative.kind === 'text';
      const marks = isText
        ? look(alternative.sought)
        : Uint8Array.from(units, (unit) => alternative.plans[unit.plan] ?? 0);
      if (binding.negated) return marks;
      if (isText && mayBeOwn(alternative.sought)) lookOwn(alternative.sought);
      // `waste OR country:Kenya`: where the second holds, that is enough.
      else if (binding.alternatives.some((each) => each.kind === 'text' && mayBeOwn(each.sought))) own(marks);
      return marks;
    });
  }
  if (askedFor(query.words, query.bindings).some(mayBeOwn))
    eligible.forEach((_, unit) => (eligible[unit] = (eligible[unit] ?? 0) & (owning[unit] ?? 0)));
  return { words, eligible };
}

function mayBeOwn(sought: Sought): boolean {
  return (sought.roles & LEARNING_ROLES) !== 0;
}
