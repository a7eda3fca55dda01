import type { Learning, Plan } from '../plan/plan.js';
import { EMPTY_QUERY } from '../query/search-query.js';
import type { PlanCopies } from '../search/search-index.js';
import { citationFiles, type FileLink } from './citation-files.js';
import { absoluteUrl, citation } from './citation.js';
import { copyLinks, type CopyLink } from './copy-links.js';
import { learningLabel, numberOf } from './learning-label.js';
import type { PageContext } from './page-context.js';
import { passageBlocks, type Block, type PageMatches } from './passage-blocks.js';

export interface LearningView {
  readonly kind: 'learning';
  readonly id: string;
  readonly label: string;
  readonly number: string;
  readonly blocks: readonly Block[];
  readonly url: string;
  readonly citation: string;
  /** Files that cite it. */
  readonly files: readonly FileLink[];
  /** Where else it stands. */
  readonly copies: readonly CopyLink[];
}

/** What the page of a plan shows of one of its learnings. */
export function learningView(
  {
    context,
    plan,
    country,
    copies,
  }: {
    readonly context: PageContext;
    readonly plan: Plan;
    /** As the page names it. */
    readonly country: string | null;
    readonly copies: PlanCopies['learnings'];
  },
  matches: PageMatches,
  learning: Learning,
  text: string,
): LearningView {
  return {
    kind: 'learning',
    id: learning.anchor,
    label: learningLabel(context, learning),
    number: String(numberOf(learning.anchor)),
    blocks: passageBlocks(text, matches, learning.start, learning.end),
    url: absoluteUrl(context, plan, learning.anchor),
    citation: citation(context, plan, country, learning),
    files: citationFiles(plan, learning.anchor),
    copies: copyLinks(context, EMPTY_QUERY, plan.id, copies.get(learning.anchor) ?? []),
  };
}
