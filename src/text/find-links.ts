import { find } from 'linkifyjs';
import { LEFT_OUT } from './left-out.js';

export interface FoundLink {
  /** UTF-16 offsets into the text. */
  readonly start: number;
  readonly end: number;
  /** http, https or mailto. */
  readonly href: string;
}

/** Longer addresses exist, but nothing a person would follow. */
const LONGEST = 4_000;

/** Where a web address begins, unless it is the value of a parameter of another: `?url=https://…`. */
const BEGINNING = /(?<![=?&#])https?:\/\//gi;

/** An archive names the page that it keeps by its whole address: `https://web.archive.org/web/2021/https://…`. */
const IN_ARCHIVE = /^https?:\/\/[^/]*archive[^/]*\/.*\/$/i;

/**
 * The bare addresses of a text: `http://`, `https://`, `mailto:`, `www.` and e-mail addresses, without the marks that
 * end a sentence. An address that is glued to the end of another is one of its
 * own; of one whose rest was left out the link leads to what is left. Reads each run of characters
 * without a blank once.
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

/** A text with a blank before each URL that is glued to the end of a word or of another URL. */
export function partLinks(text: string): string {
  return text.replace(GLUED, (chunk) =>
    chunk.length > LONGEST
      ? chunk
      : [...beginnings(chunk), chunk.length]
          .map((to, at, all) => chunk.slice(all[at - 1] ?? 0, to))
          .reduce((before, part) => (before === '' || OPENED.test(before) ? before + part : `${before} ${part}`), ''),
  );
}

/** A run of characters with a URL not at its beginning. */
const GLUED = /(?<!\S)\S+https?:\/\/\S*/gi;
/** Marks that belong to what comes after them. */
const OPENED = /[([{<"'“‘«‹=]$/;

function mayHoldLink(text: string): boolean {
  return text.includes('://') || text.includes('@') || /www\.|mailto:/i.test(text);
}

function linksOf(chunk: string, offset: number): readonly FoundLink[] {
  const starts = beginnings(chunk);
  return starts.flatMap((from, at) => {
    const [address = ''] = chunk.slice(from, starts[at + 1]).split(LEFT_OUT, 1);
    return find(address)
      .filter(({ value, type }) => type === 'email' || /^(?:https?:\/\/|www\.|mailto:)/i.test(value))
      .map(({ start, end, href }) => ({ start: offset + from + start, end: offset + from + end, href }))
      .filter(({ href }) => /^(?:https?:\/\/|mailto:)/i.test(href));
  });
}

/** The beginning of a run of characters, and of each address glued to what stands before it. */
function beginnings(chunk: string): readonly number[] {
  const starts = [0];
  for (const { index } of chunk.matchAll(BEGINNING)) {
    const before = chunk.slice(starts.at(-1), index);
    if (index > 0 && !IN_ARCHIVE.test(before)) starts.push(index);
  }
  return starts;
}

function isBlank(code: number): boolean {
  return code === 32 || code === 10;
}
