/**
 * Characters that a terminal obeys instead of showing, or that hide or turn round what stands there: controls (C0, DEL, C1,
 * line separators), marks that override the direction of writing, invisible tags, byte-order marks.
 */
const OBEYED = /[\p{Cc}\u2028\u2029]+/gu;
const HIDING =
  /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

/** A text on one line that a terminal shows and never obeys: whatever a file says, no escape sequence is left in it. */
export function safeText(text: string): string {
  return text.toWellFormed().replace(OBEYED, ' ').replace(HIDING, '');
}

/** The same for a text of several lines. */
export function safeLines(text: string): string {
  return text.split('\n').map(safeText).join('\n');
}

/** JSON for programs, whose text a terminal may still show: characters that JSON leaves as they are, though a terminal obeys them, are escaped. */
export function safeJson(json: string): string {
  return json.replace(
    /[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
