import { beforeAll, describe, expect, it } from 'vitest';
import { readTopicLabels, topicAgreement, type TopicAgreement } from '../../bench/topic-labels.js';
import { facetValues } from '../../src/plan/plan.js';
import { readArchive } from '../support/read-archive.js';
import { goldTopics, realPlans } from '../support/shared.js';

describe.skipIf(goldTopics === null || realPlans === null)('topics of the plans labelled by hand', () => {
  let agreement: TopicAgreement;
  let labelled: number;
  beforeAll(async () => {
    const labels = readTopicLabels(goldTopics ?? '');
    const { plans } = await readArchive(realPlans ?? '');
    const byId = new Map(plans.map((plan) => [plan.id, facetValues(plan, 'topic')]));
    labelled = [...labels.keys()].filter((id) => byId.has(id)).length;
    agreement = topicAgreement(labels, (id) => byId.get(id) ?? []);
  });

  it('are those of 60 plans', () => {
    expect(labelled).toBe(60);
  });

  it('are right in at least 82 of 100 assigned', () => {
    expect(agreement.precision).toBeGreaterThanOrEqual(0.82);
  });

  it('are found in at least 70 of 100 labelled', () => {
    expect(agreement.recall).toBeGreaterThanOrEqual(0.7);
  });

  it('hold the main topic of at least 88 plans in 100', () => {
    expect(agreement.main).toBeGreaterThanOrEqual(0.88);
  });
});

describe('topicAgreement', () => {
  it('counts what may be assigned or not neither way', () => {
    const labels = new Map([
      ['a', { topics: ['water', 'food'], maybe: ['data'] }],
      ['b', { topics: ['jobs'], maybe: [] }],
      ['c', { topics: [], maybe: [] }],
    ]);
    const assigned: Readonly<Record<string, readonly string[]>> = { a: ['water', 'data'], b: ['peace'], c: ['health'] };
    expect(topicAgreement(labels, (id) => assigned[id] ?? [])).toEqual({
      precision: 1 / 3,
      recall: 1 / 3,
      main: 1 / 2,
    });
  });
});
