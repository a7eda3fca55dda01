import { createRequire } from 'node:module';
// The package's own entry loads the names in 79 languages.
import countries from 'i18n-iso-countries/index.js';
import type { Place } from '../plan/corpus-profile.js';
import { foldWords } from '../text/fold.js';
import { regionOf } from './regions.js';

/** Names that the archive and its people use and ISO 3166 does not. */
const ALIASES: ReadonlyMap<string, string> = new Map([
  ['bolivia', 'BOL'],
  ['brunei', 'BRN'],
  ['burma', 'MMR'],
  ['cabo verde', 'CPV'],
  ['cape verde', 'CPV'],
  ['congo', 'COG'],
  ['congo brazzaville', 'COG'],
  ['congo drc', 'COD'],
  ['congo kinshasa', 'COD'],
  ['cote d ivoire', 'CIV'],
  ['czech republic', 'CZE'],
  ['democratic people s republic of korea', 'PRK'],
  ['democratic republic of congo', 'COD'],
  ['dr congo', 'COD'],
  ['drc', 'COD'],
  ['east timor', 'TLS'],
  ['federated states of micronesia', 'FSM'],
  ['fyr macedonia', 'MKD'],
  ['gambia', 'GMB'],
  ['great britain', 'GBR'],
  ['guinea bissau', 'GNB'],
  ['iran', 'IRN'],
  ['holy see', 'VAT'],
  ['korea', 'KOR'],
  ['kosovo', 'XKX'],
  ['kyrgyz republic', 'KGZ'],
  ['laos', 'LAO'],
  ['lao pdr', 'LAO'],
  ['macedonia', 'MKD'],
  ['micronesia', 'FSM'],
  ['moldova', 'MDA'],
  ['north korea', 'PRK'],
  ['occupied palestinian territory', 'PSE'],
  ['palestine', 'PSE'],
  ['palestinian territory', 'PSE'],
  ['papua', 'PNG'],
  ['programme of assistance to the palestinian people', 'PSE'],
  ['republic of moldova', 'MDA'],
  ['russia', 'RUS'],
  ['south korea', 'KOR'],
  ['saint vincent', 'VCT'],
  ['state of palestine', 'PSE'],
  ['swaziland', 'SWZ'],
  ['syria', 'SYR'],
  ['tanzania', 'TZA'],
  ['timor leste', 'TLS'],
  ['trinidad tobago', 'TTO'],
  ['turkey', 'TUR'],
  ['turkiye', 'TUR'],
  ['uae', 'ARE'],
  ['uk', 'GBR'],
  ['united kingdom of great britain and northern ireland', 'GBR'],
  ['usa', 'USA'],
  ['venezuela', 'VEN'],
  ['viet nam', 'VNM'],
  ['vietnam', 'VNM'],
]);

/** The ISO code and UNDP region of a country by its English name, official or usual; null for an unknown name. */
export function placeOf(name: string): Place | null {
  for (const spelling of spellings(name)) {
    const iso3 = codes().get(spelling);
    if (iso3 !== undefined) return { iso3, region: regionOf(iso3) };
  }
  return null;
}

/** What else a country is called, folded, by its English name: all other names that `placeOf` knows it by; none for an unknown one. */
export function otherNamesOf(name: string): readonly string[] {
  const iso3 = placeOf(name)?.iso3;
  return iso3 === undefined ? [] : [...codes()].flatMap(([other, code]) => (code === iso3 ? [other] : []));
}

/** A name as it stands, turned round (`Iran, Islamic Republic of`, `Congo (Democratic Republic of the)`), and its first part alone. */
function spellings(name: string): readonly string[] {
  const [, first = '', second = ''] = /^([^(,]+)[(,]([^),]*)\)?$/.exec(name.trim()) ?? [];
  return [name, ...(second === '' ? [] : [`${second} ${first}`, first])].map(fold);
}

let known: ReadonlyMap<string, string> | null = null;

function codes(): ReadonlyMap<string, string> {
  if (known !== null) return known;
  countries.registerLocale(createRequire(import.meta.url)('i18n-iso-countries/langs/en.json') as countries.LocaleData);
  const byName = new Map<string, string>();
  for (const [alpha2, names] of Object.entries(countries.getNames('en', { select: 'all' }))) {
    const iso3 = countries.alpha2ToAlpha3(alpha2);
    if (iso3 === undefined) continue;
    for (const name of names) byName.set(fold(name), iso3 === 'XKK' ? 'XKX' : iso3);
  }
  for (const [name, iso3] of ALIASES) byName.set(name, iso3);
  known = byName;
  return byName;
}

/** The two-letter code (ISO 3166-1 alpha-2) of a country by its English name; null for an unknown name. */
export function alpha2Of(name: string): string | null {
  const place = placeOf(name);
  return place === null ? null : (countries.alpha3ToAlpha2(place.iso3) ?? null);
}

function fold(name: string): string {
  return foldWords(name.replaceAll('&', ' and ')).replace(/^the /, '').replace(/^st /, 'saint ').replace(/ the$/, '');
}
