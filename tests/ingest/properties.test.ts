import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeFile } from '../../src/ingest/files/decode-file.js';
import { parsePlan } from '../support/parse-plan.js';
import { richText } from '../../src/text/rich-text.js';
import { BARRIERS, closingSource, INSIGHTS, planSource } from '../support/plan-source.js';

const SECTOR_PARTNERS =
  'If applicable, what government partners (and related institutions) did you actually work with and what did you do with them?';
const OPTIONS = { showContacts: false };
const pieces = fc.constantFrom(
  ...[
    '# ',
    '## ',
    '> ',
    `> ${INSIGHTS}`,
    '[[',
    ']]',
    '[[year:2023]]',
    '[[__proto__:x]]',
    '\n',
    '\n\n',
    '- ',
    '1. ',
    '2) ',
    '<div class="group">',
  ],
  ...[
    '</div>',
    '<br>',
    '<p class="x">',
    '&amp;amp;',
    '&nbsp;',
    '![Missing alt text](',
    '](',
    'https://x.org/a',
    ')',
    '(',
    'words',
    '  ',
    'a@b.org',
  ],
);
const anySource = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.array(pieces, { maxLength: 80 }).map((parts) => parts.join('')),
);

describe('reading any file', () => {
  it('gives a plan or a reason for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 600 }), (bytes) => {
        const { text } = decodeFile('any.md', bytes);
        expect(parsePlan('any.md', text, OPTIONS).plan.file).toBe('any.md');
      }),
    );
  });

  it('gives the same for the same', () => {
    fc.assert(
      fc.property(anySource, (source) => {
        expect(parsePlan('any.md', source, OPTIONS)).toEqual(parsePlan('any.md', source, OPTIONS));
      }),
    );
  });

  it('takes every learning from its answer, word for word', () => {
    fc.assert(
      fc.property(anySource, (source) => {
        const { plan } = parsePlan('any.md', closingSource(source, source), OPTIONS);
        const answers = new Map(
          plan.sections.flatMap((section) => section.answers).map((answer) => [answer.anchor, answer.text]),
        );
        for (const { answer, start, end, text } of plan.learnings)
          expect(answers.get(answer)?.slice(start, end)).toBe(text);
      }),
    );
  });

  it('shows every character of a text in a piece at its own place, save blanks and list marks', () => {
    fc.assert(
      fc.property(anySource, (text) => {
        const shown = new Uint8Array(text.length);
        for (const block of richText(text)) {
          const lines = block.kind === 'paragraph' ? block.lines : block.items.flatMap((item) => item.lines);
          for (const piece of lines.flat()) {
            expect(text.slice(piece.start, piece.end)).toBe(piece.text);
            shown.fill(1, piece.start, piece.end);
          }
        }
        const hidden = Array.from({ length: text.length }, (_, index) => (shown[index] === 0 ? text.charAt(index) : ''))
          .join('')
          .replace(/\s/g, '');
        expect(hidden).toMatch(/^[\d.)\-–—*•●▪■◦‣·⁃∙➢➤►✓✔✅❖§]*$/);
      }),
    );
  });
});

/** Far above what any of these takes, far below what a backtracking expression would. */
const SECONDS = 10_000;

describe.each([
  ['46,000 spaces', ' '.repeat(46_000)],
  ['46,000 spaces between words', `a${' '.repeat(46_000)}b`],
  ['26,000 opening brackets', '['.repeat(26_000)],
  ['26,000 opening round brackets', '('.repeat(26_000)],
  ['26,000 numbers in brackets', '(1) '.repeat(26_000)],
  ['a line of 25,667 letters', 'x'.repeat(25_667)],
  ['26,000 beginnings of pictures', '![a]('.repeat(26_000)],
  ['26,000 beginnings of tags', '<p '.repeat(26_000)],
  ['26,000 beginnings of links', '[a]('.repeat(26_000)],
  ['26,000 digits with blanks', '1 '.repeat(26_000)],
  ['26,000 at signs', 'a@'.repeat(26_000)],
  ['26,000 marks', '1. '.repeat(26_000)],
  ['26,000 bullets', '- a\n'.repeat(26_000)],
  ['26,000 ampersands', '&amp;'.repeat(26_000)],
  ['26,000 addresses', 'https://x.org '.repeat(26_000)],
  ['an address of 100,000 letters', `https://x.org/${'a'.repeat(100_000)}`],
  ['10,000 questions', `\n\n> ${INSIGHTS}\n\n`.repeat(10_000)],
  ['26,000 lines that begin with >', '\n\n> Why?\n\n'.repeat(26_000)],
  ['26,000 capitalised words', 'The Board of '.repeat(26_000)],
])('a plan of %s', (_, text) => {
  it('is read within seconds', () => {
    const started = performance.now();
    const { plan } = parsePlan('slow.md', everywhere(text), OPTIONS);
    for (const answer of plan.sections.flatMap(({ answers }) => answers)) richText(answer.text);
    expect(performance.now() - started).toBeLessThan(SECONDS);
  });
});

/** A plan whose heading was cut and whose insights, barriers, partners and head hold the text. */
function everywhere(text: string): string {
  return planSource({
    title: 'The Board of the Board of the…',
    metadata: [['methods', text.replaceAll('\n', ' ')]],
    sections: [
      {
        heading: 'All',
        items: [
          [INSIGHTS, text],
          [BARRIERS, text],
          ['Please state the name of the partner:', text],
          [SECTOR_PARTNERS, text],
        ],
      },
    ],
  });
}
