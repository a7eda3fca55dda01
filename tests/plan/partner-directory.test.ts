import { describe, expect, it } from 'vitest';
import { partnerDirectory } from '../../src/plan/partner-directory.js';
import { makePlan } from '../support/make-plan.js';

const [PARTNER] = makePlan({ id: 'a', partners: [{ name: 'Guild' }] }).partners;

describe('partnerDirectory', () => {
  it('says of each partner its sectors and countries, the most frequent first, then by name', () => {
    const plan = (country: string | null, sector: string | null) => ({
      ...makePlan({ id: 'a', country }),
      partners: PARTNER === undefined ? [] : [{ ...PARTNER, sector }],
    });
    const entry = partnerDirectory([
      plan('Peru', 'Crafts'),
      plan('Kenya', null),
      plan('Kenya', 'Trade'),
      plan(null, 'Trade'),
    ]);
    expect(entry.get('Guild')).toEqual({
      name: 'Guild',
      sectors: ['Trade', 'Crafts'],
      isSectorLikely: true,
      countries: ['Kenya', 'Peru'],
    });
  });

  it('says that a sector is but likely, unless a form or the name is sure of it', () => {
    const from = (...sources: readonly ('form' | 'sure' | 'likely')[]) =>
      partnerDirectory(
        sources.map((sectorFrom) => ({
          country: null,
          partners: PARTNER === undefined ? [] : [{ ...PARTNER, sector: 'Trade', sectorFrom }],
        })),
      ).get('Guild')?.isSectorLikely;
    expect([from('likely'), from('likely', 'form'), from('sure')]).toEqual([true, false, false]);
  });
});
