import { FACETS, facetValues, type FacetName } from '../plan/facet.js';
import type { Plan } from '../plan/plan.js';
import { ROLES, type Role } from '../plan/role.js';
import { scanWords } from '../text/tokenizer.js';
import { facetLabel } from './facet-label.js';
import type { VocabularyBuilder } from './vocabulary-builder.js';

/** A plan's head counts as a role of its own: its facet values are searched, but there is no passage to show. */
export type TextRole = Role | 'head';
export const TEXT_ROLES: readonly TextRole[] = [...ROLES, 'head'];

/** A set of roles as bits. */
export type RoleMask = number;
export const ALL_ROLES: RoleMask = (1 << TEXT_ROLES.length) - 1;

export function roleBit(role: TextRole): RoleMask {
  return 1 << TEXT_ROLES.indexOf(role);
}

export function roleMask(roles: readonly TextRole[]): RoleMask {
  return roles.reduce((mask, role) => mask | roleBit(role), 0);
}

/** Facets whose values are searched as words. `partner` stands in the answers already. */
const HEAD_FACETS: readonly FacetName[] = ['year', 'region', 'country', 'sdg', 'theme', 'method', 'source'];

/** A text that is searched as one: words in different passages are never next to each other. */
export interface Passage {
  readonly role: TextRole;
  readonly bit: RoleMask;
  /** Null for the title and the head, which are no answers. */
  readonly anchor: string | null;
  readonly text: string;
  /** Its tokens: `from` to before `to` in the plan's arrays. */
  readonly from: number;
  readonly to: number;
}

/** The words of a plan with their places, as parallel arrays. */
export interface PlanText {
  readonly passages: readonly Passage[];
  /** Form of each token, by its number in the vocabulary. */
  readonly forms: Uint32Array;
  /** UTF-16 offsets into the text of the token's passage. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** A text without words. */
export const NO_TEXT: PlanText = {
  passages: [],
  forms: new Uint32Array(),
  starts: new Uint32Array(),
  ends: new Uint32Array(),
};

interface Source {
  readonly role: TextRole;
  readonly anchor: string | null;
  readonly text: string;
}

/** Reads all words of a plan into the vocabulary. */
export function readPlanText(plan: Plan, vocabulary: VocabularyBuilder): PlanText {
  const forms: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const passages = sources(plan).map((source): Passage => {
    const from = forms.length;
    // Names of countries and methods are English whatever the language of the answers.
    const language = source.role === 'head' ? 'en' : plan.language;
    scanWords(source.text, (start, end) => {
      const form = vocabulary.add(source.text.slice(start, end), language);
      if (form < 0) return;
      forms.push(form);
      starts.push(start);
      ends.push(end);
    });
    return { ...source, bit: roleBit(source.role), from, to: forms.length };
  });
  return {
    passages,
    forms: new Uint32Array(forms),
    starts: new Uint32Array(starts),
    ends: new Uint32Array(ends),
  };
}

function sources(plan: Plan): Source[] {
  const answers = plan.sections.flatMap((section) => section.answers);
  const head = FACETS.filter((facet) => HEAD_FACETS.includes(facet))
    .flatMap((facet) => facetValues(plan, facet).map((value) => facetLabel(facet, value)))
    .join('\n');
  return [
    { role: 'title', anchor: null, text: plan.title },
    { role: 'head', anchor: null, text: head },
    ...answers.map(({ role, anchor, text }) => ({ role, anchor, text })),
  ];
}
