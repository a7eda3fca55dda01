import type { AboutFacts, Prose, ProfileMessages } from '../../plan/corpus-profile.js';
import { counted } from '../../text/counted.js';
import { facetMessages } from './facet-messages.js';
import { TOPIC_LABELS_EN } from './topic-labels.js';
import { REGIONS } from '../regions.js';
import { SDG_NAMES } from '../sdgs.js';

const n = counted('en');

const kinds = {
  opening: 'Opening plan',
  closing: 'Closing plan',
  both: 'Opening and closing plan',
  other: 'Plan',
};

/** What is particular to the archive, in English. */
export const en: ProfileMessages = {
  siteName: 'Learnings',
  footer: 'What UNDP Accelerator Labs learnt, from the public SDG Commons archive.',
  home: {
    title: 'Who has tried this?',
    headline: 'Who has tried this? What stood in their way? With whom did they work?',
    intro:
      'Search the action learning plans of UNDP’s Accelerator Labs: what people in the field learnt, and what stood in their way.',
  },
  facets: facetMessages('en', {
    names: {
      kind: { label: 'Stage', by: 'By stage', inLine: 'stage' },
      year: { label: 'Year', by: 'By year', inLine: 'year' },
      topic: {
        label: 'Topic',
        by: 'By topic',
        inLine: 'topic',
        note: 'Topics are assigned by a program that counts words in a plan’s title, aims, insights and barriers, and reads its themes and goals; no person has checked them.',
      },
      region: { label: 'Region', by: 'By region', inLine: 'region' },
      country: { label: 'Country', by: 'By country', inLine: 'country' },
      sdg: { label: 'Development goal', by: 'By goal', inLine: 'SDG' },
      theme: { label: 'Theme', by: 'By theme', inLine: 'theme' },
      method: { label: 'Method', by: 'By method', inLine: 'method' },
      source: { label: 'Data source', by: 'By data source', inLine: 'data source' },
      partner: { label: 'Partner', by: 'By partner', inLine: 'partner' },
      lang: { label: 'Language of the text', by: 'By language', inLine: 'language' },
    },
    kinds,
    kindOptions: {
      opening: 'Opening: what they set out to learn',
      closing: 'Closing: what they learnt',
      both: 'Opening and closing together',
      other: 'Other',
    },
    topics: TOPIC_LABELS_EN,
    regions: Object.fromEntries(REGIONS.map(({ code, name }) => [code, name])),
    sdgs: SDG_NAMES,
    undetermined: 'Language unknown',
    undeterminedOption: 'Not determined',
  }),
  kinds,
  citationKind: 'Action learning plan',
  sectors: {
    Government: 'Government',
    Academia: 'Academia',
    'Private sector': 'Private sector',
    'Civil society': 'Civil society',
    'United Nations': 'United Nations',
    'International organisation': 'International organisation',
  },
  citationKindOfDigest: 'Short digest of an action learning plan',
  author: (country) => (country === null ? 'UNDP Accelerator Labs' : `UNDP Accelerator Lab ${country}`),
  exampleQueries: [
    'waste banks',
    'informal workers',
    '"social protection"',
    'barrier:procurement',
    'youth unemployment',
    'air pollution',
    'creative economy',
    'food waste',
    'disability',
  ],
  syntaxExamples: [
    {
      terms: ['waste banks', 'women youth', 'creative economy'],
      text: 'Plans that speak of both, then plans that speak of one of them; the best match comes first.',
    },
    {
      terms: ['"social protection"', '"climate change"', '"creative economy"'],
      text: 'These words side by side, in this order.',
    },
    {
      terms: ['waste -plastic', 'women -youth', 'creative -women'],
      text: 'The first word, but no plan that has the second.',
    },
    { terms: ['entrepreneur*', 'creat*'], text: 'Every word that begins like this.' },
    { terms: ['drought OR flood', 'waste OR water', 'creative OR waste'], text: 'Either of the two.' },
    { terms: ['barrier:procurement', 'barrier:funding', 'barrier:understanding'], text: 'The word in a barrier.' },
    {
      terms: ['(waste OR water) NOT plastic', '(waste OR women) NOT plastic', '(creative OR waste) NOT plastic'],
      text: 'Brackets group; NOT leaves out what follows, as a minus does.',
    },
    { terms: ['year:2021..2023'], text: 'Plans of these years; also year:2021-2023, year:>2021 and year:2021,2023.' },
  ],
  about,
};

function about(facts: AboutFacts): Prose {
  return {
    title: 'About',
    lead: 'A reading room for what UNDP’s Accelerator Labs learnt by trying: who has tried something, what stood in their way, and with whom they worked.',
    sections: [
      {
        heading: 'Whose texts these are',
        paragraphs: [
          `The texts were written by staff of the UNDP Accelerator Labs and are published in the public SDG Commons archive. Here are ${n(facts.plans, 'plan', 'plans')} with ${n(facts.learnings, 'learning', 'learnings')} from ${n(facts.countries, 'country', 'countries')}${facts.firstYear === null ? '' : `, ${facts.firstYear} to ${facts.lastYear ?? facts.firstYear}`}. Each plan links to its original.`,
          ...(facts.digests === 0
            ? []
            : [
                `${n(facts.digests, 'of the plans here is a short digest', 'of the plans here are short digests')} of public plans, written for this site so that it can be tried at once: facts and figures are those of the plan, the sentences are not. Each says so on its page and links to the original. The whole archive can be read in with one command.`,
              ]),
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
  };
}
