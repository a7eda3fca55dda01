import { parseQuery } from '../../query/parse-query.js';
import type { Clause, FacetFieldOperand, NumberRange, Operand } from '../../query/query-syntax.js';
import { IN_ROLES, type QueryWarning, type SearchQuery } from '../../query/search-query.js';
import { valuesWithTerms, type FacetColumn } from '../index/facet-columns.js';
import type { OpenedIndex } from '../index/opened-index.js';
import { marksWhere } from '../index/marks.js';
import { inverseFrequency } from '../index/postings.js';
import { RAREST_SHARE } from '../index/ranking-parameters.js';
import type { RankingTerm } from '../index/ranking-terms.js';
import { ALL_ROLES, roleBit, roleMask, type RoleMask } from '../index/role-mask.js';
import { countHaving } from './clause-matches.js';
import { contentClauses } from './content-clauses.js';
import { findExpansions, type Expansion } from './expansions.js';
import { limitPhrases } from './limit-phrases.js';
import type { Expanded, Respelling } from '../search-index.js';
import { respell } from './respell.js';
import { resolvePhrase, resolveWord, type WordNote } from './resolve-word.js';
import {
  isTextClause,
  textsOf,
  type Alternative,
  type RequiredClause,
  type ShouldClause,
  type TextClause,
  type ValueClause,
} from './resolved-clause.js';

/** A query in terms of the corpus. */
export interface ResolvedQuery {
  /** At most 32. */
  readonly should: readonly ShouldClause[];
  readonly required: readonly RequiredClause[];
  readonly rankingTerms: readonly RankingTerm[];
  /** What was searched instead of words that the corpus lacks; null: nothing was replaced. */
  readonly respelling: Respelling | null;
  /** What may have been meant by words that were searched as typed, or that no plan has; null: nothing is near. */
  readonly offer: Respelling | null;
  /** What was searched besides. */
  readonly expanded: readonly Expanded[];
  readonly warnings: readonly QueryWarning[];
}

/** Roles named by `in`, or all. */
export function rolesOf(query: SearchQuery): RoleMask {
  return query.in.length === 0 ? ALL_ROLES : roleMask(query.in.flatMap((name) => IN_ROLES[name]));
}

/** What a query means in this corpus, before anything is looked for. */
export function resolveQuery(index: OpenedIndex, query: SearchQuery): ResolvedQuery {
  const parsed = parseQuery(query.q, index);
  const notes: PlacedNote[] = [];
  const warnings: QueryWarning[] = [...parsed.warnings];
  const roles = rolesOf(query);
  const expansions = query.expand ? findExpansions(index, query.q, roles) : [];
  // As typed, every word is one that was typed.
  const clauses = query.spell ? contentClauses(index, query.q, parsed.clauses) : parsed.clauses;
  const resolved = clauses.map((clause, place) =>
    resolveClause(index, clause, {
      roles,
      expansions,
      spell: query.spell,
      last: place === clauses.length - 1,
      notes,
      warnings,
    }),
  );
  const should: ShouldClause[] = [];
  const required: RequiredClause[] = [];
  const ranked: RankingTerm[] = [];
  const searched = new Set<Alternative>();
  for (const { clause, alternatives } of limitPhrases(index, resolved, warnings)) {
    const { occur } = clause;
    for (const each of alternatives) searched.add(each);
    if (occur !== 'must_not') ranked.push(...alternatives.flatMap(textsOf).flatMap((each) => each.rankingTerms));
    if (occur === 'should') should.push(shouldClause(index, clause, alternatives.filter(isTextClause)));
    else required.push({ occur, alternatives });
  }
  return {
    should,
    required,
    rankingTerms: ranked,
    expanded: expansions
      .map(({ word, by }) => ({ word, by: by.filter(({ clause }) => searched.has(clause)).map(({ text }) => text) }))
      .filter(({ by }) => by.length > 0),
    respelling: respell(query.q, notes, 'respelt'),
    offer: respell(query.q, notes, 'offered'),
    warnings: [...warnings, ...notes.flatMap(warningOf)],
  };
}

export type PlacedNote = WordNote & { readonly at: number };

interface ResolveOptions {
  readonly roles: RoleMask;
  /** Of plain words, by their place. */
  readonly expansions: readonly Expansion[];
  readonly spell: boolean;
  readonly last: boolean;
  readonly notes: PlacedNote[];
  readonly warnings: QueryWarning[];
}

function resolveClause(
  index: OpenedIndex,
  clause: Clause,
  options: ResolveOptions,
): { readonly clause: Clause; readonly alternatives: readonly Alternative[] } {
  // What is excluded is excluded as typed: to leave out more than was said would lose results.
  const own = clause.occur === 'must_not' ? { ...options, expansions: [], spell: false, last: false } : options;
  return { clause, alternatives: clause.alternatives.flatMap((operand) => resolveOperand(index, operand, own)) };
}

function resolveOperand(index: OpenedIndex, operand: Operand, options: ResolveOptions): readonly Alternative[] {
  switch (operand.kind) {
    case 'word':
    case 'phrase':
    case 'text-field':
      return resolveText(index, operand, options);
    case 'facet-field':
      return [valuesHaving(index, operand, options)];
    case 'number-range':
      return [numbersWithin(index, operand, options)];
    case 'group':
      return [
        {
          kind: 'group',
          clauses: operand.clauses.map((clause) => ({
            occur: clause.occur === 'must_not' ? 'must_not' : 'must',
            alternatives: resolveClause(index, clause, { ...options, last: false }).alternatives,
          })),
        },
      ];
  }
}

type TextOperand = Extract<Operand, { kind: 'word' | 'phrase' | 'text-field' }>;

function resolveText(index: OpenedIndex, operand: TextOperand, options: ResolveOptions): readonly TextClause[] {
  if (operand.kind === 'text-field') {
    return resolveText(index, operand.value, { ...options, expansions: [], roles: roleBit(operand.field) });
  }
  const wordOptions = {
    ...options,
    note: (note: WordNote) => {
      options.notes.push({ ...note, at: operand.at });
    },
  };
  if (operand.kind === 'phrase') return [resolvePhrase(index, operand.words, wordOptions)];
  const { at, typed } = operand;
  const more = options.expansions
    .filter(({ start, end }) => start <= at && at + typed.length <= end)
    .flatMap(({ by }) => by.map(({ clause }) => clause));
  if (more.length === 0) return resolveWord(index, operand, wordOptions);
  // A word that means something in the field is no slip, even where no plan has it.
  return [...resolveWord(index, operand, { ...wordOptions, spell: false, note: () => undefined }), ...more];
}

function valuesHaving(index: OpenedIndex, operand: FacetFieldOperand, { warnings }: ResolveOptions): ValueClause {
  const { field, typed, terms, prefix } = operand;
  const column = index.facet(field);
  const wanted = column === undefined ? new Set<number>() : valuesWithTerms(column, terms, prefix);
  if (wanted.size === 0) warnings.push({ code: 'no-such-value', field, value: typed, at: operand.at });
  return valueClause(column, (number) => wanted.has(number));
}

function numbersWithin(index: OpenedIndex, operand: NumberRange, { warnings }: ResolveOptions): ValueClause {
  const { field, typed, from, to } = operand;
  const column = index.facet(field);
  const isWithin = (value: string | undefined): boolean =>
    Number(value) >= (from ?? -Infinity) && Number(value) <= (to ?? Infinity);
  if (column?.values.some(isWithin) !== true) {
    warnings.push({ code: 'no-such-value', field, value: typed, at: operand.at });
  }
  return valueClause(column, (number) => isWithin(column?.values[number]));
}

/** @param isWanted - of a value, by its number */
function valueClause(column: FacetColumn | undefined, isWanted: (number: number) => boolean): ValueClause {
  const byPlan = column?.byPlan ?? [];
  return { kind: 'values', plans: marksWhere(byPlan.length, (plan) => byPlan[plan]?.some(isWanted) === true) };
}

const MAX_WEIGHT = -Math.log(RAREST_SHARE);

function shouldClause(index: OpenedIndex, clause: Clause, alternatives: readonly TextClause[]): ShouldClause {
  const { postings } = index.planUnits;
  const weightOf = (own: readonly TextClause[]): number =>
    Math.min(inverseFrequency(countHaving(postings, own), postings.unitCount), MAX_WEIGHT);
  return {
    typed: clause.alternatives.map((operand) => (operand.kind === 'word' ? operand.typed : '')).join(' OR '),
    alternatives,
    weight: weightOf(alternatives),
    typedWeight: weightOf(alternatives.filter(({ isExpansion }) => isExpansion !== true)),
  };
}

function warningOf(note: PlacedNote): QueryWarning[] {
  switch (note.kind) {
    case 'unknown':
      return [{ code: 'word-unknown', word: note.from, at: note.at }];
    case 'completed':
      return [{ code: 'word-completed', word: note.from, by: note.by, at: note.at }];
    default:
      return [];
  }
}
