import { describe, expect, it } from 'vitest';
import { originalAddress } from '../../src/query/plan-address.js';

describe('originalAddress', () => {
  it('puts the file’s name into the pattern, encoded, whatever signs it has', () => {
    expect(originalAddress('https://a.example/{id}.md', 'a b$&.md')).toBe('https://a.example/a%20b%24%26.md');
  });
});
