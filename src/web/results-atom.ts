import type { CorpusProfile } from '../plan/corpus-profile.js';
import type { Plan } from '../plan/plan.js';
import { summaryText } from '../plan/summary-text.js';
import { oneLine } from '../text/one-line.js';
import { shorten } from '../text/shorten.js';
import { exportedFacets, exportedValues } from './exported-values.js';
import { plainValue } from './plain-value.js';

/** Characters of an entry's summary. */
const SUMMARY_LENGTH = 400;

/** The date of a feed without entries. */
const EPOCH = '1970-01-01T00:00:00.000Z';

/** What `views/atom.njk` shows. Texts are plain: the template escapes them. */
export interface AtomFeed {
  readonly id: string;
  readonly title: string;
  readonly pageUrl: string;
  readonly feedUrl: string;
  readonly rights: string;
  /** RFC 3339. */
  readonly updated: string;
  readonly entries: readonly {
    readonly id: string;
    readonly url: string;
    readonly title: string;
    readonly updated: string;
    readonly author: string;
    readonly summary: string;
    readonly categories: readonly string[];
  }[];
}

/**
 * Plans as an Atom feed, in the order given, each dated by when it came into this copy of the archive. Ids are tag URIs (RFC 4151):
 * they stay when the site moves.
 *
 * @param feed - with `state`, the parameters of the search, from which its id is made
 * @param planUrl - the absolute URL of a plan
 */
export function resultsAtom(
  profile: CorpusProfile,
  plans: readonly Plan[],
  { state, ...feed }: Pick<AtomFeed, 'title' | 'pageUrl' | 'feedUrl'> & { readonly state: string },
  planUrl: (plan: Plan) => string,
): AtomFeed {
  const { author, rights, tagAuthority } = profile.citation;
  const tag = (name: string): string => `tag:${tagAuthority}:${name}`;
  const subjects = exportedFacets(profile).filter(({ subject }) => subject);
  return {
    ...feed,
    id: tag(`search${state}`),
    title: plainValue(feed.title),
    rights: plainValue(rights),
    updated: plans.reduce((latest, { addedAt }) => (addedAt > latest ? addedAt : latest), EPOCH),
    entries: plans.map((plan) => ({
      id: tag(`plans/${encodeURIComponent(plan.id)}`),
      url: planUrl(plan),
      title: plainValue(plan.title),
      updated: plan.addedAt,
      author: plainValue(author(plan.country)),
      summary: plainValue(shorten(oneLine(summaryText(plan)), SUMMARY_LENGTH)),
      categories: subjects
        .flatMap((facet) => exportedValues(profile, plan, facet))
        .map((value) => plainValue(String(value))),
    })),
  };
}
