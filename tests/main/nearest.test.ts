import { describe, expect, it } from 'vitest';
import { ConfigError } from '../../src/main/config-error.js';
import { nearest } from '../../src/main/nearest.js';
import { readFlags } from '../../src/main/read-flags.js';

describe('nearest', () => {
  it.each([
    ['serch', 'search'],
    ['exprot', 'export'],
    ['ben', 'bench'],
    ['CHECK', 'check'],
  ])('takes %j for %s', (given, name) => {
    expect(nearest(given, ['serve', 'check', 'search', 'export', 'bench'])).toBe(name);
  });

  it('has none where there are no names', () => {
    expect(nearest('x', [])).toBeNull();
  });
});

describe('readFlags', () => {
  const flags = [
    { name: 'country', value: 'VALUE', help: '' },
    { name: 'json', value: null, help: '' },
  ];

  it('gives words, repeated values and switches', () => {
    const given = readFlags(flags, [
      'waste',
      '--country',
      'Peru',
      'banks',
      '--country=Chad',
      '--json',
      '--',
      '-plastic',
    ]);
    expect(given.words).toEqual(['waste', 'banks', '-plastic']);
    expect(given.values('country')).toEqual(['Peru', 'Chad']);
    expect(given.value('country')).toBe('Chad');
    expect(given.has('json')).toBe(true);
    expect(given.has('country')).toBe(false);
  });

  it.each([
    [['--contry', 'Peru'], /no flag --contry; the nearest is --country/],
    [['--jsn'], /no flag --jsn; the nearest is --json/],
    [['waste', '-plastic'], /no flag -p.*a word that begins with - goes after --/],
    [['--country'], /--country/],
    [['--json=yes'], /--json/],
  ])('refuses %j in one line that names it', (args, message) => {
    const read = () => readFlags(flags, args);
    expect(read).toThrow(ConfigError);
    expect(read).toThrow(message);
    expect(read).toThrow(/^[^\n]+$/);
  });
});
