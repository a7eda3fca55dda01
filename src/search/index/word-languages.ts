import { ANALYZER } from '../../text/analyzer.js';
import { addAt, at } from './at.js';
import type { Vocabulary } from './vocabulary.js';

/** How likely a word is in each language, by its letters: natural logarithms, in the analyzer's order of languages. */
export type WordLanguages = (word: string) => readonly number[];

/** Added to every count, so that letters never seen together are unlikely and not impossible (Lidstone's rule). */
const UNSEEN = 0.3;

/** Runs that must have been seen of a language to know how it is written. */
const LEAST_RUNS = 1000;

/**
 * Learns from a vocabulary how words of each language are written: by runs of three letters, each counted once a term
 * (a Markov model of the second order, as in Dunning, Statistical identification of language, 1994). A language of
 * which the corpus has too few words is never likelier than another.
 */
export function learnWordLanguages(vocabulary: Vocabulary): WordLanguages {
  const numbers = new Map<string, number>();
  const counts = ANALYZER.languages.map((): number[] => []);
  const totals = ANALYZER.languages.map(() => 0);
  for (let term = 0; term < vocabulary.size; term += 1) {
    const word = vocabulary.term(term);
    const languages = vocabulary.languages(term);
    if (languages === 0 || !/^\p{Ll}{3,}$/u.test(word)) continue;
    for (const run of runsOf(word)) {
      const number = numbers.get(run) ?? numbers.size;
      numbers.set(run, number);
      counts.forEach((own, language) => {
        if (((languages >>> language) & 1) === 0) return;
        own[number] = (own[number] ?? 0) + 1;
        addAt(totals, language, 1);
      });
    }
  }
  return (word) => {
    const runs = runsOf(word).map((run) => numbers.get(run) ?? -1);
    return counts.map((own, language) => {
      if (at(totals, language) < LEAST_RUNS) return -Infinity;
      const total = at(totals, language) + UNSEEN * numbers.size;
      return runs.reduce((sum, run) => sum + Math.log(((own[run] ?? 0) + UNSEEN) / total), 0);
    });
  };
}

function runsOf(word: string): string[] {
  const whole = `^^${word}$`;
  return Array.from({ length: whole.length - 2 }, (_, place) => whole.slice(place, place + 3));
}
