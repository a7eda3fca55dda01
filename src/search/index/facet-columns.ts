import type { CorpusProfile } from '../../plan/corpus-profile.js';
import type { FacetDefinition } from '../../plan/facet.js';
import { facetValues, type Plan } from '../../plan/plan.js';
import { byCodeUnit } from '../../text/compare.js';
import { ANALYZER } from '../../text/analyzer.js';
import { addAt } from './at.js';

/** The facets that a plan fails stand in one number of 16 bits (`FacetFilter`). */
export const MAX_FACETS = 16;

/** One facet over a corpus, as plain data: its values, and which plans have which. */
export interface FacetColumn extends Pick<FacetDefinition, 'name' | 'field' | 'suggested'> {
  /** Values by their number, in the order of their labels. */
  readonly values: readonly string[];
  /** English. */
  readonly labels: readonly string[];
  readonly numbers: ReadonlyMap<string, number>;
  /** The terms of each value and its label. */
  readonly terms: readonly ReadonlySet<string>[];
  /** How many plans have each value. */
  readonly planCounts: readonly number[];
  /** By plan: the numbers of its values. */
  readonly byPlan: readonly (readonly number[])[];
  /** Labels of values that are known beforehand, whether or not a plan has them. */
  readonly knownLabels: ReadonlyMap<string, string>;
}

const byLabel = new Intl.Collator('en', { numeric: true });

/** @throws where there are more facets than bits */
export function buildFacetColumns(plans: readonly Plan[], profile: CorpusProfile): readonly FacetColumn[] {
  if (profile.facets.length > MAX_FACETS) throw new Error(`a profile may have ${MAX_FACETS} facets`);
  return profile.facets.map((facet) => buildColumn(plans, facet, labelOf(profile, facet.name)));
}

/** The labels of a plan's values that are searched as its words, one a line. */
export function searchableLabels(plan: Plan, profile: CorpusProfile): string {
  return profile.facets
    .filter(({ searchable }) => searchable)
    .flatMap(({ name }) => facetValues(plan, name).map(labelOf(profile, name)))
    .join('\n');
}

function labelOf(profile: CorpusProfile, facet: string): (value: string) => string {
  const messages = profile.messages.en.facets[facet];
  return (value) => messages?.valueLabel(value) ?? value;
}

function buildColumn(plans: readonly Plan[], facet: FacetDefinition, label: (value: string) => string): FacetColumn {
  const valuesByPlan = plans.map((plan) => facetValues(plan, facet.name));
  const labelled = [...new Set(valuesByPlan.flat())].map((value) => ({ value, label: label(value) }));
  labelled.sort((a, b) => byLabel.compare(a.label, b.label) || byCodeUnit(a.value, b.value));
  const numbers = new Map(labelled.map(({ value }, number) => [value, number]));
  const planCounts = labelled.map(() => 0);
  const byPlan = valuesByPlan.map((values) => values.map((value) => numbers.get(value) ?? 0));
  for (const number of byPlan.flat()) addAt(planCounts, number, 1);
  return {
    name: facet.name,
    field: facet.field,
    suggested: facet.suggested,
    values: labelled.map(({ value }) => value),
    labels: labelled.map((each) => each.label),
    numbers,
    terms: labelled.map((each) => new Set(termsOf(`${each.value} ${each.label}`))),
    planCounts,
    byPlan,
    knownLabels: new Map(facet.knownValues.map((value) => [value, label(value)])),
  };
}

/** Numbers of the values that `name:value` means: those with all these terms; a name given in full means that one alone. */
export function valuesWithTerms(column: FacetColumn, terms: readonly string[], prefix: boolean): ReadonlySet<number> {
  const found = new Set<number>();
  column.terms.forEach((own, number) => {
    const all = terms.every((term, place) =>
      prefix && place === terms.length - 1 ? [...own].some((each) => each.startsWith(term)) : own.has(term),
    );
    if (all) found.add(number);
  });
  if (prefix || column.field !== 'names') return found;
  // Guinea, not Guinea-Bissau.
  const name = terms.join(' ');
  const isName = (text: string | undefined): boolean => termsOf(text ?? '').join(' ') === name;
  const named = [...found].filter((number) => isName(column.values[number]) || isName(column.labels[number]));
  return named.length > 0 ? new Set(named) : found;
}

function termsOf(text: string): readonly string[] {
  return ANALYZER.tokens(text).map((token) => token.term);
}
