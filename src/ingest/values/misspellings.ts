import { editDistance } from '../../text/edit-distance.js';

/** Shorter words are one letter apart by right: `wash` and `was`. */
const SHORTEST = 5;
/** A word of so many letters may be two letters off, where the value is another one but for it: `involment`. */
const LONG = 8;
/** A word that stands in the running text more often is no slip. */
const MOST_IN_TEXT = 2;
/** A right word stands in the running text so often, and so many times as often as the slip. */
const FEWEST_IN_TEXT = 15;
const TIMES_AS_OFTEN = 20;

/**
 * The words of a vocabulary of facet values that are another one misspelt: hardly or never written in the running text
 * of the plans, and one letter (more, less, other, two exchanged; never the first) from a word that is frequent there.
 * How often the values themselves are written says nothing: a list to choose from repeats its own slips. Of several
 * candidates, and of those two letters away, the one that makes the value another known value is right; a word that
 * could still be two others is left alone.
 *
 * @param values - each distinct value as its words, as `valueWords` gives them
 * @param inText - how often each such word stands in running text
 * @returns the misspelt word with the right one
 */
export function findMisspellings(
  values: readonly (readonly string[])[],
  inText: ReadonlyMap<string, number>,
): ReadonlyMap<string, string> {
  const frequent = [...inText].filter(([, times]) => times >= FEWEST_IN_TEXT);
  const known = new Set(values.map((words) => words.join(' ')));
  const misspelt = new Map<string, string>();
  for (const word of new Set(values.flat())) {
    const times = inText.get(word) ?? 0;
    if (word.length < SHORTEST || times > MOST_IN_TEXT || /\d/.test(word)) continue;
    const furthest = word.length >= LONG ? 2 : 1;
    const near = frequent
      .filter(([right, often]) => right.startsWith(word.charAt(0)) && often >= TIMES_AS_OFTEN * times)
      .map(([right]) => ({ right, letters: editDistance(word, right, furthest) }))
      .filter(({ letters }) => letters <= furthest);
    const makesValue = near.filter(({ right }) => makesAnother(values, known, word, right));
    const [only, other] = makesValue.length > 0 ? makesValue : near.filter(({ letters }) => letters === 1);
    if (only !== undefined && other === undefined) misspelt.set(word, only.right);
  }
  return misspelt;
}

/** Whether a value that has the word is a known one with the other word in its place. */
function makesAnother(
  values: readonly (readonly string[])[],
  known: ReadonlySet<string>,
  word: string,
  right: string,
): boolean {
  return values.some(
    (words) => words.includes(word) && known.has(words.map((each) => (each === word ? right : each)).join(' ')),
  );
}
