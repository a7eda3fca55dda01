import { describe, expect, it } from 'vitest';
import { searchText } from '../../src/main/search-text.js';
import { EMPTY_QUERY, type SearchQuery } from '../../src/query/search-query.js';
import { indexOf } from '../support/index-of.js';
import { makePlan } from '../support/make-plan.js';

/** A colour, the title of the window, a screen that is cleared, a line that is written over. */
const TRICKS = '\u001b[31m \u001b]0;owned\u0007 \u009b2J \r';
const PLAIN = { width: 80, styled: false };

/** Plans as no file can hold them: reading takes such characters out, and the terminal does not rely on it. */
const PLANS = [
  makePlan({
    id: 'rain',
    title: `Rain${TRICKS}gardens`,
    country: `Ke${TRICKS}nya`,
    year: 2022,
    insights: [`Rain${TRICKS}stays where stones lie.`],
  }),
];

async function shown(query: Partial<SearchQuery>, terminal = PLAIN, notes: readonly string[] = []): Promise<string> {
  const asked = { ...EMPTY_QUERY, ...query };
  const results = await indexOf(PLANS).search(asked);
  const findings = { query: asked, results, nothing: null, notes };
  return searchText(findings, 'https://learnings.example', (page) => `learnings --page ${page}`, terminal);
}

describe('searchText', () => {
  it.each([
    ['plans', {}],
    ['single learnings', { view: 'learnings' as const }],
    ['a facet', { facets: new Map([['country', [`Ke${TRICKS}nya`]]]) }],
  ])('shows %s without a character that a terminal obeys', async (_, query) => {
    const text = await shown({ q: 'stones', ...query }, PLAIN, [`note${TRICKS}`]);
    expect(text).toContain('*stones*');
    expect(text).toContain('owned');
    expect(text).not.toMatch(/(?!\n)\p{Cc}/u);
  });

  it('has no escape sequence at a terminal but bold, underline, dim and cyan', async () => {
    const text = await shown({ q: 'stones' }, { width: 80, styled: true });
    for (const style of ['[1m', '[22m', '[4m', '[24m', '[2m', '[36m', '[39m']) expect(text).toContain(`\u001b${style}`);
    const others = text
      .split('\u001b')
      .slice(1)
      .filter((part) => !/^\[(?:1|2|4|22|24|36|39)m/.test(part));
    expect(others).toEqual([]);
  });

  it('breaks no address, however narrow the terminal', async () => {
    const text = await shown({ q: 'stones rain' }, { width: 20, styled: false });
    expect(text).toMatch(/^ {3}https:\/\/learnings\.example\/plans\/rain\?q=stones\+rain#insight-1$/m);
  });
});
