import { richText, type Inline, type Line } from '../text/rich-text.js';
import { shortUrl } from '../text/short-url.js';
import type { TextRange } from '../text/segments.js';

/** A piece of a line. */
export interface Run {
  readonly text: string;
  readonly href: string | null;
  /** The short form of a URL, which is shown in its place; null: the text is shown. */
  readonly short: string | null;
  /** The number of this match on its page, for `id="match-3"`; 0 where it is none. */
  readonly match: number;
}

export interface Block {
  readonly kind: 'paragraph' | 'bullets' | 'numbers';
  /** One paragraph, or the items of a list. */
  readonly items: readonly { readonly value: number | null; readonly lines: readonly (readonly Run[])[] }[];
}

/** Where the query's words stand in the texts of a page, and how many of them were shown so far. */
export interface PageMatches {
  readonly rangesOf: (text: string) => readonly TextRange[];
  count: number;
}

/**
 * A part of a text, from `start` to `end`, as paragraphs and lists, with its URLs as links and the query's words
 * marked. Phrases are found in the whole text, so that a part shows what the whole would.
 */
export function passageBlocks(text: string, matches: PageMatches, start = 0, end = text.length): readonly Block[] {
  const ranges = matches.rangesOf(text).filter((range) => range.end > start && range.start < end);
  const lines = (source: readonly Line[]): readonly (readonly Run[])[] =>
    source.map((line) => line.flatMap((inline) => markInline(inline, ranges, matches)));
  return richText(text, start, end).map((block) =>
    block.kind === 'paragraph'
      ? { kind: 'paragraph', items: [{ value: null, lines: lines(block.lines) }] }
      : {
          kind: block.ordered ? 'numbers' : 'bullets',
          items: block.items.map((item) => ({ value: item.value, lines: lines(item.lines) })),
        },
  );
}

function markInline(inline: Inline, ranges: readonly TextRange[], matches: PageMatches): readonly Run[] {
  const href = inline.href ?? null;
  const runs: Run[] = [];
  const short = href === null ? inline.text : shortUrl(inline.text);
  if (href !== null && short !== inline.text) {
    // A match inside a URL marks it whole: what was found may not be in what is shown.
    const found = ranges.some((range) => range.end > inline.start && range.start < inline.end);
    if (found) matches.count += 1;
    return [{ text: inline.text, href, short, match: found ? matches.count : 0 }];
  }
  let at = inline.start;
  const push = (to: number, marked: boolean): void => {
    if (to <= at) return;
    if (marked) matches.count += 1;
    runs.push({
      text: inline.text.slice(at - inline.start, to - inline.start),
      href,
      short: null,
      match: marked ? matches.count : 0,
    });
    at = to;
  };
  for (const range of ranges) {
    if (range.end <= inline.start || range.start >= inline.end) continue;
    push(Math.max(range.start, inline.start), false);
    push(Math.min(range.end, inline.end), true);
  }
  push(inline.end, false);
  return runs;
}
