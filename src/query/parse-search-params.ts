import type { FacetDefinition } from '../plan/facet.js';
import { shorten } from '../text/shorten.js';
import { PARAMETERS } from './search-parameters.js';
import { EMPTY_QUERY, naturalSort, sortsOf, type InRole, type SearchQuery, type Warning } from './search-query.js';

/** Facet values used in one URL. */
export const MAX_FACET_VALUES = 50;
/** Characters of a value that a warning repeats. */
const REPEATED_LENGTH = 60;

export interface ParseOptions {
  /** Parameters that only programs have (`perPage`) are read too; elsewhere they are unknown ones. */
  readonly forApi?: boolean;
  /** What the texts of `facetTexts` mean; absent: nothing is known of the plans, and a text is taken as it stands. */
  readonly values?: FacetValues;
}

/** By facet: the value that a text means. A text that no plan's value is written like has no entry. */
export type FacetValues = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** A search, and what of it could not be done as asked. */
export interface ParsedSearch {
  readonly query: SearchQuery;
  readonly warnings: readonly Warning[];
}

/**
 * Reads a search from the parameters of a URL: leniently, but never silently.
 * Unknown parameters and empty values are ignored; a value that cannot be used is dropped with a warning.
 */
export function parseSearchParams(
  params: URLSearchParams,
  facets: readonly FacetDefinition[],
  { forApi = false, values }: ParseOptions = {},
): ParsedSearch {
  const warnings: Warning[] = [];

  function single(name: string): string {
    const values = params.getAll(name);
    if (values.length > 1) warnings.push({ code: 'repeated', name });
    return values[0] ?? '';
  }

  function oneOf<T extends string>(name: string, allowed: readonly T[]): T | null {
    const value = single(name);
    const found = allowed.find((candidate) => candidate === value.trim().toLowerCase());
    if (found === undefined && value.trim() !== '') drop(name, value);
    return found ?? null;
  }

  function drop(name: string, value: string): void {
    warnings.push({ code: 'value-dropped', name, value: repeated(value) });
  }

  const q = parseWords(single('q'), warnings);
  const view = oneOf('view', PARAMETERS.view.values) ?? EMPTY_QUERY.view;
  const role = oneOf('role', PARAMETERS.role.values);
  const roles = new Set<InRole>();
  for (const value of params.getAll('in')) {
    const name = value.trim().toLowerCase();
    const role = PARAMETERS.in.values.find((candidate) => candidate === name);
    if (role !== undefined) roles.add(role);
    else if (name !== '') drop('in', value);
  }
  const sort = oneOf('sort', sortsOf(facets));
  const query: SearchQuery = {
    q,
    in: [...roles],
    view,
    role: view === 'learnings' ? role : EMPTY_QUERY.role,
    facets: parseFacets(params, facets, values, warnings),
    match: oneOf('match', PARAMETERS.match.values) ?? EMPTY_QUERY.match,
    expand: oneOf('expand', PARAMETERS.expand.values) !== 'off',
    spell: oneOf('spell', PARAMETERS.spell.values) !== 'off',
    sort: sort === naturalSort(q) ? EMPTY_QUERY.sort : sort,
    language: EMPTY_QUERY.language,
    page: parsePage(single('page'), warnings),
    perPage: forApi ? parsePerPage(single('perPage'), drop) : EMPTY_QUERY.perPage,
  };
  return { query, warnings };
}

function parseWords(raw: string, warnings: Warning[]): string {
  const words = withoutControls(raw).trim();
  const { maxLength } = PARAMETERS.q;
  if (words.length <= maxLength) return words;
  warnings.push({ code: 'query-cut', limit: maxLength, at: maxLength });
  return words.slice(0, maxLength).toWellFormed().trim();
}

/** What a URL asks for by facet, as written: each text once, all together not more than are used. */
export function facetTexts(
  params: URLSearchParams,
  facets: readonly Pick<FacetDefinition, 'name'>[],
): ReadonlyMap<string, readonly string[]> {
  return readTexts(params, facets).texts;
}

function readTexts(
  params: URLSearchParams,
  facets: readonly Pick<FacetDefinition, 'name'>[],
): { readonly texts: ReadonlyMap<string, readonly string[]>; readonly isCut: boolean } {
  const texts = new Map<string, readonly string[]>();
  let left = MAX_FACET_VALUES;
  let isCut = false;
  for (const { name } of facets) {
    const typed = new Set(params.getAll(name).map((text) => withoutControls(text).trim()));
    typed.delete('');
    if (typed.size > left) isCut = true;
    const own = [...typed].slice(0, left);
    left -= own.length;
    if (own.length > 0) texts.set(name, own);
  }
  return { texts, isCut };
}

function parseFacets(
  params: URLSearchParams,
  facets: readonly FacetDefinition[],
  known: FacetValues | undefined,
  warnings: Warning[],
): ReadonlyMap<string, readonly string[]> {
  const chosen = new Map<string, readonly string[]>();
  const { texts, isCut } = readTexts(params, facets);
  for (const facet of facets) {
    const { name } = facet;
    const values = (texts.get(name) ?? []).flatMap((text) => {
      const found = known?.get(name)?.get(text);
      const value = valueOf(facet, text, found);
      if (value === null) warnings.push({ code: 'value-dropped', name, value: repeated(text) });
      else if (known !== undefined && value !== found && !facet.knownValues.includes(value)) {
        warnings.push({ code: 'value-unknown', name, value: repeated(text) });
      }
      return value ?? [];
    });
    if (values.length > 0) chosen.set(name, [...new Set(values)]);
  }
  if (isCut) warnings.push({ code: 'facets-cut', limit: MAX_FACET_VALUES });
  return chosen;
}

/** A value that is known beforehand is no other one that is merely written alike. */
function valueOf({ parse, knownValues }: FacetDefinition, text: string, found: string | undefined): string | null {
  const own = parse(text);
  return own !== null && knownValues.includes(own) ? own : (found ?? own);
}

/** The page asked for, or the nearest that can exist; whether it exists is known only after the search. */
function parsePage(raw: string, warnings: Warning[]): number {
  if (raw === '') return EMPTY_QUERY.page;
  if (/^[1-9]\d{0,8}$/.test(raw)) return Number(raw);
  const digits = /^\d+$/.exec(raw.trim());
  const page = digits === null ? 1 : Math.min(Math.max(Number(digits[0]), PARAMETERS.page.least), PARAMETERS.page.most);
  warnings.push({ code: 'page-moved', asked: repeated(raw), page });
  return page;
}

function parsePerPage(raw: string, drop: (name: string, value: string) => void): number {
  const { least, most } = PARAMETERS.perPage;
  if (raw.trim() === '') return EMPTY_QUERY.perPage;
  const perPage = /^\d{1,3}$/.test(raw) ? Number(raw) : NaN;
  if (perPage >= least && perPage <= most) return perPage;
  drop('perPage', raw);
  return EMPTY_QUERY.perPage;
}

/** Control characters separate words and have no other meaning in a URL. */
function withoutControls(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ');
}

function repeated(value: string): string {
  return shorten(withoutControls(value), REPEATED_LENGTH);
}
