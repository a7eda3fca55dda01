import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Corpus } from '../src/ingest/read-folder.js';
import type { Plan } from '../src/plan/plan.js';
import { REGIONS } from '../src/profile/regions.js';
import { readArchive } from './support/read-archive.js';
import { realPlans } from './support/shared.js';
import { USERS_PLAN } from './support/users-plan.js';

/** Words in a row that a digest may not have in common with any plan. */
const RUN = 8;

let corpus: Corpus;
let digests: readonly Plan[];
beforeAll(async () => {
  corpus = await readArchive('seeds');
  digests = corpus.plans.filter(({ file }) => file !== USERS_PLAN);
});

const count = (pick: (plan: Plan) => boolean): number => digests.filter(pick).length;
const spread = (pick: (plan: Plan) => unknown): number => new Set(digests.map(pick)).size;
const titleOf = ({ country, year, title }: Plan): string => `${country ?? ''} ${year ?? ''} ${title}`;

describe('the starter set', () => {
  it('is our user’s plan and 60 digests, each of a plan of its own, read without a fault', () => {
    expect(digests).toHaveLength(60);
    expect(corpus.plans).toHaveLength(61);
    expect(new Set(digests.map(({ digestOf }) => digestOf)).size).toBe(60);
    expect(digests.filter(({ digestOf }) => digestOf === null)).toEqual([]);
    expect(corpus.report.findings).toEqual([]);
    expect(corpus.report.passedOver).toEqual([]);
  });

  it('is spread over years, regions, countries, languages and kinds', () => {
    expect(new Set(digests.map(({ year }) => year))).toEqual(new Set([2021, 2022, 2023, 2024, 2025]));
    expect(new Set(digests.flatMap(({ values }) => values.get('region') ?? []))).toEqual(
      new Set(REGIONS.map(({ code }) => code)),
    );
    expect(spread(({ country }) => country)).toBeGreaterThanOrEqual(40);
    expect(count(({ kind }) => kind === 'closing')).toBeGreaterThanOrEqual(40);
    expect(count(({ kind }) => kind === 'opening')).toBeGreaterThanOrEqual(10);
    expect(count(({ language }) => language === 'fr')).toBe(8);
    expect(count(({ language }) => language === 'es')).toBe(6);
  });

  it('has four countries with an opening and a closing plan on one challenge', () => {
    const kinds = new Map<string, Set<string>>();
    for (const { country, kind } of digests) {
      const own = kinds.get(country ?? '') ?? new Set();
      kinds.set(country ?? '', own.add(kind));
    }
    const both = [...kinds].filter(([, own]) => own.has('opening') && own.has('closing')).map(([country]) => country);
    expect(both).toEqual(expect.arrayContaining(['Dominican Republic', 'Egypt', 'Morocco', 'Uganda']));
  });

  it('has a title, 120 to 350 words and a partner in each', () => {
    const words = digests.map((plan): [string, number] => [titleOf(plan), wordsOf(ownText(plan.source)).length]);
    expect(words.filter(([, number]) => number < 120 || number > 350)).toEqual([]);
    expect(digests.filter(({ source }) => !/^# \S.{5,}/.test(source)).map(titleOf)).toEqual([]);
    expect(digests.filter(({ partners }) => partners.length === 0).map(titleOf)).toEqual([]);
  });

  it('has 3 to 5 insights in each closing plan and, up to 2023, 1 to 3 barriers', () => {
    const learnings = ({ learnings: all }: Plan, role: string): number =>
      all.filter((each) => each.role === role).length;
    const closing = digests.filter(({ kind }) => kind === 'closing');
    expect(
      closing.filter((plan) => learnings(plan, 'insight') < 3 || learnings(plan, 'insight') > 5).map(titleOf),
    ).toEqual([]);
    const asked = closing.filter(({ year }) => (year ?? 0) <= 2023);
    expect(
      asked.filter((plan) => learnings(plan, 'barrier') < 1 || learnings(plan, 'barrier') > 3).map(titleOf),
    ).toEqual([]);
  });

  it('names nobody', () => {
    const text = digests.map(({ file }) => readFileSync(join('seeds', file), 'utf8')).join('\n');
    expect(text).not.toContain('focal_point');
    expect(text).not.toMatch(/@|\+\d{2,3}[ \d]{6,}/);
  });

  it.skipIf(realPlans === null)(`has no ${RUN} words in a row of a real plan`, () => {
    const folder = realPlans ?? '';
    const runs = new Set<string>();
    for (const file of readdirSync(folder)) {
      for (const run of runsOf(readFileSync(join(folder, file), 'utf8'))) runs.add(run);
    }
    const taken = digests.flatMap(({ file, source }) =>
      runsOf(ownText(source))
        .filter((run) => runs.has(run))
        .map((run) => [file, run]),
    );
    expect(taken).toEqual([]);
  });

  it.skipIf(realPlans === null)('is of plans that the archive has, with their country, year and place', () => {
    const head = (text: string): readonly string[] =>
      text.split('\n').filter((line) => /^\[\[(?:year|country|latlng):/.test(line));
    for (const { digestOf, source } of digests) {
      expect(head(source), digestOf ?? '').toEqual(head(readFileSync(join(realPlans ?? '', digestOf ?? ''), 'utf8')));
    }
  });
});

/** What stands in a file beside its head, the questions of the form and its marks. */
function ownText(source: string): string {
  return source
    .split('\n')
    .filter((line) => !/^(?:> |\[\[|##|<\/?div)/.test(line))
    .join('\n');
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function runsOf(text: string): readonly string[] {
  const words = wordsOf(text);
  return words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(' '));
}
