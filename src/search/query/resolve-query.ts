import { parseQuery } from '../../query/parse-query.js';
import type { Clause, Operand } from '../../query/query-syntax.js';
import { IN_ROLES, type SearchQuery, type Warning } from '../../query/search-query.js';
import { ANALYZER } from '../../text/analyzer.js';
import { valuesWithTerms } from '../index/facet-columns.js';
import type { OpenedIndex } from '../index/opened-index.js';
import { inverseFrequency } from '../index/postings.js';
import { RAREST_SHARE } from '../index/ranking-parameters.js';
import type { RankingTerm } from '../index/ranking-terms.js';
import { ALL_ROLES, roleBit, roleMask, type RoleMask } from '../index/role-mask.js';
import type { Respelling } from '../search-index.js';
import { countHaving } from './clause-matches.js';
import { limitPhrases } from './limit-phrases.js';
import { resolvePhrase, resolveWord, type WordOptions } from './resolve-word.js';
import {
  isTextClause,
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
  readonly didYouMean: Respelling | null;
  readonly warnings: readonly Warning[];
}

/** Roles named by `in`, or all. */
export function rolesOf(query: SearchQuery): RoleMask {
  return query.in.length === 0 ? ALL_ROLES : roleMask(query.in.flatMap((name) => IN_ROLES[name]));
}

/** What a query means in this corpus, before anything is looked for. */
export function resolveQuery(index: OpenedIndex, query: SearchQuery): ResolvedQuery {
  const fields = index.facets.filter(({ field }) => field !== 'none').map(({ name }) => name);
  const parsed = parseQuery(query.q, fields);
  const respelt = new Map<string, string>();
  const warnings = [...parsed.warnings];
  const resolved = parsed.clauses.map((clause, place) => {
    const options: WordOptions = {
      roles: rolesOf(query),
      spell: query.spell && clause.occur !== 'must_not',
      last: place === parsed.clauses.length - 1,
      onRespelt: (from, to) => respelt.set(from, to),
    };
    return { clause, alternatives: clause.alternatives.map((operand) => resolveOperand(index, operand, options)) };
  });
  const should: ShouldClause[] = [];
  const required: RequiredClause[] = [];
  const ranked: RankingTerm[] = [];
  for (const { clause, alternatives } of limitPhrases(index, resolved, warnings)) {
    const texts = alternatives.filter(isTextClause);
    if (clause.occur !== 'must_not') ranked.push(...texts.flatMap((each) => each.rankingTerms));
    if (clause.occur === 'should') should.push(shouldClause(index, clause, texts));
    else required.push({ occur: clause.occur, alternatives });
  }
  return { should, required, rankingTerms: ranked, didYouMean: respelling(query.q, respelt), warnings };
}

function resolveOperand(index: OpenedIndex, operand: Operand, options: WordOptions): TextClause | ValueClause {
  switch (operand.kind) {
    case 'word':
      return resolveWord(index, operand, options);
    case 'phrase':
      return resolvePhrase(index, operand, options);
    case 'text-field': {
      const inField = { ...options, roles: roleBit(operand.field) };
      const { value } = operand;
      return value.kind === 'word' ? resolveWord(index, value, inField) : resolvePhrase(index, value, inField);
    }
    case 'facet-field': {
      const column = index.facet(operand.field);
      if (column === undefined) return { kind: 'values', plans: new Uint8Array(index.plans.length) };
      const wanted = valuesWithTerms(column, operand.terms, operand.prefix);
      const has = (numbers: readonly number[]): number => (numbers.some((number) => wanted.has(number)) ? 1 : 0);
      return { kind: 'values', plans: Uint8Array.from(column.byPlan, has) };
    }
    case 'years': {
      const { from, to } = operand;
      const isWithin = (year: number | null): boolean =>
        year !== null && year >= (from ?? -Infinity) && year <= (to ?? Infinity);
      return { kind: 'values', plans: Uint8Array.from(index.plans, ({ plan }) => (isWithin(plan.year) ? 1 : 0)) };
    }
  }
}

const MAX_WEIGHT = -Math.log(RAREST_SHARE);

function shouldClause(index: OpenedIndex, clause: Clause, alternatives: readonly TextClause[]): ShouldClause {
  const { postings } = index.planUnits;
  return {
    typed: clause.alternatives.map((operand) => (operand.kind === 'word' ? operand.typed : '')).join(' OR '),
    alternatives,
    weight: Math.min(inverseFrequency(countHaving(postings, alternatives), postings.unitCount), MAX_WEIGHT),
  };
}

function respelling(q: string, respelt: ReadonlyMap<string, string>): Respelling | null {
  if (respelt.size === 0) return null;
  const byTerm = new Map([...respelt].map(([from, to]) => [ANALYZER.term(from), to]));
  let query = '';
  let end = 0;
  for (const token of ANALYZER.tokens(q)) {
    query += q.slice(end, token.start) + (byTerm.get(token.term) ?? q.slice(token.start, token.end));
    end = token.end;
  }
  return { query: query + q.slice(end), words: [...respelt].map(([from, to]) => ({ from, to })) };
}
