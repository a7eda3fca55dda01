import { z } from 'zod';
import { FACETS, type FacetName } from '../plan/facet.js';
import { PLAN_KINDS } from '../plan/plan.js';
import { LEARNING_ROLES } from '../plan/role.js';
import {
  EMPTY_QUERY,
  IN_ROLES,
  MATCHES,
  SORTS,
  VIEWS,
  type InRole,
  type SearchQuery,
  type Warning,
} from './search-query.js';

/** Characters of the words that are used, as GOV.UK's finder does: enough for any question, too few to be a load. */
export const MAX_QUERY_LENGTH = 512;
/** Facet values used in one address. */
export const MAX_FACET_VALUES = 50;
/** Characters of one facet value; the longest partner names of the archive stay well below. */
const MAX_VALUE_LENGTH = 300;

/** What may stand in a facet whose values are known beforehand, turned into its one spelling. */
const facetValue: Readonly<Record<FacetName, z.ZodType<string>>> = {
  kind: z.enum(PLAN_KINDS),
  year: z.string().regex(/^\d{4}$/),
  region: z
    .string()
    .toUpperCase()
    .pipe(z.enum(['RBA', 'RBAP', 'RBAS', 'RBEC', 'RBLAC'])),
  country: freeValue(),
  // The number alone, or the number and the name as the archive writes it: "8. Decent work and economic growth".
  sdg: z
    .string()
    .regex(/^0?(?:[1-9]|1[0-7])(?:\D.*)?$/)
    .transform((value) => String(parseInt(value, 10))),
  theme: freeValue(),
  method: freeValue(),
  source: freeValue(),
  partner: freeValue(),
  lang: z
    .string()
    .toLowerCase()
    .regex(/^[a-z]{2,3}$/),
};

function freeValue(): z.ZodType<string> {
  return z.string().max(MAX_VALUE_LENGTH);
}

/**
 * Reads a search from the parameters of an address: leniently, but never silently.
 * Unknown parameters and empty values are passed over; a value that cannot be used is dropped with a warning.
 */
export function readAddress(params: URLSearchParams): { query: SearchQuery; warnings: readonly Warning[] } {
  const warnings: Warning[] = [];

  function single(name: string): string {
    const values = params.getAll(name);
    if (values.length > 1) warnings.push({ code: 'repeated', values: { name } });
    return values[0] ?? '';
  }

  function oneOf<T extends string>(name: string, allowed: readonly T[]): T | null {
    const value = single(name);
    const found = allowed.find((candidate) => candidate === value.trim().toLowerCase());
    if (found === undefined && value.trim() !== '') drop(name, value);
    return found ?? null;
  }

  function drop(name: string, value: string): void {
    warnings.push({ code: 'value-dropped', values: { name, value: shorten(value) } });
  }

  const q = readWords(single('q'), warnings);
  const view = oneOf('view', VIEWS) ?? EMPTY_QUERY.view;
  const role = oneOf('role', LEARNING_ROLES);
  const roles = new Set<InRole>();
  for (const value of params.getAll('in')) {
    const name = value.trim().toLowerCase();
    if (isInRole(name)) roles.add(name);
    else if (name !== '') drop('in', value);
  }
  const sort = oneOf('sort', SORTS);
  const query: SearchQuery = {
    q,
    in: [...roles],
    view,
    role: view === 'learnings' ? role : null,
    facets: readFacets(params, warnings, drop),
    match: oneOf('match', MATCHES) ?? EMPTY_QUERY.match,
    spell: oneOf('spell', ['off', 'on']) !== 'off',
    sort: sort === (q === '' ? 'newest' : 'relevance') ? null : sort,
    page: readPage(single('page'), warnings),
  };
  return { query, warnings };
}

function readWords(raw: string, warnings: Warning[]): string {
  const words = withoutControls(raw).trim();
  if (words.length <= MAX_QUERY_LENGTH) return words;
  warnings.push({ code: 'query-cut', values: { limit: String(MAX_QUERY_LENGTH) } });
  return words.slice(0, MAX_QUERY_LENGTH).toWellFormed().trim();
}

function readFacets(
  params: URLSearchParams,
  warnings: Warning[],
  drop: (name: string, value: string) => void,
): ReadonlyMap<FacetName, readonly string[]> {
  const facets = new Map<FacetName, string[]>();
  let used = 0;
  let cut = false;
  for (const facet of FACETS) {
    const chosen = new Set<string>();
    for (const raw of params.getAll(facet)) {
      const trimmed = withoutControls(raw).trim();
      if (trimmed === '') continue;
      const read = facetValue[facet].safeParse(trimmed);
      if (!read.success) drop(facet, raw);
      else if (chosen.has(read.data)) continue;
      else if (used === MAX_FACET_VALUES) cut = true;
      else {
        chosen.add(read.data);
        used += 1;
      }
    }
    if (chosen.size > 0) facets.set(facet, [...chosen]);
  }
  if (cut) warnings.push({ code: 'facets-cut', values: { limit: String(MAX_FACET_VALUES) } });
  return facets;
}

/** The page asked for, or the nearest that can exist; whether it exists is known only after the search. */
function readPage(raw: string, warnings: Warning[]): number {
  if (raw === '' || /^[1-9]\d{0,8}$/.test(raw)) return raw === '' ? 1 : Number(raw);
  const digits = /^\d+$/.exec(raw.trim());
  const page = digits === null ? 1 : Math.min(Math.max(Number(digits[0]), 1), 999_999_999);
  warnings.push({ code: 'page-moved', values: { asked: shorten(raw), page: String(page) } });
  return page;
}

function isInRole(name: string): name is InRole {
  return Object.hasOwn(IN_ROLES, name);
}

/** Control characters separate words and have no other meaning in an address. */
function withoutControls(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ');
}

function shorten(value: string): string {
  const clean = withoutControls(value);
  return clean.length <= 60 ? clean : `${clean.slice(0, 60).toWellFormed()}…`;
}
