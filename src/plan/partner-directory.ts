import type { Plan } from './plan.js';

/** What the plans of an archive say of one partner, taken together. */
export interface PartnerEntry {
  readonly name: string;
  /** Each once, the most frequent first; none where no plan says. */
  readonly sectors: readonly string[];
  /** No plan's form says the sector, and the name but hints at it. */
  readonly isSectorLikely: boolean;
  /** As the plans have them, each once, the most frequent first. */
  readonly countries: readonly string[];
}

interface Counts {
  readonly sectors: Map<string, number>;
  readonly countries: Map<string, number>;
  isSure: boolean;
}

/** All partners of some plans, by their names. */
export function partnerDirectory(
  plans: readonly Pick<Plan, 'country' | 'partners'>[],
): ReadonlyMap<string, PartnerEntry> {
  const counts = new Map<string, Counts>();
  for (const { country, partners } of plans) {
    for (const { name, sector, sectorFrom } of partners) {
      const own: Counts = counts.get(name) ?? { sectors: new Map(), countries: new Map(), isSure: false };
      counts.set(name, own);
      own.isSure ||= sectorFrom === 'form' || sectorFrom === 'sure';
      if (sector !== null) own.sectors.set(sector, (own.sectors.get(sector) ?? 0) + 1);
      if (country !== null) own.countries.set(country, (own.countries.get(country) ?? 0) + 1);
    }
  }
  return new Map(
    [...counts].map(([name, { sectors, countries, isSure }]) => [
      name,
      {
        name,
        sectors: mostFrequentFirst(sectors),
        isSectorLikely: sectors.size > 0 && !isSure,
        countries: mostFrequentFirst(countries),
      },
    ]),
  );
}

function mostFrequentFirst(counts: ReadonlyMap<string, number>): string[] {
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([value]) => value);
}
