import { describe, expect, it } from 'vitest';
import { originalUrl } from '../../src/query/plan-url.js';

describe('originalUrl', () => {
  it('puts the file’s name into the pattern, encoded, whatever signs it has', () => {
    expect(originalUrl('https://a.example/{id}.md', { file: 'a b$&.md', digestOf: null })).toBe(
      'https://a.example/a%20b%24%26.md',
    );
  });

  it('leads from a digest to the plan that it sums up', () => {
    expect(originalUrl('https://a.example/{id}.md', { file: 'short.md', digestOf: 'whole_plan_.md' })).toBe(
      'https://a.example/whole_plan_.md',
    );
  });
});
