import { EMPTY_QUERY, MAX_QUERY_LENGTH } from '../query/search-query.js';
import type { ErrorCode, ErrorStatus } from './error-code.js';
import { pageContext, type PageSite } from './page-context.js';
import { pageView, type PageView } from './page-view.js';
import { searchForm, type SearchForm } from './search-form.js';

export interface ErrorPage {
  readonly page: PageView;
  readonly status: number;
  readonly heading: string;
  readonly text: string;
  readonly form: SearchForm;
}

/** The page for a request that failed. The words that the URL seems to ask for stand in the search box. */
export function errorPage(
  site: PageSite,
  request: Request,
  error: { readonly code: ErrorCode; readonly status: ErrorStatus },
): ErrorPage {
  const context = pageContext(site, request);
  const { titles, texts } = context.messages.errors;
  const heading = titles[error.code];
  return {
    page: pageView(context, {
      title: heading,
      description: texts[error.code],
      styles: ['pages.css'],
      scripts: ['suggest.js'],
      noindex: true,
    }),
    status: error.status,
    heading,
    text: texts[error.code],
    form: searchForm(context, { ...EMPTY_QUERY, q: wordsOfUrl(context.url) }, false),
  };
}

/** `/plans/waste__banks_.md` → `waste banks`; the words of a search are kept as they are. */
function wordsOfUrl(url: URL): string {
  const q = url.searchParams.get('q');
  if (q !== null) return q.slice(0, MAX_QUERY_LENGTH);
  const last = /^\/plans\/([^/]*)/.exec(url.pathname)?.[1] ?? '';
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
