import type { CorpusProfile } from '../plan/corpus-profile.js';
import { answersOf, facetValues, type Plan } from '../plan/plan.js';
import { oneLine } from '../text/one-line.js';
import { shorten } from '../text/shorten.js';
import { plainValue } from './plain-value.js';

/** Characters of an entry's summary. */
const SUMMARY_LENGTH = 400;

/** What `views/atom.njk` shows. Texts are plain: the template escapes them. */
export interface AtomFeed {
  readonly title: string;
  readonly pageUrl: string;
  readonly feedUrl: string;
  readonly rights: string;
  /** RFC 3339. */
  readonly updated: string;
  readonly entries: readonly {
    readonly url: string;
    readonly title: string;
    readonly updated: string;
    readonly author: string;
    readonly summary: string;
    readonly categories: readonly string[];
  }[];
}

/**
 * Plans as an Atom feed, in the order given. A plan names its year alone: its date is the first day of it.
 *
 * @param planUrl - the absolute URL of a plan
 */
export function resultsAtom(
  profile: CorpusProfile,
  plans: readonly Plan[],
  feed: Pick<AtomFeed, 'title' | 'pageUrl' | 'feedUrl'>,
  planUrl: (plan: Plan) => string,
): AtomFeed {
  const { author, rights } = profile.citation;
  const free = profile.facets.filter(({ onHome }) => onHome === 'cloud');
  return {
    ...feed,
    title: plainValue(feed.title),
    rights: plainValue(rights),
    updated: yearStart(Math.max(...plans.map(({ year }) => year ?? 1970), 1970)),
    entries: plans.map((plan) => ({
      url: planUrl(plan),
      title: plainValue(plan.title),
      updated: yearStart(plan.year ?? 1970),
      author: plainValue(author(plan.country)),
      summary: plainValue(shorten(oneLine(summaryText(plan)), SUMMARY_LENGTH)),
      categories: free.flatMap(({ name }) => facetValues(plan, name)).map(plainValue),
    })),
  };
}

function yearStart(year: number): string {
  return new Date(Date.UTC(year, 0, 1)).toISOString();
}

function summaryText(plan: Plan): string {
  return plan.learnings[0]?.text ?? answersOf(plan).find(({ role }) => role === 'challenge')?.text ?? '';
}
