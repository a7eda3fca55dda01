import { describe, expect, it } from 'vitest';
import { acceleratorLabs } from '../../src/profile/accelerator-labs.js';
import type { SearchIndex } from '../../src/search/search-index.js';
import { homeFacts } from '../../src/web/home-facts.js';
import type { Site } from '../../src/web/site.js';
import { indexOf } from '../support/index-of.js';
import { makePlan } from '../support/make-plan.js';

function siteOver(index: () => SearchIndex): Site {
  return {
    index,
    profile: acceleratorLabs,
    config: { baseUrl: '', contact: undefined, sourceUrl: '{id}' },
    render: () => '',
    assetUrl: (name) => name,
  };
}

describe('homeFacts', () => {
  const one = indexOf([makePlan({ id: 'a' })]);
  const two = indexOf([makePlan({ id: 'a' }), makePlan({ id: 'b' })]);

  it('are asked once for each index, and again when the index is another', async () => {
    let index = one;
    const facts = homeFacts(siteOver(() => index));
    const first = await facts();
    expect(first.figures.plans).toBe(1);
    expect(await facts()).toBe(first);
    index = two;
    expect((await facts()).figures.plans).toBe(2);
  });

  it('are asked again after a failure', async () => {
    let isDown = true;
    const index: SearchIndex = {
      ...one,
      facet: (query, facet) => (isDown ? Promise.reject(new Error('no answer')) : one.facet(query, facet)),
    };
    const facts = homeFacts(siteOver(() => index));
    await expect(facts()).rejects.toThrow('no answer');
    isDown = false;
    expect((await facts()).figures.plans).toBe(1);
  });
});
