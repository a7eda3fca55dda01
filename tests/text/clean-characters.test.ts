import { describe, expect, it } from 'vitest';
import { cleanCharacters } from '../../src/text/clean-characters.js';

describe('cleanCharacters', () => {
  it.each([
    ['parts words', 'water\u200bwaste', 'water waste'],
    ['parts sentences, however often it stands', 'aid.\u200b\u200bThis', 'aid. This'],
    ['parts addresses', 'https://a.org\u200bhttps://b.org', 'https://a.org https://b.org'],
    ['adds nothing beside a blank', 'two \u200bwords\u200b here\u200b\u00a0now', 'two words here now'],
    ['adds nothing at the ends of a line', '\u200bone\u200b\n\u200b- two\u200b', 'one\n- two'],
    ['adds nothing before a closing mark', 'together\u200b, chores\u200b. (so\u200b)', 'together, chores. (so)'],
  ])('a zero-width space %s', (_, text, clean) => {
    expect(cleanCharacters(text)).toBe(clean);
  });

  it.each([
    ['a soft hyphen', 'sys\u00adtems'],
    ['a word joiner', 'sys\u2060tems'],
    ['a byte order mark', '\ufeffsystems'],
  ])('%s is nothing', (_, text) => {
    expect(cleanCharacters(text)).toBe('systems');
  });
});
