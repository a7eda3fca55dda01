import { describe, expect, it } from 'vitest';
import { indexOf } from '../support/index-of.js';
import { makePlan } from '../support/make-plan.js';
import { allIds, searchFor } from '../support/search-for.js';

const texts: Readonly<Record<string, string>> = {
  all: 'river lamp basket ladder',
  most: 'river lamp basket',
  one: 'ladder',
  rare: 'zither',
  none: 'nothing of these',
};
const filler = Array.from({ length: 12 }, (_, at) => [`x${at}`, 'lamp basket meadow'] as const);
const index = indexOf([...Object.entries(texts), ...filler].map(([id, text]) => makePlan({ id, insights: [text] })));

describe('which plans are results', () => {
  it('takes those that have most of the words by weight, and says what they lack', async () => {
    const { hits, totalAll, relaxed } = await searchFor(index, 'river lamp basket ladder');
    const lacks = new Map(hits.map((hit) => [hit.plan.id, hit.missingTerms]));
    expect(lacks.get('all')).toEqual([]);
    expect(lacks.get('most')).toEqual(['ladder']);
    expect(lacks.has('x0')).toBe(false);
    expect(lacks.has('none')).toBe(false);
    expect({ totalAll, relaxed }).toEqual({ totalAll: 1, relaxed: false });
  });

  it('takes only those that have all with match=all, as many as were announced', async () => {
    expect(await allIds(index, 'river lamp basket ladder', { match: 'all' })).toEqual(['all']);
  });

  it('lets a rare word alone do, and common ones not', async () => {
    const ids = await allIds(index, 'zither lamp');
    expect(ids).toContain('rare');
    expect(ids).not.toContain('x0');
  });

  it('shows what has some words where nothing has most, and says so', async () => {
    const words = Object.keys(texts).map((id) => makePlan({ id, insights: [`${id}word`] }));
    const results = await searchFor(indexOf(words), 'allword mostword oneword rareword noneword');
    expect(results).toMatchObject({ relaxed: true, total: 5, totalAll: 0 });
    expect(results.hits.every((hit) => hit.missingTerms.length === 4)).toBe(true);
  });

  it('takes a third of the weight for enough, to the last digit', async () => {
    const words = ['harbour', 'saddle', 'zither'];
    const thirds = indexOf(words.map((word) => makePlan({ id: word, insights: [`One ${word}`] })));
    expect(await searchFor(thirds, words.join(' '))).toMatchObject({ total: 3, totalAll: 0, relaxed: false });
  });

  it('takes no plan that has a word in a facet value alone: there would be nothing to show', async () => {
    const labelled = indexOf([
      makePlan({ id: 'label', values: { theme: ['fishing'] }, insights: ['Nets by night'] }),
      makePlan({ id: 'said', insights: ['Fishing by day'] }),
    ]);
    expect(await allIds(labelled, 'fishing')).toEqual(['said']);
    expect(await allIds(labelled, 'fishing nets', { match: 'all' })).toEqual(['label']);
  });

  it('judges that before facets: a facet never relaxes', async () => {
    const results = await searchFor(index, 'river lamp basket ladder', { facets: new Map([['year', ['1999']]]) });
    expect(results).toMatchObject({ relaxed: false, total: 0, totalAll: 0 });
  });

  it('counts alternatives joined by OR as one word', async () => {
    expect((await allIds(index, 'ladder OR zither')).sort()).toEqual(['all', 'one', 'rare']);
    expect(
      (await searchFor(index, 'river ladder OR zither')).hits.find((hit) => hit.plan.id === 'most')?.missingTerms,
    ).toEqual(['ladder OR zither']);
  });

  it('tells 32 words apart, as many as a query may have', async () => {
    const words = Array.from({ length: 32 }, (_, at) => `word${String.fromCharCode(97 + (at % 26))}${at}`);
    const one = indexOf([
      makePlan({ id: 'whole', insights: [words.join(' ')] }),
      makePlan({ id: 'short', insights: [words.slice(0, 31).join(' ')] }),
    ]);
    expect(await allIds(one, words.join(' '), { match: 'all' })).toEqual(['whole']);
    expect((await searchFor(one, words.join(' '))).hits.map((hit) => hit.missingTerms)).toEqual([[], words.slice(31)]);
  });

  it('finds nothing for a word that no plan has', async () => {
    expect(await searchFor(index, 'qqqq', { spell: false })).toMatchObject({
      total: 0,
      pages: 1,
      page: 1,
      relaxed: false,
    });
  });
});

describe('what always binds', () => {
  const plans = indexOf([
    makePlan({ id: 'near', year: 2021, country: 'Kenya', insights: ['The waste bank opened'], barriers: ['rain'] }),
    makePlan({ id: 'far', year: 2022, country: 'Ghana', insights: ['The waste went to a bank'], barriers: ['dust'] }),
    makePlan({ id: 'apart', year: 2023, country: 'Peru', insights: ['All is waste', 'bank robbers'] }),
    makePlan({
      id: 'plural',
      year: 2024,
      country: 'Peru',
      insights: ['Waste banks'],
      values: { method: ['Field notes'] },
    }),
  ]);

  it.each<[string, string[]]>([
    ['"waste bank"', ['near']],
    ['"WASTE banks"', ['plural']],
    ['"a bank"', ['far']],
    ['waste -rain', ['apart', 'far', 'plural']],
    ['waste -"waste bank"', ['apart', 'far', 'plural']],
    ['robb*', ['apart']],
    ['barrier:dust', ['far']],
    ['insight:dust', []],
    ['insight:"waste bank"', ['near']],
    ['country:peru', ['apart', 'plural']],
    ['-country:peru', ['far', 'near']],
    ['country:Kenya OR country:Ghana', ['far', 'near']],
    ['waste year:2021..2022', ['far', 'near']],
    ['year:2023..', ['apart', 'plural']],
    ['year:2022', ['far']],
    ['method:"field notes"', ['plural']],
    ['method:fie*', ['plural']],
    ['kind:closing lang:english', ['apart', 'far', 'near', 'plural']],
    ['waste country:nowhere', []],
    // One side of an OR is enough, a facet value too; a word's country may be a label where another word is in an answer.
    ['dust OR country:peru', ['apart', 'far', 'plural']],
    ['country:peru OR dust', ['apart', 'far', 'plural']],
    ['insight:waste kenya', ['near']],
    ['insight:waste peru', ['apart', 'plural']],
  ])('%s', async (q, expected) => {
    expect((await allIds(plans, q)).sort()).toEqual(expected);
  });

  it('ranks by nothing that is excluded, and respells none of it', async () => {
    const results = await searchFor(plans, '-rain');
    expect(results.sort).toBe('newest');
    expect(results.hits.map((hit) => hit.plan.id)).toEqual(['plural', 'apart', 'far']);
    const misspelt = await searchFor(plans, 'waste -robers');
    expect(misspelt).toMatchObject({ total: 4, respelling: null, offer: null });
  });

  it('does not look into web addresses, nor over them', async () => {
    const linked = indexOf([
      makePlan({ id: 'linked', insights: ['Read more at https://example.org/waste/lamp about ladders'] }),
      makePlan({ id: 'said', insights: ['Waste lamps'] }),
    ]);
    expect(await allIds(linked, 'waste')).toEqual(['said']);
    expect(await allIds(linked, '"at about"')).toEqual([]);
    expect(await allIds(linked, '"about ladders"')).toEqual(['linked']);
    expect(await allIds(linked, 'www.waste.org')).toEqual(['said']);
  });

  it('takes a name given in full for that name alone', async () => {
    const countries = ['Guinea', 'Guinea-Bissau', 'Equatorial Guinea'];
    const named = indexOf([
      ...countries.map((country) =>
        makePlan({ id: country, country, values: { theme: [`${country} coast`, 'coast'] } }),
      ),
      makePlan({ id: 'both', kind: 'both' }),
    ]);
    expect(await allIds(named, 'country:guinea')).toEqual(['Guinea']);
    expect(await allIds(named, 'country:"guinea bissau"')).toEqual(['Guinea-Bissau']);
    expect(await allIds(named, 'country:guin*')).toHaveLength(3);
    expect(await allIds(named, 'theme:guinea')).toHaveLength(3);
    expect(await allIds(named, 'kind:closing')).not.toContain('both');
    expect(await allIds(named, 'kind:opening')).toEqual(['both']);
  });

  it('does not relax what binds', async () => {
    expect(await searchFor(plans, 'waste "no such phrase"')).toMatchObject({ total: 0, relaxed: false });
  });

  it('keeps to the roles of in=, in finding and in showing', async () => {
    const roles = { in: ['barriers'] as const };
    expect(await allIds(plans, 'rain', roles)).toEqual(['near']);
    expect(await allIds(plans, 'waste', roles)).toEqual([]);
    expect((await searchFor(plans, 'rain waste', roles)).hits[0]?.missingTerms).toEqual(['waste']);
    expect((await searchFor(plans, 'rain', roles)).hits[0]?.snippets.map((snippet) => snippet.role)).toEqual([
      'barrier',
    ]);
  });
});
