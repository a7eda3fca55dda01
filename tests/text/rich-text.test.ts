import { describe, expect, it } from 'vitest';
import { richText } from '../../src/text/rich-text.js';
import type { Block, Line } from '../../src/text/rich-text.js';

/** Blocks in short: lines joined by ⏎, links in angle brackets, list items with their numbers. */
function short(blocks: readonly Block[]): readonly string[] {
  const lines = (all: readonly Line[]) =>
    all.map((line) => line.map(({ text, href }) => (href === undefined ? text : `<${href}>`)).join('')).join('⏎');
  return blocks.map((block) =>
    block.kind === 'paragraph'
      ? lines(block.lines)
      : block.items.map((item) => `${item.value ?? '•'} ${lines(item.lines)}`).join(' | '),
  );
}

describe('richText', () => {
  it.each([
    ['paragraphs and line breaks', 'a\nb\n\nc', ['a⏎b', 'c']],
    ['a checklist', '- Sense\n- Test', ['• Sense | • Test']],
    ['one ticked option', '- Sense', ['• Sense']],
    [
      'a numbered list with empty lines',
      'So:\n1. a\n\n2. b\nmore\n\n3. c\n\nend',
      ['So:', '1 a | 2 b⏎more | 3 c', 'end'],
    ],
    [
      'a list that a paragraph divides',
      '1. a\n\n2. b\n\nbetween\n\n3. c\n\n4. d',
      ['1 a | 2 b', 'between', '3 c | 4 d'],
    ],
    ['a year and a lone number', '2021. It began.\n\n1. It ended.', ['2021. It began.', '1. It ended.']],
    ['dashes of two lengths', '- a\n– b', ['• a | • b']],
    ['a word that could be a bullet', 'ahora\no nunca', ['ahora⏎o nunca']],
    ['such a word inside a list', '- ahora\no nunca\n- b', ['• ahora⏎o nunca | • b']],
    ['a lone picture', '🔹 a\n\nb', ['🔹 a', 'b']],
    ['emphasis', '*Nets*: dry\n*Boats*: wet', ['*Nets*: dry⏎*Boats*: wet']],
    ['marks of two kinds', '1) a\n2) b\n• c\n• d', ['1 a | 2 b', '• c | • d']],
    ['a list inside a line', 'So: 1. a, 2. b, 3. c\nend', ['So:', '1 a, | 2 b, | 3 c⏎end']],
    ['bullets inside a line', 'So: • a • b', ['So:', '• a | • b']],
    ['a paragraph inside a line', 'It ends.   It begins.', ['It ends.', 'It begins.']],
    [
      'bare addresses',
      'See https://x.org/a_(b). Or www.y.org, mailto:z@x.org!',
      ['See <https://x.org/a_(b)>. Or <http://www.y.org>, <mailto:z@x.org>!'],
    ],
    [
      'nothing active',
      'javascript:alert(1) data:text/html,x vbscript:x ftp://x.org',
      ['javascript:alert(1) data:text/html,x vbscript:x ftp://x.org'],
    ],
    ['nothing', '', []],
  ])('shows %s', (_, text, expected) => {
    expect(short(richText(text))).toEqual(expected);
  });

  it('shows a part of a text, with offsets into the whole', () => {
    const text = 'before\n- a https://x.org\n- b\nafter';
    const start = text.indexOf('a https');
    const [block] = richText(text, start, text.indexOf('\n- b'));
    expect(block).toEqual({
      kind: 'paragraph',
      lines: [
        [
          { start, end: start + 2, text: 'a ' },
          { start: start + 2, end: start + 15, text: 'https://x.org', href: 'https://x.org' },
        ],
      ],
    });
  });
});
