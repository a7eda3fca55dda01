import { setBits } from '../index/at.js';
import { ALL_ROLES, type RoleMask } from '../index/role-mask.js';
import { firstCompound } from '../index/placed-compounds.js';
import { endOfPhrase, type WordRun } from '../query/phrase.js';
import { textsOf, type PhraseClause, type TermClause, type TextClause } from '../query/resolved-clause.js';
import type { ResolvedQuery } from '../query/resolve-query.js';

/** Finds the query's words in a run of tokens. */
export interface TermScanner {
  /** How much each clause weighs, by its bit. */
  readonly weights: readonly number[];
  /**
   * Calls `found` for each word of a run that a clause asks for in the role, with the bits of these clauses: a token, or the
   * tokens of a compound, `first` to `last`. Ascending by their first; a compound comes before its parts.
   */
  scan(run: WordRun, role: RoleMask, found: (first: number, last: number, bits: number) => void): void;
}

interface ClauseBit<Clause extends TextClause = TextClause> {
  readonly clause: Clause;
  readonly bit: number;
}

/** What a phrase or a word in a field weighs in a snippet: it was asked for more firmly than a plain word. */
const REQUIRED_WEIGHT = 8;

/** @param vocabularySize - terms from this number on are in no text */
export function makeTermScanner(query: ResolvedQuery, vocabularySize: number): TermScanner {
  const weights = query.should.map((clause) => clause.weight);
  const all: ClauseBit[] = query.should.flatMap((should, bit) =>
    should.alternatives.map((clause) => ({ clause, bit: 1 << bit })),
  );
  for (const { occur, alternatives } of query.required) {
    if (occur === 'must_not') continue;
    for (const clause of alternatives.flatMap(textsOf)) {
      // Past the last bit all share it: which word a token is matters little by then.
      const bit = Math.min(weights.length, 31);
      weights[bit] = REQUIRED_WEIGHT;
      all.push({ clause, bit: 1 << bit });
    }
  }
  const words = all.filter((each): each is ClauseBit<TermClause> => each.clause.kind === 'any');
  const phrases = all.filter((each): each is ClauseBit<PhraseClause> => each.clause.kind === 'phrase');
  const bits = new Uint32Array(vocabularySize);
  for (const { clause, bit } of words) for (const term of clause.terms) setBits(bits, term, bit);
  const perRole = words.some(({ clause }) => clause.roles !== ALL_ROLES);

  return {
    weights,
    scan(run, role, found) {
      const allowed = perRole ? allowedBits(words, role) : -1;
      const inRole = phrases.filter(({ clause }) => (clause.roles & role) !== 0);
      const { terms, compounds, from, to } = run;
      let phraseBits = 0;
      let phraseEnd = from;
      let compound = firstCompound(compounds.firsts, from);
      for (let token = from; token < to; token += 1) {
        for (const { clause, bit } of inRole) {
          const end = endOfPhrase(run, token, clause.words);
          if (end < 0) continue;
          if (token >= phraseEnd) phraseBits = 0;
          phraseBits |= bit;
          phraseEnd = Math.max(phraseEnd, end);
        }
        for (; compounds.firsts[compound] === token; compound += 1) {
          const last = compounds.lasts[compound] ?? token;
          const here = (bits[compounds.terms[compound] ?? 0] ?? 0) & allowed;
          if (here !== 0 && last < to) found(token, last, here);
        }
        // Read directly, not by `at`: this runs for every token of every plan that is shown.
        const own = (bits[terms[token] ?? 0] ?? 0) & allowed;
        const here = token < phraseEnd ? own | phraseBits : own;
        if (here !== 0) found(token, token, here);
      }
    },
  };
}

function allowedBits(words: readonly ClauseBit[], role: RoleMask): number {
  return words.reduce((sum, { clause, bit }) => ((clause.roles & role) !== 0 ? sum | bit : sum), 0);
}
