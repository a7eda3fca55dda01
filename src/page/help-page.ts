import type { Prose } from '../plan/corpus-profile.js';
import { TEXT_FIELDS } from '../query/query-syntax.js';
import { EMPTY_QUERY } from '../query/search-query.js';
import { facetName } from './facet-label.js';
import { link, localUrl, type PageContext } from './page-context.js';
import { pageView, type PageView } from './page-view.js';
import { searchForm, type SearchForm } from './search-form.js';

/** A page of running text, with a search box. */
export interface TextPage {
  readonly page: PageView;
  readonly form: SearchForm;
  readonly title: string;
  readonly lead: string;
  readonly sections: readonly TextSection[];
  /** A closing line with someone to write to; null where the page has none. */
  readonly contact: { readonly text: string; readonly href: string | null; readonly label: string } | null;
  /** The page has the switch for single-key shortcuts. */
  readonly keys: boolean;
}

/** A section, its terms that are searches as links. */
export interface TextSection {
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly terms: readonly { readonly term: string; readonly text: string; readonly href: string | null }[];
}

/** How to search. */
export function helpPage(context: PageContext): TextPage {
  const { messages, profile } = context;
  const facetFields = profile.facets.filter(({ field }) => field !== 'none').map(({ name }) => name);
  const refining = profile.facets.filter(({ refines }) => refines).map(({ name }) => facetName(context, name));
  const { insights, barriers, partners } = messages.inRoles;
  const asked = [insights, barriers, partners];
  const text = messages.help(
    context.examples.syntax,
    [...TEXT_FIELDS, ...facetFields].join(', '),
    refining.join(', ').toLowerCase(),
    profile.intents.length === 0 ? '' : asked.join(', ').toLowerCase(),
    profile.facets
      .flatMap(({ name, partners: arePartners }) => [
        context.archive.facets[name]?.note ?? [],
        arePartners ? messages.partner.help : [],
      ])
      .flat(),
  );
  return { ...textPage(context, text, ['suggest.js', 'keys.js']), contact: null, keys: true };
}

/** The parts that every page of running text has. */
export function textPage(
  context: PageContext,
  text: Prose,
  scripts: readonly string[] = ['suggest.js'],
): Pick<TextPage, 'page' | 'form' | 'title' | 'lead' | 'sections'> {
  return {
    page: pageView(context, {
      title: text.title,
      description: text.lead,
      styles: ['pages.css'],
      scripts,
      address: localUrl({ pathname: context.url.pathname, search: '' }),
    }),
    form: searchForm(context, EMPTY_QUERY, false),
    title: text.title,
    lead: text.lead,
    sections: text.sections.map(({ heading, paragraphs, terms }) => ({
      heading,
      paragraphs,
      terms: terms.map(({ term, text: meaning, isQuery }) => ({
        term,
        text: meaning,
        href: isQuery === true ? link(context, '/search', { ...EMPTY_QUERY, q: term }) : null,
      })),
    })),
  };
}
