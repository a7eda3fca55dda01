import { describe, expect, it } from 'vitest';
import { shortUrl } from '../../src/text/short-url.js';

describe('shortUrl', () => {
  it.each([
    ['https://www.example.org/a/b?c=d#e', 'example.org/a/b/…'],
    ['http://example.org/', 'example.org/'],
    ['https://example.org/?q=1', 'example.org/…'],
    ['https://example.org/caf%C3%A9%20noir', 'example.org/café noir'],
    ['https://example.org/%E2%80%AEgro%2Fx', 'example.org/%E2%80%AEgro%2Fx'],
    [`https://example.org/${'a'.repeat(80)}`, `example.org/${'a'.repeat(47)}…`],
  ])('shows %s as %s', (url, expected) => {
    expect(shortUrl(url)).toBe(expected);
  });
});
