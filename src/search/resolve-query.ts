import type { Clause, FacetField, FacetFieldOperand, Operand, ParsedQuery } from '../query/query-syntax.js';
import { IN_ROLES, type SearchQuery } from '../query/search-query.js';
import { foldWord } from '../text/fold.js';
import { tokenize } from '../text/tokenizer.js';
import { valuesNamed, valuesWithWords, type FacetColumn, type FacetTable } from './facet-table.js';
import { ALL_ROLES, roleBit, roleMask, type RoleMask } from './plan-text.js';
import { inverseFrequency } from './postings.js';
import { RAREST_SHARE } from './ranking-parameters.js';
import { resolvePhrase, resolveWord, type Lexicon, type WordOptions } from './resolve-word.js';
import type { ScoreTerm } from './score-terms.js';
import type { Respelling } from './search-index.js';
import type { Binding, BindingAlternative, Sought, SoughtWord } from './sought.js';
import { textsWith, type TextCorpus } from './text-corpus.js';

/** A query in terms of the corpus. */
export interface ResolvedQuery {
  /** At most 32. */
  readonly words: readonly SoughtWord[];
  readonly bindings: readonly Binding[];
  readonly scoreTerms: readonly ScoreTerm[];
  readonly didYouMean: Respelling | null;
}

export interface ResolveContext {
  readonly lexicon: Lexicon;
  readonly plans: TextCorpus;
  readonly facets: FacetTable;
}

/** Roles named by `in`, or all. */
export function rolesOf(query: SearchQuery): RoleMask {
  return query.in.length === 0 ? ALL_ROLES : roleMask(query.in.flatMap((name) => IN_ROLES[name]));
}

export function resolveQuery(context: ResolveContext, parsed: ParsedQuery, query: SearchQuery): ResolvedQuery {
  const respelt = new Map<string, string>();
  const words: SoughtWord[] = [];
  const bindings: Binding[] = [];
  const scoreTerms: ScoreTerm[] = [];
  parsed.clauses.forEach((clause, at) => {
    const options: WordOptions = {
      roles: rolesOf(query),
      spell: query.spell && !clause.negated,
      last: at === parsed.clauses.length - 1,
      onRespelt: (from, to) => respelt.set(from, to),
    };
    const alternatives = clause.alternatives.map((operand) => resolveOperand(context, operand, options));
    const sought = alternatives.flatMap((each) => (each.kind === 'text' ? [each.sought] : []));
    if (!clause.negated) scoreTerms.push(...sought.flatMap((each) => each.terms));
    if (isPlainWord(clause)) words.push(soughtWord(context, clause, sought));
    else bindings.push({ negated: clause.negated, alternatives });
  });
  return { words, bindings, scoreTerms, didYouMean: respelling(query.q, respelt) };
}

function isPlainWord(clause: Clause): boolean {
  return !clause.negated && clause.alternatives.every((operand) => operand.kind === 'word');
}

function resolveOperand(context: ResolveContext, operand: Operand, options: WordOptions): BindingAlternative {
  switch (operand.kind) {
    case 'word':
      return { kind: 'text', sought: resolveWord(context.lexicon, operand, options) };
    case 'phrase':
      return { kind: 'text', sought: resolvePhrase(context.lexicon, operand, options) };
    case 'text-field': {
      const inField = { ...options, roles: roleBit(operand.field) };
      const { value } = operand;
      const sought =
        value.kind === 'word'
          ? resolveWord(context.lexicon, value, inField)
          : resolvePhrase(context.lexicon, value, inField);
      return { kind: 'text', sought };
    }
    case 'facet-field': {
      const column = context.facets.get(operand.field);
      const values = column === undefined ? new Set<number>() : findValues(column, operand);
      return { kind: 'values', plans: plansHaving(context, operand.field, (number) => values.has(number)) };
    }
    case 'years': {
      const labels = context.facets.get('year')?.values ?? [];
      const from = operand.from ?? -Infinity;
      const to = operand.to ?? Infinity;
      const within = (number: number) => Number(labels[number]) >= from && Number(labels[number]) <= to;
      return { kind: 'values', plans: plansHaving(context, 'year', within) };
    }
  }
}

/** Fields whose values are proper names or codes: who gives one in full means that one alone. */
const NAMES: ReadonlySet<FacetField> = new Set<FacetField>(['country', 'region', 'kind', 'lang', 'sdg', 'year']);

function findValues(column: FacetColumn, operand: FacetFieldOperand): ReadonlySet<number> {
  const { field, forms, prefix } = operand;
  const values = valuesWithWords(column, forms, prefix);
  const named = prefix || !NAMES.has(field) ? values : valuesNamed(column, values, forms);
  return named.size > 0 ? named : values;
}

function plansHaving(
  context: ResolveContext,
  facet: Parameters<FacetTable['get']>[0],
  wanted: (value: number) => boolean,
): Uint8Array {
  const byPlan = context.facets.get(facet)?.byPlan ?? [];
  return Uint8Array.from(byPlan, (numbers) => (numbers.some(wanted) ? 1 : 0));
}

const MAX_WEIGHT = -Math.log(RAREST_SHARE);

function soughtWord(context: ResolveContext, clause: Clause, alternatives: readonly Sought[]): SoughtWord {
  const anywhere = new Uint8Array(context.plans.texts.length);
  for (const sought of alternatives) {
    textsWith(context.plans, { ...sought, roles: ALL_ROLES }).forEach((mark, plan) => {
      if (mark === 1) anywhere[plan] = 1;
    });
  }
  const found = anywhere.reduce((sum, mark) => sum + mark, 0);
  return {
    typed: clause.alternatives.map((operand) => (operand.kind === 'word' ? operand.typed : '')).join(' OR '),
    alternatives,
    weight: Math.min(inverseFrequency(found, anywhere.length), MAX_WEIGHT),
  };
}

function respelling(q: string, respelt: ReadonlyMap<string, string>): Respelling | null {
  if (respelt.size === 0) return null;
  const byForm = new Map([...respelt].map(([from, to]) => [foldWord(from), to]));
  let query = '';
  let end = 0;
  for (const token of tokenize(q)) {
    query += q.slice(end, token.start) + (byForm.get(token.form) ?? q.slice(token.start, token.end));
    end = token.end;
  }
  return { query: query + q.slice(end), words: [...respelt].map(([from, to]) => ({ from, to })) };
}
