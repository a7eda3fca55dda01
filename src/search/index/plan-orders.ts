import type { CorpusProfile } from '../../plan/corpus-profile.js';
import { LANGUAGES, type Language } from '../../plan/language.js';
import type { Plan } from '../../plan/plan.js';
import type { Sort } from '../../query/search-query.js';

/** For readers of each language, by each order but relevance: the rank of each plan, 0 first. Orders that read no label are the same for all. */
export type PlanOrders = ReadonlyMap<Language, ReadonlyMap<Sort, Uint32Array>>;

/** Plans come in the order of their ids, which breaks ties. Countries are ordered by the names that readers of a language see. */
export function orderPlans(plans: readonly Plan[], { messages }: Pick<CorpusProfile, 'messages'>): PlanOrders {
  const ranks = (compare: (a: Plan, b: Plan) => number): Uint32Array => {
    const order = plans.map((plan, number) => ({ plan, number }));
    order.sort((a, b) => compare(a.plan, b.plan) || a.number - b.number);
    const result = new Uint32Array(plans.length);
    order.forEach(({ number }, rank) => (result[number] = rank));
    return result;
  };
  const byWords = collator('en');
  const shared = [
    ['newest', ranks((a, b) => (b.year ?? -Infinity) - (a.year ?? -Infinity) || 0)],
    ['oldest', ranks((a, b) => (a.year ?? Infinity) - (b.year ?? Infinity) || 0)],
    ['title', ranks((a, b) => byWords.compare(a.title, b.title))],
  ] as const;
  const byCountry = (language: Language): Uint32Array => {
    const { compare } = collator(language);
    const labelOf = (country: string): string => messages[language].facets.country?.valueLabel(country) ?? country;
    const countries = new Set(plans.flatMap(({ country }) => country ?? []));
    const labels = new Map([...countries].map((country) => [country, labelOf(country)]));
    const label = (country: string | null): string | null => (country === null ? null : (labels.get(country) ?? null));
    return ranks((a, b) => missingLast(label(a.country), label(b.country), compare));
  };
  return new Map(
    LANGUAGES.map((language) => [language, new Map<Sort, Uint32Array>([...shared, ['country', byCountry(language)]])]),
  );
}

function collator(language: Language): Intl.Collator {
  return new Intl.Collator(language, { ignorePunctuation: true, numeric: true });
}

function missingLast(a: string | null, b: string | null, compare: (a: string, b: string) => number): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compare(a, b);
}
