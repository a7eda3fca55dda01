import { LANGUAGES, type Language } from '../../plan/language.js';
import type { CorpusProfile } from '../../plan/corpus-profile.js';
import type { FacetDefinition } from '../../plan/facet.js';
import { facetValues, type Plan } from '../../plan/plan.js';
import { byCodeUnit } from '../../text/compare.js';
import { ANALYZER } from '../../text/analyzer.js';
import { addAt } from './at.js';

/** The facets that a plan fails stand in one number of 16 bits (`FacetFilter`). */
export const MAX_FACETS = 16;

/** One facet over a corpus, as plain data: its values, and which plans have which. */
export interface FacetColumn extends Pick<FacetDefinition, 'name' | 'field' | 'searchable' | 'suggested' | 'refines'> {
  /** Values by their number, in the order of their labels. */
  readonly values: readonly string[];
  /** What the facet is called in every language, folded. */
  readonly aliases: readonly string[];
  /** English. */
  readonly labels: readonly string[];
  readonly numbers: ReadonlyMap<string, number>;
  /** By value: the terms of the value itself, then of its label in each language, in the order of LANGUAGES, then of what else it is called. */
  readonly names: readonly (readonly (readonly string[])[])[];
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
  return profile.facets.map((facet) => buildColumn(plans, facet, profile));
}

/** The labels of a plan's values that are searched as its words, in English, one a line. */
export function searchableLabels(plan: Plan, profile: CorpusProfile): string {
  return profile.facets
    .filter(({ searchable }) => searchable)
    .flatMap(({ name }) => facetValues(plan, name).map(labelOf(profile, name, 'en')))
    .join('\n');
}

function labelOf(profile: CorpusProfile, facet: string, language: Language): (value: string) => string {
  const messages = profile.messages[language].facets[facet];
  return (value) => messages?.valueLabel(value) ?? value;
}

function buildColumn(plans: readonly Plan[], facet: FacetDefinition, profile: CorpusProfile): FacetColumn {
  const label = labelOf(profile, facet.name, 'en');
  const inLanguages = LANGUAGES.map((language) => labelOf(profile, facet.name, language));
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
    searchable: facet.searchable,
    suggested: facet.suggested,
    refines: facet.refines,
    values: labelled.map(({ value }) => value),
    aliases: LANGUAGES.flatMap((language) =>
      termsOf(profile.messages[language].facets[facet.name]?.inLine ?? '').join(' '),
    ),
    labels: labelled.map((each) => each.label),
    numbers,
    names: labelled.map(({ value }) =>
      [value, ...inLanguages.map((labelIn) => labelIn(value)), ...facet.otherNames(value)].map(termsOf),
    ),
    planCounts,
    byPlan,
    knownLabels: new Map(facet.knownValues.map((value) => [value, label(value)])),
  };
}

/**
 * Numbers of the values that `name:value` means: those with all these terms in one of their names; a name given in full
 * means that value alone.
 */
export function valuesWithTerms(column: FacetColumn, terms: readonly string[], prefix: boolean): ReadonlySet<number> {
  const found = new Set<number>();
  const named = new Set<number>();
  // Guinea, not Guinea-Bissau.
  const isName = (name: readonly string[]): boolean => !prefix && name.join(' ') === terms.join(' ');
  column.names.forEach((names, number) => {
    if (names.some((name) => hasTerms(name, terms, prefix))) found.add(number);
    if (column.field !== 'words' && names.some(isName)) named.add(number);
  });
  return named.size > 0 ? named : found;
}

function hasTerms(name: readonly string[], terms: readonly string[], prefix: boolean): boolean {
  return terms.every((term, place) =>
    prefix && place === terms.length - 1 ? name.some((each) => each.startsWith(term)) : name.includes(term),
  );
}

function termsOf(text: string): readonly string[] {
  return ANALYZER.tokens(text).map((token) => token.term);
}
