import { describe, expect, it } from 'vitest';
import { acceleratorLabs } from '../../src/profile/accelerator-labs.js';
import { buildIndex } from '../../src/search/build-index.js';
import { openIndexData } from '../../src/search/index/opened-index.js';
import { indexForRanking, makeRanker, type FieldBoosts } from '../../src/search/index/ranker.js';
import {
  BM25,
  BROAD_STEM_BOOST,
  EXACT_BOOST,
  FIELD_BOOSTS,
  LATER_FACTOR,
  MOST_SHARE,
  PLAN_SCORE_SHARE,
  RAREST_SHARE,
  STEM_BOOST,
} from '../../src/search/index/ranking-parameters.js';
import { rankingTerms } from '../../src/search/index/ranking-terms.js';
import type { Plan } from '../../src/plan/plan.js';
import type { Role } from '../../src/plan/role.js';
import { indexOf } from '../support/index-of.js';
import { makePlan, type PlanSketch } from '../support/make-plan.js';
import { allIds, searchFor } from '../support/search-for.js';

const FILLER = 'Neighbours met twice a month and wrote down what they saw on the road.';

/** Plans alike but for where the one word stands, and ids that would give the other order. */
function wordIn(id: string, place: Role): PlanSketch {
  const say = (role: Role): string => (role === place ? `${FILLER} Lanterns.` : FILLER);
  return {
    id,
    title: place === 'title' ? 'Roads by lanterns' : 'Roads by night',
    answers: { background: say('background'), challenge: FILLER, method: say('method') },
    insights: [say('insight')],
    barriers: [say('barrier')],
    partners: [{ name: 'Road Circle', collaboration: say('partner') }],
  };
}

async function scoreIn(place: Role): Promise<number> {
  const index = indexOf([wordIn('a', place), wordIn('b', 'other')].map(makePlan));
  return (await searchFor(index, 'lanterns')).hits[0]?.score ?? 0;
}

describe('the order of results', () => {
  it.each<Role>(['title', 'insight', 'barrier', 'partner'])(
    'rises when a word moves from a background text to the %s',
    async (place) => {
      const plans = [wordIn('a', 'background'), wordIn('b', place), wordIn('c', 'other')].map(makePlan);
      expect(await allIds(indexOf(plans), 'lanterns')).toEqual(['b', 'a']);
      expect(await scoreIn(place)).toBeGreaterThan((await scoreIn('background')) * 1.02);
    },
  );

  it('puts the word as typed above its other forms', async () => {
    const plans = ['communities', 'community', 'communities'].map((word, at) =>
      makePlan({ id: `p${at}`, insights: [`What a ${word} keeps`] }),
    );
    expect((await allIds(indexOf(plans), 'community'))[0]).toBe('p1');
  });

  it('lifts a plan that also speaks of what is akin, without finding by it', async () => {
    const plans = [
      makePlan({ id: 'a', title: 'Fields', insights: ['Agriculture by hand', 'Fences by hand'] }),
      makePlan({ id: 'b', title: 'Fields', insights: ['Agriculture by hand', 'Agricultural fences'] }),
      makePlan({ id: 'c', title: 'Fields', insights: ['Agricultural fences'] }),
      ...['d', 'e', 'f', 'g'].map((id) => makePlan({ id, title: 'Fields', insights: ['Meadows by hand'] })),
    ];
    expect(await allIds(indexOf(plans), 'agriculture')).toEqual(['b', 'a']);
  });

  it('breaks ties by id', async () => {
    const plans = ['c', 'a', 'b'].map((id) => makePlan({ id, title: 'Same', insights: ['Same words'] }));
    expect(await allIds(indexOf(plans), 'words')).toEqual(['a', 'b', 'c']);
    for (const sort of ['newest', 'oldest', 'title', 'country'] as const) {
      expect(await allIds(indexOf(plans), 'words', { sort }), sort).toEqual(['a', 'b', 'c']);
    }
  });

  it('sorts by year, title and country, with what is missing last', async () => {
    const index = indexOf([
      makePlan({ id: 'a', title: '“Zebra”', year: 2021, country: 'Peru', insights: ['word'] }),
      makePlan({ id: 'b', title: 'apple 10', year: null, country: null, insights: ['word'] }),
      makePlan({ id: 'c', title: 'Apple 9', year: 2023, country: 'Kenya', insights: ['word'] }),
    ]);
    expect(await allIds(index, '')).toEqual(['c', 'a', 'b']);
    expect((await searchFor(index, '')).sort).toBe('newest');
    expect(await allIds(index, 'word', { sort: 'oldest' })).toEqual(['a', 'c', 'b']);
    expect(await allIds(index, 'word', { sort: 'title' })).toEqual(['c', 'b', 'a']);
    expect(await allIds(index, 'word', { sort: 'country' })).toEqual(['c', 'a', 'b']);
    expect((await searchFor(index, 'word')).sort).toBe('relevance');
  });

  it.each([
    ['en', ['Chad', 'Ethiopia', 'Germany', 'Zambia']],
    ['fr', ['Germany', 'Ethiopia', 'Chad', 'Zambia']], // Allemagne, Éthiopie, Tchad, Zambie
    ['es', ['Germany', 'Chad', 'Ethiopia', 'Zambia']], // Alemania, Chad, Etiopía, Zambia
  ] as const)('sorts by country as the names stand in the language of who asks: %s', async (language, order) => {
    const countries = ['Zambia', 'Chad', 'Germany', 'Ethiopia'];
    const index = indexOf(countries.map((country) => makePlan({ id: country, country })));
    expect(await allIds(index, '', { sort: 'country', language })).toEqual(order);
  });
});

/** The scores of plans for one word, by MiniSearch over the fields with these boosts. */
function scores(plans: readonly Plan[], word: string, boosts?: FieldBoosts): number[] {
  const { vocabulary, planUnits } = openIndexData(buildIndex(plans, acceleratorLabs));
  const rank = makeRanker(indexForRanking(planUnits.texts, vocabulary), boosts);
  return [...rank(rankingTerms(vocabulary, vocabulary.id(word) ?? -1))];
}

describe('the fields of the ranking index', () => {
  const places = ['insight', 'barrier', 'partner', 'challenge'] as const;
  const field = { insight: 'insights', barrier: 'barriers', partner: 'partners', challenge: 'challenge' } as const;

  it.each(places)('lift a word in %s by the boost of its field alone', (place) => {
    const base = wordIn('a', 'background');
    const answers = { ...base.answers, challenge: place === 'challenge' ? `${FILLER} Lanterns.` : FILLER };
    const plans = [base, { ...wordIn('b', place), answers: place === 'challenge' ? answers : (base.answers ?? {}) }]
      .map((sketch) => (sketch.id === 'b' ? { ...sketch, answers: { ...sketch.answers, background: FILLER } } : sketch))
      .map(makePlan);
    const [background = 0, lifted = 0] = scores(plans, 'lanterns');
    expect(lifted).toBeGreaterThan(background);
    const without = Object.fromEntries(Object.entries(FIELD_BOOSTS).filter(([name]) => name !== field[place]));
    const [plain = 0, unlifted = 0] = scores(plans, 'lanterns', without);
    expect(unlifted).toBeCloseTo(plain, 6);
  });

  it('count evidence least: such a word stands in no other field', () => {
    const plans = (['evidence', 'background'] as const).map((role) =>
      makePlan({ id: role, title: 'Roads', answers: { [role]: 'Lanterns on the road' } }),
    );
    // In the order of their ids.
    const [background = 0, evidence = 0] = scores(plans, 'lanterns');
    expect(evidence).toBeLessThan(background);
    expect(evidence).toBeGreaterThan(0);
  });
});

describe('what a word counts for', () => {
  const LENGTH = 12;
  /** A background text of so many words, the others of which stand in every plan. */
  const say = (...words: readonly string[]): string =>
    [...words, ...Array<string>(LENGTH - words.length).fill('road')].join(' ');
  const scoresOf = async (q: string, texts: readonly string[], role: Role = 'background'): Promise<number[]> => {
    const plans = [...texts, say(), say(), say()].map((text, at) =>
      makePlan({ id: `p${at}`, title: 'Notes', answers: { [role]: text } }),
    );
    const { hits } = await searchFor(indexOf(plans), q, { expand: false });
    return texts.map((_, at) => hits.find(({ plan }) => plan.id === `p${at}`)?.score ?? 0);
  };

  it('grows with how often it is said: six times are worth more than one and a half of one', async () => {
    const [often = 0, once = 0] = await scoresOf('lantern', [say(...Array<string>(6).fill('lantern')), say('lantern')]);
    expect(often / once).toBeGreaterThan(1.5);
    expect(often / once).toBeLessThan(3);
  });

  it('is more than half in another form of it', async () => {
    const [typed = 0, other = 0] = await scoresOf('lantern', [say('lantern'), say('lanterns')]);
    expect(other / typed).toBeGreaterThan(0.5);
    expect(other / typed).toBeLessThan(0.9);
  });

  it('is added to what other words count for, and no more', async () => {
    const texts = [say('lantern', 'meadow'), say('zither')];
    const [both = 0] = await scoresOf('lantern meadow', texts);
    const [lantern = 0] = await scoresOf('lantern', texts);
    const [meadow = 0] = await scoresOf('meadow', texts);
    expect(both).toBeCloseTo(lantern + meadow, 5);
  });

  it('is less than a third where it stands in the evidence alone', async () => {
    const [background = 0] = await scoresOf('lantern', [say('lantern')]);
    const [evidence = 0] = await scoresOf('lantern', [say('lantern')], 'evidence');
    expect(evidence / background).toBeLessThan(1 / 3);
    expect(evidence).toBeGreaterThan(0);
  });

  it('is a twentieth more, at least, where it stands in the title too', async () => {
    expect((await scoreIn('title')) / (await scoreIn('background'))).toBeGreaterThan(1.05);
  });
});

describe('which learnings are results', () => {
  it('are those with a fifth of the weight: one of four words as rare as each other, not one of six', async () => {
    const words = ['lantern', 'meadow', 'zither', 'basket', 'ladder', 'harbour'];
    const plans = words.map((word) => makePlan({ id: word, title: 'Notes', insights: [`A ${word} by the road`] }));
    const found = async (count: number) =>
      (await searchFor(indexOf(plans), words.slice(0, count).join(' '), { view: 'learnings' })).relaxed;
    expect([await found(4), await found(6)]).toEqual([false, true]);
  });
});

describe('the parameters of the ranking', () => {
  // What measuring chose (docs/decisions/0002-ranking.md): a change is measured again, and written there.
  it('are those that were measured', () => {
    const boosts = { EXACT_BOOST, STEM_BOOST, BROAD_STEM_BOOST, FIELD_BOOSTS };
    expect({ BM25, LATER_FACTOR, MOST_SHARE, RAREST_SHARE, PLAN_SCORE_SHARE, ...boosts }).toEqual({
      BM25: { k: 1.6, b: 0.7, d: 0 },
      MOST_SHARE: { plans: 1 / 3, learnings: 0.2 },
      LATER_FACTOR: 0.9,
      RAREST_SHARE: 0.03,
      PLAN_SCORE_SHARE: 0.3,
      EXACT_BOOST: 0.5,
      STEM_BOOST: 1,
      BROAD_STEM_BOOST: 0.5,
      FIELD_BOOSTS: {
        text: 1,
        title: 0.05,
        insights: 0.1,
        barriers: 0.1,
        partners: 0.1,
        challenge: 0.1,
        labels: 0.1,
        evidence: 0.05,
      },
    });
  });

  it('let more of a word stop to count, and a long text count less', async () => {
    const many = makePlan({ id: 'many', title: 'Roads', insights: ['lamp lamp lamp lamp lamp lamp lamp lamp'] });
    const two = makePlan({ id: 'two', title: 'Roads', insights: ['lamp lamp'] });
    const one = makePlan({ id: 'one', title: 'Roads', insights: ['lamp'] });
    const long = makePlan({ id: 'long', title: 'Roads', insights: [`lamp ${FILLER} ${FILLER}`] });
    const fill = ['x', 'y', 'z'].map((id) => makePlan({ id, title: 'Roads', insights: [FILLER] }));
    expect(await allIds(indexOf([many, two, one, long, ...fill]), 'lamp')).toEqual(['many', 'two', 'one', 'long']);
    const byId = new Map(
      (await searchFor(indexOf([many, two, one, long, ...fill]), 'lamp')).hits.map((hit) => [hit.plan.id, hit.score]),
    );
    expect(byId.get('many')).toBeLessThan(3 * (byId.get('one') ?? 0));
  });

  it('add a share of its plan’s score to a learning’s own', async () => {
    const index = indexOf([
      makePlan({ id: 'a', title: 'Roads', insights: ['A lamp on the road'] }),
      makePlan({ id: 'b', title: 'Lamps', insights: ['A lamp on the road'], answers: { background: 'Lamps, lamps' } }),
      makePlan({ id: 'c', title: 'Roads', insights: ['A meadow by the road'] }),
    ]);
    const { hits } = await searchFor(index, 'lamp', { view: 'learnings' });
    expect(hits.map((hit) => hit.plan.id)).toEqual(['b', 'a']);
  });
});
