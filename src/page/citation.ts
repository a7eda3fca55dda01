import type { Plan } from '../plan/plan.js';
import { link, type Frame } from './frame.js';
import { planPath } from '../query/plan-url.js';

/** Characters of a learning that stand in its citation. */
const QUOTED = 120;

/**
 * A ready citation of a plan, or of one of its learnings, with its full address.
 *
 * @param country - the country's name in the language of the page; null where the plan names none
 */
export function citation(
  frame: Frame,
  plan: Plan,
  country: string | null,
  learning: { readonly text: string; readonly anchor: string } | null,
): string {
  const { words } = frame;
  const author = country === null ? words.plan.labs : words.plan.lab(country);
  const year = plan.year === null ? words.plan.undated : String(plan.year);
  const title = endStop(plan.title);
  const quote = learning === null ? '' : `“${shortened(learning.text)}” ${words.plan.inPlan}: `;
  return `${author} (${year}). ${quote}${title} ${words.plan.citationKind}. ${absoluteAddress(frame, plan, learning?.anchor ?? '')}`;
}

/** The address of a plan or of a passage in it, as another person can use it. */
export function absoluteAddress(frame: Frame, plan: Plan, anchor = ''): string {
  return frame.site.config.baseUrl + link({ ...frame, hl: null }, planPath(plan.id), undefined, anchor);
}

function endStop(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= QUOTED) return line;
  const space = line.lastIndexOf(' ', QUOTED);
  return `${line.slice(0, space > 0 ? space : QUOTED).toWellFormed()} …`;
}
