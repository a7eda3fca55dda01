import type { SectorRule } from '../../plan/organisations.js';
import { foldWords } from '../../text/fold.js';

/** A sector and how it is known. */
export interface FoundSector {
  readonly sector: string;
  /** `sure`: a word of the name that organisations of other sectors hardly have; `likely`: one that most of the sector have. */
  readonly confidence: 'sure' | 'likely';
}

/** The sector that an organisation's name tells; null where it tells none. */
export type SectorOf = (name: string) => FoundSector | null;

/** @param rules - tried in this order */
export function sectorReader(rules: readonly SectorRule[]): SectorOf {
  const readers = rules.map(({ sector, words, sure }) => ({
    sector,
    confidence: sure ? ('sure' as const) : ('likely' as const),
    // A `*` stands for any ending.
    pattern: new RegExp(String.raw`(?:^| )(?:${words.map((word) => word.replace('*', '[^ ]*')).join('|')})(?: |$)`),
  }));
  return (name) => {
    const folded = foldWords(name);
    return readers.find(({ pattern }) => pattern.test(folded)) ?? null;
  };
}
