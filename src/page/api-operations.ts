import type { CorpusProfile } from '../plan/corpus-profile.js';
import { LANGUAGES } from '../plan/language.js';
import { parametersOf, type ParameterName, type ParameterShape } from '../query/search-parameters.js';
import type { ErrorCode } from './error-code.js';

/** Whom the messages of each language describe. */
export type OperationId = 'search' | 'plan' | 'facet' | 'suggest';

/** Parameters of the API beside those of a search. */
export type OwnParameterName = 'id' | 'facet' | 'words' | 'hl';

export interface ApiParameter {
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly shape: ParameterShape;
  /** Whose meaning it has: a parameter that the messages describe, or a facet of the profile. */
  readonly meaning: { readonly of: 'search'; readonly name: ParameterName } | OwnMeaning | FacetMeaning;
}

interface OwnMeaning {
  readonly of: 'api';
  readonly name: OwnParameterName;
}

interface FacetMeaning {
  readonly of: 'facet';
  readonly name: string;
}

export interface ApiOperation {
  readonly id: OperationId;
  /** With `{name}` where a parameter of the path stands. */
  readonly path: string;
  readonly parameters: readonly ApiParameter[];
  /** What a request of it may fail with. */
  readonly errors: readonly ErrorCode[];
}

/** What the API answers. Its description as a page and as a document, and the tests of its answers, read this table. */
export function apiOperations({ facets }: Pick<CorpusProfile, 'facets'>): readonly ApiOperation[] {
  const ofSearch: ApiParameter[] = [];
  for (const [name, shape] of Object.entries(parametersOf(facets)) as [ParameterName, ParameterShape][]) {
    // Filters stand before how the results are shown.
    if (name === 'match') ofSearch.push(...facets.map(facetParameter));
    ofSearch.push({ name, in: 'query', shape, meaning: { of: 'search', name } });
  }
  const always: readonly ErrorCode[] = ['bad-address', 'internal'];
  return [
    { id: 'search', path: '/api/v1/search', parameters: [...ofSearch, HL], errors: always },
    { id: 'plan', path: '/api/v1/plans/{id}', parameters: [own('id', 'path')], errors: [...always, 'not-found'] },
    {
      id: 'facet',
      path: '/api/v1/facets/{facet}',
      parameters: [
        own('facet', 'path', choice(facets.map(({ name }) => name))),
        HL,
        ...ofSearch.filter(({ name }) => !SHOWN_IN_PAGES.has(name)),
      ],
      errors: [...always, 'not-found'],
    },
    {
      id: 'suggest',
      path: '/api/v1/suggest',
      parameters: [
        { ...own('words', 'query'), name: 'q' },
        HL,
        ...ofSearch.filter(({ name }) => name !== 'q' && !SHOWN_IN_PAGES.has(name)),
      ],
      errors: always,
    },
  ];
}

/** What changes how results are shown, and no count. */
const SHOWN_IN_PAGES: ReadonlySet<string> = new Set(['sort', 'page', 'perPage'] satisfies ParameterName[]);

const HL = own('hl', 'query', choice(LANGUAGES));

function own(
  name: OwnParameterName,
  place: ApiParameter['in'],
  shape: ParameterShape = { kind: 'text', maxLength: null },
): ApiParameter {
  return { name, in: place, shape, meaning: { of: 'api', name } };
}

function choice(values: readonly string[]): ParameterShape {
  return { kind: 'choice', values, repeatable: false, usual: null };
}

function facetParameter({ name, knownValues }: CorpusProfile['facets'][number]): ApiParameter {
  const shape: ParameterShape = { kind: 'choice', values: knownValues, repeatable: true, usual: null };
  return { name, in: 'query', shape, meaning: { of: 'facet', name } };
}
