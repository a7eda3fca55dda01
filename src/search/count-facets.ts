import { FACETS, type FacetName } from '../plan/facet.js';
import { facetLabel } from './facet-label.js';
import type { FacetColumn, FacetTable } from './facet-table.js';
import type { FacetValue } from './search-index.js';

/** Which plans the chosen facet values let through. */
export interface FacetFilter {
  /** By plan: the facets, as bits in the order of `FACETS`, that keep it out; 0: it passes. */
  readonly failing: Uint16Array;
  readonly selected: ReadonlyMap<FacetName, readonly string[]>;
}

export function filterByFacets(
  table: FacetTable,
  planCount: number,
  selected: ReadonlyMap<FacetName, readonly string[]>,
): FacetFilter {
  const failing = new Uint16Array(planCount);
  FACETS.forEach((facet, bit) => {
    const values = selected.get(facet) ?? [];
    const column = table.get(facet);
    if (values.length === 0 || column === undefined) return;
    const wanted = new Set(values.map((value) => column.numbers.get(value)));
    column.byPlan.forEach((numbers, plan) => {
      if (!numbers.some((number) => wanted.has(number))) failing[plan] = (failing[plan] ?? 0) | (1 << bit);
    });
  });
  return { failing, selected };
}

/**
 * A facet's values with their counts: every other facet applied, its own choice left out.
 * `weights` says how many hits each plan has before facets. Values without a hit are left out unless chosen.
 * Most frequent first, ties by label.
 */
export function countFacet(
  table: FacetTable,
  facet: FacetName,
  filter: FacetFilter,
  weights: Uint32Array,
): FacetValue[] {
  const column = table.get(facet);
  if (column === undefined) return [];
  const others = ~(1 << FACETS.indexOf(facet));
  const counts = new Uint32Array(column.values.length);
  column.byPlan.forEach((numbers, plan) => {
    const weight = weights[plan] ?? 0;
    if (weight === 0 || ((filter.failing[plan] ?? 0) & others) !== 0) return;
    for (const number of numbers) counts[number] = (counts[number] ?? 0) + weight;
  });
  return listValues(facet, column, counts, new Set(filter.selected.get(facet) ?? []));
}

function listValues(
  facet: FacetName,
  column: FacetColumn,
  counts: Uint32Array,
  selected: ReadonlySet<string>,
): FacetValue[] {
  const numbers: number[] = [];
  counts.forEach((count, number) => {
    if (count > 0 || selected.has(column.values[number] ?? '')) numbers.push(number);
  });
  // Numbers follow the labels, so they break ties.
  numbers.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b);
  const listed = numbers.map((number): FacetValue => {
    const value = column.values[number] ?? '';
    return {
      value,
      label: column.labels[number] ?? value,
      count: counts[number] ?? 0,
      selected: selected.has(value),
    };
  });
  for (const value of selected) {
    // A value that no plan has: shown, so that it can be taken off.
    if (!column.numbers.has(value)) listed.push({ value, label: facetLabel(facet, value), count: 0, selected: true });
  }
  return listed;
}
