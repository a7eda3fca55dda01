import { at } from '../index/at.js';
import type { FacetColumn } from '../index/facet-columns.js';
import type { Units } from '../index/units.js';
import type { FacetValue } from '../search-index.js';

/** Which plans the chosen facet values let through. */
export interface FacetFilter {
  /** By plan: the facets, as bits in the order of the columns, that keep it out; 0: it passes. */
  readonly failing: Uint16Array;
  readonly selected: ReadonlyMap<string, readonly string[]>;
}

/** The hits of a search before facets are applied. */
export interface UnfilteredHits {
  /** By plan: how many it has that are results of their own. */
  readonly ofPlan: Uint32Array;
  /** The plans of each text that several of the hits have: one result. */
  readonly shared: readonly (readonly number[])[];
}

/** Parts the hits of a search, given as marks by unit, into those that stand alone and those that have the same text. */
export function unfilteredHits(units: Units, marks: Uint8Array, planCount: number): UnfilteredHits {
  const ofPlan = new Uint32Array(planCount);
  const byText = new Map<number, number[]>();
  marks.forEach((mark, unit) => {
    if (mark === 0) return;
    const plan = units.planOf(unit);
    const text = at(units.sameTexts.firsts, unit);
    // The first of a text does not know whether another has it: only the others are looked up by it.
    if (text === unit) ofPlan[plan] = at(ofPlan, plan) + 1;
    else {
      const plans = byText.get(text);
      if (plans === undefined) byText.set(text, [plan]);
      else plans.push(plan);
    }
  });
  const shared = [...byText].map(([text, plans]) => {
    if (at(marks, text) === 0) return plans;
    const first = units.planOf(text);
    ofPlan[first] = at(ofPlan, first) - 1;
    plans.push(first);
    return plans;
  });
  return { ofPlan, shared };
}

export function filterByFacets(
  columns: readonly FacetColumn[],
  planCount: number,
  selected: ReadonlyMap<string, readonly string[]>,
): FacetFilter {
  const failing = new Uint16Array(planCount);
  columns.forEach(({ name, numbers, byPlan }, bit) => {
    const values = selected.get(name) ?? [];
    if (values.length === 0) return;
    const wanted = new Set(values.map((value) => numbers.get(value)));
    byPlan.forEach((own, plan) => {
      if (!own.some((number) => wanted.has(number))) failing[plan] = at(failing, plan) | (1 << bit);
    });
  });
  return { failing, selected };
}

/**
 * A facet's values with their counts: every other facet applied, its own choice left out.
 * Values without a hit are left out unless chosen.
 * Most frequent first, ties by label.
 */
export function countFacet(
  columns: readonly FacetColumn[],
  column: FacetColumn,
  filter: FacetFilter,
  hits: UnfilteredHits,
): FacetValue[] {
  const others = ~(1 << columns.indexOf(column));
  const counts = new Uint32Array(column.values.length);
  const { failing } = filter;
  // Read directly, not by `at`: this runs for every plan and facet of a search, and one kind of array is read faster.
  hits.ofPlan.forEach((count, plan) => {
    if (count === 0 || ((failing[plan] ?? 0) & others) !== 0) return;
    for (const number of column.byPlan[plan] ?? []) counts[number] = (counts[number] ?? 0) + count;
  });
  for (const plans of hits.shared) {
    const passing = plans.filter((plan) => ((failing[plan] ?? 0) & others) === 0);
    const numbers = new Set(passing.flatMap((plan) => column.byPlan[plan] ?? []));
    for (const number of numbers) counts[number] = (counts[number] ?? 0) + 1;
  }
  return listValues(column, counts, new Set(filter.selected.get(column.name) ?? []));
}

function listValues(column: FacetColumn, counts: Uint32Array, selected: ReadonlySet<string>): FacetValue[] {
  const found: { readonly number: number; readonly count: number }[] = [];
  counts.forEach((count, number) => {
    if (count > 0 || selected.has(column.values[number] ?? '')) found.push({ number, count });
  });
  // Numbers follow the labels, so they break ties.
  found.sort((a, b) => b.count - a.count || a.number - b.number);
  const listed = found.map(({ number, count }): FacetValue => {
    const value = column.values[number] ?? '';
    return { value, label: column.labels[number] ?? value, count, selected: selected.has(value) };
  });
  for (const value of selected) {
    // A value that no plan has: shown, so that it can be taken off.
    if (column.numbers.has(value)) continue;
    listed.push({ value, label: column.knownLabels.get(value) ?? value, count: 0, selected: true });
  }
  return listed;
}
