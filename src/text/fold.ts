/** Letters that Unicode does not decompose, as people type them without a special keyboard. */
const PLAIN_LETTERS: ReadonlyMap<string, string> = new Map([
  ['ı', 'i'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
]);

const ASCII_LOWER = /^[a-z0-9]*$/;
const MARKS_AND_INVISIBLES = /[\p{M}\p{Cf}]/gu;
const SPECIAL = /[ıßæœøłđðþ]/g;

/**
 * The form in which a word is compared: no case, no accents, no invisible characters.
 * Independent of the machine's locale. The result may be longer or shorter than the word,
 * so it is made of single words only, whose place in the text is known already.
 */
export function foldWord(word: string): string {
  if (ASCII_LOWER.test(word)) return word;
  const folded = word.normalize('NFKD').replace(MARKS_AND_INVISIBLES, '').toLowerCase();
  // Lower case may bring a mark back: İ without its dot is decomposed before, other letters are not.
  return folded.replace(MARKS_AND_INVISIBLES, '').replace(SPECIAL, (letter) => PLAIN_LETTERS.get(letter) ?? letter);
}

/** A text as its words alone, each folded, with one blank between: `N/A.` → `n a`. */
export function foldWords(text: string): string {
  return (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map(foldWord).join(' ');
}
