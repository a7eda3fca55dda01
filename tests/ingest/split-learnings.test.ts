import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitLearnings } from '../../src/ingest/lists/split-learnings.js';

function split(text: string): readonly string[] {
  return splitLearnings(text).map(({ start, end }) => text.slice(start, end));
}

describe('splitLearnings', () => {
  it.each([
    [
      'numbered lines',
      '1. Wells fail.\n\n2. Pumps rust.\n\n3. Fees help.',
      ['Wells fail.', 'Pumps rust.', 'Fees help.'],
    ],
    ['numbers run together', '1. Wells fail. 2. Pumps rust 3. Fees help.', ['Wells fail.', 'Pumps rust', 'Fees help.']],
    ['brackets without a blank after them', '1)Wells fail. 2)Pumps rust.', ['Wells fail.', 'Pumps rust.']],
    ['dashes without a blank after them', '1-Unlike wells, 2-Pumps rust', ['Unlike wells,', 'Pumps rust']],
    ['two marks in one', '1). Wells fail.\n2). Pumps rust.', ['Wells fail.', 'Pumps rust.']],
    [
      'headings with a hash',
      '#1 Wells fail:\n\nOften.\n\n#2 Pumps rust:\n\nSoon.',
      ['Wells fail:\n\nOften.', 'Pumps rust:\n\nSoon.'],
    ],
    ['numbers and dashes of two kinds', '1 - Wells fail. 2 – Pumps rust.', ['Wells fail.', 'Pumps rust.']],
    ['letters in brackets', '(a) Wells fail; (b) Pumps rust;', ['Wells fail;', 'Pumps rust;']],
    ['a heading above a part of a list', '- Wells fail\nPumps:\n- old', ['Wells fail', 'old']],
    ['numbered words', 'Insight 1: Wells fail.\nInsight 2: Pumps rust.', ['Wells fail.', 'Pumps rust.']],
    ['numbered words run together', 'Lesson 1: Wells fail. Lesson 2: Pumps rust.', ['Wells fail.', 'Pumps rust.']],
    [
      'numbered words with a hash',
      'Insight #1 - Wells fail.\nInsight #2 - Pumps rust.',
      ['Wells fail.', 'Pumps rust.'],
    ],
    ['French numbered words', 'Leçon 1 : Les puits.\nLeçon 2 : Les pompes.', ['Les puits.', 'Les pompes.']],
    [
      'pictures as bullets',
      '✅ Wells last.\n❌ Pumps rust.\n💡 Fees help.',
      ['Wells last.', 'Pumps rust.', 'Fees help.'],
    ],
    ['plus signs as bullets', '+ Wells last.\n+ Pumps rust.', ['Wells last.', 'Pumps rust.']],
    [
      'Spanish ordinals',
      'En primer lugar, fallan los pozos. En segundo lugar, faltan bombas.',
      ['En primer lugar, fallan los pozos.', 'En segundo lugar, faltan bombas.'],
    ],
    [
      'ordinals that end in a last one',
      'Firstly, wells fail. Secondly, pumps rust. Lastly, fees help.',
      ['Firstly, wells fail.', 'Secondly, pumps rust.', 'Lastly, fees help.'],
    ],
    [
      'numbers in groups',
      'At home:\n1. Boil.\n2. Filter.\nAt school:\n1. Teach.\n2. Build.',
      ['Boil.', 'Filter.', 'Teach.', 'Build.'],
    ],
    ['bullets in lines', '- Wells fail.\n- Pumps rust.', ['Wells fail.', 'Pumps rust.']],
    ['bullets run together', '- Wells fail - Pumps rust -', ['Wells fail', 'Pumps rust']],
    ['round bullets', '• Wells fail • Pumps rust', ['Wells fail', 'Pumps rust']],
    ['bullets behind an introduction', 'We saw: - Wells fail - Pumps rust', ['Wells fail', 'Pumps rust']],
    ['six of them', '1. a b 2. c d 3. e f 4. g h 5. i j 6. k l', ['a b', 'c d', 'e f', 'g h', 'i j', 'k l']],
    [
      'a number left out in lines',
      '1. One thing.\n2. Another thing.\n4. The last thing.',
      ['One thing.', 'Another thing.', 'The last thing.'],
    ],
  ])('cuts %s', (_, text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  it.each([
    ['numbers in brackets', '1. Cities plan (Tests: 1. trees; 2. ponds). 2. Towns wait.', 2],
    [
      'a list in a sentence of an item',
      '1. We did three things, 1. dig; 2. line; 3. cover.\n\n2. It held.\n\n3. It grew.\n\n4. It paid.',
      4,
    ],
    [
      'years, versions, times and shares',
      '1. In 2022. 40% of wells, at 10.30, ran on Pump 3.0. 2. Fees rose by 2.5 to 3.',
      2,
    ],
    ['a reference to a numbered word', '1. See lesson 1 and insight 2: both held. 2. Fees + pumps + wells rose.', 2],
    ['a number in brackets after its word', '1. Thirty (30) wells and five (05) pumps. 2. Fees.', 2],
    ['bullets under numbers', '1. Wells need\n- a lid\n- a pump\n2. Fees need\n- a box', 2],
    ['numbers under bullets', '- Wells need 1- a lid 2- a pump\n- Fees need a box', 2],
    ['bullets further in', '- Wells need\n     - a lid\n     - a pump\n- Fees need a box', 2],
    ['two letters in a sentence', 'Wells fail: a) sand and b) salt in the air.', 1],
    ['a number that skips one close to the last', '1. Wells. 2. Pumps. 3. Fees 5. and more.', 3],
    ['two parts of a sentence', 'Wells fail early in sand; Pumps rust in the salty air', 1],
    ['hyphens inside words', '- Over-used wells fail - Bottom-up plans hold', 2],
  ])('does not cut at %s', (_, text, count) => {
    expect(split(text)).toHaveLength(count);
  });

  it.each([
    [
      'drops an introduction before the first mark',
      'The main lessons:\n\n1. Wells fail.\n\n2. Pumps rust.',
      ['Wells fail.', 'Pumps rust.'],
    ],
    [
      'takes paragraphs where there is no mark',
      'Wells fail early.\n\nPumps rust in a year.',
      ['Wells fail early.', 'Pumps rust in a year.'],
    ],
    [
      'drops an introduction before paragraphs',
      'What we saw in the villages:\n\nWells fail early.\n\nPumps rust in a year.',
      ['Wells fail early.', 'Pumps rust in a year.'],
    ],
    [
      'joins a broken sentence',
      'Wells fail early where the\n\nsoil is sand.\n\nPumps rust in a year.',
      ['Wells fail early where the\n\nsoil is sand.', 'Pumps rust in a year.'],
    ],
    [
      'joins a heading to its paragraph',
      'Wells and their lids\n\nA lid keeps leaves out, and mostly also goats and small stones.\n\nPumps and their parts\n\nEvery part that moves wears out before the year is over.',
      [
        'Wells and their lids\n\nA lid keeps leaves out, and mostly also goats and small stones.',
        'Pumps and their parts\n\nEvery part that moves wears out before the year is over.',
      ],
    ],
    [
      'keeps short lines apart',
      'Lids for all the open wells\n\nSpare parts kept in each village',
      ['Lids for all the open wells', 'Spare parts kept in each village'],
    ],
    [
      'keeps lines of like length apart, though one is a sentence',
      'Lids for all the open wells\n\nSpare parts kept in each village.',
      ['Lids for all the open wells', 'Spare parts kept in each village.'],
    ],
    [
      'takes paragraphs where few have a label',
      'Wells: They fail.\n\nNot all of them do.\n\nA pump is dear to us.\n\nThe air is salty here.\n\nPumps: They rust.',
      [
        'Wells: They fail.',
        'Not all of them do.',
        'A pump is dear to us.',
        'The air is salty here.',
        'Pumps: They rust.',
      ],
    ],
    [
      'takes paragraphs where a list stands in the last of them',
      'Wells fail early in sand.\n\nPumps rust in the salty air.\n\nFees help in the long run.\n\n1. Dig.\n2. Line.',
      ['Wells fail early in sand.', 'Pumps rust in the salty air.', 'Fees help in the long run.', 'Dig.\n2. Line.'],
    ],
    [
      'cuts at semicolons before capitals',
      'Wells fail early in sand; Pumps rust in the salty air; Fees help in the long run',
      ['Wells fail early in sand', 'Pumps rust in the salty air', 'Fees help in the long run'],
    ],
    [
      'cuts at no gap before a sentence that leans on the one before',
      'Wells fail early and often  This holds in every village  Pumps rust within a year',
      ['Wells fail early and often  This holds in every village', 'Pumps rust within a year'],
    ],
    [
      'lets labels open items',
      'Wells: They fail.\n\nNot all of them do.\n\nPumps: They rust.',
      ['Wells: They fail.\n\nNot all of them do.', 'Pumps: They rust.'],
    ],
    [
      'cuts at gaps where line breaks were lost',
      'Wells fail early and often  Pumps rust within a year',
      ['Wells fail early and often', 'Pumps rust within a year'],
    ],
    [
      'cuts at ordinals',
      'Yes. The first bottleneck was sand. It is all over. The second bottleneck was rust.',
      ['The first bottleneck was sand. It is all over.', 'The second bottleneck was rust.'],
    ],
    [
      'leaves an unsure answer whole',
      'Wells fail early. Pumps rust. Fees help a little.',
      ['Wells fail early. Pumps rust. Fees help a little.'],
    ],
    [
      'leaves the blanks of a typist alone',
      'Wells fail early in dry months.  Pumps rust soon in salty air.  Fees help a little after all.',
      ['Wells fail early in dry months.  Pumps rust soon in salty air.  Fees help a little after all.'],
    ],
    ['takes a lone mark off', '1. Wells fail early.', ['Wells fail early.']],
  ])('%s', (_, text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  it('cuts passages that ascend, do not overlap and have no blanks at their ends', () => {
    const words = fc.constantFrom(
      '1.',
      '2.',
      '3)',
      '(1)',
      '-',
      '•',
      'Wells',
      'rust',
      '\n',
      '\n\n',
      '  ',
      'a)',
      ':',
      ';',
      '(',
      ')',
      '2022.',
      '>',
      '*',
      '/',
      '-Wells',
      'LABELS: ',
      'The lessons are:',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (parts) => {
        const text = parts.join(' ').trim();
        let last = 0;
        for (const { start, end } of splitLearnings(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          last = end;
        }
      }),
    );
  });
});
