import countries from 'i18n-iso-countries';
import type { SearchIndex } from '../search/search-index.js';

const known = new WeakMap<SearchIndex, ReadonlyMap<string, string>>();

/** The two-letter code (ISO 3166-1 alpha-2) of each country of the index, by the country's name in an address. */
export function countryCodes(index: SearchIndex): ReadonlyMap<string, string> {
  const before = known.get(index);
  if (before !== undefined) return before;
  const codes = new Map<string, string>();
  for (const { country, iso3 } of index.plans.values()) {
    const code = iso3 === null ? undefined : countries.alpha3ToAlpha2(iso3);
    if (country !== null && code !== undefined) codes.set(country, code);
  }
  known.set(index, codes);
  return codes;
}
