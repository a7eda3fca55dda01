import { describe, expect, it } from 'vitest';
import { groupPlans } from '../../src/ingest/group-plans.js';
import { acceleratorLabs } from '../../src/profile/accelerator-labs.js';
import { parsePlan } from '../support/parse-plan.js';

interface Sketch {
  readonly country?: string;
  readonly head?: string;
  readonly partner?: string;
}

function group(sketches: readonly Sketch[]) {
  const plans = sketches.map(({ country = 'Kenya', head = '', partner = '' }, index) => {
    const source = `# Wells\n[[country:${country}]]\n${head}\n\n## Partners\n\n> Please state the name of the partner:\n\n${partner}\n`;
    return parsePlan(`${index}.md`, source).plan;
  });
  return groupPlans(
    plans.map((plan) => ({ ...plan, topics: [] })),
    acceleratorLabs,
  );
}

function partnersOf(...sketches: readonly (string | Sketch)[]): readonly string[] {
  return group(sketches.map((sketch) => (typeof sketch === 'string' ? { partner: sketch } : sketch))).flatMap(
    ({ partners }) => partners.map(({ name }) => name),
  );
}

describe('the partners of all plans', () => {
  it.each([
    ['an article', 'Well Board of Hills', 'The Well Board of Hills'],
    ['a French article', 'Agence des Puits', 'L’Agence des Puits'],
    ['its initials', 'Well Board Hills', 'Well Board Hills (WBH)'],
    ['initials in another language', 'Well Board Hills', 'Well Board Hills (CPC)'],
    ['a legal form', 'Spring Pumps', 'Spring Pumps Ltd'],
    ['its country', 'Spring Pumps', 'Spring Pumps Kenya'],
    ['another order', 'Hills Well Board', 'Well Board of Hills'],
    ['a typing error', 'Traders Association of Hills', 'Traders Assocation of Hills'],
  ])('have one name with %s and without', (_, plain, other) => {
    expect(new Set(partnersOf(plain, plain, other))).toEqual(new Set([plain]));
  });

  it.each([
    ['one word more', 'Well Board Hills', 'Well Trust Board Hills'],
    ['another letter', 'Well Board Mali', 'Well Board Bali'],
  ])('are two where there is %s', (_, a, b) => {
    expect(partnersOf(a, a, b)).toEqual([a, a, b]);
  });

  it('bear the name of their country where every country has such a body', () => {
    const partner = 'Ministry of Environment';
    expect(partnersOf({ country: 'Kenya', partner }, { country: 'Bhutan', partner })).toEqual([
      'Ministry of Environment (Kenya)',
      'Ministry of Environment (Bhutan)',
    ]);
    expect(partnersOf({ country: 'Kenya', partner: 'Kenya Ministry of Wells' })).toEqual(['Kenya Ministry of Wells']);
  });

  it('are under the full name where another plan of the country says what a short name means', () => {
    expect(partnersOf('SWB', 'Spring Wells Board (SWB)')).toEqual(['Spring Wells Board', 'Spring Wells Board']);
  });

  it('have anchors without gaps where a unit of the archive’s own organisation is left out', () => {
    const [{ partners } = { partners: [] }] = group([{ partner: 'UNDP Country Office; Spring Pumps' }]);
    expect(partners.map(({ anchor, name }) => [anchor, name])).toEqual([['partner-1', 'Spring Pumps']]);
  });

  it('have the sector that their name tells', () => {
    const [{ partners } = { partners: [] }] = group([{ partner: 'University of Hills' }]);
    expect(partners).toMatchObject([{ sector: 'Academia', sectorFrom: 'sure' }]);
  });
});

describe('the values of all plans', () => {
  const themesOf = (...plans: readonly (readonly string[])[]) =>
    group(plans.map((themes) => ({ head: themes.map((theme) => `[[thematic_areas:${theme}]]`).join('\n') }))).map(
      ({ values }) => values.get('theme') ?? [],
    );

  it('are one where they are names of one thing', () => {
    expect(themesOf(['AI'], ['artificial intelligence'], ['intelligence artificielle'])).toEqual([
      ['artificial intelligence'],
      ['artificial intelligence'],
      ['artificial intelligence'],
    ]);
  });

  it('are divided where all parts of a list are values', () => {
    expect(themesOf(['wells, youth'], ['wells'], ['youth'])[0]).toEqual(['wells', 'youth']);
    expect(themesOf(['wells, and pumps'], ['wells'])[0]).toEqual(['wells, and pumps']);
    expect(themesOf(['micro, small, medium enterprises'], ['micro'], ['small'], ['medium enterprises'])[0]).toEqual([
      'micro, small, medium enterprises',
    ]);
  });

  it('are none where they say nothing', () => {
    expect(themesOf(['n/a'])).toEqual([[]]);
  });

  it('are no remarks: a long source stays in the head alone', () => {
    const [{ values } = { values: new Map() }] = group([
      { head: `[[datasources:${'a '.repeat(41)}]]\n[[datasources:wells]]` },
    ]);
    expect(values.get('source')).toEqual(['wells']);
  });

  it('are called in the language of a page where that name is known', () => {
    expect(acceleratorLabs.messages.fr.facets.theme?.valueLabel('food security')).toBe('sécurité alimentaire');
    expect(acceleratorLabs.messages.en.facets.theme?.valueLabel('food security')).toBeNull();
  });
});
