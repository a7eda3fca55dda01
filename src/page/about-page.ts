import type { SearchIndex } from '../search/search-index.js';
import type { Frame } from './frame.js';
import { textPage, type TextPage } from './help-page.js';

/** What the corpus is and is not, how results are ordered, and whom to write to. */
export function aboutPage(frame: Frame, index: SearchIndex): TextPage {
  const { words, site } = frame;
  const { plans, learnings, countries, years } = index.corpus;
  const text = words.about({
    plans,
    learnings,
    countries,
    firstYear: years.length === 0 ? null : Math.min(...years),
    lastYear: years.length === 0 ? null : Math.max(...years),
  });
  return { ...textPage(frame, text), contact: contact(words.contact, words.noContact, site.config.contact) };
}

function contact(text: string, none: string, address: string | undefined): TextPage['contact'] {
  if (address === undefined) return { text: none, href: null, label: '' };
  const web = /^https?:\/\//i.test(address);
  return { text, href: web ? address : `mailto:${address}`, label: address };
}
