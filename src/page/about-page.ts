import type { CorpusFigures } from '../search/search-index.js';
import { textPage, type TextPage } from './help-page.js';
import type { PageContext } from './page-context.js';

/** What the corpus is and is not, how results are ordered, and whom to write to. */
export function aboutPage(
  context: PageContext,
  { plans, digests, learnings, countries, years }: CorpusFigures,
): TextPage {
  const { messages, archive, site } = context;
  const text = archive.about({
    plans,
    digests,
    learnings,
    countries,
    firstYear: years[0] ?? null,
    lastYear: years.at(-1) ?? null,
  });
  const contact = contactLine(messages.contact, messages.noContact, site.config.contact);
  return { ...textPage(context, text), contact, keys: false };
}

function contactLine(text: string, none: string, contact: string | undefined): TextPage['contact'] {
  if (contact === undefined) return { text: none, href: null, label: '' };
  const isWeb = /^https?:\/\//i.test(contact);
  return { text, href: isWeb ? contact : `mailto:${contact}`, label: contact };
}
