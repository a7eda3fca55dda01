/** Bounds that keep a file of nothing but brackets from being read over and over, in UTF-16 units. */
const LONGEST_LABEL = 500;
const LONGEST_LINK = 8_000;

export interface MarkdownPicture {
  readonly url: string;
  /** Words that a person gave the picture; empty for the archive's own `Missing alt text`. */
  readonly alt: string;
  /** Offset after the picture. */
  readonly end: number;
}

/** Finds where a needle comes next; asked for rising offsets, it reads the text once in all. */
export type Finder = (from: number) => number;

export function finder(text: string, needle: string): Finder {
  let found = -2;
  return (from) => {
    if (found !== -1 && found < from) found = text.indexOf(needle, from);
    return found;
  };
}

/** The picture `![alt](url)` that begins at `at`, or null. Neither part goes over a line end. */
export function markdownPicture(text: string, at: number, nextMiddle: Finder, nextEnd: Finder): MarkdownPicture | null {
  const middle = nextMiddle(at);
  if (middle === -1 || middle - at > LONGEST_LABEL) return null;
  const end = nextEnd(middle);
  if (end === -1) return null;
  const alt = text.slice(at + 2, middle);
  const url = text.slice(middle + 2, end).trim();
  if (url === '' || alt.includes('\n') || url.includes('\n') || url.includes(' ')) return null;
  return { url, alt: alt === 'Missing alt text' ? '' : alt, end: end + 1 };
}

export interface CollapsibleLink {
  /** What stands for the whole link; empty where the text between the brackets stands for it. */
  readonly replacement: string;
  /** Offset of the closing bracket. */
  readonly closing: number;
  /** Offset after the link. */
  readonly end: number;
}

/**
 * The Markdown link that begins at `at`, or null. The archive writes an address as `[url](url)`, also over several
 * lines: said once is enough. Any other link becomes `label (url)`.
 */
export function collapsibleLink(text: string, at: number, nextMiddle: Finder): CollapsibleLink | null {
  const closing = nextMiddle(at);
  if (closing === -1 || closing - at > LONGEST_LINK) return null;
  const length = closing - at - 1;
  const end = closing + 2 + length;
  if (text[end] === ')' && text.startsWith(text.slice(at + 1, closing), closing + 2)) {
    return { replacement: '', closing, end: end + 1 };
  }
  if (length > LONGEST_LABEL || length === 0) return null;
  const label = text.slice(at + 1, closing);
  const target = text.slice(closing + 2, closing + 2_002);
  const url = /^(?:https?:\/\/|mailto:)[^\s()<>"]+(?=\))/i.exec(target)?.[0];
  if (url === undefined || label.includes('\n') || label.includes('[')) return null;
  return { replacement: `${label} (${url})`, closing, end: closing + 2 + url.length + 1 };
}
