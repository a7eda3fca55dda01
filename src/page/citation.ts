import type { Plan } from '../plan/plan.js';
import { planPath } from '../query/plan-url.js';
import { oneLine } from '../text/one-line.js';
import { link, type PageContext } from './page-context.js';

/**
 * A ready citation of a plan, or of one of its learnings (quoted whole), with its full URL.
 *
 * @param country - the country's name in the language of the page; null where the plan names none
 */
export function citation(
  context: PageContext,
  plan: Plan,
  country: string | null,
  learning: { readonly text: string; readonly anchor: string } | null,
): string {
  const { archive, messages } = context;
  const year = plan.year === null ? messages.plan.undated : String(plan.year);
  const title = endStop(plan.title);
  const quote = learning === null ? '' : `“${oneLine(learning.text)}” ${messages.plan.inPlan}: `;
  const kind = plan.digestOf === null ? archive.citationKind : archive.citationKindOfDigest;
  const url = absoluteUrl(context, plan, learning?.anchor ?? '');
  return `${archive.author(country)} (${year}). ${quote}${title} ${kind}. ${url}`;
}

/** The URL of a plan or of a passage in it, as another person can use it. */
export function absoluteUrl(context: PageContext, plan: Plan, anchor = ''): string {
  return context.site.config.baseUrl + link({ ...context, hl: null }, planPath(plan.id), undefined, anchor);
}

function endStop(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}
