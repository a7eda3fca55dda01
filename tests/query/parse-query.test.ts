import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FACETS } from '../../src/profile/facets.js';
import { MAX_QUERY_WORDS } from '../../src/query/limit-words.js';
import { parseQuery } from '../../src/query/parse-query.js';
import type { Operand } from '../../src/query/query-syntax.js';
import { MAX_QUERY_LENGTH } from '../../src/query/search-query.js';

const FIELDS = FACETS.filter(({ field }) => field !== 'none').map(({ name }) => name);
const parse = (q: string) => parseQuery(q, FIELDS);

/** A query's clauses in short: `-` for an exclusion, `|` between alternatives. */
function short(q: string): string[] {
  return parse(q).clauses.map(
    (clause) => (clause.occur === 'must_not' ? '-' : '') + clause.alternatives.map(operand).join('|'),
  );
}

function operand(each: Operand): string {
  switch (each.kind) {
    case 'word':
      return each.typed + (each.prefix ? '*' : '');
    case 'phrase':
      return `"${each.terms.join(' ')}"`;
    case 'text-field':
      return `${each.field}:${operand(each.value)}`;
    case 'facet-field':
      return `${each.field}:${each.terms.join('+')}${each.prefix ? '*' : ''}`;
    case 'years':
      return `${each.from ?? ''}..${each.to ?? ''}`;
  }
}

const codes = (q: string) => parse(q).warnings.map((warning) => warning.code);

describe('parseQuery', () => {
  it.each<[string, string[]]>([
    ['waste banks', ['waste', 'banks']],
    ['"Waste Banks" informal', ['"waste banks"', 'informal']],
    ['“waste banks”', ['"waste banks"']],
    ['waste -plastic', ['waste', '-plastic']],
    ['-"single use"', ['-"single use"']],
    ['recycl*', ['recycl*']],
    ['drones OR sensors farming', ['drones|sensors', 'farming']],
    ['a1 OR b1 OR "c1 d1"', ['a1|b1|"c1 d1"']],
    ['insight:trust', ['insight:trust']],
    ['title:"fog nets"', ['title:"fog nets"']],
    ['COUNTRY:Kenya', ['country:kenya']],
    ['country:"South Africa"', ['country:south+africa']],
    ['-country:Kenya waste', ['-country:kenya', 'waste']],
    ['country:Kenya OR country:Ghana', ['country:kenya|country:ghana']],
    ['method:ethno*', ['method:ethno*']],
    ['year:2021..2023', ['2021..2023']],
    ['year:2023..2021', ['2021..2023']],
    ['year:2021..', ['2021..']],
    ['year:..2023', ['..2023']],
    ['year:2022', ['year:2022']],
    ['co-creation', ['co', 'creation']],
    ['-co-creation waste', ['-"co creation"', 'waste']],
    ['l’économie', ['économie']],
    ['waste waste Waste', ['waste']],
    ['lack of data', ['lack', 'data']],
    ['who', ['who']],
    ['the of', ['the', 'of']],
    ['the -waste', ['the', '-waste']],
    ['the* waste', ['the*', 'waste']],
    ['waste or plastic', ['waste', 'plastic']],
    ['', []],
  ])('reads %s', (q, expected) => {
    expect(short(q)).toEqual(expected);
  });

  it.each<[string, string[], string[]]>([
    ['waste "informal workers', ['waste', '"informal workers"'], ['quote-open']],
    ['colour:red', ['colour', 'red'], ['unknown-field']],
    ['insight: waste', ['insight', 'waste'], ['not-understood']],
    ['OR waste', ['waste'], ['not-understood']],
    ['waste OR', ['waste'], ['not-understood']],
    ['-waste OR plastic', ['-waste', 'plastic'], ['not-understood']],
    ['waste OR -plastic', ['waste', '-plastic'], ['not-understood']],
    ['-waste ** OR plastic', ['-waste', 'plastic'], ['not-understood']],
    ['year:..', ['year'], ['not-understood']],
    ['(waste)', ['waste'], ['not-understood', 'not-understood']],
    ['((waste', ['waste'], ['not-understood']],
    ['-"*', [], ['quote-open', 'nothing-to-search']],
    ['***', [], ['nothing-to-search']],
    ['- - -', [], ['nothing-to-search']],
  ])('reads %s leniently and says so', (q, expected, warnings) => {
    expect(short(q)).toEqual(expected);
    expect(codes(q)).toEqual(warnings);
  });

  it('uses the first 512 characters and never half of one', () => {
    const { clauses, warnings } = parse('😀'.repeat(255) + ' a😀'.repeat(200));
    expect(warnings.map((warning) => warning.code)).toContain('query-cut');
    expect(JSON.stringify(clauses)).not.toContain('\\ud83d"');
    expect(codes('x'.repeat(MAX_QUERY_LENGTH))).toEqual([]);
  });

  it('uses the first 32 distinct words, however often each is said', () => {
    const words = Array.from({ length: 40 }, (_, at) => `w${at}`);
    expect(short([...words, ...words].join(' '))).toEqual(words.slice(0, MAX_QUERY_WORDS));
    expect(codes(words.join(' '))).toEqual(['words-cut']);
    expect(codes('same '.repeat(100))).toEqual([]);
  });

  it('uses 32 alternatives at most, however few words they are made of, and warns', () => {
    const pairs = Array.from({ length: 56 }, (_, at) => `"${'abcdefgh'.charAt(at % 8)} ${'stuvwxyz'.charAt(at >> 3)}"`);
    expect(parse(pairs.join(' ')).clauses).toHaveLength(32);
    expect(parse(pairs.join(' ')).warnings).toEqual([{ code: 'clauses-cut', limit: 32 }]);
    expect(parse(pairs.join(' OR ')).clauses[0]?.alternatives).toHaveLength(32);
  });

  it.each([
    ['waste', ['should']],
    ['waste OR plastic', ['should']],
    ['waste OR "plastic bag"', ['must']],
    ['"plastic bag" country:Kenya title:waste', ['must', 'must', 'must']],
    ['waste -plastic', ['should', 'must_not']],
  ])('says of %s what has to hold', (q, expected) => {
    expect(parse(q).clauses.map(({ occur }) => occur)).toEqual(expected);
  });

  it('knows no field that it was not given', () => {
    expect(parseQuery('country:Kenya year:2021..2023', []).warnings.map(({ code }) => code)).toEqual([
      'unknown-field',
      'unknown-field',
    ]);
  });

  it('never fails and keeps to its limits, whatever is typed', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('"', '-', '*', ' OR ', 'year:', '..', ':', '(', 'insight:', '“', '\u202e', '%', 'waste', ' '),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const { clauses } = parse(pieces.join(''));
        expect(clauses.length).toBeLessThanOrEqual(MAX_QUERY_WORDS);
        expect(clauses.every((clause) => clause.alternatives.length > 0)).toBe(true);
      }),
    );
  });
});
