import { describe, expect, it } from 'vitest';
import { splitLearnings } from '../../src/ingest/lists/split-learnings.js';
import { richText } from '../../src/text/rich-text.js';

const ITEMS = [
  'Set the nets before the tide turns.',
  'Mend them while the kettle boils.',
  'Sell the catch on the quay.',
];
const BULLETS = '• ● ▪ ■ ◦ ‣ ⁃ ∙ ➢ ➤ ► ✓ ✔ ✅ ❖ § - – — * · → + o ü Ø 🔹'.split(' ');
const NUMBERS = ['%.', '%)', '(%)', '%-', '%.-', '%).', '%:', '% -', '%/', '%\ufe0f\u20e3'];

describe('a list', () => {
  it.each([...BULLETS, ...NUMBERS])('marked with %j is split where it is shown as one', (mark) => {
    const text = ITEMS.map((item, at) => `${mark.replace('%', String(at + 1))} ${item}`).join('\n');
    expect(splitLearnings(text).map(({ start, end }) => text.slice(start, end))).toEqual(ITEMS);
    const [list, ...others] = richText(text);
    expect(others).toEqual([]);
    expect(
      list?.kind === 'list' &&
        list.items.map(({ lines }) =>
          lines
            .flat()
            .map((piece) => piece.text)
            .join(''),
        ),
    ).toEqual(ITEMS);
  });
});
