import type { FacetName } from '../plan/facet.js';
import { facetValues } from '../plan/facet.js';
import type { Plan } from '../plan/plan.js';
import { sdgLabel } from '../plan/sdg.js';
import { originalAddress, planPath } from '../query/plan-url.js';
import { EMPTY_QUERY, PER_PAGE, type SearchQuery } from '../query/search-query.js';
import { writeParams } from '../query/search-url.js';
import type { SearchIndex, Segment } from '../search/search-index.js';
import { withFacetValue } from './change-query.js';
import { citation, absoluteAddress } from './citation.js';
import { countryCodes } from './country-codes.js';
import { facetLabel } from './facet-label.js';
import { link, pageView, type Frame, type PageView } from './frame.js';
import { foreign, planFacts } from './hit-view.js';
import { markText } from './mark-text.js';
import type { Marker } from './passage-blocks.js';
import { planSections, repeatsTitle, type SectionView } from './plan-passages.js';
import { searchForm, type SearchForm } from './search-form.js';

/** Characters of a title that fill two lines at its full size. */
const LONG_TITLE = 80;
/** Plans named at the foot of a plan. */
const SIMILAR = 5;
/** Facets with one value each, in one line above the title; and those with many, below it. */
const SUMMARY: readonly FacetName[] = ['kind', 'country', 'region', 'year', 'lang'];
const FACTS: readonly FacetName[] = ['sdg', 'theme', 'method', 'source'];

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
  readonly address: string;
  readonly citation: string;
  readonly source: string;
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

/** The page of one plan, reached by `query` or, with an empty one, directly. */
export function planPage(frame: Frame, index: SearchIndex, plan: Plan, query: SearchQuery): PlanPage {
  const { words, site } = frame;
  const codes = countryCodes(index);
  const iso2 = (name: string | null): string | null => codes.get(name ?? '') ?? null;
  const country =
    plan.country === null ? null : facetLabel(frame, 'country', plan.country, plan.country, iso2(plan.country));
  const marker: Marker = { highlight: query.q === '' ? () => [] : index.highlighter(query), count: 0 };
  const sections = planSections(frame, plan, country, marker);
  return {
    page: pageView(frame, {
      title: plan.title,
      styles: ['plan.css'],
      scripts: ['plan.js', 'suggest.js'],
      // A plan is one page, whichever search led to it.
      canonical: absoluteAddress(frame, plan),
    }),
    form: searchForm(frame, query, false),
    id: plan.id,
    titleId: titleAnchor(plan),
    title: markText(plan.title, marker.highlight(plan.title)),
    longTitle: plan.title.length > LONG_TITLE,
    lang: foreign(frame, plan),
    summary: SUMMARY.flatMap((facet) => factLinks(frame, plan, facet, iso2(plan.country))),
    facts: FACTS.flatMap((facet) => {
      const links = factLinks(frame, plan, facet, iso2(plan.country));
      return links.length === 0 ? [] : [{ label: words.facets[facet], links }];
    }),
    sections,
    address: absoluteAddress(frame, plan),
    citation: citation(frame, plan, country, null),
    source: originalAddress(site.config.sourceUrl, plan.file),
    today: frame.today,
    matches:
      query.q === '' || marker.count === 0 ? null : { text: words.plan.matches(marker.count), count: marker.count },
    results: resultsWay(frame, index, plan, query),
    similar: index.similar(plan.id, SIMILAR).map(({ plan: other, shares }) => ({
      title: other.title,
      href: link(frame, planPath(other.id)),
      facts: planFacts(frame, other, iso2(other.country)).join(' · '),
      shares: shares.length === 0 ? '' : words.plan.shares(shares.join(', ')),
      lang: foreign(frame, other),
    })),
  };
}

function titleAnchor(plan: Plan): string | null {
  for (const section of plan.sections) {
    for (const answer of section.answers) if (repeatsTitle(answer, plan)) return answer.anchor;
  }
  return null;
}

/** The values a plan has in a facet, each as a link to the plans that share it. */
function factLinks(frame: Frame, plan: Plan, facet: FacetName, iso2: string | null): readonly FactLink[] {
  return facetValues(plan, facet)
    .filter((value) => facet !== 'lang' || (value !== 'und' && value !== 'en'))
    .map((value) => ({
      label:
        facet === 'kind'
          ? frame.words.kindsShort[plan.kind]
          : facetLabel(frame, facet, value, facet === 'sdg' ? (sdgLabel(Number(value)) ?? value) : value, iso2),
      href: link(frame, '/search', withFacetValue(EMPTY_QUERY, facet, value)),
    }));
}

function resultsWay(frame: Frame, index: SearchIndex, plan: Plan, query: SearchQuery): ResultsWay | null {
  if (writeParams(query).size === 0) return null;
  const ids = index.resultIds(query);
  const at = ids.indexOf(plan.id);
  const to = (position: number): string | null => {
    const id = ids[position];
    if (at < 0 || id === undefined) return null;
    return link(frame, planPath(id), query.view === 'plans' ? { ...query, page: pageOf(position) } : query);
  };
  return {
    back: link(frame, '/search', query),
    position: at < 0 ? '' : frame.words.plan.position(at + 1, ids.length),
    previous: at > 0 ? to(at - 1) : null,
    next: to(at + 1),
  };
}

function pageOf(position: number): number {
  return Math.floor(position / PER_PAGE) + 1;
}
