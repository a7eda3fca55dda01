import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { nameParts } from '../../src/ingest/partners/partner-name.js';
import { readFolder } from '../../src/ingest/read-folder.js';
import { answersOf, type Plan } from '../../src/plan/plan.js';
import { acceleratorLabs } from '../../src/profile/accelerator-labs.js';
import { foldWords } from '../../src/text/fold.js';
import { goldPartners, realPlans } from '../support/shared.js';

interface Labels {
  /** By organisation: its spellings. */
  readonly same: Readonly<Record<string, readonly string[]>>;
  /** By reason: what is no partner. */
  readonly none: Readonly<Record<string, readonly string[]>>;
}

/** Of 76 pairs of spellings that stand in the plans, so many share a value; two that are both no partner agree. */
const PAIRS_JOINED = 1;

describe.skipIf(goldPartners === null || realPlans === null)('the partners labelled by hand', () => {
  const { same, none } = JSON.parse(readFileSync(goldPartners ?? '', 'utf8')) as Labels;
  const limits = { showContacts: false, maxFiles: 5_000, maxFileBytes: 5_000_000 };
  let plans: readonly Plan[] = [];

  beforeAll(async () => {
    ({ plans } = await readFolder(realPlans ?? '', limits, acceleratorLabs));
  }, 120_000);

  it('are one value for each organisation', () => {
    const pairs = Object.values(same).flatMap((spellings) => {
      const found = spellings.map((spelling) => valuesOf(plans, spelling)).filter((values) => values !== null);
      return found.flatMap((values, at) => found.slice(0, at).map((others) => agree(values, others)));
    });
    const share = pairs.filter(Boolean).length / pairs.length;
    console.info(`pairs of spellings that are one value: ${pairs.filter(Boolean).length} of ${pairs.length}`);
    expect(share).toBeGreaterThanOrEqual(PAIRS_JOINED);
  });

  it('are none where the name is of no organisation', () => {
    const named = new Set(plans.flatMap(({ partners }) => partners.map(({ written }) => foldWords(written))));
    const wrong = Object.values(none)
      .flat()
      .filter((name) => named.has(foldWords(name)));
    expect(wrong).toEqual([]);
  });
});

/** The values of the partners that are written so, or nearly, in answers that hold the spelling; null: no answer does. */
function valuesOf(plans: readonly Plan[], spelling: string): ReadonlySet<string> | null {
  const values = new Set<string>();
  let stands = false;
  for (const plan of plans) {
    const holding = answersOf(plan).filter(
      ({ role, text, question }) => role === 'partner' && !question.includes('description') && holds(text, spelling),
    );
    stands ||= holding.length > 0;
    for (const { name, written, answers } of plan.partners) {
      if (holding.some(({ anchor }) => answers.includes(anchor)) && isOf(written, spelling)) values.add(name);
    }
  }
  return stands ? values : null;
}

function holds(text: string, name: string): boolean {
  return ` ${foldWords(text)} `.includes(` ${foldWords(name)} `);
}

function isOf(written: string, spelling: string): boolean {
  const { full } = nameParts(written);
  return holds(spelling, full) || holds(written, nameParts(spelling).full);
}

function agree(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((value) => b.has(value)) || (a.size === 0 && b.size === 0);
}
