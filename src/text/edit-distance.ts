/**
 * Optimal string alignment distance between two words: letters added, lost, changed, or two neighbours exchanged;
 * `limit + 1` where it is more than `limit` (Damerau 1964, with no substring edited twice). In UTF-16 units.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let [before, above, row] = [new Uint8Array(b.length + 1), new Uint8Array(b.length + 1), new Uint8Array(b.length + 1)];
  for (let j = 0; j <= b.length; j += 1) above[j] = j;
  for (let i = 1; i <= a.length; i += 1) {
    row[0] = i;
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let cost = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + (same ? 0 : 1));
      const exchanged =
        i > 1 && j > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
      if (exchanged) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row[j] = cost;
      least = Math.min(least, cost);
    }
    // An exchange looks two rows back and adds one: past this, no later row comes under the limit.
    if (least > limit && Math.min(...above) >= limit) return limit + 1;
    [before, above, row] = [above, row, before];
  }
  return Math.min(above[b.length] ?? limit + 1, limit + 1);
}
