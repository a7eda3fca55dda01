import { describe, expect, it } from 'vitest';
import { indexOf } from '../support/index-of.js';
import { makePlan } from '../support/make-plan.js';
import { allIds } from '../support/search-for.js';

/** Forty plans that have a word, and one that has another. */
async function areJoined(frequent: string, rare: string): Promise<boolean> {
  const plans = Array.from({ length: 40 }, (_, at) => makePlan({ id: `p${at}`, insights: [`The ${frequent} grew`] }));
  const index = indexOf([...plans, makePlan({ id: 'rare', insights: [`The ${rare} grew`] })]);
  const found = await allIds(index, rare, { spell: false });
  return found.includes('p0');
}

describe('typing errors of the corpus', () => {
  it.each([
    ['government', 'goverment'],
    ['available', 'availabble'],
    ['government', 'govrenment'],
    ['communities', 'communties'],
    ['potential', 'potentil'],
  ])('are joined with the right word: %s and %s', async (right, wrong) => {
    expect(await areJoined(right, wrong)).toBe(true);
  });

  it.each([
    ['another letter', 'planting', 'planning'],
    ['a short word', 'trail', 'trial'],
    ['another first letter', 'lantern', 'antern'],
    ['another ending', 'change', 'changer'],
    ['the ending of another language', 'plastics', 'plasticos'],
    ['a longer ending', 'computer', 'compute'],
    ['an accent', 'internet', 'intérêt'],
    ['two slips', 'government', 'govermnet'],
  ])('are not %s: %s and %s', async (_, frequent, rare) => {
    expect(await areJoined(frequent, rare)).toBe(false);
  });

  it('are not words that have relatives of their own', async () => {
    const plans = Array.from({ length: 40 }, (_, at) => makePlan({ id: `p${at}`, insights: ['All countries grew'] }));
    const own = ['The county', 'Each county', 'These counties'].map((insight, at) =>
      makePlan({ id: `own${at}`, insights: [insight] }),
    );
    expect((await allIds(indexOf([...plans, ...own]), 'counties')).sort()).toEqual(['own0', 'own1', 'own2']);
  });

  it('are not words of another language', async () => {
    const plans = Array.from({ length: 40 }, (_, at) => makePlan({ id: `p${at}`, insights: ['The natural way'] }));
    const spanish = makePlan({ id: 'es', language: 'es', insights: ['La naturral manera', 'natura'] });
    expect(await allIds(indexOf([...plans, spanish]), 'naturral', { spell: false })).toEqual(['es']);
  });
});
