import { describe, expect, it } from 'vitest';
import { groupPlans } from '../../src/ingest/group-plans.js';
import { acceleratorLabs } from '../../src/profile/accelerator-labs.js';
import { parsePlan } from '../support/parse-plan.js';

function partnersOf(...names: readonly string[]): readonly string[] {
  const plans = names.map(
    (name, index) =>
      parsePlan(`${index}.md`, `# Wells\n\n## Partners\n\n> Please state the name of the partner:\n\n${name}\n`, {
        showContacts: false,
      }).plan,
  );
  return groupPlans(plans, acceleratorLabs).flatMap(({ partners }) => partners.map(({ name }) => name));
}

describe('groupPlans', () => {
  it.each([
    ['an article', 'Well Board of Kenya', 'The Well Board of Kenya'],
    ['a French article', 'Agence des Puits', 'L’Agence des Puits'],
    ['its own initials', 'Well Board Kenya', 'Well Board Kenya (WBK)'],
  ])('takes a partner with %s for the one without', (_, plain, other) => {
    expect(new Set(partnersOf(plain, plain, other))).toEqual(new Set([plain]));
  });

  it.each([
    ['one word more', 'Well Board Kenya', 'Well Board Trust Kenya'],
    ['another letter', 'Well Board Mali', 'Well Board Bali'],
  ])('keeps apart partners with %s', (_, a, b) => {
    expect(partnersOf(a, a, b)).toEqual([a, a, b]);
  });
});
