import type { CorpusProfile } from '../plan/corpus-profile.js';
import { answersOf, type Plan } from '../plan/plan.js';
import { countRunningWords, type RunningWords } from '../text/running-words.js';
import { valueWords } from '../text/value-key.js';
import { joinPartners } from './partners/join-partners.js';
import { groupValues, type Grouped, type Ungrouped } from './values/group-values.js';
import { commonestForms } from './values/value-forms.js';

/** What of a profile says how the values and partners of all plans are grouped. */
export type GroupingProfile = Pick<CorpusProfile, 'facets' | 'organisations' | 'placeOf'>;

/**
 * The second step of reading, over all plans together: values that differ only in spelling become one, in their
 * commonest form, and each partner organisation gets one name. One answer for each plan, in the order given.
 */
export function groupPlans(
  plans: readonly (Ungrouped & Pick<Plan, 'sections' | 'iso3'>)[],
  profile: GroupingProfile,
): readonly Grouped[] {
  const words = countRunningWords(plans.flatMap((plan) => answersOf(plan).map(({ text }) => text)));
  const form = commonestForms(plans.flatMap(({ country }) => (country === null ? [] : [country])));
  const placed = plans.map((plan) => ({ ...plan, country: plan.country === null ? null : form(plan.country) }));
  const partners = joinPartners(placed, words, profile);
  return groupValues(
    placed.map((plan, at) => ({ ...plan, partners: partners[at] ?? [] })),
    profile.facets,
    asValueWords(words),
  );
}

/** How often each word stands in the text, in the form in which words of values are compared. */
function asValueWords({ all }: RunningWords): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [written, times] of all) {
    const [word = ''] = valueWords(written);
    counts.set(word, (counts.get(word) ?? 0) + times);
  }
  return counts;
}
