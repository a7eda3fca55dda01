import { find } from 'linkifyjs';

export interface FoundLink {
  /** UTF-16 offsets into the text. */
  readonly start: number;
  readonly end: number;
  /** http, https or mailto. */
  readonly href: string;
}

/** Longer addresses exist, but nothing a person would follow. */
const LONGEST = 4_000;

/**
 * The bare addresses of a text: `http://`, `https://`, `mailto:`, `www.` and e-mail addresses, without the marks that
 * end a sentence. Reads each run of characters without a blank once.
 */
export function findLinks(text: string): readonly FoundLink[] {
  const links: FoundLink[] = [];
  if (!mayHoldLink(text)) return links;
  let at = 0;
  while (at < text.length) {
    if (isBlank(text.charCodeAt(at))) {
      at++;
      continue;
    }
    let end = at + 1;
    while (end < text.length && !isBlank(text.charCodeAt(end))) end++;
    const chunk = text.slice(at, end);
    if (chunk.length <= LONGEST && mayHoldLink(chunk)) links.push(...linksOf(chunk, at));
    at = end;
  }
  return links;
}

function mayHoldLink(text: string): boolean {
  return text.includes('://') || text.includes('@') || /www\.|mailto:/i.test(text);
}

function linksOf(chunk: string, offset: number): readonly FoundLink[] {
  return find(chunk)
    .filter(({ value, type }) => type === 'email' || /^(?:https?:\/\/|www\.|mailto:)/i.test(value))
    .map(({ start, end, href }) => ({ start: offset + start, end: offset + end, href }))
    .filter(({ href }) => /^(?:https?:\/\/|mailto:)/i.test(href));
}

function isBlank(code: number): boolean {
  return code === 32 || code === 10;
}
