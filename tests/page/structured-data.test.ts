import type { Hono } from 'hono';
import jsonld from 'jsonld';
import ogs from 'open-graph-scraper';
import type { Dataset, Report, WebSite } from 'schema-dts';
import { beforeAll, describe, expect, it } from 'vitest';
import { pageContext } from '../../src/page/page-context.js';
import { planData } from '../../src/page/plan-data.js';
import { siteData } from '../../src/page/site-data.js';
import { inventedPlans } from '../support/invented-plans.js';
import { makePlan } from '../support/make-plan.js';
import { PAGE_SITE } from '../support/page-site.js';
import { folderOf, siteOf } from '../support/site.js';

const SITE = 'https://learnings.example';
const SCHEMA = 'https://schema.org/';
const context = pageContext(PAGE_SITE, new Request(`${SITE}/`));
const FIGURES = { plans: 2, digests: 0, learnings: 5, insights: 3, barriers: 2, countries: 1, years: [2020, 2023] };

/** A value of a type of schema.org; one with a property that the type does not have fails to compile. */
function of<Type extends object>() {
  return <Value extends Type>(value: Value & Record<Exclude<keyof Value, keyof Type>, never>): Type => value;
}

type Node = Record<string, unknown>;

/** The nodes of a document, each property under its full name, by a processor of JSON-LD. */
async function expand(document: object): Promise<Node[]> {
  return (await jsonld.expand(document, {
    // The vocabulary of schema.org without its types of values, so that no test leaves the machine.
    documentLoader: (url: string) =>
      Promise.resolve({ contextUrl: null, documentUrl: url, document: { '@context': { '@vocab': SCHEMA } } }),
  })) as Node[];
}

const valueOf = (node: Node, property: string): unknown =>
  ((node[SCHEMA + property] as { '@value'?: unknown }[] | undefined) ?? [])[0]?.['@value'];

describe('a plan in terms of schema.org', () => {
  it('has only properties of a Report', () => {
    const { '@context': vocabulary, ...report } = planData(context, makePlan({ id: 'a' }));
    expect(vocabulary).toBe('https://schema.org');
    expect(of<Extract<Report, { '@type': 'Report' }>>()(report)).toMatchObject({ '@type': 'Report' });
  });

  it('says who wrote it, when, where, on what, in which language, and from where it comes', async () => {
    const plan = makePlan({
      id: 'a',
      title: 'Rain  & wells',
      year: 2023,
      country: 'Kenya',
      values: { theme: ['water'], sdg: ['6'], method: ['interviews'] },
      insights: ['Wells fill slowly.'],
    });
    const [node = {}] = await expand(planData(context, plan));
    expect(node['@type']).toEqual([`${SCHEMA}Report`]);
    expect(valueOf(node, 'headline')).toBe('Rain & wells');
    expect(valueOf(node, 'url')).toBe(`${SITE}/plans/a`);
    expect(valueOf(node, 'datePublished')).toBe('2023');
    expect(valueOf(node, 'inLanguage')).toBe('en');
    expect(valueOf(node, 'isBasedOn')).toBe('https://archive.example/a.md');
    const named = (property: string) =>
      (node[SCHEMA + property] as Node[]).map((each) => [
        (each['@type'] as string[])[0]?.replace(SCHEMA, ''),
        valueOf(each, 'name'),
      ]);
    expect(named('author')).toEqual([['Organization', 'UNDP Accelerator Lab Kenya']]);
    expect(named('spatialCoverage')).toEqual([['Country', 'Kenya']]);
    expect(named('about')).toEqual([
      ['Thing', '6. Clean water and sanitation'],
      ['Thing', 'water'],
    ]);
  });

  it('says nothing of what is not known', () => {
    const data = planData(context, makePlan({ id: 'a', year: null, country: null, language: 'und' }));
    for (const name of ['datePublished', 'inLanguage', 'spatialCoverage', 'about'])
      expect(data).not.toHaveProperty(name);
  });

  it('of a digest says that it is one, and of which report', () => {
    expect(planData(context, makePlan({ id: 'a', digestOf: 'whole.md' }))).toMatchObject({
      genre: 'Short digest of an action learning plan',
      isBasedOn: { '@type': 'Report', url: 'https://archive.example/whole.md' },
    });
  });
});

describe('the site in terms of schema.org', () => {
  it('is a WebSite with a search, and a Dataset, with only the properties of these', () => {
    const [site, dataset] = siteData(context, FIGURES)['@graph'];
    expect(of<Extract<WebSite, { '@type': 'WebSite' }>>()(site).name).toBe('Learnings');
    expect(of<Extract<Dataset, { '@type': 'Dataset' }>>()(dataset)).toMatchObject({
      name: 'Action learning plans',
      temporalCoverage: '2020/2023',
    });
    // What Google asks of a Dataset: 50 to 5,000 characters.
    expect(dataset.description.length).toBeGreaterThanOrEqual(50);
  });
});

describe('what pages say of themselves', () => {
  let app: Hono;
  const BREAKER = 'A </script><script>alert(1)</script> "quoted" & <!-- title';
  beforeAll(async () => {
    ({ app } = await siteOf(
      folderOf({
        ...inventedPlans(),
        'breaker.md': `# ${BREAKER}\n\n[[type:learningplan]]\n[[country:Kenya]]\n`,
      }),
    ));
  });
  /** The page as a program reads it that makes previews of links. */
  const preview = async (path: string) => {
    const html = await (await app.request(path)).text();
    const { result } = await ogs({ html });
    const data = result.jsonLD ?? [];
    return { html, result, data };
  };

  it('a plan is one Report, whatever its title holds', async () => {
    const { data, result } = await preview('/plans/breaker');
    expect(data).toHaveLength(1);
    const [node = {}] = await expand(data[0] ?? {});
    expect(valueOf(node, 'headline')).toMatch(/^A .*"quoted" & /);
    expect(result.ogTitle).toBe(valueOf(node, 'headline'));
  });

  it('the first page has a search whose URL finds, and a table that is there', async () => {
    const { data } = await preview('/');
    const graph = await expand(data[0] ?? {});
    const [site = {}, dataset = {}] = graph;
    const action = (site[`${SCHEMA}potentialAction`] as Node[])[0] ?? {};
    const target = (action[`${SCHEMA}target`] as Node[])[0] ?? {};
    const url = String(valueOf(target, 'urlTemplate')).replace('{search_term_string}', 'market');
    expect(await (await app.request(url)).text()).toContain('data-plan-id');
    for (const file of dataset[`${SCHEMA}distribution`] as Node[]) {
      const answer = await app.request(String(valueOf(file, 'contentUrl')));
      expect(answer.headers.get('Content-Type')).toContain(valueOf(file, 'encodingFormat'));
    }
  });

  it('each is part of the one Dataset', async () => {
    const [, dataset] = await expand((await preview('/')).data[0] ?? {});
    const [plan = {}] = await expand((await preview('/plans/breaker')).data[0] ?? {});
    expect((plan[`${SCHEMA}isPartOf`] as Node[])[0]?.['@id']).toBe(dataset?.['@id']);
  });

  it.each([
    ['/plans/fog_nets_above_the_market_town?q=water', 'article', /^Fog nets give a market stall more water/],
    ['/search?q=market&country=Kenya', 'website', /^market – \d+ plans? \(Country: Kenya\)\. Search the/],
    ['/search', 'website', /^\d+ plans\. Search the/],
    ['/browse/country', 'website', /^Country: \d+ values, from A to Z/],
    ['/', 'website', /^Search the action learning plans/],
    ['/help', 'website', /^Type what you want to know/],
  ])('%s has a preview: type %s, description %s', async (path, type, description) => {
    const { html, result } = await preview(path);
    expect(result).toMatchObject({ ogType: type, ogSiteName: 'Learnings', ogLocale: 'en_GB' });
    expect(result.ogDescription).toMatch(description);
    expect(result.ogDescription?.length).toBeLessThanOrEqual(202);
    expect(result.ogTitle?.length).toBeGreaterThan(0);
    expect(html).toContain(`<link rel="canonical" href="${(result.ogUrl ?? '').replaceAll('&', '&amp;')}">`);
    expect(html.match(/<meta name="description"/g)).toHaveLength(1);
  });

  it('is in the language of the page, and names the others', async () => {
    const { html, result } = await preview('/?hl=fr');
    expect(result.ogLocale).toBe('fr_FR');
    expect([...html.matchAll(/og:locale:alternate" content="([^"]*)"/g)].map((match) => match[1])).toEqual([
      'en_GB',
      'es_ES',
    ]);
  });
});
