import { offsetOf } from '../../query/limit-words.js';
import type { Clause } from '../../query/query-syntax.js';
import type { QueryWarning } from '../../query/search-query.js';
import { countMarks } from '../index/marks.js';
import type { OpenedIndex } from '../index/opened-index.js';
import { rarestWord } from './phrase.js';
import type { Alternative, PhraseClause } from './resolved-clause.js';

/**
 * Texts that the phrases of one query may be looked for in, all together. Each takes some four microseconds to read:
 * a phrase of words that 1,000 plans have takes 1,000.
 */
const MAX_PHRASE_READS = 4_000;

/**
 * Keeps what a query asks for while its phrases need no more texts to be read than is quick. From the first phrase that
 * is too much on, phrases are left out, with a warning that says how many were looked for; one phrase always is.
 * Words and values cost little and stay. A clause of which nothing is left goes. What was not typed takes no room from what was: it is
 * limited by itself, without a warning.
 */
export function limitPhrases<Resolved extends ResolvedClause>(
  index: OpenedIndex,
  clauses: readonly Resolved[],
  warnings: QueryWarning[],
): readonly Resolved[] {
  let reads = 0;
  let readsBesides = 0;
  let found = 0;
  let kept = 0;
  const fits = (alternative: Alternative): boolean => {
    const phrases = phrasesOf(alternative);
    if (phrases.length === 0) return true;
    if (alternative.kind === 'phrase' && alternative.isExpansion === true) {
      readsBesides += countTexts(index, alternative);
      return readsBesides <= MAX_PHRASE_READS;
    }
    found += phrases.length;
    reads += phrases.reduce((sum, phrase) => sum + countTexts(index, phrase), 0);
    if (found > phrases.length && reads > MAX_PHRASE_READS) return false;
    kept += phrases.length;
    return true;
  };
  const within = clauses
    .map((clause) => ({ ...clause, alternatives: clause.alternatives.filter(fits) }))
    .filter(({ alternatives }) => alternatives.length > 0);
  const firstCut = clauses.find(({ clause }, place) => within[place]?.clause !== clause)?.clause.alternatives[0];
  if (kept < found) {
    warnings.push({ code: 'phrases-cut', limit: kept, at: firstCut === undefined ? 0 : offsetOf(firstCut) });
  }
  return within;
}

/** A clause as typed, and in terms of the corpus. */
interface ResolvedClause {
  readonly clause: Clause;
  readonly alternatives: readonly Alternative[];
}

/** Phrases to be looked for, excluded ones too. */
function phrasesOf(alternative: Alternative): readonly PhraseClause[] {
  if (alternative.kind === 'phrase') return [alternative];
  if (alternative.kind !== 'group') return [];
  return alternative.clauses.flatMap(({ alternatives }) => alternatives.flatMap(phrasesOf));
}

/** In how many texts a phrase has to be looked for: at most those that have its rarest word in the roles asked for. */
function countTexts({ planUnits: { postings } }: OpenedIndex, { words, roles }: PhraseClause): number {
  if (words.some(({ terms }) => terms.length === 0)) return 0;
  return countMarks(postings.unitsWith(words[rarestWord(words, postings.frequency)]?.terms ?? [], roles));
}
