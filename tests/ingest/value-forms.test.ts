import { describe, expect, it } from 'vitest';
import { commonestForms, commonestSpellings } from '../../src/ingest/values/value-forms.js';
import { placeOf } from '../../src/profile/countries.js';

describe('commonestForms', () => {
  it('brings spellings of one value to the commonest', () => {
    const form = commonestForms([
      'focus group',
      'focus group',
      'Focus group',
      'focus groups',
      'tracking data,',
      'tracking data',
    ]);
    expect(['Focus group', 'focus groups', 'focus group,'].map(form)).toEqual([
      'focus group',
      'focus group',
      'focus group',
    ]);
    expect(form('tracking data,')).toBe('tracking data');
  });

  it.each([
    ['co-creation', 'co -creation'],
    ['Data Visualisation', 'data visualization'],
    ['R&D', 'R and D'],
    ['Santé', 'sante'],
    ['behaviour change', 'Behavior change'],
    ['women in trade', 'Woman in trade'],
    ['communities', 'Community'],
    ["farmers' wells", "farmer's wells"],
  ])('sees that %s is %s', (a, b) => {
    const form = commonestForms([a, a, b]);
    expect(form(b)).toBe(a);
  });

  it.each([
    ['news', 'new'],
    ['gas', 'ga'],
    ['climate action', 'climate'],
  ])('sees that %s is not %s', (a, b) => {
    const form = commonestForms([a, a, b]);
    expect(form(b)).toBe(b);
  });

  it('does not depend on the order of the values', () => {
    const values = ['b x', 'B x', 'B X', 'b X'];
    expect(commonestForms(values)('b x')).toBe('B X');
    expect(commonestForms(values.toReversed())('b x')).toBe('B X');
  });
});

describe('commonestSpellings', () => {
  const words =
    'environment public irrigation technology transfer strategic resilience reliance community involvement local planting planning ' +
    'governance was qualitative quantitative interview learning town';
  const inText = new Map(words.split(' ').map((word) => [word, 400]));

  it.each([
    ['environment', 'enviroment'],
    ['public irrigation', 'public irigation'],
    ['technology transfer', 'techonology transfer'],
    ['strategic wells', 'startegic wells'],
    ['community involvement', 'community involment'],
    ['community resilience', 'community relience'],
    ['public wells', 'punlic wells'],
  ])('shows %s for %s, even where the mistake is commoner', (right, wrong) => {
    const form = commonestSpellings([wrong, wrong, right], inText);
    expect([right, wrong].map(form)).toEqual([right, right]);
  });

  it('shows the right spelling where every plan has the mistake', () => {
    expect(commonestSpellings(['Startegic wells'], inText)('Startegic wells')).toBe('Strategic wells');
  });

  it.each([
    ['planting', 'planning'],
    ['e-governance', 'governance'],
    ['wash', 'was'],
    ['wells of 2020000001', 'wells of 2020000002'],
  ])('does not take %s for %s', (a, b) => {
    const form = commonestSpellings([a, b, b], inText);
    expect(form(a)).toBe(a);
  });

  it('leaves alone what could be two words', () => {
    const values = ['qualitative interview', 'quantitative interview', 'quanlitative interview'];
    expect(values.map(commonestSpellings(values, inText))).toEqual(values);
  });

  it('does not depend on the order of the values', () => {
    const values = ['irrigation', 'irigation', 'irrigattion', 'irigations', 'irrigation in towns'];
    const there = values.map(commonestSpellings(values, inText));
    expect(values.map(commonestSpellings(values.toReversed(), inText))).toEqual(there);
  });
});

describe('placeOf', () => {
  it.each([
    ['Turkey', 'TUR', 'RBEC'],
    ['Türkiye', 'TUR', 'RBEC'],
    ['Cape Verde', 'CPV', 'RBA'],
    ['Syria', 'SYR', 'RBAS'],
    ['Laos', 'LAO', 'RBAP'],
    ['Ivory Coast', 'CIV', 'RBA'],
    ["Côte d'Ivoire", 'CIV', 'RBA'],
    ['East Timor', 'TLS', 'RBAP'],
    ['Palestine', 'PSE', 'RBAS'],
    ['Democratic Republic of the Congo', 'COD', 'RBA'],
    ['Republic of the Congo', 'COG', 'RBA'],
    ['The Gambia', 'GMB', 'RBA'],
    ['Bolivia', 'BOL', 'RBLAC'],
    ['Moldova', 'MDA', 'RBEC'],
    ['Kosovo', 'XKX', 'RBEC'],
    ['France', 'FRA', null],
    ['Congo', 'COG', 'RBA'],
    ['Congo, DR', 'COD', 'RBA'],
    ['Congo (Democratic Republic of the)', 'COD', 'RBA'],
    ['Iran (Islamic Republic of)', 'IRN', 'RBAP'],
    ['Venezuela, Bolivarian Republic of', 'VEN', 'RBLAC'],
    ["Democratic People's Republic of Korea", 'PRK', 'RBAP'],
    ['Korea, Republic of', 'KOR', 'RBAP'],
    ['St. Vincent & the Grenadines', 'VCT', 'RBLAC'],
    ['Bosnia & Herzegovina', 'BIH', 'RBEC'],
    ['Myanmar (Burma)', 'MMR', 'RBAP'],
    ['Federated States of Micronesia', 'FSM', 'RBAP'],
  ])('knows %s', (name, iso3, region) => {
    expect(placeOf(name)).toEqual({ iso3, region });
  });

  it('knows no Atlantis', () => {
    expect(placeOf('Atlantis')).toBeNull();
  });
});
