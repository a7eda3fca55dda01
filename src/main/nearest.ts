import { editDistance } from '../text/edit-distance.js';

/** The name that looks most like what was given: one that begins so, or that differs least; null: there are none. */
export function nearest(given: string, names: readonly string[]): string | null {
  const typed = given.toLowerCase();
  const distance = (name: string): number => {
    const known = name.toLowerCase();
    if (typed !== '' && known.startsWith(typed)) return 0.5;
    return editDistance(typed, known, Math.max(typed.length, known.length));
  };
  const [first] = names
    .map((name) => ({ name, distance: distance(name) }))
    .sort((a, b) => a.distance - b.distance || a.name.length - b.name.length);
  return first?.name ?? null;
}
