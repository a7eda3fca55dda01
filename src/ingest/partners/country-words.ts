import type { CorpusProfile } from '../../plan/corpus-profile.js';
import { foldWords } from '../../text/fold.js';

/** The country of the plan that names a partner. */
export interface OfCountry {
  readonly country: string | null;
  readonly iso3: string | null;
}

/** Takes the words that name a country, or its people, out of folded words. */
export type WithoutCountry = (words: readonly string[], of: OfCountry) => readonly string[];

/** A word of its people begins as the country does, in so many letters: `Argentine`, `Thai`, `Mongolian`. */
const FEWEST_LETTERS = 4;
/** Words of a country's name that are no name by themselves. */
const NOT_ALONE = new Set([
  'republic',
  'democratic',
  'united',
  'south',
  'north',
  'saint',
  'island',
  'islands',
  'new',
  'papua',
  'state',
  'the',
  'and',
  'federated',
  'states',
  'people',
  'central',
  'african',
  'equatorial',
  'eastern',
  'western',
]);

/** @param placeOf - the code of a country by its name */
export function countryWords(placeOf: CorpusProfile['placeOf']): WithoutCountry {
  const codes = new Map<string, string | null>();
  const codeOf = (name: string): string | null => {
    const known = codes.get(name);
    if (known !== undefined) return known;
    const code = placeOf(name)?.iso3 ?? null;
    codes.set(name, code);
    return code;
  };
  return (words, { country, iso3 }) => {
    if (country === null) return words;
    const stems = foldWords(country)
      .split(' ')
      .filter((word) => word.length >= FEWEST_LETTERS && !NOT_ALONE.has(word))
      .map((word) => word.slice(0, Math.max(FEWEST_LETTERS, Math.min(6, word.length - 2))));
    const kept: string[] = [];
    for (let at = 0; at < words.length;) {
      const named = [4, 3, 2, 1].find(
        (length) =>
          iso3 !== null && at + length <= words.length && codeOf(words.slice(at, at + length).join(' ')) === iso3,
      );
      const word = words[at] ?? '';
      if (named !== undefined) at += named;
      else {
        if (!stems.some((stem) => word.startsWith(stem))) kept.push(word);
        at += 1;
      }
    }
    return kept;
  };
}
