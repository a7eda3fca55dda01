import { describe, expect, it } from 'vitest';
import { number, pageContext } from '../../src/page/page-context.js';
import { pageView } from '../../src/page/page-view.js';
import { PAGE_SITE } from '../support/page-site.js';

describe('a number', () => {
  it.each([
    ['en', '12,345'],
    ['fr', '12\u202f345'],
    ['es', '12.345'],
  ])('is written as %s does: %s', (hl, expected) => {
    const context = pageContext(PAGE_SITE, new Request(`https://learnings.example/search?hl=${hl}`));
    expect(number(context, 12_345)).toBe(expected);
    expect(number(context, 7)).toBe('7');
  });
});

describe('pageContext', () => {
  it('keeps the language on links only where the URL names it', () => {
    const request = (url: string) => new Request(url, { headers: { 'Accept-Language': 'fr' } });
    expect(pageContext(PAGE_SITE, request('https://learnings.example/'))).toMatchObject({ language: 'fr', hl: null });
    expect(pageContext(PAGE_SITE, request('https://learnings.example/?hl=es'))).toMatchObject({
      language: 'es',
      hl: 'es',
    });
  });
});

describe('pageView', () => {
  const view = (url: string) =>
    pageView(pageContext(PAGE_SITE, new Request(url, { headers: { 'Accept-Language': 'es' } })), { title: 'Help' });

  it('is known by the address of its language where it names one, as hreflang asks', () => {
    expect(view('https://learnings.example/help?hl=fr').canonical).toBe('https://learnings.example/help?hl=fr');
    expect(view('https://learnings.example/help').canonical).toBe('https://learnings.example/help');
  });

  it('marks the language that it is in, named in the address or not', () => {
    const current = (url: string) => view(url).languages.flatMap(({ code, current: is }) => (is ? [code] : []));
    expect(current('https://learnings.example/help?hl=fr')).toEqual(['fr']);
    expect(current('https://learnings.example/help')).toEqual(['es']);
  });
});
