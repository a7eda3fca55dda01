import type { FacetDefinition } from '../plan/facet.js';
import { LEARNING_ROLES } from '../plan/role.js';
import {
  EMPTY_QUERY,
  IN_ROLES,
  MATCHES,
  MAX_PER_PAGE,
  MAX_QUERY_LENGTH,
  PER_PAGE,
  SORTS,
  sortsOf,
  VIEWS,
  type InRole,
} from './search-query.js';

const IN_ROLE_NAMES = Object.keys(IN_ROLES) as readonly InRole[];

/** What a URL may say for each parameter of a search, beside its facets: the parser reads it, and the description of the API. */
export const PARAMETERS = {
  q: { kind: 'text', maxLength: MAX_QUERY_LENGTH },
  in: { kind: 'choice', values: IN_ROLE_NAMES, repeatable: true, usual: null },
  view: { kind: 'choice', values: VIEWS, repeatable: false, usual: EMPTY_QUERY.view },
  role: { kind: 'choice', values: LEARNING_ROLES, repeatable: false, usual: null },
  match: { kind: 'choice', values: MATCHES, repeatable: false, usual: EMPTY_QUERY.match },
  spell: { kind: 'choice', values: ['on', 'off'], repeatable: false, usual: EMPTY_QUERY.spell ? 'on' : 'off' },
  expand: { kind: 'choice', values: ['on', 'off'], repeatable: false, usual: EMPTY_QUERY.expand ? 'on' : 'off' },
  sort: { kind: 'choice', values: SORTS, repeatable: false, usual: null },
  page: { kind: 'number', least: 1, most: 999_999_999, usual: EMPTY_QUERY.page },
  /** Read where programs ask, not on pages. */
  perPage: { kind: 'number', least: PER_PAGE, most: MAX_PER_PAGE, usual: EMPTY_QUERY.perPage },
} as const satisfies Record<string, ParameterShape>;

export type ParameterShape =
  | {
      readonly kind: 'text';
      /** Characters that are used; null: as many as an address may have. */
      readonly maxLength: number | null;
    }
  | {
      readonly kind: 'choice';
      /** None: whatever the archive has. */
      readonly values: readonly string[];
      readonly repeatable: boolean;
      /** What is done where the parameter is missing; null: nothing, or it depends. */
      readonly usual: string | null;
    }
  | { readonly kind: 'number'; readonly least: number; readonly most: number; readonly usual: number };

export type ParameterName = keyof typeof PARAMETERS;

/** The parameters that a page reads. */
export const PAGE_PARAMETERS = (Object.keys(PARAMETERS) as ParameterName[]).filter((name) => name !== 'perPage');

/** The shape of each parameter in an archive with these facets: not every order is there in each. */
export function parametersOf(
  facets: readonly Pick<FacetDefinition, 'name'>[],
): Readonly<Record<ParameterName, ParameterShape>> {
  return { ...PARAMETERS, sort: { ...PARAMETERS.sort, values: sortsOf(facets) } };
}
