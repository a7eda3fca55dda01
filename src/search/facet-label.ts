import type { FacetName } from '../plan/facet.js';
import { regionName } from '../plan/region.js';
import { sdgLabel } from '../plan/sdg.js';

const KIND_LABELS: ReadonlyMap<string, string> = new Map([
  ['opening', 'Opening plan'],
  ['closing', 'Closing plan'],
  ['both', 'Opening and closing plan'],
  ['other', 'Other plan'],
]);

const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** A facet's value as a reader sees it, in English. */
export function facetLabel(facet: FacetName, value: string): string {
  switch (facet) {
    case 'kind':
      return KIND_LABELS.get(value) ?? value;
    case 'region':
      return regionName(value) ?? value;
    case 'sdg':
      return sdgLabel(Number(value)) ?? value;
    case 'lang':
      return languageLabel(value);
    default:
      return value;
  }
}

function languageLabel(code: string): string {
  if (code === 'und') return 'Language unknown';
  // Throws for a code that is none, such as a value made up in an address.
  if (!/^[a-z]{2,3}$/.test(code)) return code;
  return languageNames.of(code) ?? code;
}
