import type { FacetName } from '../plan/facet.js';
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

/** Results a page. */
export const PER_PAGE = 10;

/** A search as an address asks for it: every value usable, every default filled in. */
export interface SearchQuery {
  /** The words as typed, at most 512 characters; may be empty. */
  readonly q: string;
  /** Roles in which the words must be found; empty: anywhere. */
  readonly in: readonly InRole[];
  readonly view: View;
  /** With `view=learnings`: which learnings; null: both. */
  readonly role: LearningRole | null;
  /** Chosen values by facet: OR within a facet, AND across facets. A facet without a choice has no entry. */
  readonly facets: ReadonlyMap<FacetName, readonly string[]>;
  readonly match: Match;
  /** False: search as typed. */
  readonly spell: boolean;
  /** Null: by relevance with words, newest first without. */
  readonly sort: Sort | null;
  /** From 1. */
  readonly page: number;
}

export const EMPTY_QUERY: SearchQuery = {
  q: '',
  in: [],
  view: 'plans',
  role: null,
  facets: new Map(),
  match: 'most',
  spell: true,
  sort: null,
  page: 1,
};

/** Something about a query that was not done as asked. The page says it in the visitor's language. */
export interface Warning {
  /** What happened, the key of its sentence in the language files. */
  readonly code: WarningCode;
  /** What it happened to: the word, the value, the parameter. */
  readonly values: Readonly<Record<string, string>>;
}

export const WARNING_CODES = [
  /** Only the first 512 characters were used. */
  'query-cut',
  /** Only the first 32 distinct words were used. */
  'words-cut',
  /** { name } was given more than once; the first was used. */
  'repeated',
  /** { name }, { value }: a value that cannot be used was left out. */
  'value-dropped',
  /** { page }: not a page; the nearest was taken. */
  'page-moved',
  /** Only the first 50 facet values were used. */
  'facets-cut',
  /** A quote was not closed; read to the end. */
  'quote-open',
  /** { text }: not understood, searched as plain words. */
  'not-understood',
  /** { field }: no such field; searched as plain words. */
  'unknown-field',
  /** { word }: a stop word or mark alone, not searched for. */
  'nothing-to-search',
] as const;

export type WarningCode = (typeof WARNING_CODES)[number];
