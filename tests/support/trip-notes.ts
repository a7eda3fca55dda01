import type { CorpusProfile, HeadKey, ProfileMessages, Question } from '../../src/plan/corpus-profile.js';
import { freeValue, type FacetDefinition } from '../../src/plan/facet.js';
import { ROLES } from '../../src/plan/role.js';

/**
 * A second archive, made up: the trip notes of a fishing cooperative. Other keys, other questions, two facets, neither
 * countries nor regions. It shows that an archive is its profile and nothing else.
 */

function ask(text: string, rest: Partial<Question> & Pick<Question, 'role'>): Question {
  return { text, silent: false, part: null, partner: null, sector: null, tail: '', ...rest };
}

function key(name: string, rest: Partial<HeadKey> = {}): HeadKey {
  return {
    key: name,
    meaning: null,
    single: true,
    required: true,
    personal: false,
    parse: (text) => text,
    name,
    ...rest,
  };
}

const SEASONS = ['spring', 'summer', 'autumn', 'winter'];

function season(text: string): string | null {
  return SEASONS.find((each) => each === text.trim().toLowerCase()) ?? null;
}

const FREE = {
  sameValueOf: () => null,
  grouping: 'spelling',
  parse: freeValue,
  knownValues: [],
  order: 'count',
  browseBy: 'letter',
  partners: false,
  open: true,
  onPage: 40,
  field: 'words',
  searchable: true,
  suggested: true,
  refines: false,
  otherNames: () => [],
  usualValues: [],
  subject: false,
  startList: true,
} as const satisfies Partial<FacetDefinition>;

const FACETS: readonly FacetDefinition[] = [
  {
    ...FREE,
    name: 'boat',
    valuesOf: ({ metadata }) => metadata.get('boat') ?? [],
    multiValued: true,
    inHead: 'list',
    onHome: 'cloud',
    exported: { name: 'boats', as: 'value' },
  },
  {
    ...FREE,
    name: 'season',
    valuesOf: ({ metadata }) => metadata.get('season') ?? [],
    grouping: 'none',
    multiValued: false,
    parse: season,
    knownValues: SEASONS,
    inHead: 1,
    subject: true,
    onHome: 'bars',
    exported: { name: 'season', as: 'label' },
  },
];

/** The words of one language; the pages' running text follows from them. */
interface TripWords {
  readonly site: string;
  readonly footer: string;
  readonly headline: string;
  readonly note: string;
  readonly boat: string;
  readonly season: string;
  readonly seasons: readonly string[];
  readonly about: string;
  readonly lead: (notes: number) => string;
  readonly tip: string;
}

function messages(words: TripWords): ProfileMessages {
  const seasons = new Map(SEASONS.map((value, at) => [value, words.seasons[at] ?? value]));
  const named = (label: string) => ({ label, by: label, inLine: label.toLowerCase() });
  return {
    siteName: words.site,
    footer: words.footer,
    home: { title: words.headline, headline: words.headline, intro: words.footer },
    facets: {
      boat: { ...named(words.boat), valueLabel: () => null },
      season: { ...named(words.season), valueLabel: (value) => seasons.get(value) ?? null },
    },
    kinds: { note: words.note },
    citationKind: words.note,
    sectors: {},
    citationKindOfDigest: words.note,
    author: () => COOPERATIVE,
    exampleQueries: ['eel traps', 'boat:heron', 'submarine'],
    syntaxExamples: [{ terms: ['boat:heron'], text: words.tip }],
    about: ({ plans }) => ({ title: words.about, lead: words.lead(plans), sections: [] }),
  };
}

const COOPERATIVE = 'Saltmarsh Fishing Cooperative';

export const tripNotes: CorpusProfile = {
  facets: FACETS,
  topics: [],
  head: {
    type: null,
    keys: [
      key('boat', { single: false }),
      key('season', { parse: season, name: 'season of the year' }),
      key('sailed', {
        meaning: 'year',
        parse: (text) => (/^\d{4}$/.test(text) ? text : null),
        name: 'year of four digits',
      }),
      key('skipper', { personal: true }),
    ],
  },
  form: {
    questions: [
      ask('What did the water teach us on this trip?', { role: 'insight' }),
      ask('What kept the nets empty?', { role: 'barrier' }),
      ask('Who sailed or worked with us?', { role: 'partner', partner: 'list' }),
      ask('What did we go out for?', { role: 'challenge' }),
      ask('Weather and tides', { role: 'background' }),
    ],
    kinds: ['note'],
    kindOf: () => 'note',
    titleWords: { labels: [], phrases: [], empty: [] },
  },
  sectionOrder: ROLES,
  placeOf: () => null,
  organisations: {
    known: [{ name: 'Reed Cutters Guild', sector: 'Crafts', otherNames: ['RCG'] }],
    own: [],
    ownUnits: [],
    sectors: [],
  },
  mailDomain: null,
  pictureOrigin: null,
  importSource: 'https://heron.example/notes.git',
  sourceUrl: 'https://saltmarsh.example/notes/{id}',
  concepts: [],
  intents: [],
  citation: {
    author: () => COOPERATIVE,
    publisher: COOPERATIVE,
    genre: 'Trip note',
    tagAuthority: 'heron.example,2020',
    digestGenre: 'Trip note',
    collection: 'Trip notes',
    rights: COOPERATIVE,
  },
  messages: {
    en: messages({
      site: 'Trip notes',
      footer: 'Notes by the crews of the Saltmarsh cooperative.',
      headline: 'What did the water teach us?',
      note: 'Trip note',
      boat: 'Boat',
      season: 'Season',
      seasons: ['Spring tides', 'Summer calm', 'Autumn gales', 'Winter fog'],
      about: 'About the notes',
      lead: (notes) => `Here are ${notes} notes from the saltmarsh.`,
      tip: 'Notes of this boat.',
    }),
    fr: messages({
      site: 'Carnets de sortie',
      footer: 'Notes des équipages de la coopérative de Saltmarsh.',
      headline: 'Que nous a appris la mer ?',
      note: 'Carnet de sortie',
      boat: 'Bateau',
      season: 'Saison',
      seasons: ['Marées de printemps', 'Calme d’été', 'Coups de vent d’automne', 'Brume d’hiver'],
      about: 'Les carnets',
      lead: (notes) => `Voici ${notes} carnets du marais.`,
      tip: 'Les carnets de ce bateau.',
    }),
    es: messages({
      site: 'Cuadernos de salida',
      footer: 'Notas de las tripulaciones de la cooperativa de Saltmarsh.',
      headline: '¿Qué nos enseñó el mar?',
      note: 'Cuaderno de salida',
      boat: 'Barco',
      season: 'Temporada',
      seasons: ['Mareas de primavera', 'Calma de verano', 'Temporales de otoño', 'Niebla de invierno'],
      about: 'Los cuadernos',
      lead: (notes) => `Aquí hay ${notes} cuadernos de la marisma.`,
      tip: 'Los cuadernos de este barco.',
    }),
  },
};

/** Five notes by file name. */
export const TRIP_NOTES: Readonly<Record<string, string>> = {
  'eels_at_low_water.md': note('Eels at low water', ['boat:Grey Heron', 'season:autumn', 'sailed:2021'], {
    'What did we go out for?': 'To learn whether eel traps work at low water.',
    'What did the water teach us on this trip?':
      '1. Eel traps set across the channel fill at low water.\n2. A lantern keeps the otters away from the traps.',
    'What kept the nets empty?': 'The harbour gate was closed for repairs for nine days.',
    'Who sailed or worked with us?': '- Reed Cutters Guild: lent us the flat punt\n- Harbour Office: opened the gate',
  }),
  'herring_by_moonlight.md': note('Herring by moonlight', ['boat:Grey heron', 'season:Winter', 'sailed:2022'], {
    'What did we go out for?': 'To find herring without an echo sounder.',
    'What did the water teach us on this trip?':
      '• Gulls sleep above the herring, so look for sleeping gulls.\n• Wet wool nets are quieter than nylon.',
    'What kept the nets empty?': 'No ice could be had on the quay, so the catch was thrown back.',
    'Who sailed or worked with us?': '- Quay Ice House: promised ice for spring',
  }),
  'crabs_for_the_school.md': note('Crabs for the school kitchen', ['boat:Tern', 'season:summer', 'sailed:2022'], {
    'What did the water teach us on this trip?':
      'Children eat crab when they have pulled the pot up themselves.\n\nA pot needs two hands, and a crew of ten needs five pots.',
    'Who sailed or worked with us?': '- Saltmarsh School: sent ten children',
  }),
  'two_boats_one_net.md': note('Two boats, one net', ['boat:Tern', 'boat:Grey Heron', 'season:spring', 'sailed:2023'], {
    'Weather and tides': 'Light wind from the south, and a falling tide.',
    'What did the water teach us on this trip?':
      'Two boats that share one net must agree on the lantern signals before they sail.',
    'What kept the nets empty?': '1. The net tore on the old pier.\n2. Nobody had a needle for mending.',
  }),
  'fog_on_the_bar.md': note('Fog on the bar', ['boat:Curlew', 'season:monsoon', 'skipper:Ada Finn, 0171 555 0199'], {
    'What did the water teach us on this trip?': 'In fog a bell carries further than a horn.',
    'Which bird did you see?': 'Only cormorants.',
  }),
};

function note(title: string, head: readonly string[], answers: Readonly<Record<string, string>>): string {
  const items = Object.entries(answers).map(([question, answer]) => `> ${question}\n\n${answer}\n`);
  return [`# ${title}`, '', ...head.map((entry) => `[[${entry}]]`), '', '## Log', '', ...items].join('\n');
}
