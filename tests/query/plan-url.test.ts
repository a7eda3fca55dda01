import { describe, expect, it } from 'vitest';
import { originalUrl } from '../../src/query/plan-url.js';

describe('originalUrl', () => {
  it('puts the file’s name into the pattern, encoded, whatever signs it has', () => {
    expect(originalUrl('https://a.example/{id}.md', 'a b$&.md')).toBe('https://a.example/a%20b%24%26.md');
  });
});
