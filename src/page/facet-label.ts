import type { FacetName } from '../plan/facet.js';
import { PLAN_KINDS } from '../plan/plan.js';
import { REGIONS } from '../plan/region.js';
import type { Frame } from './frame.js';

/**
 * A facet's value as a reader of the page's language sees it. Themes, methods, data sources and partners
 * stay as the labs wrote them.
 *
 * @param iso2 - the code of a country, as `countryCodes` finds it
 * @param fallback - the label the index gives
 */
export function facetLabel(
  frame: Frame,
  facet: FacetName,
  value: string,
  fallback: string,
  iso2: string | null = null,
): string {
  const { words, language } = frame;
  switch (facet) {
    case 'kind': {
      const kind = PLAN_KINDS.find((known) => known === value);
      return kind === undefined ? fallback : words.kinds[kind];
    }
    case 'region': {
      const region = REGIONS.find(({ code }) => code === value);
      return region === undefined ? fallback : words.regions[region.code];
    }
    case 'sdg': {
      const name = words.sdgs[Number(value) - 1];
      return name === undefined ? fallback : `${value}. ${name}`;
    }
    case 'lang':
      return languageName(frame, value);
    case 'country':
      return iso2 === null || language === 'en' ? fallback : (countryNames(language).of(iso2) ?? fallback);
    case 'year':
    case 'theme':
    case 'method':
    case 'source':
    case 'partner':
      return fallback;
  }
}

/** The name of a language in the language of the page. */
export function languageName(frame: Frame, code: string): string {
  if (code === 'und') return frame.words.undetermined;
  return languageNames(frame.language).of(code) ?? code;
}

const countryNames = remembered((language) => new Intl.DisplayNames(language, { type: 'region' }));
const languageNames = remembered((language) => new Intl.DisplayNames(language, { type: 'language' }));

function remembered(make: (language: string) => Intl.DisplayNames): (language: string) => Intl.DisplayNames {
  const made = new Map<string, Intl.DisplayNames>();
  return (language) => {
    const names = made.get(language) ?? make(language);
    made.set(language, names);
    return names;
  };
}
