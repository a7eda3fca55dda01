import { describe, expect, it } from 'vitest';
import { LONGEST_PARAGRAPH, lostBreaks } from '../../src/text/lost-breaks.js';

/** The text with a mark where a line (`|`) or a paragraph (`¶`) begins. */
function broken(text: string): string {
  return lostBreaks(text, 0, text.length).reduceRight(
    (done, { at, kind }) => `${done.slice(0, at)}${kind === 'item' ? '|' : '¶'}${done.slice(at)}`,
    text,
  );
}

describe('lostBreaks', () => {
  it.each([
    ['We saw: • nets • boats', 'We saw: |• nets |• boats'],
    ['We asked. - Who fishes? - Who sells?', 'We asked. |- Who fishes? |- Who sells?'],
    ['It shows: 1. Nets tear. 2. Boats leak.', 'It shows: |1. Nets tear. |2. Boats leak.'],
    ['2. Nets tear. 3. Boats leak.', '2. Nets tear. |3. Boats leak.'],
    ['in stages: 1) nets, 2) boats, and 3) crews', 'in stages: |1) nets, |2) boats, and |3) crews'],
    ['roles. o   Nets are made   o   Boats are built', 'roles. |o   Nets are made   |o   Boats are built'],
    ['Nets tear.    Boats leak.', 'Nets tear.    ¶Boats leak.'],
    ['Nets tear. b.      Boats leak.', 'Nets tear. ¶b.      Boats leak.'],
  ])('finds those of "%s"', (text, expected) => {
    expect(broken(text)).toBe(expected);
  });

  it.each([
    'Table 1. Nets and Table 2. Boats',
    'a well-known boat - the Mary - left',
    'sections 5.3. Nets and 5.4. Boats',
    'a share of 1. 5 and 2. 7 in 2021. 3. 4',
    'We aim to 1) mend nets and then rest',
    'Nets tear.  Boats leak.',
    '1.      Nets tear',
    'ports • nets',
  ])('leaves "%s" in one line', (text) => {
    expect(broken(text)).toBe(text);
  });

  it('breaks what is too long to be read at the ends of sentences, into pieces of like length', () => {
    const text = 'The boats of the harbour leave in the morning, said Dr. Who. '.repeat(60).trim();
    const starts = [0, ...lostBreaks(text, 0, text.length).map(({ at }) => at), text.length];
    expect(starts.length).toBeGreaterThan(3);
    starts.slice(1).forEach((to, index) => {
      expect(to - (starts[index] ?? 0)).toBeLessThanOrEqual(LONGEST_PARAGRAPH);
      expect(text.slice(starts[index], to)).toMatch(/^The boats.*Who\. ?$/);
    });
  });
});
