import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acceleratorLabs } from '../../src/profile/accelerator-labs.js';
import { MAX_QUERY_WORDS } from '../../src/query/limit-words.js';
import { parseQuery } from '../../src/query/parse-query.js';
import { foldWord } from '../../src/text/fold.js';
import type { Clause, FacetField, Operand } from '../../src/query/query-syntax.js';
import { MAX_QUERY_LENGTH } from '../../src/query/search-query.js';

const FIELDS: readonly FacetField[] = acceleratorLabs.facets
  .filter(({ field }) => field !== 'none')
  .map(({ name, field }) => ({
    name,
    isNumber: field === 'numbers',
    aliases: Object.values(acceleratorLabs.messages).map(({ facets }) => foldWord(facets[name]?.inLine ?? '')),
  }));
const NO_CORPUS = { findSpacedCompound: () => null, findTranslatedName: () => null };
const parse = (q: string) => parseQuery(q, { fields: FIELDS, ...NO_CORPUS });

/** A query's clauses in short: `-` for an exclusion, `+` for what has to hold though it is a plain word, `|` between alternatives. */
function short(q: string): string[] {
  return parse(q).clauses.map(clause);
}

function clause({ occur, alternatives }: Clause): string {
  const isPlain = alternatives.every(({ kind }) => kind === 'word');
  const sign = occur === 'must_not' ? '-' : occur === 'must' && isPlain ? '+' : '';
  return sign + alternatives.map(operand).join('|');
}

function operand(each: Operand): string {
  switch (each.kind) {
    case 'word':
      return each.typed + (each.prefix ? '*' : '');
    case 'phrase':
      return `"${each.words.join(' ')}"`;
    case 'text-field':
      return `${each.field}:${operand(each.value)}`;
    case 'facet-field':
      return `${each.field}:${each.terms.join('+')}${each.prefix ? '*' : ''}`;
    case 'number-range':
      return `${each.field}:${each.from ?? ''}..${each.to ?? ''}`;
    case 'group':
      return `(${each.clauses.map(clause).join(' ')})`;
  }
}

const codes = (q: string) => parse(q).warnings.map((warning) => warning.code);

describe('parseQuery', () => {
  it.each<[string, string[]]>([
    ['waste banks', ['waste', 'banks']],
    ['"Waste Banks" informal', ['"Waste Banks"', 'informal']],
    ['waste -plastic', ['waste', '-plastic']],
    ['-"single use"', ['-"single use"']],
    ['recycl*', ['recycl*']],
    ['drones OR sensors farming', ['drones|sensors', 'farming']],
    ['waste drones OR sensors', ['waste', 'drones|sensors']],
    ['a1 OR b1 OR "c1 d1"', ['a1|b1|"c1 d1"']],
    ['a1 | b1 || c1', ['a1|b1|c1']],
    ['a1|b1||c1 d1', ['a1|b1|c1', 'd1']],
    ['country:Kenya|Ghana', ['country:kenya|country:ghana']],
    ['title:-waste plastic', ['-title:waste', 'plastic']],
    ['country:-Kenya', ['-country:kenya']],
    ['insight:trust', ['insight:trust']],
    ['title:"fog nets"', ['title:"fog nets"']],
    ['COUNTRY:Kenya', ['country:kenya']],
    ['country:"South Africa"', ['country:south+africa']],
    ['-country:Kenya waste', ['-country:kenya', 'waste']],
    ['country:Kenya OR country:Ghana', ['country:kenya|country:ghana']],
    ['country:(Kenya OR Ghana) waste', ['country:kenya|country:ghana', 'waste']],
    ['method:ethno*', ['method:ethno*']],
    ['l’économie', ['économie']],
    ['waste waste Waste', ['waste']],
    ['lack of data', ['lack', 'data']],
    ['who', ['who']],
    ['the of', ['the', 'of']],
    ['the -waste', ['the', '-waste']],
    ['the* waste', ['the*', 'waste']],
    ['waste or plastic', ['waste', 'plastic']],
    ['women/girls', ['women', 'girls']],
    ['-women/girls waste', ['-"women girls"', 'waste']],
    ['', []],
  ])('reads %s', (q, expected) => {
    expect(short(q)).toEqual(expected);
    expect(codes(q)).toEqual([]);
  });

  it.each(['e-waste', 'M&E', 'R & D', '24/7', '3.5', '1,000', '1 000', 'U.N.D.P', 'on-the-job', 'SDG5', 'SafeBoda'])(
    'takes %s for one word',
    (q) => {
      expect(short(`${q} kenya`)).toEqual([q, 'kenya']);
      expect(short(`kenya OR ${q.replace(/ /g, '')}`)).toEqual([`kenya|${q.replace(/ /g, '')}`]);
    },
  );

  it.each<[string, string[]]>([
    ['waste NOT plastic', ['waste', '-plastic']],
    ['waste AND NOT plastic', ['waste', '-plastic']],
    ['waste NOT "plastic bags" NOT paper', ['waste', '-"plastic bags"', '-paper']],
    ['NOT plastic', ['-plastic']],
    ['waste AND plastic', ['+waste', '+plastic']],
    ['waste +plastic', ['waste', '+plastic']],
    ['waste –plastic', ['waste', '-plastic']],
    ['waste —plastic', ['waste', '-plastic']],
    ['waste −plastic', ['waste', '-plastic']],
    ['waste －plastic', ['waste', '-plastic']],
    ['waste ﹣plastic', ['waste', '-plastic']],
    ['waste ‑plastic', ['waste', '-plastic']],
    ['waste --plastic', ['waste', '-plastic']],
    ['waste –"plastic"', ['waste', '-"plastic"']],
    ['waste - plastic – paper', ['waste', 'plastic', 'paper']],
    ['waste -country:Kenya', ['waste', '-country:kenya']],
  ])('leaves out or binds by signs: %s', (q, expected) => {
    expect(short(q)).toEqual(expected);
    expect(codes(q)).toEqual([]);
  });

  it.each<[string, string[]]>([
    ['(waste OR plastic) Kenya', ['waste|plastic', 'Kenya']],
    ['waste (plastic)', ['waste', 'plastic']],
    ['((waste))', ['waste']],
    ['((((((((a1 OR b1))))))))', ['a1|b1']],
    ['[waste] {plastic}', ['waste', 'plastic']],
    ['recycling -(plastic OR paper)', ['recycling', '-plastic|paper']],
    ['recycling NOT (plastic bags)', ['recycling', '-(+plastic +bags)']],
    ['(waste management) OR recycling', ['(+waste +management)|recycling']],
    ['recycling OR (waste -plastic)', ['recycling|(+waste -plastic)']],
    ['(a1 OR (b1 c1)) d1', ['a1|(+b1 +c1)', 'd1']],
    ['waste (plastic', ['waste', 'plastic']],
    ['waste) plastic', ['waste', 'plastic']],
    ['insight:(trust delay)', ['insight:trust', 'insight:delay']],
  ])('groups by brackets: %s', (q, expected) => {
    expect(short(q)).toEqual(expected);
    expect(codes(q)).toEqual([]);
  });

  it.each(['“', '”', '„', '«', '»', '＂', '″', '‟', '‹', "''", '’’'])('takes %s for a quote', (quote) => {
    expect(short(`${quote}waste banks${quote} informal`)).toEqual(['"waste banks"', 'informal']);
  });

  it('takes other signs of any width for their plain ones', () => {
    expect(short('country：Kenya （waste ｜ plastic） recycl＊')).toEqual([
      'country:kenya',
      'waste|plastic',
      'recycl*',
    ]);
    expect(short('「waste management」')).toEqual(['"waste management"']);
    expect(short("l'eau d'ivoire")).toEqual(['eau', 'ivoire']);
  });

  it.each<[string, string[]]>([
    ['year:2021..2023', ['year:2021..2023']],
    ['year:2023..2021', ['year:2021..2023']],
    ['year:2021..', ['year:2021..']],
    ['year:..2023', ['year:..2023']],
    ['year:2022', ['year:2022..2022']],
    ['year:2021-2023', ['year:2021..2023']],
    ['year:2021–2023', ['year:2021..2023']],
    ['year:2021...2023', ['year:2021..2023']],
    ['year:2021…2023', ['year:2021..2023']],
    ['year:2021/2022', ['year:2021..2022']],
    ['year:>2021', ['year:2022..']],
    ['year:>=2021', ['year:2021..']],
    ['year:<2023', ['year:..2022']],
    ['year:<=2023', ['year:..2023']],
    ['year:-2023', ['year:..2023']],
    ['year:2021,2023', ['year:2021..2021|year:2023..2023']],
    ['year: 2021', ['year:2021..2021']],
    ['year:> 2021 waste', ['year:2022..', 'waste']],
    ['year:2021|2023', ['year:2021..2021|year:2023..2023']],
    ['year:2021-05-31', ['year:2021..2021']],
    ['-year:2021', ['-year:2021..2021']],
    ['sdg:05', ['sdg:5..5']],
    ['sdg:5-8', ['sdg:5..8']],
    ['sdg:"clean water"', ['sdg:clean+water']],
  ])('reads numbers as people write them: %s', (q, expected) => {
    expect(short(q)).toEqual(expected);
    expect(codes(q)).toEqual([]);
  });

  it.each<[string, string[], string[]]>([
    ['waste "informal workers', ['waste', '"informal workers"'], ['quote-open']],
    ['colour:red', ['colour', 'red'], ['unknown-field']],
    ['OR waste', ['waste'], ['not-understood']],
    ['waste OR', ['waste'], ['not-understood']],
    ['waste AND', ['waste'], ['not-understood']],
    ['waste NOT', ['waste'], ['not-understood']],
    ['-waste OR plastic', ['-waste', 'plastic'], ['not-understood']],
    ['waste OR -plastic', ['waste', '-plastic'], ['not-understood']],
    ['year:', ['year'], ['not-understood']],
    ['year:..', ['year'], ['not-understood']],
    ['entre*eur', ['"entre eur"'], ['wildcard-misplaced']],
    ['*preneur', ['"preneur"'], ['wildcard-misplaced']],
    ['wom?n', ['"wom n"'], ['wildcard-misplaced']],
    ['waste -(plastic paper', ['waste', '-(+plastic +paper)'], ['bracket-open']],
    ['waste OR (plastic paper', ['waste|(+plastic +paper)'], ['bracket-open']],
    ['waste plastic) OR paper', ['waste', 'plastic|paper'], ['not-understood']],
    ['"wast* paper"', ['"wast paper"'], ['wildcard-misplaced']],
    ['-"*', [], ['quote-open', 'nothing-to-search']],
    ['***', [], ['nothing-to-search']],
    ['- - -', [], ['nothing-to-search']],
  ])('reads %s leniently and says so', (q, expected, warnings) => {
    expect(short(q)).toEqual(expected);
    expect(codes(q)).toEqual(warnings);
  });

  it.each<[string, string[]]>([
    ['gender: equality', ['gender', 'equality']],
    ['what works in Kenya?', ['works', 'Kenya']],
    ['insight: trust', ['insight:trust']],
    ['pays:Kenya année:2022', ['country:kenya', 'year:2022..2022']],
    ['idioma:es langue:fr', ['lang:es', 'lang:fr']],
    ['https://www.undp.org/acceleratorlabs', ['undp', 'org', 'acceleratorlabs']],
    ['http://undp.org/gender waste', ['undp', 'org', 'gender', 'waste']],
    ['www.undp.org', ['undp', 'org']],
    ['undp.org/search?q=waste', ['undp', 'org', 'search', 'q', 'waste']],
    ['"what works?"', ['"what works"']],
    ['mailto:info@undp.org', ['info', 'undp', 'org']],
    ['isbn:123', ['isbn', '123']],
    ['doi:10.1000/182', ['doi', '10', '1000', '182']],
  ])('takes %s for what it is, in silence', (q, expected) => {
    expect(short(q)).toEqual(expected);
    expect(codes(q)).toEqual([]);
  });

  it('says where in the query each warning belongs', () => {
    expect(parse('waste colour:red wa*te OR').warnings.map(({ code, at }) => [code, at])).toEqual([
      ['unknown-field', 6],
      ['wildcard-misplaced', 17],
      ['not-understood', 23],
    ]);
  });

  it.each<[string, string[], string[]]>([
    ['IT skills', ['IT'], []],
    ['UN Women', ['UN'], ['Women']],
    ['WHO', ['WHO'], []],
    ['waste in Kenya', [], ['Kenya']],
    ['Waste in kenya', [], []],
    ['AIoT sensors', [], ['AIoT']],
    ['WASTE MANAGEMENT IN KENYA', [], []],
    ['U.N. agencies', ['U.N'], []],
  ])('knows acronyms and names of %s', (q, acronyms, names) => {
    const words = parse(q).clauses.flatMap(({ alternatives }) => alternatives);
    const typed = (has: (word: Extract<Operand, { kind: 'word' }>) => boolean) =>
      words.flatMap((word) => (word.kind === 'word' && has(word) ? [word.typed] : []));
    expect(typed(({ acronym }) => acronym)).toEqual(acronyms);
    expect(typed(({ acronym, name }) => name && !acronym)).toEqual(names);
  });

  it('joins words that the corpus writes as one', () => {
    const joined = parseQuery('follow start up waste water', {
      fields: FIELDS,
      ...NO_CORPUS,
      findSpacedCompound: (words) =>
        words.join(' ').startsWith('start up')
          ? { length: 2, isOne: true }
          : words.join(' ').startsWith('waste water')
            ? { length: 2, isOne: false }
            : null,
    });
    expect(joined.clauses.map(clause)).toEqual(['follow', 'start up', 'waste', 'water']);
    expect(
      joined.clauses.flatMap(({ alternatives }) =>
        alternatives.map((each) => (each.kind === 'word' ? each.partOf : null)),
      ),
    ).toEqual([null, null, 'waste water', 'waste water']);
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

  it('uses 32 alternatives at most, however few words they are made of, within brackets too, and warns', () => {
    const pairs = Array.from({ length: 56 }, (_, at) => `"${'abcdefgh'.charAt(at % 8)} ${'stuvwxyz'.charAt(at >> 3)}"`);
    expect(parse(pairs.join(' ')).clauses).toHaveLength(32);
    expect(parse(pairs.join(' ')).warnings).toMatchObject([{ code: 'clauses-cut', limit: 32 }]);
    expect(parse(pairs.join(' OR ')).clauses[0]?.alternatives).toHaveLength(32);
    expect(codes(`-(${pairs.slice(0, 33).join(' ')})`)).toContain('clauses-cut');
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
    const { warnings } = parseQuery('country:Kenya year:2021..2023', { fields: [], ...NO_CORPUS });
    expect(warnings.map(({ code }) => code)).toEqual(['unknown-field', 'unknown-field']);
  });

  it('never fails and keeps to its limits, whatever is typed', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '"',
        '-',
        '*',
        ' OR ',
        ' NOT ',
        ' AND ',
        'year:',
        '..',
        ':',
        '(',
        ')',
        '|',
        '+',
        "''",
        'insight:',
        '“',
        '\u202e',
        '%',
        'waste',
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const q = pieces.join('');
        const { clauses, warnings } = parse(q);
        expect(clauses.length).toBeLessThanOrEqual(MAX_QUERY_WORDS);
        expect(clauses.every(({ alternatives }) => alternatives.length > 0)).toBe(true);
        for (const { at } of warnings) expect(at).toBeLessThanOrEqual(Math.min(q.length, MAX_QUERY_LENGTH));
      }),
    );
  });

  it('warns of nothing where nothing but words is typed', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-zà-ÿ]{2,12}$/), { minLength: 1, maxLength: 20 }), (words) => {
        expect(codes(words.join(' '))).toEqual([]);
      }),
    );
  });
});
