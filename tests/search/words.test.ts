import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../src/search/build-index.js';
import { makePlan } from '../support/make-plan.js';
import { allIds, markedWords, queryOf, searchFor } from '../support/search-for.js';

const index = buildIndex([
  makePlan({ id: 'en', language: 'en', insights: ['Recycling communities behave; the behaviour of women counts.'] }),
  makePlan({ id: 'fr', language: 'fr', insights: ['Les déchets numériques et l’éducation des communes à Besançon.'] }),
  makePlan({ id: 'es', language: 'es', insights: ['La educación de las mujeres y los residuos de la comunidad.'] }),
  makePlan({ id: 'tr', language: 'tr', insights: ['İstanbul belediyesi.'] }),
]);

describe('words and their forms', () => {
  it.each<[string, string[]]>([
    ['recycle', ['en']],
    ['RECYCLED', ['en']],
    ['community', ['en']],
    ['behavior', ['en']],
    ['woman', ['en']],
    ['déchet', ['fr']],
    ['dechets', ['fr']],
    ['numerique', ['fr']],
    ['education', ['fr']],
    ['educacion', ['es']],
    ['mujer', ['es']],
    ['comunidades', ['es']],
    ['istanbul', ['tr']],
    ['İSTANBUL', ['tr']],
    ['Besancon', ['fr']],
  ])('%s is found', (q, expected) => {
    const ids = allIds(index, q, { spell: false });
    expect(expected.every((id) => ids.includes(id))).toBe(true);
  });

  it('marks the original form of what it found', () => {
    expect(markedWords(searchFor(index, 'communities recycle'))).toEqual(['Recycling', 'communities']);
    expect(markedWords(searchFor(index, 'dechet'))).toEqual(['déchets']);
  });

  it('treats names of object properties as words', () => {
    for (const q of ['constructor', 'toString', '__proto__', 'hasOwnProperty']) {
      expect(searchFor(index, q, { spell: false }).total).toBe(0);
      expect(index.highlighter(queryOf(q))('constructor of __proto__')).toEqual([]);
    }
    const odd = buildIndex([
      makePlan({ id: '__proto__', themes: ['constructor', '__proto__'], insights: ['toString constructor'] }),
    ]);
    expect(allIds(odd, 'constructor')).toEqual(['__proto__']);
    expect(odd.facet(queryOf(''), 'theme').map(({ value, count }) => [value, count])).toEqual([
      ['__proto__', 1],
      ['constructor', 1],
    ]);
  });
});

describe('spelling', () => {
  const plans = [
    ...Array.from({ length: 60 }, (_, at) => makePlan({ id: `p${at}`, insights: ['Entrepreneurship and insights'] })),
    makePlan({ id: 'typo', insights: ['Entrepeneurship at the port'] }),
    makePlan({ id: 'name', insights: ['Insighta is a person', 'Tonibung'] }),
  ];
  const spelling = buildIndex(plans);

  it('replaces a word that the corpus lacks by the nearest, and says so', () => {
    const results = searchFor(spelling, 'the insigths of');
    expect(results.didYouMean).toEqual({ query: 'the insights of', words: [{ from: 'insigths', to: 'insights' }] });
    expect(results.total).toBe(60);
    expect(new Set(markedWords(results))).toEqual(new Set(['insights']));
  });

  it('counts a word as lacking in at most three plans while a neighbour is 20 times as frequent', () => {
    expect(searchFor(spelling, 'entrepeneurship port').didYouMean?.query).toBe('entrepreneurship port');
    expect(searchFor(spelling, 'tonibung').didYouMean).toBeNull();
  });

  it('searches as typed with spell=off', () => {
    const results = searchFor(spelling, 'entrepeneurship port', { spell: false });
    expect(results.didYouMean).toBeNull();
    expect(results.hits.map((hit) => hit.plan.id)).toEqual(['typo']);
    expect(searchFor(spelling, 'insigths', { spell: false }).total).toBe(0);
  });

  it('completes a last word of three letters or more that the corpus lacks, and no other', () => {
    expect(searchFor(spelling, 'insights entrepr').hits[0]?.lacks).toEqual([]);
    expect(searchFor(spelling, 'entrepr insights').hits[0]?.lacks).toEqual(['entrepr']);
    expect(searchFor(spelling, 'ent').total).toBeGreaterThan(0);
    expect(searchFor(spelling, 'en').total).toBe(0);
  });

  it('leaves numbers, short words and what nothing is near to as they are', () => {
    for (const q of ['2O22', 'prt', 'xylophone']) expect(searchFor(spelling, q).didYouMean).toBeNull();
  });
});
