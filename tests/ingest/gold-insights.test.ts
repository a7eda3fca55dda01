import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parsePlan } from '../support/parse-plan.js';
import type { ParsedPlan } from '../../src/ingest/plan/parsed-plan.js';
import { goldInsights, realPlans } from '../support/shared.js';

interface Label {
  readonly insights: readonly string[];
  readonly acceptable_counts?: readonly number[];
  readonly barrier_items: number;
  readonly fullTitle: string | null;
}

/** Answers that prose divides by its meaning alone. */
const BARRIERS_BY_MEANING = 3;

describe.skipIf(goldInsights === null || realPlans === null)('the plans labelled by hand', () => {
  const labels = Object.entries(JSON.parse(readFileSync(goldInsights ?? '', 'utf8')) as Record<string, Label>);

  it('have the labelled number of insights and every start right in all 45', () => {
    const wrong = labels.filter(([file, label]) => !insightsAgree(plan(file), label)).map(([file]) => file);
    expect(wrong).toEqual([]);
    expect(labels).toHaveLength(45);
  });

  it('have the labelled number of barriers, save where only the meaning divides them', () => {
    const wrong = labels.filter(([file, label]) => learnings(plan(file), 'barrier').length !== label.barrier_items);
    expect(wrong.length).toBeLessThanOrEqual(BARRIERS_BY_MEANING);
  });

  it('have their whole titles', () => {
    const titled = labels.filter(([, { fullTitle }]) => fullTitle !== null);
    expect(titled.map(([file]) => squeeze(plan(file).title))).toEqual(
      titled.map(([, { fullTitle }]) => squeeze(fullTitle ?? '')),
    );
  });
});

function plan(file: string): ParsedPlan {
  const folder = file.startsWith('creative_economy_has_a_wide_range') ? 'seeds' : (realPlans ?? '');
  return parsePlan(file, readFileSync(join(folder, file), 'utf8'), { showContacts: false }).plan;
}

function learnings({ learnings: all }: ParsedPlan, role: string): readonly string[] {
  return all.filter((learning) => learning.role === role).map(({ text }) => squeeze(text));
}

function insightsAgree(read: ParsedPlan, { insights, acceptable_counts: counts }: Label): boolean {
  const found = learnings(read, 'insight');
  if (!(counts ?? [insights.length]).includes(found.length)) return false;
  return found.length !== insights.length || insights.every((start, index) => found[index]?.startsWith(squeeze(start)));
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
