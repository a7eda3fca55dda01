/**
 * Plans made up for the tests, in the format of the archive: no sentence of a real plan stands here.
 * Every plan speaks of a market, so that one word finds them all.
 */
interface Invented {
  readonly title: string;
  readonly country: string;
  readonly year: number;
  readonly themes: readonly string[];
  readonly insights: readonly string[];
  readonly barrier: string;
  readonly partner: string;
  readonly challenge: string;
}

const CLOSING: readonly Invented[] = [
  {
    title: 'Fog nets above the market town',
    country: 'Peru',
    year: 2022,
    themes: ['water', 'mountain towns'],
    insights: [
      'Fog nets give a market stall more water than its owner believed, as long as somebody mends them every week.',
      'A water rota written on the market wall is read; one sent by telephone is not.',
      'Old weavers taught the mesh, and the young ones sold it.',
    ],
    barrier: 'The town lent the hill for one dry season only, and the permit came after the fog had gone.',
    partner: 'Guild of Hill Weavers',
    challenge: 'Our challenge is to bring water to a market that has none.',
  },
  {
    title: 'Bicycle libraries for porters',
    country: 'Kenya',
    year: 2023,
    themes: ['transport', 'informal work'],
    insights: [
      'Porters borrow a bicycle for the market day and bring it back cleaner than they took it.',
      'A deposit of one basket works better than a deposit of money.',
    ],
    barrier: 'Spare parts waited at the border for longer than the trial itself lasted.',
    partner: 'Riverside Porters Circle',
    challenge: 'Our challenge is to carry goods to market without fuel.',
  },
  {
    title: 'Mending circles and second-hand cloth',
    country: 'Ghana',
    year: 2023,
    themes: ['waste', 'crafts'],
    insights: [
      'Cloth that nobody buys on Saturday becomes patchwork on Monday, and the market pays for patchwork.',
      'Waste pickers know the good bales by their smell long before the traders open them.',
    ],
    barrier: 'Procurement rules had no line for a needle, so each circle bought its own.',
    partner: 'Saturday Cloth Traders',
    challenge: 'Our challenge is waste cloth behind the market.',
  },
  {
    title: 'Night lights on the fish market',
    country: 'Philippines',
    year: 2021,
    themes: ['energy', 'coast'],
    insights: ['Light keeps the fish market open until the second boat comes in, which doubles what the women sell.'],
    barrier: 'Salt ate the lamps before the rain did.',
    partner: 'Harbour Lamp Keepers',
    challenge: 'Our challenge is a market that closes with the sun.',
  },
  {
    title: 'Un marché sans plastique',
    country: 'Tunisia',
    year: 2022,
    themes: ['waste', 'coast'],
    insights: [
      'Les vendeuses du marché ont remplacé le plastique par des feuilles de palmier quand les enfants les ont tressées.',
      'Une consigne sur les paniers ramène les clients, et les paniers avec eux.',
    ],
    barrier: 'La mairie avait promis des bacs qui ne sont jamais arrivés au marché.',
    partner: 'Association des vanniers de la côte',
    challenge: 'Notre défi est le plastique que le marché jette dans la lagune.',
  },
  {
    title: 'Seed swaps after the flood',
    country: 'Nepal',
    year: 2024,
    themes: ['farming', 'disaster'],
    insights: [
      'A seed swap held on market day reaches the far villages, because that is the day on which they come.',
      'Grandmothers label seed with stories rather than names.',
      'A flood map drawn by children showed three springs that the survey had missed.',
    ],
    barrier: 'Nobody could say which office answers for seed that belongs to everyone.',
    partner: 'Terrace Seed Keepers',
    challenge: 'Our challenge is seed that the flood took.',
  },
];

const OPENING: readonly { title: string; country: string; year: number; sdg: string; theme: string; words: string }[] =
  [
    [
      'Cold rooms without a grid',
      'India',
      2021,
      '7. Affordable and clean energy',
      'energy',
      'a clay cold room for the vegetable market',
    ],
    [
      'Counting bees with school classes',
      'Serbia',
      2022,
      '15. Life on land',
      'farming',
      'bees in the orchards around the market',
    ],
    [
      'Listening posts at the bus station',
      'Jordan',
      2022,
      '11. Sustainable cities and communities',
      'transport',
      'what people tell each other on the way to market',
    ],
    [
      'Kitchens that share one oven',
      'Mexico',
      2023,
      '12. Responsible consumption and production',
      'energy',
      'a shared oven behind the market hall',
    ],
    [
      'A ferry timetable sung on the radio',
      'Fiji',
      2023,
      '9. Industry, innovation and infrastructure',
      'coast',
      'when the ferry leaves for the market island',
    ],
    [
      'Street maps for blind traders',
      'Brazil',
      2024,
      '10. Reduced innequalities',
      'informal work',
      'how a blind trader finds a place in the market',
    ],
    [
      'Goats, grass and the old well',
      'Chad',
      2025,
      '6. Clean water and sanitation',
      'water',
      'goats that drink before they go to market',
    ],
  ].map(([title = '', country = '', year = 0, sdg = '', theme = '', words = '']) => ({
    title: String(title),
    country: String(country),
    year: Number(year),
    sdg: String(sdg),
    theme: String(theme),
    words: String(words),
  }));

/** File names and contents of thirteen plans. */
export function inventedPlans(): Readonly<Record<string, string>> {
  return Object.fromEntries([
    ...CLOSING.map((plan) => [fileName(plan.title), closing(plan)]),
    ...OPENING.map((plan) => [fileName(plan.title), opening(plan)]),
  ]) as Record<string, string>;
}

function fileName(title: string): string {
  return `${title
    .toLowerCase()
    .replace(/[^a-z]+/g, '_')
    .replace(/^_|_$/g, '')}.md`;
}

function head(title: string, fields: readonly (readonly [string, string])[]): string {
  return [`# ${title}`, '', ...fields.map(([key, value]) => `[[${key}:${value}]]`)].join('\n');
}

function closing(plan: Invented): string {
  return `${head(plan.title, [
    ['focal_point', 'nobody@example.org'],
    ['year', String(plan.year)],
    ['type', 'learningplan'],
    ['datasources', 'street interviews'],
    ['datasources', `diaries of ${plan.country}`],
    ['methods', 'Walking along'],
    ...plan.themes.map((theme) => ['thematic_areas', theme] as const),
    ['country', plan.country],
    ['latlng', '1.5,2.5'],
  ])}
## Learnings on your challenge

> What are the top key insights you generated about your learning challenge during this Action Learning Plan? (Please list a maximum of 5 key insights)

Before the list: what the market taught us in ${plan.country}.

${plan.insights.map((insight, at) => `${at + 1}. ${insight}`).join('\n')}

> Did you experience any barriers or bottlenecks when impacting the system, working on your frontier challenge respectively?

${plan.barrier}

## Data and Methods

> Relating to your types of data, why did you chose these? What gaps in available data were these addressing?

- Diaries, since the market keeps no books
- Street interviews at dawn

## Partners

<div class="group">


> Please state the name of the partner:

${plan.partner}


</div>



<div class="group">


> What sector does our partner belong to?

- Civil Society


</div>



<div class="group">


> Please provide a brief description of the partnership.

They opened the market to us, see https://example.org/${plan.year} for more, and walked with us every morning.


</div>

## End

> Bonus question: How did the interplay of innovation methods, new forms of data and unusual partners enable you to learn & generate insights, that otherwise you would have not been able to achieve?

${plan.challenge} Walking along and reading diaries showed what a form does not ask.

> Please upload any further supporting evidence / documents / data you have produced on your frontier challenge that showcase your learnings.


![Missing alt text](https://undp-accelerator-labs.github.io/Archive_SDG_Commons_2023/blobs/learningplans/invented-${plan.year}.jpg)

![Missing alt text](https://pictures.example.net/stall.jpg)
`;
}

function opening(plan: (typeof OPENING)[number]): string {
  return `${head(plan.title, [
    ['focal_point', 'nobody@example.org'],
    ['year', String(plan.year)],
    ['type', 'learningplan'],
    ['datasources', 'street interviews'],
    ['methods', 'Drawing together'],
    ['sdgs', plan.sdg],
    ['thematic_areas', plan.theme],
    ['country', plan.country],
    ['latlng', '1.5,2.5'],
  ])}
## Title

> Please provide a name for your action learning plan.

${plan.title}
## Challenge statement

> Challenge statement: What is your challenge? (Please answer in specific terms: "Our challenge is that...”.)

Our challenge is that nobody has asked about ${plan.words}, though everybody talks of it.

> Background: What is the history of your challenge? What is causing or driving it? Who is involved? How does the current situation look like? What undesired effects does it produce?

For as long as people remember it was said of ${plan.words} that somebody ought to look into it.

Two summers ago somebody did, and wrote it down.
## Learning questions

> Learning question: What is your learning question for this challenge? What do you need to know or understand to work on your challenge statement?

Who decides about ${plan.words}, and who is never asked?
## Closing

> Early leads to grow: Think about the possible grow phase for this challenge - who might benefit from your work on this challenge or who might be the champions in your country that you should inform or collaborate with early on to help you grow this challenge?

The traders of ${plan.country} who come to market twice a week.
`;
}
