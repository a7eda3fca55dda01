import type { SearchQuery } from '../query/search-query.js';
import { writeParams } from '../query/search-url.js';
import type { Frame } from './frame.js';

/** The search form of a page: the words, and the state that no control of the page shows. */
export interface SearchForm {
  readonly q: string;
  /** What each kind of suggestion is called, as JSON for the script. */
  readonly suggestKinds: string;
  readonly hidden: readonly { readonly name: string; readonly value: string }[];
}

/** What the search page has no control for in the form: chosen by links, kept by hidden fields. */
const KEPT = ['view', 'role', 'match', 'spell', 'sort'];

/** The form of the search page (`live`), or the plain box of any other page, which begins a new search. */
export function searchForm(frame: Frame, query: SearchQuery, live: boolean): SearchForm {
  const params = writeParams(query);
  const hidden = live ? KEPT.flatMap((name) => params.getAll(name).map((value) => ({ name, value }))) : [];
  if (frame.hl !== null) hidden.push({ name: 'hl', value: frame.hl });
  return { q: query.q, hidden, suggestKinds: JSON.stringify(frame.words.box.suggestionKind) };
}
