import { ALL_ROLES, type RoleMask } from './plan-text.js';
import type { ResolvedQuery } from './resolve-query.js';
import type { Sought } from './sought.js';
import { standsAt } from './text-corpus.js';

/** Finds the query's words in a run of tokens. */
export interface Marker {
  /** How much each thing sought weighs, by its bit. */
  readonly weights: readonly number[];
  /** Calls `found` for each token from `from` to before `to` that is sought in the role, with the bits of what it is. */
  scan(
    tokens: ArrayLike<number>,
    from: number,
    to: number,
    role: RoleMask,
    found: (token: number, bits: number) => void,
  ): void;
}

interface SoughtBit {
  readonly sought: Sought;
  readonly bit: number;
}

/** What a phrase or a word in a field weighs in a snippet: it was asked for more firmly than a plain word. */
const BINDING_WEIGHT = 8;

/** `forms` is the size of the vocabulary. */
export function makeMarker(query: ResolvedQuery, forms: number): Marker {
  const weights = query.words.map((word) => word.weight);
  const soughts: SoughtBit[] = query.words.flatMap((word, at) =>
    word.alternatives.map((sought) => ({ sought, bit: 1 << at })),
  );
  for (const binding of query.bindings) {
    if (binding.negated) continue;
    for (const alternative of binding.alternatives) {
      if (alternative.kind === 'values') continue;
      // Past the last bit all share it: which word a token is matters little by then.
      const at = Math.min(weights.length, 31);
      weights[at] = BINDING_WEIGHT;
      soughts.push({ sought: alternative.sought, bit: 1 << at });
    }
  }
  const single = soughts.filter(({ sought }) => !sought.phrase);
  const phrases = soughts.filter(({ sought }) => sought.phrase && !sought.forms.includes(-1));
  const bits = new Uint32Array(forms);
  const perRole = single.some(({ sought }) => sought.roles !== ALL_ROLES);
  for (const { sought, bit } of single) for (const form of sought.forms) bits[form] = (bits[form] ?? 0) | bit;

  return {
    weights,
    scan(tokens, from, to, role, found) {
      const allowed = perRole ? allowedBits(single, role) : -1;
      const inRole = phrases.filter(({ sought }) => (sought.roles & role) !== 0);
      let phraseBits = 0;
      let phraseEnd = from;
      for (let token = from; token < to; token += 1) {
        for (const { sought, bit } of inRole) {
          if (token + sought.forms.length <= to && standsAt(tokens, token, sought.forms)) {
            if (token >= phraseEnd) phraseBits = 0;
            phraseBits |= bit;
            phraseEnd = Math.max(phraseEnd, token + sought.forms.length);
          }
        }
        const own = (bits[tokens[token] ?? 0] ?? 0) & allowed;
        const all = token < phraseEnd ? own | phraseBits : own;
        if (all !== 0) found(token, all);
      }
    },
  };
}

function allowedBits(single: readonly SoughtBit[], role: RoleMask): number {
  return single.reduce((sum, { sought, bit }) => ((sought.roles & role) !== 0 ? sum | bit : sum), 0);
}
