import { freeValue, type FacetDefinition } from '../plan/facet.js';
import { otherNamesOf } from './countries.js';
import { KINDS } from './kinds.js';
import { REGIONS } from './regions.js';
import { otherNamesOfValue, sameValueOf } from './same-values.js';
import { SDG_NAMES, SDG_WORDS } from './sdgs.js';
import { otherTopicNames, TOPIC_KEYS } from './topics/topic-keys.js';

/** What most facets are: many values in a free vocabulary, searched as words, listed by letter. */
const FREE = {
  grouping: 'spelling',
  sameValueOf: () => null,
  multiValued: true,
  parse: freeValue,
  knownValues: [],
  order: 'count',
  browseBy: 'letter',
  partners: false,
  open: false,
  onPage: 200,
  field: 'words',
  searchable: true,
  suggested: true,
  refines: false,
  otherNames: () => [],
  inHead: 'list',
  usualValues: [],
  subject: false,
  startList: true,
  onHome: 'none',
} as const satisfies Partial<FacetDefinition>;

/** Topics, methods and sources in words of whichever language. */
const WORDED = { ...FREE, sameValueOf, otherNames: otherNamesOfValue } as const satisfies Partial<FacetDefinition>;

/** Letters of the name of a source: what is longer is a remark, and stands in the head alone. */
const LONGEST_SOURCE = 80;

/** Proper names or codes, one a plan. */
const SINGLE = {
  ...FREE,
  grouping: 'none',
  multiValued: false,
  open: true,
  field: 'names',
  suggested: false,
  refines: true,
  startList: false,
} as const satisfies Partial<FacetDefinition>;

const DEFINITIONS = {
  kind: {
    ...SINGLE,
    name: 'kind',
    valuesOf: ({ kind }) => [kind],
    parse: (text) => KINDS.find((kind) => kind === text) ?? null,
    knownValues: KINDS,
    searchable: false,
    refines: false,
    inHead: 1,
    exported: { name: 'kind', as: 'value' },
  },
  year: {
    ...SINGLE,
    name: 'year',
    valuesOf: ({ year }) => (year === null ? [] : [String(year)]),
    parse: (text) => (/^\d{4}$/.test(text) ? text : null),
    order: 'descending',
    browseBy: 'number',
    field: 'numbers',
    onHome: 'bars',
    inHead: 4,
    exported: { name: 'year', as: 'number' },
  },
  topic: {
    ...FREE,
    name: 'topic',
    valuesOf: ({ topics }) => topics,
    grouping: 'none',
    parse: (text) => TOPIC_KEYS.find((key) => key === text.trim().toLowerCase()) ?? null,
    knownValues: TOPIC_KEYS,
    open: true,
    // The words of the label are no words of the plan: it was assigned by its own.
    searchable: false,
    refines: true,
    otherNames: otherTopicNames,
    subject: true,
    onHome: 'cloud',
    exported: { name: 'topics', as: 'value' },
  },
  region: {
    ...SINGLE,
    name: 'region',
    valuesOf: ({ region }) => (region === null ? [] : [region]),
    parse: (text) => REGIONS.find(({ code }) => code === text.toUpperCase())?.code ?? null,
    knownValues: REGIONS.map(({ code }) => code),
    otherNames: (value) => REGIONS.find(({ code }) => code === value)?.otherNames ?? [],
    suggested: true,
    onHome: 'bars',
    inHead: 3,
    exported: { name: 'region', as: 'value' },
  },
  country: {
    ...SINGLE,
    name: 'country',
    valuesOf: ({ country }) => (country === null ? [] : [country]),
    parse: freeValue,
    suggested: true,
    otherNames: otherNamesOf,
    startList: true,
    inHead: 2,
    exported: { name: 'country', as: 'value' },
  },
  sdg: {
    ...FREE,
    name: 'sdg',
    valuesOf: ({ metadata }) => metadata.get('sdgs')?.toSorted((a, b) => Number(a) - Number(b)) ?? [],
    grouping: 'none',
    // The number alone, or the number and the name as the archive writes it: "8. Decent work and economic growth".
    parse: (text) => (/^0?(?:[1-9]|1[0-7])(?:\D.*)?$/.test(text) ? String(parseInt(text, 10)) : null),
    knownValues: SDG_NAMES.map((_, at) => String(at + 1)),
    refines: true,
    otherNames: (value) => SDG_WORDS.map((word) => `${word} ${value}`),
    browseBy: 'number',
    field: 'numbers',
    subject: true,
    exported: { name: 'sdgs', as: 'label' },
  },
  theme: {
    ...WORDED,
    name: 'theme',
    valuesOf: ({ metadata }) => metadata.get('thematic_areas') ?? [],
    subject: true,
    exported: { name: 'themes', as: 'value' },
  },
  method: {
    ...WORDED,
    name: 'method',
    valuesOf: ({ metadata }) => metadata.get('methods') ?? [],
    exported: { name: 'methods', as: 'value' },
  },
  source: {
    ...WORDED,
    name: 'source',
    valuesOf: ({ metadata }) => metadata.get('datasources')?.filter(({ length }) => length <= LONGEST_SOURCE) ?? [],
    exported: { name: 'datasources', as: 'value' },
  },
  partner: {
    ...FREE,
    name: 'partner',
    // The names are grouped already, and stand in the answers. The field `partner:` looks in those.
    valuesOf: ({ partners }) => partners.map(({ name }) => name),
    grouping: 'none',
    partners: true,
    onPage: 40,
    field: 'none',
    searchable: false,
    inHead: 'none',
    exported: { name: 'partners', as: 'value' },
  },
  lang: {
    ...SINGLE,
    name: 'lang',
    valuesOf: ({ language }) => [language],
    parse: (text) => (/^[a-z]{2,3}$/i.test(text) ? text.toLowerCase() : null),
    open: false,
    searchable: false,
    inHead: 5,
    // Most plans are in English.
    usualValues: ['en', 'und'],
    exported: { name: 'language', as: 'value' },
  },
} as const satisfies Record<string, FacetDefinition>;

/** Names in URLs: what the messages of each language must cover. */
export type FacetName = keyof typeof DEFINITIONS;

/** The facets, in the order in which a page shows them. */
export const FACETS: readonly FacetDefinition[] = Object.values(DEFINITIONS);
