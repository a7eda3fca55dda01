import { beforeAll, describe, expect, it } from 'vitest';
import { citation } from '../../src/page/citation.js';
import { pageContext } from '../../src/page/page-context.js';
import { passageBlocks } from '../../src/page/passage-blocks.js';
import { isSearch, markedTexts, planPage, type PlanPage } from '../../src/page/plan-page.js';
import { FACETS } from '../../src/profile/facets.js';
import { EMPTY_QUERY } from '../../src/query/search-query.js';
import { parseSearchParams } from '../../src/query/parse-search-params.js';
import type { SearchIndex } from '../../src/search/search-index.js';
import { inventedPlans } from '../support/invented-plans.js';
import { makePlan } from '../support/make-plan.js';
import { PAGE_SITE } from '../support/page-site.js';
import { folderOf, siteOf } from '../support/site.js';

const FOG = 'fog_nets_above_the_market_town';

let index: SearchIndex;
let html: (path: string) => Promise<string>;
beforeAll(async () => {
  const { app, index: built } = await siteOf(folderOf(inventedPlans()));
  index = built;
  html = async (path) => (await app.request(path)).text();
});

async function pageOf(id: string, search = ''): Promise<PlanPage> {
  const context = pageContext(PAGE_SITE, new Request(`https://learnings.example/plans/${id}${search}`));
  const plan = await index.plan(id);
  if (plan === null) throw new Error(`no plan ${id}`);
  const { query } = parseSearchParams(context.url.searchParams, FACETS);
  const texts = markedTexts(plan);
  const ranges = await index.highlight(query, texts);
  return planPage(context, query, {
    plan,
    ranges: new Map(texts.map((text, place) => [text, ranges[place] ?? []])),
    position: isSearch(query, context) ? await index.position(query, id) : null,
    similar: await index.similar(id),
    copies: await index.copies(id),
  });
}

describe('the sections of a plan', () => {
  it('stand in reading order: what was learnt first', async () => {
    expect((await pageOf(FOG)).sections.map(({ role }) => role)).toEqual([
      'insight',
      'barrier',
      'partner',
      'data',
      'bonus',
      'link',
    ]);
    expect((await pageOf('goats_grass_and_the_old_well')).sections.map(({ role }) => role)).toEqual([
      'challenge',
      'background',
      'question',
      'lead',
    ]);
  });

  it('show the text before the first learning, then the learnings by number', async () => {
    const [answer] = (await pageOf(FOG)).sections[0]?.groups[0]?.answers ?? [];
    expect(answer?.pieces.map((piece) => (piece.kind === 'learning' ? piece.id : piece.kind))).toEqual([
      'text',
      'insight-1',
      'insight-2',
      'insight-3',
    ]);
  });

  it('hold a partner’s name, sector and collaboration in one card', async () => {
    const partners = (await pageOf(FOG)).sections.find(({ role }) => role === 'partner');
    expect(partners?.groups).toHaveLength(1);
    expect(partners?.groups[0]?.partner?.id).toBe('partner-1');
    expect(partners?.groups[0]?.answers.map(({ question }) => question).slice(1)).toContain('Collaboration');
    expect(await html(`/plans/${FOG}`)).toMatch(/id="partner-1"[^]*Guild of Hill Weavers[^]*opened the market/);
  });

  it('give the title’s own answer no section, and its id to the heading', async () => {
    expect(await html('/plans/goats_grass_and_the_old_well')).toMatch(
      /<h1 id="title-1">Goats, grass and the old well<\/h1>/,
    );
  });
});

describe('the words of a query on a plan', () => {
  it('are marked and numbered through the page', async () => {
    const page = await html(`/plans/${FOG}?q=market`);
    const numbers = [...page.matchAll(/<mark id="match-(\d+)">/g)].map((match) => Number(match[1]));
    expect(numbers.length).toBeGreaterThan(3);
    expect(numbers).toEqual(numbers.map((_, at) => at + 1));
    expect((await pageOf(FOG, '?q=market')).matches?.count).toBe(numbers.length);
  });

  it('are counted by section in the contents', async () => {
    expect((await pageOf(FOG, '?q=market')).sections.find(({ role }) => role === 'partner')?.matches).toBe('1 match');
    expect((await pageOf(FOG)).sections.every(({ matches }) => matches === '')).toBe(true);
  });
});

describe('the way back', () => {
  it('keeps the whole search', async () => {
    const page = await pageOf(FOG, '?q=market&country=Peru&view=learnings&sort=oldest');
    expect(page.results?.back).toBe('/search?q=market&view=learnings&country=Peru&sort=oldest');
    expect(page.results?.position).toBe('Result 1 of 1');
  });

  it('is absent where nobody searched', async () => {
    expect((await pageOf(FOG)).results).toBeNull();
  });

  it('leads to the neighbours, and to the page of the list that they stand on', async () => {
    const ids = (await index.resultPlans({ ...EMPTY_QUERY, q: 'market' })).map(({ plan }) => plan.id);
    const tenth = await pageOf(ids[9] ?? '', '?q=market');
    expect(tenth.results?.previous).toBe(`/plans/${ids[8] ?? ''}?q=market`);
    expect(tenth.results?.next).toBe(`/plans/${ids[10] ?? ''}?q=market&page=2`);
    const eleventh = await pageOf(ids[10] ?? '', '?q=market&page=2');
    expect(eleventh.results?.previous).toBe(`/plans/${ids[9] ?? ''}?q=market`);
    expect((await pageOf(ids[0] ?? '', '?q=market')).results?.previous).toBeNull();
    expect((await pageOf(ids.at(-1) ?? '', '?q=market')).results?.next).toBeNull();
  });
});

describe('the way on from a list of learnings', () => {
  it('names no page, for its pages hold no plans', async () => {
    const ids = (await index.resultPlans({ ...EMPTY_QUERY, q: 'market' })).map(({ plan }) => plan.id);
    const { results } = await pageOf(ids[9] ?? '', '?q=market&view=learnings');
    expect(results?.next).toBe(`/plans/${ids[10] ?? ''}?q=market&view=learnings`);
  });
});

describe('the links to the neighbours', () => {
  it('say which way they lead', async () => {
    const ids = (await index.resultPlans({ ...EMPTY_QUERY, q: 'market' })).map(({ plan }) => plan.id);
    const second = await html(`/plans/${ids[1] ?? ''}?q=market`);
    expect(second).toContain(`<a rel="prev" href="/plans/${ids[0] ?? ''}?q=market">Previous result</a>`);
    expect(second).toContain(`<a rel="next" href="/plans/${ids[2] ?? ''}?q=market">Next result</a>`);
  });
});

describe('the similar plans', () => {
  it('are five, and no more', async () => {
    expect((await index.similar(FOG, 9)).length).toBeGreaterThan(5);
    expect((await html(`/plans/${FOG}`)).match(/<li><p class="facts">/g)).toHaveLength(5);
  });
});

describe('a citation', () => {
  it('of the plan names lab, year, title and address', async () => {
    expect((await pageOf(FOG)).citation).toBe(
      `UNDP Accelerator Lab Peru (2022). Fog nets above the market town. Action learning plan. https://learnings.example/plans/${FOG}`,
    );
  });

  it('has one address in every language', async () => {
    const asked = (await pageOf(FOG, '?hl=fr')).citation;
    expect(asked).toContain(`https://learnings.example/plans/${FOG}`);
    expect(asked).not.toContain('hl=');
  });

  it('leaves a title its own last mark, and quotes a long learning whole', () => {
    const context = pageContext(PAGE_SITE, new Request('https://learnings.example/plans/a'));
    const plan = makePlan({ id: 'a', title: 'Who pays?', year: 2021 });
    const long = { text: 'Fees help a little. '.repeat(40), anchor: 'insight-1' };
    expect(citation(context, plan, null, null)).toContain(' (2021). Who pays? Action learning plan.');
    expect(/“(.*)”/.exec(citation(context, plan, null, long))?.[1]).toBe(long.text.trim());
  });

  it('of a learning quotes it and leads to it', async () => {
    const pieces = (await pageOf(FOG)).sections[0]?.groups[0]?.answers[0]?.pieces ?? [];
    const learning = pieces.find((piece) => piece.kind === 'learning' && piece.id === 'insight-3');
    expect(learning?.kind === 'learning' && learning.citation).toBe(
      `UNDP Accelerator Lab Peru (2022). “Old weavers taught the mesh, and the young ones sold it.” In: Fog nets above the market town. Action learning plan. https://learnings.example/plans/${FOG}#insight-3`,
    );
  });
});

describe('the search box', () => {
  it('of a plan begins a new search: no view and no order of the one before', async () => {
    expect((await pageOf(FOG, '?q=market&view=learnings&sort=oldest')).form.hidden).toEqual([]);
  });
});

describe('the pictures', () => {
  it('have a place reserved and a text made of their number and question; those of other hosts are links', async () => {
    const page = await html(`/plans/${FOG}`);
    expect(page).toMatch(
      /<img src="https:\/\/undp-accelerator-labs\.github\.io\/[^"]*" alt="Picture 1 of 2: [^"]+" width="640" height="480" loading="lazy"/,
    );
    expect(page).not.toContain('<img src="https://pictures.example.net');
    expect(page).toContain('<a href="https://pictures.example.net/stall.jpg" rel="noreferrer noopener">');
  });
});

describe('the URLs in a plan', () => {
  it('are shown by host and path, whole behind it, and marked whole where a match is in them', async () => {
    const [run] = passageBlocks('https://www.example.org/fog/nets?id=12', {
      rangesOf: () => [{ start: 35, end: 37 }],
      count: 0,
    })
      .flatMap(({ items }) => items)
      .flatMap(({ lines }) => lines.flat());
    expect(run).toMatchObject({
      short: 'example.org/fog/nets/…',
      href: 'https://www.example.org/fog/nets?id=12',
      match: 1,
    });
    expect(await html(`/plans/${FOG}`)).toMatch(
      /<a href="(https?:[^"]+)" title="\1" rel="noreferrer noopener">[^<:]+<\/a>/,
    );
  });
});

describe('a plan in another language', () => {
  it('is marked as such, and the page around it is not', async () => {
    const page = await html('/plans/un_march_sans_plastique');
    expect(page).toMatch(/<html lang="en">/);
    expect(page).toMatch(/<h1[^>]* lang="fr">Un marché sans plastique<\/h1>/);
    expect(page).toMatch(/<div class="words" lang="fr">/);
    expect(page).toMatch(/<h3 class="question">What are the top/);
  });
});

describe('the address and the language of a plan’s page', () => {
  it('is known by one address, whichever search led to it', async () => {
    expect(await html(`/plans/${FOG}?q=market&country=Ghana&hl=fr`)).toMatch(
      new RegExp(`<link rel="canonical" href="https?://[^/"]+/plans/${FOG}">`),
    );
  });

  it('marks the English questions as English where the page is not', async () => {
    expect(await html(`/plans/${FOG}?hl=fr`)).toMatch(/class="question" lang="en">/);
    expect(await html(`/plans/${FOG}`)).not.toMatch(/class="question" lang=/);
  });
});
