import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStage, type Stage } from '../support/browser.js';
import { inventedPlans } from '../support/invented-plans.js';
import { folderOf } from '../support/site.js';

const BREAKER = `# A </script><script>document.title = "broken"</script><img src="x"> title

[[type:learningplan]]
[[country:Kenya]]
`;

describe('what pages say to programs, in a browser', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(folderOf({ ...inventedPlans(), 'breaker.md': BREAKER }));
  });
  // A policy that was broken stands in the console, and fails here.
  afterAll(() => stage.close());

  it.each([
    ['/', ['WebSite', 'Dataset']],
    ['/plans/breaker', ['Report']],
  ])('%s has data for search engines that no policy stops and no title ends', async (path, types) => {
    const page = await stage.open(path);
    const data = await page.evaluate(() =>
      [...document.querySelectorAll('script[type="application/ld+json"]')].map((each) => each.textContent),
    );
    expect(data).toHaveLength(1);
    const parsed = JSON.parse(data[0] ?? '') as { '@type'?: string; '@graph'?: { '@type': string }[] };
    expect((parsed['@graph'] ?? [parsed]).map((node) => node['@type'])).toEqual(types);
    expect(await page.title()).not.toBe('broken');
    // Nothing of the head slipped into the body.
    expect(await page.evaluate(() => document.body.firstElementChild?.className)).toBe('skip');
  });

  it('leads to a description of its search that the browser reads as XML', async () => {
    const page = await stage.open('/search?hl=fr');
    const names = await page.evaluate(async () => {
      const link = document.querySelector<HTMLLinkElement>('link[rel="search"]');
      const text = await (await fetch(link?.href ?? '')).text();
      const { documentElement } = new DOMParser().parseFromString(text, 'application/xml');
      return [documentElement.nodeName, documentElement.getElementsByTagName('ShortName')[0]?.textContent];
    });
    expect(names).toEqual(['OpenSearchDescription', 'Learnings']);
  });

  it('follows an address with a full stop after it to the plan', async () => {
    const page = await stage.open('/plans/fog_nets_above_the_market_town.?q=water');
    expect(new URL(page.url()).pathname).toBe('/plans/fog_nets_above_the_market_town');
    expect(new URL(page.url()).search).toBe('?q=water');
  });
});
