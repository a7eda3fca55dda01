import { partnerDirectory, type PartnerEntry } from '../plan/partner-directory.js';
import type { Plan } from '../plan/plan.js';
import { partnerPath } from '../query/partner-url.js';
import { planPath } from '../query/plan-url.js';
import { EMPTY_QUERY } from '../query/search-query.js';
import { oneLine } from '../text/one-line.js';
import { shorten } from '../text/shorten.js';
import { withFacetValue } from './change-query.js';
import { sectorLabel, valueLabel } from './facet-label.js';
import { foreignLanguage, planFacts } from './hit-view.js';
import { link, type PageContext } from './page-context.js';
import { pageView, type PageView } from './page-view.js';
import { searchForm, type SearchForm } from './search-form.js';

/** Characters of what was done together; the plan has it whole. */
const COLLABORATION_LENGTH = 600;

export interface PartnerPage {
  readonly page: PageView;
  readonly form: SearchForm;
  readonly name: string;
  /** Sectors; empty where no plan says. */
  readonly sectors: string;
  readonly countries: readonly { readonly label: string; readonly href: string }[];
  readonly count: string;
  /** The search for its plans, with all facets beside them. */
  readonly searchHref: string;
  readonly csvHref: string;
  readonly listHref: string;
  readonly plans: readonly {
    readonly title: string;
    /** Leads to where the plan names the partner. */
    readonly href: string;
    readonly facts: string;
    readonly lang: string | null;
    /** What was done together; empty where the plan does not say. */
    readonly collaboration: string;
  }[];
}

function sectorsText(context: PageContext, entry: PartnerEntry | undefined): string {
  if (entry === undefined) return '';
  const sectors = entry.sectors.map((sector) => sectorLabel(context, sector)).join(', ');
  return entry.isSectorLikely ? context.messages.partner.likely(sectors) : sectors;
}

/**
 * All that the plans say of one partner.
 *
 * @param facet - the facet whose values are the partners
 * @param plans - those that name it, in the order to show
 */
export function partnerPage(context: PageContext, facet: string, name: string, plans: readonly Plan[]): PartnerPage {
  const { messages } = context;
  const query = withFacetValue(EMPTY_QUERY, facet, name);
  const entry = partnerDirectory(plans).get(name);
  const count = messages.results.plans(plans.length);
  return {
    page: pageView(context, {
      title: name,
      description: `${name}: ${count}`,
      address: link({ ...context, hl: null }, partnerPath(name)),
      styles: ['pages.css'],
      scripts: ['suggest.js'],
    }),
    form: searchForm(context, EMPTY_QUERY, false),
    name,
    sectors: sectorsText(context, entry),
    countries: (entry?.countries ?? []).map((country) => ({
      label: valueLabel(context, 'country', country),
      href: link(context, '/search', withFacetValue(query, 'country', country)),
    })),
    count,
    searchHref: link(context, '/search', query),
    csvHref: link(context, `${partnerPath(name)}.csv`),
    listHref: link(context, `/browse/${facet}`),
    plans: plans.flatMap((plan) =>
      plan.partners
        .filter((partner) => partner.name === name)
        .map(({ anchor, collaboration }) => ({
          title: plan.title,
          href: link(context, planPath(plan.id), EMPTY_QUERY, anchor),
          facts: planFacts(context, plan).join(' · '),
          lang: foreignLanguage(context, plan),
          collaboration: collaboration === null ? '' : shorten(oneLine(collaboration), COLLABORATION_LENGTH),
        })),
    ),
  };
}
