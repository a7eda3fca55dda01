import type { Plan } from '../../plan/plan.js';
import { at } from './at.js';
import type { PlacedCompounds } from './placed-compounds.js';
import { roleBit, type FieldRole, type RoleMask } from './role-mask.js';

/** A text that is searched as one: words in different passages are never next to each other. */
export interface Passage {
  readonly role: FieldRole;
  readonly bit: RoleMask;
  /** Null for the title and the labels, which are no answers. */
  readonly anchor: string | null;
  readonly text: string;
  /** Its tokens: `from` to before `to` in the arrays of the plan's text. */
  readonly from: number;
  readonly to: number;
}

/** The words of a plan with their places, read through its methods. */
export interface TokenizedText {
  readonly passages: readonly Passage[];
  /** Term of each token, by its number in the vocabulary. */
  readonly terms: Uint32Array;
  /** Tokens that are written as one word. */
  readonly compounds: PlacedCompounds;
  readonly term: (token: number) => number;
  /** UTF-16 offsets into the text of the token's passage. */
  readonly start: (token: number) => number;
  readonly end: (token: number) => number;
}

/** The same as plain data: the texts themselves stand in the plan. */
export interface TokenizedTextData {
  readonly terms: Uint32Array;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly compounds: PlacedCompounds;
  /** By passage: the number of the token after its last. */
  readonly passageEnds: Uint32Array;
  /** The labels of the plan's facet values, in English, one a line. */
  readonly labels: string;
}

/** A passage before its words are read, with the language that it is in. */
export type PassageSource = Pick<Passage, 'role' | 'anchor' | 'text'> & { readonly language: string };

/** The texts of a plan that are searched, in a fixed order. */
export function passageSources(plan: Plan, labels: string): readonly PassageSource[] {
  const { language } = plan;
  return [
    { role: 'title', anchor: null, text: plan.title, language },
    { role: 'labels', anchor: null, text: labels, language: 'en' },
    ...plan.sections.flatMap(({ answers }) =>
      answers.map(({ role, anchor, text }): PassageSource => ({ role, anchor, text, language })),
    ),
  ];
}

/** A plan's text over its data. */
export function openTokenizedText(plan: Plan, data: TokenizedTextData): TokenizedText {
  let from = 0;
  const passages = passageSources(plan, data.labels).map(({ role, anchor, text }, number): Passage => {
    const to = at(data.passageEnds, number);
    const passage = { role, bit: roleBit(role), anchor, text, from, to };
    from = to;
    return passage;
  });
  return textOver(data, passages);
}

/** The part of a text from one token to before another, all in one passage. */
export function partOfText(text: TokenizedText, passage: Passage | undefined, from: number, to: number): TokenizedText {
  return { ...text, passages: passage === undefined ? [] : [{ ...passage, from, to }] };
}

function textOver({ terms, starts, ends, compounds }: TokenizedTextData, passages: readonly Passage[]): TokenizedText {
  return {
    passages,
    terms,
    compounds,
    term: (token) => at(terms, token),
    start: (token) => at(starts, token),
    end: (token) => at(ends, token),
  };
}
