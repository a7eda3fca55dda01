import { FACETS, facetValues, type FacetName } from '../plan/facet.js';
import type { Plan } from '../plan/plan.js';
import { tokenize } from '../text/tokenizer.js';
import { facetLabel } from './facet-label.js';

/** One facet over a corpus: its values, and which plans have which. */
export interface FacetColumn {
  /** Values by their number, in the order of their labels. */
  readonly values: readonly string[];
  readonly labels: readonly string[];
  readonly numbers: ReadonlyMap<string, number>;
  /** Folded words of each value and its label. */
  readonly words: readonly ReadonlySet<string>[];
  /** How many plans have each value. */
  readonly planCounts: readonly number[];
  /** By plan: the numbers of its values. */
  readonly byPlan: readonly (readonly number[])[];
}

export type FacetTable = ReadonlyMap<FacetName, FacetColumn>;

const byLabel = new Intl.Collator('en', { numeric: true });

export function buildFacetTable(plans: readonly Plan[]): FacetTable {
  return new Map(FACETS.map((facet) => [facet, buildColumn(plans, facet)]));
}

function buildColumn(plans: readonly Plan[], facet: FacetName): FacetColumn {
  const valuesByPlan = plans.map((plan) => [...new Set(facetValues(plan, facet))]);
  const labelled = [...new Set(valuesByPlan.flat())].map((value) => ({ value, label: facetLabel(facet, value) }));
  labelled.sort((a, b) => byLabel.compare(a.label, b.label) || (a.value < b.value ? -1 : 1));
  const numbers = new Map(labelled.map(({ value }, at) => [value, at]));
  const planCounts = labelled.map(() => 0);
  const byPlan = valuesByPlan.map((values) => values.map((value) => numbers.get(value) ?? 0));
  for (const number of byPlan.flat()) planCounts[number] = (planCounts[number] ?? 0) + 1;
  return {
    values: labelled.map(({ value }) => value),
    labels: labelled.map(({ label }) => label),
    numbers,
    words: labelled.map(({ value, label }) => new Set(tokenize(`${value} ${label}`).map((token) => token.form))),
    planCounts,
    byPlan,
  };
}

/** Numbers of the plans' values that have all these folded words; the last may be a beginning only. */
export function valuesWithWords(column: FacetColumn, forms: readonly string[], prefix: boolean): ReadonlySet<number> {
  const found = new Set<number>();
  column.words.forEach((words, at) => {
    const all = forms.every((form, position) =>
      prefix && position === forms.length - 1 ? [...words].some((word) => word.startsWith(form)) : words.has(form),
    );
    if (all) found.add(at);
  });
  return found;
}

/** Of some values those that are these folded words and nothing more, as value or as label: Guinea, not Guinea-Bissau. */
export function valuesNamed(
  column: FacetColumn,
  values: ReadonlySet<number>,
  forms: readonly string[],
): ReadonlySet<number> {
  const name = forms.join(' ');
  const isNamed = (text: string | undefined): boolean =>
    tokenize(text ?? '')
      .map((token) => token.form)
      .join(' ') === name;
  return new Set([...values].filter((at) => isNamed(column.values[at]) || isNamed(column.labels[at])));
}
