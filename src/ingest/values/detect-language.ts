import { detect } from 'tinyld/light';

/** Enough of a text to tell its language; detection takes time in proportion. */
const SAMPLE = 4_000;
const SHORT_SAMPLE = 600;
const FEWEST_WORDS = 3;
/** Words of an answer that is told by itself: of fewer, a name or a title in another language would be the language. */
const FEWEST_WORDS_ALONE = 8;
/** The first language must have this many times the little words of the second to be taken without asking further. */
const CLEAR_LEAD = 1.5;

/** What plans are written in: of more, a short text would be taken for one it is not in. */
const LANGUAGES = ['en', 'fr', 'es', 'pt', 'ru', 'ar'];

const LITTLE_WORDS = tally([
  [
    'en',
    'the of and to in is are was were with for on that this which by from as at be have has had not their our we it its an or they will can been these those into how what who',
  ],
  [
    'fr',
    'le la les de des du et en un une est sont dans pour par sur que qui avec au aux ce cette ces nous il elle ne pas plus leur leurs ont été être où mais ou son ses',
  ],
  [
    'es',
    'el la los las de del y en un una es son para por con que se su sus al lo como más este esta estos estas no ha han fue entre sobre también nos hay pero o ser',
  ],
  [
    'pt',
    'o a os as de do da dos das e em no na nos nas um uma é são para por com que se seu sua ao mais não foi ou como este esta pelo pela também',
  ],
]);

/**
 * ISO 639-1 code of the language that most of a text is in; `und` where there is too little text to tell.
 * Little words (the, les, para) settle nearly every text; tinyld is asked where they do not.
 */
export function detectLanguage(text: string): string {
  const words = wordsOf(text);
  if (words.length < FEWEST_WORDS) return 'und';
  const [first, second] = littleWords(words);
  if (first !== undefined && isClear(words.length, first[1], second?.[1] ?? 0)) return first[0];
  return detect(text.slice(0, SHORT_SAMPLE), { only: LANGUAGES }) || (first?.[0] ?? 'und');
}

/** The language of a text, or null where it is too short, or too little like any, to be told by itself. */
export function clearLanguage(text: string): string | null {
  const prose = text.replace(/(?:https?:\/\/|www\.)\S+/g, ' ');
  const words = wordsOf(prose);
  if (words.length < FEWEST_WORDS_ALONE) return null;
  const [first, second] = littleWords(words);
  if (first !== undefined && isClear(words.length, first[1], second?.[1] ?? 0)) return first[0];
  // Names and lists in Latin letters have few little words in any language; another script tells by itself.
  if (!/\p{Script=Cyrillic}|\p{Script=Arabic}/u.test(prose)) return null;
  return detect(prose.slice(0, SHORT_SAMPLE), { only: LANGUAGES }) || null;
}

function wordsOf(text: string): readonly string[] {
  return (
    text
      .slice(0, SAMPLE)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  );
}

/** Languages by how many of the words are little words of theirs, most first. */
function littleWords(words: readonly string[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const word of words) {
    for (const language of LITTLE_WORDS.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

function isClear(words: number, first: number, second: number): boolean {
  return first >= words / 8 && first >= 3 && first >= second * CLEAR_LEAD;
}

/** Each little word with the languages it belongs to; one that belongs to several counts for each. */
function tally(lists: readonly (readonly [string, string])[]): ReadonlyMap<string, readonly string[]> {
  const languages = new Map<string, string[]>();
  for (const [language, words] of lists) {
    for (const word of words.split(' ')) {
      const known = languages.get(word) ?? [];
      known.push(language);
      languages.set(word, known);
    }
  }
  return languages;
}
