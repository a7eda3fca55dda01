/** A text on one line: every run of blanks and line ends is one space, none at either end. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
