import type { WarningCode } from '../../query/search-query.js';
import { counted } from '../../text/counted.js';

const n = counted('en');

/** What one section of a page of running text holds. */
export interface ProseSection {
  readonly heading: string;
  readonly paragraphs: readonly string[];
  /** Things and what they mean, after the paragraphs. */
  readonly terms: readonly { readonly term: string; readonly text: string }[];
}

/** A page of running text. */
export interface Prose {
  readonly title: string;
  readonly lead: string;
  readonly sections: readonly ProseSection[];
}

/** What the about page says beside its words. */
export interface AboutFacts {
  readonly plans: number;
  readonly learnings: number;
  readonly countries: number;
  readonly firstYear: number | null;
  readonly lastYear: number | null;
}

/** The longer texts of the site, in English. */
export const enProse = {
  home: {
    title: 'Who has tried this?',
    headline: 'Who has tried this? What stood in their way? With whom did they work?',
    intro:
      'Search the action learning plans of UNDP’s Accelerator Labs: what people in the field learnt, and what kept them from it, in their own words.',
    figures: 'What is in here',
    plans: (count: number) => n(count, 'plan', 'plans'),
    learnings: (count: number) => n(count, 'learning', 'learnings'),
    countries: (count: number) => n(count, 'country', 'countries'),
    years: (from: number, to: number) => (from === to ? `from ${from}` : `from ${from} to ${to}`),
    examples: 'For example',
    byYear: 'By year',
    byRegion: 'By region',
    byTheme: 'By theme',
    byList: 'Start from a list',
    insights: 'Read single insights',
    barriers: 'Read single barriers',
    all: 'All plans, newest first',
  },
  errors: {
    searchInstead: 'Search for what you were after:',
    home: 'Go to the first page',
    titles: {
      400: 'This address cannot be read',
      404: 'There is nothing at this address',
      405: 'This cannot be done here',
      500: 'Something went wrong on our side',
      503: 'Too much at once',
    } as Readonly<Record<number, string>>,
    texts: {
      400: 'The address has a part that is not properly written. Perhaps it was cut or changed on the way.',
      404: 'Perhaps it was mistyped, or the plan has another name now.',
      405: 'Pages here can only be read.',
      500: 'It has been written down, and your search is not lost: try again in a moment.',
      503: 'Many people are searching at this moment. Please try again in a few seconds.',
    } as Readonly<Record<number, string>>,
  },
  warnings: {
    'query-cut': (v) => `Only the first ${v.limit ?? ''} characters of the query were used.`,
    'words-cut': (v) => `Only the first ${v.limit ?? ''} different words were used.`,
    repeated: (v) => `“${v.name ?? ''}” stands more than once in the address; the first was used.`,
    'value-dropped': (v) => `“${v.value ?? ''}” cannot be used for “${v.name ?? ''}” and was left out.`,
    'page-moved': (v) => `There is no such page; this is page ${v.page ?? ''}.`,
    'facets-cut': (v) => `Only the first ${v.limit ?? ''} filters were used.`,
    'quote-open': () => 'A quotation mark was not closed; the phrase was read to the end.',
    'not-understood': (v) => `“${v.text ?? ''}” was not understood and was searched as plain words.`,
    'unknown-field': (v) => `There is no field “${v.field ?? ''}”; it was searched as plain words.`,
    'nothing-to-search': (v) => `“${v.word ?? ''}” is too common or has no letters, and was not searched for.`,
  } as Record<WarningCode, (values: Readonly<Record<string, string>>) => string>,
  warningsHeading: 'Please note',
  browse: {
    title: (facet: string) => `Browse: ${facet}`,
    intro: (count: string) => `${count}, from A to Z, with the number of plans for each.`,
    values: (count: number) => n(count, 'value', 'values'),
    within: 'Counts are within your present search.',
    letters: 'Jump to a letter',
    others: 'Other lists',
    backToSearch: 'Back to the search',
    empty: 'No plan has a value here.',
  },
  help: (): Prose => ({
    title: 'Search tips',
    lead: 'Type what you want to know about, as you would say it. Capitals, accents and word endings do not matter, in English, French and Spanish.',
    sections: [
      {
        heading: 'What you can type',
        paragraphs: [],
        terms: [
          {
            term: 'waste banks',
            text: 'Plans that speak of both, then plans that speak of one of them; the best match comes first.',
          },
          { term: '"social protection"', text: 'These words side by side, in this order.' },
          { term: 'waste -plastic', text: 'Waste, but no plan that speaks of plastic.' },
          { term: 'entrepreneur*', text: 'Every word that begins like this.' },
          { term: 'drought OR flood', text: 'Either of the two.' },
          {
            term: 'barrier:procurement',
            text: 'The word in a barrier. Also: title, insight, partner, challenge, method, source, theme, sdg, country, region, year, kind, lang.',
          },
          { term: 'year:2021..2023', text: 'Plans of these years.' },
        ],
      },
      {
        heading: 'Which plans are found',
        paragraphs: [
          'A plan is a result if the words it has carry at least a third of the weight of your query; rare words weigh more than common ones. A result that lacks a word says which one. Above the list you can ask for those that have all your words.',
          'Phrases in quotation marks, words with a minus and words with a field always bind: a plan without them is no result.',
          'A word that no plan has is replaced by the nearest one that some plan has. The page says so, and one link searches exactly as you typed.',
        ],
        terms: [],
      },
      {
        heading: 'Narrowing down',
        paragraphs: [
          'Ticking several values of one list widens it: any of them will do. Ticking values in different lists narrows: all lists must agree. The number beside a value is how many plans you would see.',
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
  about: (facts: AboutFacts): Prose => ({
    title: 'About',
    lead: 'A reading room for what UNDP’s Accelerator Labs learnt by trying: who has tried something, what stood in their way, and with whom they worked.',
    sections: [
      {
        heading: 'Whose texts these are',
        paragraphs: [
          `The texts were written by staff of the UNDP Accelerator Labs and are published in the public SDG Commons archive. Here are ${n(facts.plans, 'plan', 'plans')} with ${n(facts.learnings, 'learning', 'learnings')} from ${n(facts.countries, 'country', 'countries')}${facts.firstYear === null ? '' : `, ${facts.firstYear} to ${facts.lastYear ?? facts.firstYear}`}. Each plan links to its original.`,
          'The branch of the archive that holds the plans has no license file. Whoever wants to reprint more than a quotation should ask UNDP.',
        ],
        terms: [],
      },
      {
        heading: 'What it is, and what it is not',
        paragraphs: [
          'An opening plan says what a lab set out to learn; a closing plan says what it learnt. They are working papers, written in a form with fixed questions, mostly in English, some in French or Spanish. Nobody has checked them, and some were never finished.',
          'They say what people found in one place at one time. Read them for ideas, warnings and names of partners, not for proof.',
        ],
        terms: [],
      },
      {
        heading: 'What is left out',
        paragraphs: [
          'The files name the person responsible for each plan. That address, and any e-mail address or telephone number inside a text, is personal data: unless whoever runs this copy has decided otherwise, it is neither shown nor searched nor exported.',
          'This site sets no cookie, and loads nothing from elsewhere but the plans’ own pictures.',
        ],
        terms: [],
      },
      {
        heading: 'How results are ordered',
        paragraphs: [
          'By how well a plan’s words match yours. A word in the title, an insight, a barrier or a partner counts for more than the same word elsewhere and a rare word for more than a common one. No one can pay for a place, and what others click changes nothing.',
          'Which weights are best was decided by measuring on judged searches, not by taste. You can order by year, title or country instead.',
        ],
        terms: [],
      },
      {
        heading: 'Accessibility',
        paragraphs: [
          'The site is built to meet WCAG 2.2 at level AA, and each change to it is tested for that: with a keyboard alone, at a width of 320 pixels, in light and dark, and without script. The pictures of the archive came without descriptions; their alternative text names the question they answer and the plan.',
          'If something stands in your way, please write to us.',
        ],
        terms: [],
      },
    ],
  }),
  contact: 'Mistakes, personal data, anything else: write to',
  noContact: 'Whoever runs this copy of the site has not named an address to write to.',
};
