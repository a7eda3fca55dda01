/**
 * For each character of a text whether it stands inside round brackets. Brackets that have no partner do not count,
 * nor does the `)` that ends a list number: `1) … (see 2) … 3)`.
 */
export function insideParentheses(text: string): (offset: number) => boolean {
  if (!text.includes('(')) return () => false;
  const opened: number[] = [];
  const spans: { readonly start: number; readonly end: number }[] = [];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === OPEN) opened.push(at);
    else if (code === CLOSE) {
      // A number's bracket inside an open one ends it only where no other bracket does.
      if (opened.length > 0 && endsNumber(text, at) && closesLater(text, at)) continue;
      const start = opened.pop();
      if (start !== undefined) spans.push({ start, end: at });
    }
  }
  const inside = new Uint8Array(text.length + 1);
  for (const { start, end } of spans) {
    if (end - start <= LONGEST) inside.fill(1, start + 1, end);
  }
  return (offset) => inside[offset] === 1;
}

const OPEN = 40;
const CLOSE = 41;
/** Brackets further apart than this are two mistakes rather than a pair. */
const LONGEST = 1_500;
/** How far to look for the bracket that truly closes. */
const AHEAD = 400;

/** Whether the `)` at `at` follows a number that stands alone: ` 2)`. */
function endsNumber(text: string, at: number): boolean {
  let from = at;
  while (from > 0 && at - from < 3 && isDigit(text.charCodeAt(from - 1))) from--;
  const before = text[from - 1] ?? ' ';
  return from < at && at - from <= 2 && (before === ' ' || before === '\n');
}

/** Whether, before another bracket opens, one closes that ends no number. */
function closesLater(text: string, at: number): boolean {
  for (let next = at + 1; next < text.length && next - at < AHEAD; next++) {
    const code = text.charCodeAt(next);
    if (code === OPEN) return false;
    if (code === CLOSE && !endsNumber(text, next)) return true;
  }
  return false;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
