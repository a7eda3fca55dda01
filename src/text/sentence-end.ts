/** Words with a dot that ends no sentence. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'approx art cf co corp dept dr dra eg est etc fig gov ie inc ltd mlle mme mr mrs ms no prof sr sra st sta ste univ vs'.split(
    ' ',
  ),
);

const MARKS = /[.!?…]+["'”’»)\]]*\s/u;

/**
 * True where a sentence or an item of a list ends between two words of a text: at a line end, a bullet, or a mark
 * followed by a blank; a dot alone only before a capital or a digit, and not after an abbreviation or a single letter.
 *
 * @param end - where the first word ends
 * @param start - where the second begins
 */
export function hasSentenceEnd(text: string, end: number, start: number): boolean {
  if (start - end < 2) return text.charAt(end) === '\n';
  const between = text.slice(end, start);
  if (/[\n•·▪●]/.test(between)) return true;
  const marks = MARKS.exec(between);
  if (marks === null) return false;
  if (/[!?…]/.test(marks[0]) || marks.index > 0) return true;
  const before = /[\p{L}\p{M}]+$/u.exec(text.slice(Math.max(0, end - 12), end))?.[0] ?? '';
  if (before.length === 1 || ABBREVIATIONS.has(before.toLowerCase())) return false;
  return /[\p{Lu}\p{Lt}\p{Lo}\p{Nd}]/u.test(text.slice(start, start + 2));
}
