import { EMPTY_QUERY } from '../query/search-query.js';
import { pageView, type Frame, type PageView } from './frame.js';
import { searchForm, type SearchForm } from './search-form.js';
import type { Prose } from './words/en-prose.js';

/** A page of running text, with a search box. */
export interface TextPage {
  readonly page: PageView;
  readonly form: SearchForm;
  readonly text: Prose;
  /** A closing line with an address to write to; null where the page has none. */
  readonly contact: { readonly text: string; readonly href: string | null; readonly label: string } | null;
}

/** How to search. */
export function helpPage(frame: Frame): TextPage {
  return { ...textPage(frame, frame.words.help()), contact: null };
}

/** The parts that every page of running text has. */
export function textPage(frame: Frame, text: Prose): Pick<TextPage, 'page' | 'form' | 'text'> {
  return {
    page: pageView(frame, { title: text.title, styles: ['pages.css'], scripts: ['suggest.js'] }),
    form: searchForm(frame, EMPTY_QUERY, false),
    text,
  };
}
