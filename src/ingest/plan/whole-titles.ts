import { foldWords } from '../../text/fold.js';
import { findCutSentence } from './cut-sentence.js';
import type { ParsedPlan } from './parsed-plan.js';

/** What ends a title that was cut. */
export const CUT = /(?:…|\.\.\.)$/;
/** Fewer words are no proof that two titles are one. */
const FEWEST_WORDS = 6;

/**
 * By file, for plans whose title is cut: the whole one of another plan that begins as it does, of the same country first.
 * Two words that were put into it count for nothing where the country is the same.
 */
export function wholeTitles(plans: readonly ParsedPlan[]): ReadonlyMap<string, string> {
  const whole = plans
    .filter(({ title }) => !CUT.test(title))
    .map(({ title, country }) => ({ title, country, words: foldWords(title).split(' ') }));
  const found = new Map<string, string>();
  for (const { file, title, country } of plans) {
    if (!CUT.test(title)) continue;
    const beginning = foldWords(title.replace(CUT, '')).split(' ');
    if (beginning.length < FEWEST_WORDS) continue;
    const same = whole.filter((other) => begins(other.words, beginning));
    const best =
      same.find((other) => other.country === country) ??
      same[0] ??
      whole.find((other) => other.country === country && isEdited(title.replace(CUT, ''), other.title));
    if (best !== undefined) found.set(file, best.title);
  }
  return found;
}

/** Whether a title begins so, save for brackets or two words that were put in. */
function isEdited(beginning: string, title: string): boolean {
  const found = findCutSentence(beginning, title);
  return found !== null && title.startsWith(found);
}

/** Whether `words` begin with `beginning`, whose last word may be cut; one other may be spelt with a letter more or less. */
function begins(words: readonly string[], beginning: readonly string[]): boolean {
  let differences = 0;
  for (const [index, word] of beginning.entries()) {
    const other = words[index] ?? '';
    if (index === beginning.length - 1 ? other.startsWith(word) : other === word) continue;
    if (!differByALetter(word, other)) return false;
    differences++;
  }
  return differences <= 1 && words.length >= beginning.length;
}

function differByALetter(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length < 5 || long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  const rest = long.slice(at + 1);
  return rest === short.slice(at) || (short.length === long.length && rest === short.slice(at + 1));
}
