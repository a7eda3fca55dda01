import { describe, expect, it } from 'vitest';
import type { Role } from '../../src/plan/role.js';
import { buildIndex } from '../../src/search/build-index.js';
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

function scoreIn(place: Role): number {
  const index = buildIndex([wordIn('a', place), wordIn('b', 'other')].map(makePlan));
  return searchFor(index, 'lanterns').hits[0]?.score ?? 0;
}

describe('the order of results', () => {
  it.each<Role>(['title', 'insight', 'barrier', 'partner'])(
    'rises when a word moves from a background text to the %s',
    (place) => {
      const plans = [wordIn('a', 'background'), wordIn('b', place), wordIn('c', 'other')].map(makePlan);
      expect(allIds(buildIndex(plans), 'lanterns')).toEqual(['b', 'a']);
      expect(scoreIn(place)).toBeGreaterThan(scoreIn('background') * 1.1);
    },
  );

  it('weighs a title most', () => {
    expect(scoreIn('title')).toBeGreaterThan(Math.max(...(['insight', 'barrier', 'partner'] as const).map(scoreIn)));
  });

  it('puts the word as typed above its other forms', () => {
    const plans = ['communities', 'community', 'communities'].map((word, at) =>
      makePlan({ id: `p${at}`, insights: [`What a ${word} keeps`] }),
    );
    expect(allIds(buildIndex(plans), 'community')[0]).toBe('p1');
  });

  it('lifts a plan that also speaks of what is akin, without finding by it', () => {
    const plans = [
      makePlan({ id: 'a', title: 'Fields', insights: ['Agriculture by hand', 'Fences by hand'] }),
      makePlan({ id: 'b', title: 'Fields', insights: ['Agriculture by hand', 'Agricultural fences'] }),
      makePlan({ id: 'c', title: 'Fields', insights: ['Agricultural fences'] }),
    ];
    expect(allIds(buildIndex(plans), 'agriculture')).toEqual(['b', 'a']);
  });

  it('breaks ties by id', () => {
    const plans = ['c', 'a', 'b'].map((id) => makePlan({ id, title: 'Same', insights: ['Same words'] }));
    expect(allIds(buildIndex(plans), 'words')).toEqual(['a', 'b', 'c']);
  });

  it('sorts by year, title and country, with what is missing last', () => {
    const index = buildIndex([
      makePlan({ id: 'a', title: '“Zebra”', year: 2021, country: 'Peru', insights: ['word'] }),
      makePlan({ id: 'b', title: 'apple 10', year: null, country: null, insights: ['word'] }),
      makePlan({ id: 'c', title: 'Apple 9', year: 2023, country: 'Kenya', insights: ['word'] }),
    ]);
    expect(allIds(index, '')).toEqual(['c', 'a', 'b']);
    expect(searchFor(index, '').sort).toBe('newest');
    expect(allIds(index, 'word', { sort: 'oldest' })).toEqual(['a', 'c', 'b']);
    expect(allIds(index, 'word', { sort: 'title' })).toEqual(['c', 'b', 'a']);
    expect(allIds(index, 'word', { sort: 'country' })).toEqual(['c', 'a', 'b']);
    expect(searchFor(index, 'word').sort).toBe('relevance');
  });
});
