import { detect } from 'tinyld/light';

/** Enough of a plan to tell its language; detection takes time in proportion. */
const SAMPLE = 2_000;
const SHORT_SAMPLE = 600;
const FEWEST_WORDS = 3;
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
 * Little words (the, les, para) settle nearly every plan; tinyld is asked where they do not.
 */
export function detectLanguage(text: string): string {
  const words =
    text
      .slice(0, SAMPLE)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  if (words.length < FEWEST_WORDS) return 'und';
  const counts = new Map<string, number>();
  for (const word of words) {
    for (const language of LITTLE_WORDS.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  if (
    first !== undefined &&
    first[1] >= words.length / 8 &&
    first[1] >= 3 &&
    first[1] >= (second?.[1] ?? 0) * CLEAR_LEAD
  ) {
    return first[0];
  }
  const sample = text.slice(0, SHORT_SAMPLE);
  return detect(sample, { only: LANGUAGES }) || (first?.[0] ?? 'und');
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
