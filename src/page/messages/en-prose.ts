import { ANALYSIS_STEPS, type AnalysisStep } from '../../text/analyzer.js';
import type { Prose } from '../../plan/corpus-profile.js';
import type { Warning, WarningCode } from '../../query/search-query.js';
import { counted } from '../../text/counted.js';
import type { ErrorCode } from '../error-code.js';

const n = counted('en');

/** What is said of each warning. */
type WarningMessages = { readonly [Code in WarningCode]: (warning: Extract<Warning, { code: Code }>) => string };

const warnings: WarningMessages = {
  'query-cut': (v) => `Only the first ${v.limit} characters of the query were used.`,
  'words-cut': (v) => `Only the first ${v.limit} different words were used.`,
  'clauses-cut': (v) => `Only the first ${v.limit} parts of the query were used.`,
  'phrases-cut': (v) => `Only the first phrases of the query were looked for: ${v.limit}.`,
  repeated: (v) => `“${v.name}” stands more than once in the address; the first was used.`,
  'value-dropped': (v) => `“${v.value}” cannot be used for “${v.name}” and was left out.`,
  'value-unknown': (v) => `No plan has “${v.value}” as its “${v.name}”.`,
  'page-moved': (v) => `There is no such page; this is page ${v.page}.`,
  'facets-cut': (v) => `Only the first ${v.limit} filters were used.`,
  'quote-open': () => 'A quotation mark was not closed; the phrase was read to the end.',
  'bracket-open': () => 'A bracket was not closed; it was read to the end.',
  'not-understood': (v) => `“${v.text}” was not understood and was searched as plain words.`,
  'unknown-field': (v) => `There is no field “${v.field}”; it was searched as plain words.`,
  'wildcard-misplaced': (v) =>
    `Only a * at the end of a word stands for other letters; “${v.text}” was searched just as it is.`,
  'word-unknown': (v) => `No plan has “${v.word}”.`,
  'word-completed': (v) => `“${v.word}” was read as the beginning of ${v.by.map((word) => `“${word}”`).join(', ')}.`,
  'no-such-value': (v) => `No plan has “${v.value}” as its “${v.field}”.`,
  'nothing-to-search': (v) => `“${v.text}” is too common or has no letters, and was not searched for.`,
};

/** What each step from a text to what is compared means for who searches. */
const analysis: Record<AnalysisStep, string> = {
  normalise: 'Case, accents, full-width letters and the kind of dash or apostrophe do not matter.',
  split:
    'A word is a run of letters and digits. 1,000 is 1000, 3.5 is one word, and N.G.O. is NGO. Web addresses in a text are not searched.',
  compounds:
    'A word with a sign in it is one word too: e-waste, M&E, 24/7. Joined, hyphenated and spaced spellings find each other, the one you typed first.',
  acronyms: 'A word that means something else in capitals is told apart: IT, WHO, US.',
  'stop-words': 'The commonest words (the, of, les, para) are left out where you ask for something else too.',
  stem: 'Endings do not matter: waste and wastes, recycle and recycling are one word, by the rules of English, French and Spanish.',
  misspellings: 'A rare word that is a common one mistyped counts as that one.',
  derivations:
    'A word derived from yours (agricultural, from agriculture) does not find a plan, but moves one that is found up.',
};

/** The longer texts of the site, in English. */
export const enProse = {
  home: {
    figures: 'What is in here',
    plans: (count: number) => n(count, 'plan', 'plans'),
    learnings: (count: number) => n(count, 'learning', 'learnings'),
    countries: (count: number) => n(count, 'country', 'countries'),
    years: (from: number, to: number) => (from === to ? `from ${from}` : `from ${from} to ${to}`),
    examples: 'For example',
    byList: 'Start from a list',
    insights: 'Read single insights',
    barriers: 'Read single barriers',
    all: 'All plans, newest first',
  },
  errors: {
    searchInstead: 'Search for what you were after:',
    home: 'Go to the first page',
    titles: {
      'bad-address': 'This address cannot be read',
      'not-found': 'There is nothing at this address',
      'method-not-allowed': 'This cannot be done here',
      'too-many-requests': 'Too many requests',
      internal: 'Something went wrong on our side',
      overloaded: 'Too much at once',
    } satisfies Record<ErrorCode, string>,
    texts: {
      'bad-address': 'The address has a part that is not properly written. Perhaps it was cut or changed on the way.',
      'not-found': 'Perhaps it was mistyped, or the plan has another name now.',
      'method-not-allowed': 'Pages here can only be read.',
      'too-many-requests': 'You have asked very often in a short time. Please wait a minute and try again.',
      internal: 'It has been written down, and your search is not lost: try again in a moment.',
      overloaded: 'Many people are searching at this moment. Please try again in a few seconds.',
    } satisfies Record<ErrorCode, string>,
  },
  warnings,
  warningsHeading: 'Please note',
  browse: {
    title: (facet: string) => `Browse: ${facet}`,
    intro: (count: string) => `${count}, from A to Z, with the number of plans for each.`,
    values: (count: number) => n(count, 'value', 'values'),
    within: 'Counts are within your present search.',
    letters: 'Jump to a letter',
    find: 'Filter this list',
    found: 'Values that fit: {count}',
    noneFits: 'No value fits',
    more: (count: string) => `${count} more`,
    others: 'Other lists',
    backToSearch: 'Back to the search',
    empty: 'No plan has a value here.',
  },
  help: (
    examples: Prose['sections'][number]['terms'],
    fields: string,
    refining: string,
    asked: string,
    notes: readonly string[],
  ): Prose => ({
    title: 'Search tips',
    lead: 'Type what you want to know about, as you would say it. Capitals, accents and word endings do not matter, in English, French and Spanish.',
    sections: [
      {
        heading: 'What you can type',
        paragraphs: [],
        terms: [
          ...examples.map((example) => ({ ...example, isQuery: true })),
          { term: 'field:word', text: `The word in one field. Fields: ${fields}.` },
        ],
      },
      {
        heading: 'Which plans are found',
        paragraphs: [
          'A plan is a result if the words it has carry at least a third of the weight of your query; of a single learning, which is short, a fifth. Rare words weigh more than common ones. A result that lacks a word says which one. Above the list you can ask for those that have all your words.',
          'Phrases in quotation marks, words with a minus and words with a field always bind: a plan without them is no result.',
          'Where you ask for three words or more, a plan that has all but one is a result too.',
          'The same text in several plans is one result that names the others.',
          'A word that no plan has is replaced by the nearest one that some plan has. The page says so, and one link searches exactly as you typed. A word that a plan has is never replaced: where another is far more common, it is offered. Names and words of less than five letters stay as they are.',
        ],
        terms: [],
      },
      {
        heading: 'How words are compared',
        paragraphs: [
          ...ANALYSIS_STEPS.map(({ name }) => analysis[name]),
          'Synonyms, abbreviations and translations count as your word, less: waste finds déchets and residuos. They are named above the results, and one link leaves them out.',
          'A phrase in quotation marks stays within a sentence.',
        ],
        terms: [],
      },
      {
        heading: 'Narrowing down',
        paragraphs: [
          'Ticking several values of one list widens it: any of them will do. Ticking values in different lists narrows: all lists must agree. The number beside a value is how many plans you would see.',
          ...(refining === ''
            ? []
            : [
                `Name a value of one of these lists in your query, and it is offered above the results as a filter, with its count: ${refining}. Nothing is applied unasked.`,
              ]),
          ...(asked === ''
            ? []
            : [
                `Ask for ${asked} in your own words (“what stood in the way of waste projects”), and that is offered too.`,
              ]),
          ...notes,
          '“[…]” stands for a contact, or for the part of a link that names a person: both are left out.',
          'Choose “Single learnings” to read one insight or one barrier at a time instead of whole plans.',
          'Every search has its own address: copy it from the address bar to keep it or to send it to someone.',
        ],
        terms: [],
      },
      {
        heading: 'Keys',
        paragraphs: [],
        terms: [
          { term: '/', text: 'Go to the search box.' },
          { term: '↓ ↑', text: 'Walk through the suggestions; Enter takes one, Escape closes them.' },
          { term: 'n  p', text: 'On a plan you came to by searching: next and previous match.' },
        ],
      },
    ],
  }),
  contact: 'Mistakes, personal data, anything else: write to',
  noContact: 'Whoever runs this copy of the site has not named an address to write to.',
};
