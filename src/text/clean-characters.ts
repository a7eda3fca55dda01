const UNUSUAL =
  /[^\n\x20-\x7e\u00a1-\u00ac\u00ae-\u1fff\u2010-\u2027\u2030-\u205e\u2070-\u2fff\u3001-\ufefe\uff00-\ufffd]/g;

/** A zero-width space that alone parts what stands before it from what comes after: no blank and no closing mark does. */
const PARTING = /(?<=[^\s\u200b])\u200b+(?=[^\s\u200b.,;:!?…%)\]}»”’])/gu;

/**
 * Brings a text to ordinary characters: every kind of line end is `\n`, every kind of blank is a space
 * (each for itself: runs keep their length), and control, zero-width and direction-override characters go.
 * A zero-width space is a place where words part, so it is a space where nothing else parts them; a soft hyphen is
 * nothing (Unicode Standard, 23.2).
 */
export function cleanCharacters(text: string): string {
  const parted = text.includes('\u200b') ? text.replace(PARTING, ' ') : text;
  return parted.replaceAll('\r\n', '\n').replace(UNUSUAL, ordinary);
}

function ordinary(character: string): string {
  switch (character) {
    case '\r':
    case '\v':
    case '\f':
    case '\u0085':
    case '\u2028':
    case '\u2029':
      return '\n';
    case '\t':
    case '\u00a0':
    case '\u202f':
    case '\u205f':
    case '\u3000':
      return ' ';
  }
  // En quad to hair space are blanks; the joiners U+200C and U+200D shape Arabic and emoji, the marks after them direction.
  if (character >= '\u2000' && character <= '\u200a') return ' ';
  if (character >= '\u200c' && character <= '\u200f') return character;
  // The high and low halves of astral characters.
  if (character >= '\ud800' && character <= '\udfff') return character;
  return '';
}
