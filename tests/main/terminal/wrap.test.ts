import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../../src/main/terminal/display-width.js';
import { twoColumns } from '../../../src/main/terminal/two-columns.js';
import { wrapSegments, wrapText } from '../../../src/main/terminal/wrap.js';

const ADDRESS = 'http://127.0.0.1:3000/plans/a-long-name-of-a-plan?q=waste+banks#insight-2';

describe('wrapText', () => {
  it('breaks between words, as late as it can', () => {
    expect(wrapText('rain gardens  hold\nwater', 12)).toEqual(['rain gardens', 'hold water']);
  });

  it('never breaks an address, however narrow the page', () => {
    expect(wrapText(`see ${ADDRESS} there`, 20)).toEqual(['see', ADDRESS, 'there']);
  });

  it('loses no word, and has no line too wide that could be broken', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 40 }), (text, width) => {
        const lines = wrapText(text, width);
        expect(lines.join(' ')).toBe(text.replace(/\s+/g, ' ').trim());
        for (const line of lines) expect(displayWidth(line) <= width || !/\s/.test(line)).toBe(true);
      }),
    );
  });
});

describe('wrapSegments', () => {
  it('keeps a mark across the blank inside it, and a word that is marked in part in one piece', () => {
    const segments = [
      { text: 'the ', marked: false },
      { text: 'waste banks', marked: true },
      { text: ' of re', marked: false },
      { text: 'cycl', marked: true },
      { text: 'ers', marked: false },
    ];
    expect(wrapSegments(segments, 18)).toEqual([
      [
        { text: 'the ', marked: false },
        { text: 'waste banks', marked: true },
        { text: ' of', marked: false },
      ],
      [
        { text: 're', marked: false },
        { text: 'cycl', marked: true },
        { text: 'ers', marked: false },
      ],
    ]);
  });
});

describe('displayWidth', () => {
  it.each([
    ['déchets', 7],
    ['de\u0301chets', 7],
    ['廃棄物', 6],
    ['♻️ 👩‍🌾', 5],
    ['“a – b”', 7],
  ])('gives %s %i columns', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});

describe('twoColumns', () => {
  const rows = [
    ['--seeds DIR', 'folder of plan files that is read'],
    ['--json', 'as JSON'],
  ] as const;

  it('hangs the right side below its beginning', () => {
    expect(twoColumns(rows, { width: 40, styled: false })).toEqual([
      '  --seeds DIR  folder of plan files that',
      '               is read',
      '  --json       as JSON',
    ]);
  });

  it('puts it below the left side where the terminal is narrow', () => {
    expect(twoColumns(rows, { width: 30, styled: false })).toEqual([
      '  --seeds DIR',
      '      folder of plan files',
      '      that is read',
      '  --json',
      '      as JSON',
    ]);
  });
});
