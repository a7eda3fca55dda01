import { planPath } from '../query/plan-url.js';
import type { SearchQuery } from '../query/search-query.js';
import type { Copy } from '../search/search-index.js';
import { valueLabel } from './facet-label.js';
import { learningLabel } from './learning-label.js';
import { link, type PageContext } from './page-context.js';

/** Another place of the same text. */
export interface CopyLink {
  readonly label: string;
  /** Country and year, and which learning where a plan has several; empty where it is the same plan. */
  readonly facts: string;
  readonly href: string;
}

/** Links to the other places of a text that stands in the plan `ofPlan`. */
export function copyLinks(
  context: PageContext,
  query: SearchQuery,
  ofPlan: string,
  copies: readonly Copy[],
): readonly CopyLink[] {
  return copies.map(({ plan, learning }) => {
    const href = link(context, planPath(plan.id), query, learning?.anchor ?? '');
    if (plan.id === ofPlan && learning !== null) {
      return { label: learningLabel(context, learning), facts: '', href };
    }
    const country = plan.country === null ? [] : [valueLabel(context, 'country', plan.country)];
    // A plan that has it twice says where.
    const isTwice = copies.filter((other) => other.plan.id === plan.id).length > 1;
    const place = learning !== null && isTwice ? [learningLabel(context, learning)] : [];
    const facts = [...country, ...(plan.year === null ? [] : [plan.year]), ...place];
    return { label: plan.title, facts: facts.join(', '), href };
  });
}
