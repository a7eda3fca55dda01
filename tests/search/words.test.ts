import { describe, expect, it } from 'vitest';
import { indexOf } from '../support/index-of.js';
import { makePlan } from '../support/make-plan.js';
import { allIds, markedWords, queryOf, searchFor } from '../support/search-for.js';

const index = indexOf([
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
  ])('%s is found', async (q, expected) => {
    const ids = await allIds(index, q, { spell: false });
    expect(expected.every((id) => ids.includes(id))).toBe(true);
  });

  it('marks the original form of what it found', async () => {
    expect(markedWords(await searchFor(index, 'communities recycle', { expand: false }))).toEqual([
      'Recycling',
      'communities',
    ]);
    expect(markedWords(await searchFor(index, 'dechet', { expand: false }))).toEqual(['déchets']);
  });

  it('treats names of object properties as words', async () => {
    for (const q of ['constructor', 'toString', '__proto__', 'hasOwnProperty']) {
      expect((await searchFor(index, q, { spell: false })).total).toBe(0);
      expect(await index.highlight(queryOf(q), ['constructor of __proto__'])).toEqual([[]]);
    }
    const odd = indexOf([
      makePlan({
        id: '__proto__',
        values: { theme: ['constructor', '__proto__'] },
        insights: ['toString constructor'],
      }),
    ]);
    expect(await allIds(odd, 'constructor')).toEqual(['__proto__']);
    expect((await odd.facet(queryOf(''), 'theme')).map(({ value, count }) => [value, count])).toEqual([
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
  const spelling = indexOf(plans);

  it('replaces a word that the corpus lacks by the nearest, and says so', async () => {
    const results = await searchFor(spelling, 'the insigths of');
    expect(results.respelling).toEqual({ query: 'the insights of', words: [{ from: 'insigths', to: 'insights' }] });
    expect(results.total).toBe(60);
    expect(new Set(markedWords(results))).toEqual(new Set(['insights']));
  });

  it.each(['insighta', 'tonibung', '"Entrepeneurship at"'])(
    'never replaces a word that the corpus has, however rare: %s',
    async (q) => {
      const results = await searchFor(spelling, q);
      expect(results.respelling).toBeNull();
      expect(results.hits.map(({ plan }) => plan.id)).toEqual([q.includes('at') ? 'typo' : 'name']);
    },
  );

  it('offers a far more frequent neighbour of a rare word, with what it would give', async () => {
    const { offer, total } = await searchFor(spelling, 'insighta');
    expect(total).toBe(1);
    expect(offer).toEqual({ query: 'insights', words: [{ from: 'insighta', to: 'insights' }], total: 60 });
    expect((await searchFor(spelling, 'insighta', { spell: false })).offer).toBeNull();
    expect((await searchFor(spelling, 'tonibung')).offer).toBeNull();
  });

  it('joins typing errors of the corpus with the right word, and marks them', async () => {
    for (const q of ['entrepeneurship', 'entrepreneurship']) expect((await searchFor(spelling, q)).total).toBe(61);
    expect(markedWords(await searchFor(spelling, 'entrepreneurship port'))).toContain('Entrepeneurship');
  });

  it('offers a spelling for a name, and for a short word, and takes none', async () => {
    const towns = indexOf([makePlan({ id: 'a', insights: ['A wide area of Nairobi'] })]);
    for (const q of ['arua', 'near Nairobo', 'NairoBo']) {
      const { respelling, warnings } = await searchFor(towns, q);
      expect(respelling).toBeNull();
      expect(warnings.map(({ code }) => code)).toContain('word-unknown');
    }
    expect((await searchFor(towns, 'arua')).offer).toMatchObject({ query: 'area', total: 1 });
    expect((await searchFor(towns, 'Nairobo')).respelling).toMatchObject({ query: 'nairobi' });
  });

  it('says of a last word that it was completed, and with what', async () => {
    const { warnings } = await searchFor(spelling, 'insights entrepr');
    expect(warnings).toEqual([{ code: 'word-completed', word: 'entrepr', by: ['entrepreneurship'], at: 9 }]);
  });

  it('takes a rare last word for a beginning too, itself first', async () => {
    const plans = Array.from({ length: 30 }, (_, at) => makePlan({ id: `p${at}`, insights: ['The climate changes'] }));
    const half = indexOf([...plans, makePlan({ id: 'own', insights: ['El clima cambia'] })]);
    const results = await searchFor(half, 'clima');
    expect([results.total, results.hits[0]?.plan.id]).toEqual([31, 'own']);
    expect(results.warnings).toMatchObject([{ code: 'word-completed', by: ['climate'] }]);
    expect((await searchFor(half, 'clima', { spell: false })).total).toBe(1);
    expect((await searchFor(half, 'clima cambia')).warnings).toEqual([]);
  });

  it('searches as typed with spell=off', async () => {
    const results = await searchFor(spelling, 'entrepeneurship port', { spell: false });
    expect(results.respelling).toBeNull();
    expect(results.hits.map((hit) => hit.plan.id)).toEqual(['typo']);
    expect((await searchFor(spelling, 'insigths', { spell: false })).total).toBe(0);
  });

  it('completes a last word of three letters or more that the corpus lacks, and no other', async () => {
    expect((await searchFor(spelling, 'insights entrepr')).hits[0]?.missingTerms).toEqual([]);
    expect((await searchFor(spelling, 'entrepr insights')).hits[0]?.missingTerms).toEqual(['entrepr']);
    expect((await searchFor(spelling, 'ent')).total).toBeGreaterThan(0);
    expect((await searchFor(spelling, 'en')).total).toBe(0);
  });

  it.each<[string, string, Readonly<Record<string, number>>]>([
    ['the nearer before one that is not twenty times as frequent', 'plantaton', { plantation: 1, plantain: 6 }],
    ['one that is more than twenty times as frequent before the nearer', 'plantaton', { plantain: 25, plantation: 1 }],
    ['one that begins alike and none that does not', 'bampers', { bumpers: 1, hampers: 60 }],
    ['the first in the alphabet where all else is equal', 'lampaq', { lampab: 1, lampap: 1 }],
    ['one two edits away where the word is longer than seven letters', 'lanterxx', { lanterns: 1 }],
  ])('takes %s: %s', async (_, typed, frequencies) => {
    const corpus = Object.entries(frequencies).flatMap(([word, times]) =>
      Array.from({ length: times }, (__, at) => makePlan({ id: `${word}${at}`, insights: [word] })),
    );
    const [right] = Object.keys(frequencies);
    expect((await searchFor(indexOf(corpus), typed)).respelling?.query).toBe(right);
  });

  it.each([
    ['two edits away in a word of seven letters', 'lxxtern', 'lantern'],
    ['two edits away that begins otherwise', 'plastiques', 'pratiques'],
  ])('takes no word %s', async (_, typed, word) => {
    expect((await searchFor(indexOf([makePlan({ id: 'a', insights: [word] })]), typed)).respelling).toBeNull();
  });

  it('leaves numbers, short words and what nothing is near to as they are', async () => {
    for (const q of ['2O22', 'port5', 'prt', 'xylophone']) expect((await searchFor(spelling, q)).respelling).toBeNull();
  });
});
