import { EMPTY_QUERY } from '../query/search-query.js';
import { pageView, readFrame, type PageSite, type PageView } from './frame.js';
import { searchForm, type SearchForm } from './search-form.js';

export interface ErrorPage {
  readonly page: PageView;
  readonly status: number;
  readonly heading: string;
  readonly text: string;
  readonly form: SearchForm;
}

/** The page for a request that failed. The words that the address seems to ask for stand in the search box. */
export function errorPage(
  site: PageSite,
  request: Request,
  error: { readonly status: number; readonly message: string },
): ErrorPage {
  const frame = readFrame(site, request);
  const { titles, texts } = frame.words.errors;
  const heading = titles[error.status] ?? titles[500] ?? error.message;
  return {
    page: pageView(frame, { title: heading, styles: ['pages.css'], scripts: ['suggest.js'], noindex: true }),
    status: error.status,
    heading,
    text: texts[error.status] ?? '',
    form: searchForm(frame, { ...EMPTY_QUERY, q: wordsOfAddress(frame.address) }, false),
  };
}

/** `/plans/waste__banks_.md` → `waste banks`; the words of a search are kept as they are. */
function wordsOfAddress(address: URL): string {
  const q = address.searchParams.get('q');
  if (q !== null) return q.slice(0, 512);
  const last = /^\/plans\/([^/]*)/.exec(address.pathname)?.[1] ?? '';
  try {
    return decodeURIComponent(last)
      .replace(/\.[a-z]+$/, '')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
      .slice(0, 100);
  } catch {
    return '';
  }
}
