import { describe, expect, it } from 'vitest';
import { findLinks } from '../../src/text/find-links.js';

/** The hrefs, each of which stands in the text at its offsets. */
function hrefs(text: string): readonly string[] {
  return findLinks(text).map(({ start, end, href }) => {
    expect(href.endsWith(text.slice(start, end))).toBe(true);
    return href;
  });
}

describe('findLinks', () => {
  it.each([
    ['after a name', 'https://a.orghttps://b.org', ['https://a.org', 'https://b.org']],
    ['after a page', 'see https://a.org/x.htmlhttps://b.org/y', ['https://a.org/x.html', 'https://b.org/y']],
    ['after a slash', 'https://a.org/x/https://b.org/y/ too', ['https://a.org/x/', 'https://b.org/y/']],
    ['after a parameter', 'https://a.org/?u=sharinghttp://b.org', ['https://a.org/?u=sharing', 'http://b.org']],
    ['twice', 'https://a.org1https://b.org2https://c.org', ['https://a.org1', 'https://b.org2', 'https://c.org']],
    ['after a comma', 'https://a.org,https://b.org', ['https://a.org', 'https://b.org']],
    ['after a word', 'Google Drivehttps://a.org/d', ['https://a.org/d']],
    ['before what was left out', 'see https://a.org/[…], https://b.org', ['https://a.org/', 'https://b.org']],
    ['after another scheme', 'chrome-extension://abc/https://a.org/d.pdf', ['https://a.org/d.pdf']],
  ])('takes an address for one of its own where it is glued: %s', (_, text, links) => {
    expect(hrefs(text)).toEqual(links);
  });

  it.each([
    'https://a.org/?url=https://b.org/x',
    'https://a.org/#https://b.org',
    'https://a.org/?u=https%3A%2F%2Fb.org',
    'https://web.archive.org/web/20210304/https://b.org/x',
  ])('leaves an address whole that holds another: %s', (text) => {
    expect(hrefs(text)).toEqual([text]);
  });
});
