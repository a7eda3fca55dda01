import type { Plan } from '../plan/plan.js';

export type CitationFormat = 'ris' | 'bibtex';

/**
 * Plans as citations, in the order given. The library is loaded when first asked for: it would double the time to start.
 *
 * @param planUrl - the absolute address of a plan
 */
export async function citations(
  plans: readonly Plan[],
  format: CitationFormat,
  planUrl: (plan: Plan) => string,
): Promise<string> {
  const { Cite, plugins } = await import('@citation-js/core');
  await Promise.all([import('@citation-js/plugin-ris'), import('@citation-js/plugin-bibtex')]);
  // Labels made of author and year would be the same for all plans of a lab.
  plugins.config.get('@bibtex').format.useIdAsLabel = true;
  return new Cite(plans.map((plan) => cslItem(plan, planUrl(plan)))).format(format);
}

/** An item in the terms of CSL-JSON (https://github.com/citation-style-language/schema). */
function cslItem(plan: Plan, url: string): object {
  return {
    id: plan.id,
    type: 'report',
    genre: 'Action learning plan',
    title: plan.title.replace(/[\s\p{Cc}]+/gu, ' ').trim(),
    author: [{ literal: plan.country === null ? 'UNDP Accelerator Labs' : `UNDP Accelerator Lab ${plan.country}` }],
    publisher: 'United Nations Development Programme',
    ...(plan.year === null ? {} : { issued: { 'date-parts': [[plan.year]] } }),
    language: plan.language,
    URL: url,
  };
}
