import { describe, expect, it } from 'vitest';
import { partnerDirectory } from '../../src/plan/partner-directory.js';
import { makePlan } from '../support/make-plan.js';

describe('partnerDirectory', () => {
  it('says of each partner its sectors and countries, the most frequent first, then by name', () => {
    const plan = (country: string | null, sector: string | null) => ({
      ...makePlan({ id: 'a', country }),
      partners: [{ anchor: 'partner-1', name: 'Guild', sector, collaboration: null, newAndUnusual: null, answers: [] }],
    });
    const entry = partnerDirectory([
      plan('Peru', 'Crafts'),
      plan('Kenya', null),
      plan('Kenya', 'Trade'),
      plan(null, 'Trade'),
    ]);
    expect(entry.get('Guild')).toEqual({ name: 'Guild', sectors: ['Trade', 'Crafts'], countries: ['Kenya', 'Peru'] });
  });
});
