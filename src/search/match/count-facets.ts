import { addAt, at } from '../index/at.js';
import type { FacetColumn } from '../index/facet-columns.js';
import type { FacetValue } from '../search-index.js';

/** Which plans the chosen facet values let through. */
export interface FacetFilter {
  /** By plan: the facets, as bits in the order of the columns, that keep it out; 0: it passes. */
  readonly failing: Uint16Array;
  readonly selected: ReadonlyMap<string, readonly string[]>;
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
 * `hitsOfPlan` says how many hits each plan has before facets. Values without a hit are left out unless chosen.
 * Most frequent first, ties by label.
 */
export function countFacet(
  columns: readonly FacetColumn[],
  column: FacetColumn,
  filter: FacetFilter,
  hitsOfPlan: Uint32Array,
): FacetValue[] {
  const others = ~(1 << columns.indexOf(column));
  const counts = new Uint32Array(column.values.length);
  column.byPlan.forEach((numbers, plan) => {
    const hits = at(hitsOfPlan, plan);
    if (hits === 0 || (at(filter.failing, plan) & others) !== 0) return;
    for (const number of numbers) addAt(counts, number, hits);
  });
  return listValues(column, counts, new Set(filter.selected.get(column.name) ?? []));
}

function listValues(column: FacetColumn, counts: Uint32Array, selected: ReadonlySet<string>): FacetValue[] {
  const numbers: number[] = [];
  counts.forEach((count, number) => {
    if (count > 0 || selected.has(column.values[number] ?? '')) numbers.push(number);
  });
  // Numbers follow the labels, so they break ties.
  numbers.sort((a, b) => at(counts, b) - at(counts, a) || a - b);
  const listed = numbers.map((number): FacetValue => {
    const value = column.values[number] ?? '';
    return { value, label: column.labels[number] ?? value, count: at(counts, number), selected: selected.has(value) };
  });
  for (const value of selected) {
    // A value that no plan has: shown, so that it can be taken off.
    if (column.numbers.has(value)) continue;
    listed.push({ value, label: column.knownLabels.get(value) ?? value, count: 0, selected: true });
  }
  return listed;
}
