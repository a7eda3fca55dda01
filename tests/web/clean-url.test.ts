import { describe, expect, it } from 'vitest';
import { FACETS } from '../../src/profile/facets.js';
import { cleanUrl } from '../../src/web/clean-url.js';

describe('cleanUrl', () => {
  it.each([
    ['/search', null],
    ['/search?q=a&country=Kenya', null],
    ['/search?q=&country=', '/search'],
    ['/search?q=a&view=plans&match=most&spell=on&page=1', '/search?q=a'],
    ['/search?q=a&country=&country=Kenya', '/search?q=a&country=Kenya'],
    ['/search?q=+', '/search'],
    // What we do not know is not ours to tidy, nor is what a warning has to be given about.
    ['/search?ref=', null],
    ['/search?page=0', null],
    ['/search?q=caf%C3%A9&view=plans', '/search?q=caf%C3%A9'],
  ])('of %s is %s', (address, expected) => {
    expect(cleanUrl(new URL(address, 'https://learnings.example'), FACETS)).toBe(expected);
  });

  it('needs no second cleaning', () => {
    const clean = cleanUrl(new URL('https://learnings.example/search?q=&q=a&page=1&page=2'), FACETS) ?? '';
    expect(cleanUrl(new URL(clean, 'https://learnings.example'), FACETS)).toBeNull();
  });
});
