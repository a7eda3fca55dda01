import type { FacetDefinition } from '../plan/facet.js';
import { answersOf, facetValues, type Plan } from '../plan/plan.js';
import { summaryText } from '../plan/summary-text.js';
import { originalUrl, planPath } from '../query/plan-url.js';
import { EMPTY_QUERY, pageOfPlace, type SearchQuery } from '../query/search-query.js';
import { searchParams } from '../query/search-url.js';
import type { PlanCopies, ResultPosition, SimilarPlan } from '../search/search-index.js';
import { segmentsOf, type Segment, type TextRange } from '../text/segments.js';
import { withFacetValue } from './change-query.js';
import { citationFiles, planFile, type FileLink } from './citation-files.js';
import { absoluteUrl, citation } from './citation.js';
import { copyLinks, type CopyLink } from './copy-links.js';
import { facetName, valueLabel } from './facet-label.js';
import { foreignLanguage, planFacts } from './hit-view.js';
import { link, type PageContext } from './page-context.js';
import { pageView, type PageView } from './page-view.js';
import type { PageMatches } from './passage-blocks.js';
import { planData } from './plan-data.js';
import { planSections, repeatsTitle, type SectionView } from './plan-passages.js';
import { searchForm, type SearchForm } from './search-form.js';

/** Characters of a title that fill two lines at its full size. */
const LONG_TITLE = 80;

interface FactLink {
  readonly label: string;
  readonly href: string;
}

export interface PlanPage {
  readonly page: PageView;
  readonly form: SearchForm;
  readonly id: string;
  /** The id of the answer that gives the title; null where there is none. */
  readonly titleId: string | null;
  readonly title: readonly Segment[];
  /** Many closing plans are named by a whole sentence: it is set smaller. */
  readonly longTitle: boolean;
  readonly lang: string | null;
  readonly summary: readonly FactLink[];
  readonly facts: readonly { readonly label: string; readonly links: readonly FactLink[] }[];
  readonly sections: readonly SectionView[];
  readonly url: string;
  readonly citation: string;
  readonly citationFiles: readonly FileLink[];
  /** The plan as a file, for other programs. */
  readonly files: readonly FileLink[];
  readonly source: string;
  /** Said of a plan that is a short digest of another; empty for any other. */
  readonly digest: string;
  /** Other plans of the same text. */
  readonly copies: readonly CopyLink[];
  readonly today: string;
  readonly matches: { readonly text: string; readonly count: number } | null;
  readonly results: ResultsWay | null;
  readonly similar: readonly {
    readonly title: string;
    readonly href: string;
    readonly facts: string;
    readonly shares: string;
    readonly lang: string | null;
  }[];
}

/** The way back to the list a plan was found in, and on to its neighbours there. */
export interface ResultsWay {
  readonly back: string;
  readonly position: string;
  readonly previous: string | null;
  readonly next: string | null;
}

/** What the index says of a plan and of the search that led to it. */
export interface PlanFindings {
  readonly plan: Plan;
  /** By text: where the query's words stand in the title and in each answer. */
  readonly ranges: ReadonlyMap<string, readonly TextRange[]>;
  /** Null where no search led here. */
  readonly position: ResultPosition | null;
  readonly similar: readonly SimilarPlan[];
  readonly copies: PlanCopies;
}

/** The texts of a plan in which the words of a query are marked. */
export function markedTexts(plan: Plan): readonly string[] {
  return [...new Set([plan.title, ...answersOf(plan).map(({ text }) => text)])];
}

/** True for a search that a plan's page can lead back to. */
export function isSearch(query: SearchQuery, { profile }: Pick<PageContext, 'profile'>): boolean {
  return searchParams(query, profile.facets).size > 0;
}

/** The page of one plan, reached by `query` or, with an empty one, directly. */
export function planPage(context: PageContext, query: SearchQuery, findings: PlanFindings): PlanPage {
  const { messages, profile, site } = context;
  const { plan, ranges, position, similar, copies } = findings;
  const country = plan.country === null ? null : valueLabel(context, 'country', plan.country);
  const matches: PageMatches = { rangesOf: (text) => ranges.get(text) ?? [], count: 0 };
  const sections = planSections(context, plan, country, matches, copies.learnings);
  return {
    page: pageView(context, {
      title: plan.title,
      description: summaryText(plan),
      type: 'article',
      styles: ['plan.css'],
      scripts: ['plan.js', 'suggest.js'],
      // A plan is one page, whichever search led to it.
      canonical: absoluteUrl(context, plan),
      structured: planData(context, plan),
    }),
    form: searchForm(context, query, false),
    id: plan.id,
    titleId: titleAnchor(plan),
    title: segmentsOf(plan.title, matches.rangesOf(plan.title)),
    longTitle: plan.title.length > LONG_TITLE,
    lang: foreignLanguage(context, plan),
    summary: profile.facets
      .flatMap((facet) => (typeof facet.inHead === 'number' ? [{ facet, place: facet.inHead }] : []))
      .sort((a, b) => a.place - b.place)
      .flatMap(({ facet }) => factLinks(context, plan, facet)),
    facts: profile.facets
      .filter(({ inHead }) => inHead === 'list')
      .map((facet) => ({ label: facetName(context, facet.name), links: factLinks(context, plan, facet) }))
      .filter(({ links }) => links.length > 0),
    sections,
    url: absoluteUrl(context, plan),
    citation: citation(context, plan, country, null),
    citationFiles: citationFiles(plan, null),
    files: [
      { label: messages.plan.asText, href: planFile(plan, 'md') },
      { label: 'JSON', href: planFile(plan, 'json') },
    ],
    digest: plan.digestOf === null ? '' : messages.plan.digest,
    source: originalUrl(site.config.sourceUrl, plan),
    copies: copyLinks(context, EMPTY_QUERY, plan.id, copies.plan),
    today: context.today,
    matches: matches.count === 0 ? null : { text: messages.plan.matches(matches.count), count: matches.count },
    results: position === null ? null : resultsWay(context, query, position),
    similar: similar.map(({ plan: other, shares }) => ({
      title: other.title,
      href: link(context, planPath(other.id)),
      facts: planFacts(context, other).join(' · '),
      shares: shares.length === 0 ? '' : messages.plan.shares(shares.join(', ')),
      lang: foreignLanguage(context, other),
    })),
  };
}

function titleAnchor(plan: Plan): string | null {
  return answersOf(plan).find((answer) => repeatsTitle(answer, plan))?.anchor ?? null;
}

/** The values a plan has in a facet, each as a link to the plans that share it. */
function factLinks(context: PageContext, plan: Plan, { name, usualValues }: FacetDefinition): readonly FactLink[] {
  return facetValues(plan, name)
    .filter((value) => !usualValues.includes(value))
    .map((value) => ({
      label: valueLabel(context, name, value),
      href: link(context, '/search', withFacetValue(EMPTY_QUERY, name, value)),
    }));
}

function resultsWay(context: PageContext, query: SearchQuery, position: ResultPosition): ResultsWay {
  const { at, total, previous, next } = position;
  const to = (id: string | null, place: number): string | null => {
    if (id === null) return null;
    return link(context, planPath(id), query.view === 'plans' ? { ...query, page: pageOfPlace(place) } : query);
  };
  return {
    back: link(context, '/search', query),
    position: at === null ? '' : context.messages.plan.position(at, total),
    previous: at === null ? null : to(previous, at - 1),
    next: at === null ? null : to(next, at + 1),
  };
}
