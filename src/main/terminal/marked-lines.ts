import type { Segment } from '../../text/segments.js';
import { safeText } from './safe-text.js';
import { paint, type Terminal } from './terminal.js';
import { wrapSegments } from './wrap.js';

/**
 * A text in lines, its marked words bold and underlined, or in stars where the terminal has no styles. Whatever the text
 * says, the terminal shows it and obeys none of it.
 *
 * @param base - the style of all of it
 */
export function markedLines(
  segments: readonly Segment[],
  width: number,
  terminal: Terminal,
  base: 'bold' | null = null,
): readonly string[] {
  const safe = segments.map(({ text, marked }) => ({ text: safeText(text), marked }));
  const shown = terminal.styled
    ? safe
    : safe.map(({ text, marked }) => ({ text: marked ? `*${text}*` : text, marked: false }));
  return wrapSegments(shown, width).map((line) =>
    line
      .map(({ text, marked }) => {
        if (marked) return paint(terminal, ['bold', 'underline'], text);
        return base === null ? text : paint(terminal, base, text);
      })
      .join(''),
  );
}
