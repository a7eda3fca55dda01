import type { FacetDefinition } from '../plan/facet.js';
import type { Language } from '../plan/language.js';
import type { LearningRole, Role } from '../plan/role.js';

/** The values of the parameter `in`, and the roles each stands for. */
export const IN_ROLES = {
  insights: ['insight'],
  barriers: ['barrier'],
  partners: ['partner'],
  challenge: ['challenge'],
  background: ['background'],
  evidence: ['evidence'],
  questions: ['question'],
  methods: ['method'],
  data: ['data'],
  leads: ['lead'],
} as const satisfies Record<string, readonly Role[]>;

export type InRole = keyof typeof IN_ROLES;
export const VIEWS = ['plans', 'learnings'] as const;
export type View = (typeof VIEWS)[number];
export const MATCHES = ['most', 'all'] as const;
export type Match = (typeof MATCHES)[number];
export const SORTS = ['relevance', 'newest', 'oldest', 'title', 'country'] as const;
export type Sort = (typeof SORTS)[number];

/** The orders that an archive with these facets has: by country only where its plans have countries. */
export function sortsOf(facets: readonly Pick<FacetDefinition, 'name'>[]): readonly Sort[] {
  return SORTS.filter((sort) => sort !== 'country' || facets.some(({ name }) => name === 'country'));
}

/** Results a page; a program may ask for more at a time. */
export const PER_PAGE = 10;
export const MAX_PER_PAGE = 100;

/** Characters of a query that are read, as GOV.UK's finder does: enough for any question, too few to be a load. */
export const MAX_QUERY_LENGTH = 512;

/** A search as a URL asks for it: every value usable, every default filled in. Plain data. */
export interface SearchQuery {
  /** The words as typed, at most 512 characters; may be empty. */
  readonly q: string;
  /** Roles in which the words must be found; empty: anywhere. */
  readonly in: readonly InRole[];
  readonly view: View;
  /** With `view=learnings`: which learnings; null: both. */
  readonly role: LearningRole | null;
  /** Chosen values by facet: OR within a facet, AND across facets. A facet without a choice has no entry. */
  readonly facets: ReadonlyMap<string, readonly string[]>;
  readonly match: Match;
  /** False: search as typed. */
  readonly spell: boolean;
  /** False: no synonyms, no translations. */
  readonly expand: boolean;
  /** Null: the natural order, by relevance with words, newest first without. */
  readonly sort: Sort | null;
  /** Whose names of countries `sort` follows: the language of who asks, which is no part of the search's URL. */
  readonly language: Language;
  /** From 1. */
  readonly page: number;
  /** From 10 to 100; always 10 on the pages of the site. */
  readonly perPage: number;
}

/** The search of a URL without parameters: the only place of these defaults. */
export const EMPTY_QUERY: SearchQuery = {
  q: '',
  in: [],
  view: 'plans',
  role: null,
  facets: new Map(),
  match: 'most',
  spell: true,
  expand: true,
  sort: null,
  language: 'en',
  page: 1,
  perPage: PER_PAGE,
};

/** The page on which a result stands; places count from 1. */
export function pageOfPlace(place: number): number {
  return Math.floor((place - 1) / PER_PAGE) + 1;
}

/** The order of a search that names none. */
export function naturalSort(q: string): Sort {
  return q === '' ? 'newest' : 'relevance';
}

/** Something about a search that was not done as asked, or not quite. The page says it in the visitor's language. */
export type Warning = ParameterWarning | QueryWarning;

/** About a parameter of the URL. */
export type ParameterWarning =
  /** A parameter was given more than once; the first was used. */
  | { readonly code: 'repeated'; readonly name: string }
  /** A value that cannot be used was left out. */
  | { readonly code: 'value-dropped'; readonly name: string; readonly value: string }
  /** No plan has the value; it was searched for all the same. */
  | { readonly code: 'value-unknown'; readonly name: string; readonly value: string }
  /** Not a page; the nearest was taken. */
  | { readonly code: 'page-moved'; readonly asked: string; readonly page: number }
  /** Only the first facet values were used. */
  | { readonly code: 'facets-cut'; readonly limit: number };

/** About the words: `at` is the UTF-16 offset into them. */
export type QueryWarning = { readonly at: number } &
  /** Only the first characters were used. */
  (
    | { readonly code: 'query-cut'; readonly limit: number }
    /** Only the first distinct words were used. */
    | { readonly code: 'words-cut'; readonly limit: number }
    /** Only the first alternatives were used. */
    | { readonly code: 'clauses-cut'; readonly limit: number }
    /** Only the first phrases were looked for. */
    | { readonly code: 'phrases-cut'; readonly limit: number }
    /** A quote was not closed; read to the end. */
    | { readonly code: 'quote-open'; readonly text: string }
    /** A bracket was not closed; read to the end. */
    | { readonly code: 'bracket-open'; readonly text: string }
    /** Not understood, searched as plain words. */
    | { readonly code: 'not-understood'; readonly text: string }
    /** No such field; searched as plain words. */
    | { readonly code: 'unknown-field'; readonly field: string }
    /** `*` or `?` elsewhere than at the end of a word; the parts were searched as they stand. */
    | { readonly code: 'wildcard-misplaced'; readonly text: string }
    /** A stop word or mark alone, not searched for. */
    | { readonly code: 'nothing-to-search'; readonly text: string }
    /** No plan has the word. */
    | { readonly code: 'word-unknown'; readonly word: string }
    /** No plan has a word that is just so; searched as the beginning of these. */
    | { readonly code: 'word-completed'; readonly word: string; readonly by: readonly string[] }
    /** No plan has a value that `field:value` could mean. */
    | { readonly code: 'no-such-value'; readonly field: string; readonly value: string }
  );

export type WarningCode = Warning['code'];
