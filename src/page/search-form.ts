import type { SearchQuery } from '../query/search-query.js';
import { searchParams } from '../query/search-url.js';
import { placeholder } from './examples.js';
import type { PageContext } from './page-context.js';

/** The search form of a page: the words, and the state that no control of the page shows. */
export interface SearchForm {
  readonly q: string;
  readonly placeholder: string;
  /** Where suggestions come from, in the page's language. */
  readonly suggestUrl: string;
  /** Headings of the kinds of suggestions, and what is said of their number, from none to the most, as JSON for the script. */
  readonly suggestTexts: string;
  readonly hidden: readonly { readonly name: string; readonly value: string }[];
}

/** Suggestions that the box shows at most. */
export const MOST_SUGGESTIONS = 8;

/** What the search page has no control for in the form: chosen by links, kept by hidden fields. */
const KEPT = ['view', 'role', 'match', 'spell', 'expand', 'sort'];

/** The form of the search page (`live`), or the plain box of any other page, which begins a new search. */
export function searchForm(context: PageContext, query: SearchQuery, live: boolean): SearchForm {
  const { hl, language, messages, profile } = context;
  const params = searchParams(query, profile.facets);
  const hidden = live ? KEPT.flatMap((name) => params.getAll(name).map((value) => ({ name, value }))) : [];
  if (hl !== null) hidden.push({ name: 'hl', value: hl });
  return {
    q: query.q,
    placeholder: placeholder(context.examples),
    suggestUrl: `/api/v1/suggest?hl=${language}`,
    hidden,
    suggestTexts: JSON.stringify({
      groups: messages.box.suggestionGroups,
      counts: Array.from({ length: MOST_SUGGESTIONS + 1 }, (_, count) => messages.box.suggestionCount(count)),
    }),
  };
}
