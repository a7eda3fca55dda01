import { describe, expect, it } from 'vitest';
import { CONCEPTS } from '../../src/profile/concepts/concepts.js';
import { LANGUAGES } from '../../src/plan/language.js';
import { indexOf } from '../support/index-of.js';
import { makePlan } from '../support/make-plan.js';
import { allIds, markedWords, searchFor } from '../support/search-for.js';

const index = indexOf([
  makePlan({ id: 'en', insights: ['Waste is collected on Mondays.'] }),
  makePlan({ id: 'fr', language: 'fr', insights: ['Les déchets sont collectés le lundi.'] }),
  makePlan({ id: 'es', language: 'es', insights: ['Los residuos se recogen el lunes.'] }),
  makePlan({ id: 'ai', insights: ['Artificial intelligence reads the meters.'] }),
  makePlan({ id: 'apart', insights: ['An artificial lake, and the intelligence of crows.'] }),
  makePlan({ id: 'ways', insights: ['Gestion des déchets au marché.'] }),
  makePlan({ id: 'x', insights: ['Lanterns on the road.'] }),
  makePlan({ id: 'y', insights: ['Meadows by the road.'] }),
]);

describe('a search in other words', () => {
  it.each([
    ['déchets', ['ways', 'fr', 'en', 'es']],
    ['residuo', ['es', 'fr', 'en', 'ways']],
    ['waste', ['en', 'fr', 'es', 'ways']],
    ['AI', ['ai']],
    ['waste management', ['ways']],
  ])('finds what means the same, in any form: %s', async (q, ids) => {
    const found = await allIds(index, q, { match: 'all' });
    expect(new Set(found)).toEqual(new Set(ids));
    expect(found[0]).toBe(ids[0]);
  });

  it('marks what it found by, counts it as the word, and says so', async () => {
    const results = await searchFor(index, 'déchets');
    expect(markedWords(results)).toEqual(expect.arrayContaining(['déchets', 'Waste', 'residuos']));
    expect(results.hits.flatMap(({ missingTerms }) => missingTerms)).toEqual([]);
    expect([results.total, results.totalAll]).toEqual([4, 4]);
    const [expanded] = results.expanded;
    expect(expanded).toEqual({ word: 'déchets', by: ['waste', 'residuos'] });
  });

  it('is only as typed where that is asked for', async () => {
    const results = await searchFor(index, 'déchets', { expand: false });
    expect([results.total, results.expanded]).toEqual([2, []]);
  });

  it.each(['"déchets"', 'insight:déchets', 'lanterns -déchets', '(déchets)'])(
    'is not made of words that a sign belongs to: %s',
    async (q) => {
      expect((await searchFor(index, q)).expanded).toEqual([]);
    },
  );

  it('takes no result away that the words as typed give', async () => {
    const typed = await allIds(index, 'déchets lanterns marché', { expand: false });
    const found = await allIds(index, 'déchets lanterns marché');
    expect(found).toEqual(expect.arrayContaining(typed));
  });

  it('is no slip: a word of the field that no plan has is not respelt, and not called unknown', async () => {
    const results = await searchFor(index, 'basura');
    expect([results.respelling, results.warnings, results.total]).toEqual([null, [], 4]);
  });
});

describe('what is said of a search in other words', () => {
  it('leaves out what was not searched: words that only ask', async () => {
    const { expanded } = await searchFor(index, 'lessons learned waste');
    expect(expanded.map(({ word }) => word)).toEqual(['waste']);
  });

  it('takes no room from the phrases that were typed', async () => {
    const many = indexOf(
      Array.from({ length: 2200 }, (_, at) =>
        makePlan({
          id: `p${at}`,
          insights: [`Young people, and the local government of a small farmer ${at === 3 ? 'of lanterns' : ''}`],
        }),
      ),
    );
    const results = await searchFor(many, 'youth smallholder "farmer of lanterns"');
    expect(results.warnings.filter(({ code }) => code === 'phrases-cut')).toEqual([]);
    expect(results.hits.map(({ plan }) => plan.id)).toEqual(['p3']);
  });
});

describe('the tables of concepts', () => {
  it('have at least two expressions a line, and no expression in two lines of one language', () => {
    for (const concept of CONCEPTS) {
      expect(LANGUAGES.flatMap((language) => concept[language]).length).toBeGreaterThan(1);
      for (const expression of LANGUAGES.flatMap((language) => concept[language])) {
        expect(expression).toMatch(/^\S(?:.*\S)?$/);
      }
    }
    for (const table of [CONCEPTS.filter(({ fr }) => fr.length === 0), CONCEPTS.filter(({ fr }) => fr.length > 0)]) {
      for (const language of LANGUAGES) {
        const all = table.flatMap((concept) => concept[language]).map((expression) => expression.toLowerCase());
        expect(all.filter((expression, at) => all.indexOf(expression) !== at)).toEqual([]);
      }
    }
  });
});
