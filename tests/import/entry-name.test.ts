import { describe, expect, it } from 'vitest';
import { entryName, nameKey } from '../../src/import/entry-name.js';

describe('entryName', () => {
  it.each([
    ['pages/water.md', 'water.md'],
    ['./pages//water.MD', 'water.MD'],
    ['a/b/c/d/e/f/g/h/i/j/water.md', 'water.md'],
    ['__proto__.md', '__proto__.md'],
    ['déchets plastiques (1).md', 'déchets plastiques (1).md'],
    ['a..b.md', 'a..b.md'],
  ])('takes a page from %j as %j', (path, name) => {
    expect(entryName(path)).toEqual({ kind: 'page', name });
  });

  it.each([
    ['../water.md', 'its path leads out of the source'],
    ['pages/../../water.md', 'its path leads out of the source'],
    ['/etc/water.md', 'an absolute path'],
    ['C:/water.md', 'an absolute path'],
    ['pages\\water.md', 'a backslash in its name'],
    ['wa\0ter.md', 'control characters in its name'],
    ['wa\nter.md', 'control characters in its name'],
    ['wa\u001b[31mter.md', 'control characters in its name'],
    ['\u202edm.exe.md', 'control characters in its name'],
    ['wa\ufffdter.md', 'its name is not UTF-8'],
    [`${'é'.repeat(127)}.md`, 'its name is longer than 255 bytes'],
  ])('refuses %j: %s', (path, reason) => {
    expect(entryName(path)).toEqual({ kind: 'refused', reason });
  });

  it.each([
    ['picture.png', 'not .md files'],
    ['', 'not .md files'],
    ['.md', 'hidden files'],
    ['__MACOSX/._water.md', 'hidden files'],
    ['.git/water.md', 'hidden files'],
  ])('passes over %j: %s', (path, why) => {
    expect(entryName(path)).toEqual({ kind: 'passed-over', why });
  });
});

describe('nameKey', () => {
  it('is one for names that some file systems do not tell apart', () => {
    expect(nameKey('Caf\u00e9.md')).toBe(nameKey('cafe\u0301.MD'));
    expect(nameKey('a.md')).not.toBe(nameKey('b.md'));
  });
});
