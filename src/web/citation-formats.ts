import type { CitationExtension } from '../page/citation-files.js';
import type { CitationFacts } from '../plan/corpus-profile.js';
import type { Cited } from './cited.js';
import { bibtexOf } from './results-bibtex.js';
import { risOf } from './results-ris.js';

/** How each format of citations is written. */
export const CITATION_FORMATS: Readonly<
  Record<
    CitationExtension,
    { readonly type: string; readonly write: (cited: readonly Cited[], facts: CitationFacts) => string }
  >
> = {
  ris: { type: 'application/x-research-info-systems', write: risOf },
  bib: { type: 'application/x-bibtex', write: bibtexOf },
};
