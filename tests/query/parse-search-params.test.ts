import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FACETS } from '../../src/profile/facets.js';
import { parseSearchParams } from '../../src/query/parse-search-params.js';
import {
  EMPTY_QUERY,
  IN_ROLES,
  MATCHES,
  naturalSort,
  SORTS,
  VIEWS,
  type SearchQuery,
} from '../../src/query/search-query.js';
import { searchParams, searchUrl } from '../../src/query/search-url.js';

const read = (search: string) => parseSearchParams(new URLSearchParams(search), FACETS);
const codes = (search: string) => read(search).warnings.map((warning) => warning.code);

describe('parseSearchParams', () => {
  it('gives the empty query for no parameters, for unknown ones and for empty values', () => {
    for (const search of ['', 'foo=1&__proto__[x]=1&constructor=2', 'q=&country=&page=&sort=&in=&view=']) {
      expect(read(search)).toEqual({ query: EMPTY_QUERY, warnings: [] });
    }
  });

  it.each([
    ['page=0', 1],
    ['page=-1', 1],
    ['page=NaN', 1],
    ['page=0x10', 1],
    ['page=1e1', 1],
    ['page=%205', 5],
    ['page=99999999999999999999', 999_999_999],
  ])('takes the nearest page for %s and warns', (search, page) => {
    expect(read(search).query.page).toBe(page);
    expect(codes(search)).toEqual(['page-moved']);
  });

  it('takes the first of a single-valued parameter given twice and warns', () => {
    expect(read('q=water&q=fire').query.q).toBe('water');
    expect(codes('q=water&q=fire')).toEqual(['repeated']);
  });

  it.each([
    'sort=best',
    'view=list',
    'match=some',
    'in=title',
    'kind=draft',
    'year=20x1',
    'region=EU',
    'sdg=18',
    'lang=english',
  ])('drops %s and warns', (search) => {
    expect(read(search).query).toEqual(EMPTY_QUERY);
    expect(codes(search)).toEqual(['value-dropped']);
  });

  it('uses the first 50 facet values and warns', () => {
    const search = Array.from({ length: 51 }, (_, n) => `theme=t${n}`).join('&');
    expect(read(search).query.facets.get('theme')).toHaveLength(50);
    expect(codes(search)).toEqual(['facets-cut']);
  });

  it('drops a facet value of 10,000 letters and names only its beginning', () => {
    const { query, warnings } = read(`theme=${'x'.repeat(10_000)}`);
    expect(query.facets.size).toBe(0);
    expect(JSON.stringify(warnings).length).toBeLessThan(130);
    expect(warnings).toMatchObject([{ code: 'value-dropped', name: 'theme' }]);
  });

  it('cuts the words at 512 characters, between characters, and warns', () => {
    const { query } = read(`q=${encodeURIComponent('x' + '😀'.repeat(300))}`);
    expect(query.q.length).toBeLessThanOrEqual(512);
    expect(query.q.isWellFormed()).toBe(true);
    expect(codes(`q=${'a'.repeat(513)}`)).toEqual(['query-cut']);
    expect(codes(`q=${'a'.repeat(512)}`)).toEqual([]);
  });

  it('reads a goal by number or by its name in the archive, each once', () => {
    expect(read('sdg=8&sdg=8.+Decent+work&sdg=08').query.facets.get('sdg')).toEqual(['8']);
  });

  it('takes names of objects as plain values', () => {
    expect(read('country=__proto__&in=constructor').query.facets.get('country')).toEqual(['__proto__']);
    expect(codes('in=constructor')).toEqual(['value-dropped']);
  });

  it('forgets the role where results are plans', () => {
    expect(read('role=barrier').query.role).toBeNull();
    expect(read('view=learnings&role=barrier').query.role).toBe('barrier');
  });

  it('takes the order that a search has anyway for none, so that one state has one URL', () => {
    expect(read('q=water&sort=relevance').query.sort).toBeNull();
    expect(read('sort=newest').query.sort).toBeNull();
    expect(read('q=water&sort=newest').query.sort).toBe('newest');
  });

  it('never throws, whatever the parameters', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.constantFrom('q', 'page', 'in', 'view', ...FACETS.map(({ name }) => name)),
            fc.string({ unit: 'binary' }),
          ),
        ),
        (pairs) => {
          parseSearchParams(new URLSearchParams(pairs), FACETS);
        },
      ),
    );
  });
});

describe('perPage', () => {
  const readForApi = (search: string) => parseSearchParams(new URLSearchParams(search), FACETS, { forApi: true });

  it.each([10, 11, 100])('is taken from a program: %i', (perPage) => {
    const { query, warnings } = readForApi(`perPage=${perPage}`);
    expect([query.perPage, warnings]).toEqual([perPage, []]);
  });

  it.each(['9', '0', '-20', '101', '1000', '20.5', '2e1', ' 20', 'all'])(
    'is dropped with a warning where it is %s',
    (value) => {
      const { query, warnings } = readForApi(`perPage=${encodeURIComponent(value)}`);
      expect([query.perPage, warnings]).toMatchObject([10, [{ code: 'value-dropped', name: 'perPage' }]]);
    },
  );

  it('is an unknown parameter on a page', () => {
    expect(read('perPage=50')).toEqual({ query: EMPTY_QUERY, warnings: [] });
  });
});

describe('searchUrl', () => {
  it('writes no default and no empty value', () => {
    expect(searchUrl('/search', EMPTY_QUERY, FACETS, { hl: '' })).toBe('/search');
  });

  it('writes the passage last', () => {
    expect(searchUrl('/plans/a', { ...EMPTY_QUERY, q: 'a b' }, FACETS, { hl: 'fr' }, 'insight-1')).toBe(
      '/plans/a?q=a+b&hl=fr#insight-1',
    );
  });

  it('writes what parseSearchParams reads back without a warning', () => {
    fc.assert(
      fc.property(anyQuery(), (query) => {
        expect(parseSearchParams(searchParams(query, FACETS), FACETS, { forApi: true })).toEqual({
          query,
          warnings: [],
        });
      }),
    );
  });
});

function anyQuery(): fc.Arbitrary<SearchQuery> {
  const word = fc.stringMatching(/^[\p{L}\p{N}&,."+%#]{1,20}$/u);
  return fc
    .record({
      q: fc.oneof(fc.constant(''), word),
      in: fc.subarray(Object.keys(IN_ROLES) as (keyof typeof IN_ROLES)[]),
      view: fc.constantFrom(...VIEWS),
      role: fc.constantFrom('insight' as const, 'barrier' as const, null),
      country: fc.uniqueArray(word, { maxLength: 3 }),
      year: fc.uniqueArray(fc.constantFrom('2021', '2022'), { maxLength: 2 }),
      match: fc.constantFrom(...MATCHES),
      perPage: fc.integer({ min: 10, max: 100 }),
      spell: fc.boolean(),
      expand: fc.boolean(),
      sort: fc.constantFrom(...SORTS, null),
      language: fc.constant(EMPTY_QUERY.language),
      page: fc.integer({ min: 1, max: 500 }),
    })
    .map(({ country, year, ...rest }) => ({
      ...rest,
      role: rest.view === 'learnings' ? rest.role : null,
      sort: rest.sort === naturalSort(rest.q) ? null : rest.sort,
      facets: new Map([
        ...(year.length > 0 ? ([['year', year]] as const) : []),
        ...(country.length > 0 ? ([['country', country]] as const) : []),
      ]),
    }));
}
