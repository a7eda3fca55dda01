import { editDistance } from '../../text/edit-distance.js';
import type { StemLanguage } from '../../text/stem.js';
import { isSignificant } from '../../text/significant-term.js';
import { at } from './at.js';

/** Shorter words differ in one letter by right. */
const SHORTEST = 7;
/** A word that more plans have is no slip. */
const MOST_PLANS = 10;
/** How many times as many plans must have the right word. */
const TIMES_AS_FREQUENT = 20;

export interface CountedTerms {
  readonly terms: readonly string[];
  /** By term: plans that have it. */
  readonly plans: Uint32Array;
  /** By term. */
  readonly languages: readonly (readonly StemLanguage[])[];
  /** By term: how it is mostly written. */
  readonly spellings: readonly string[];
  /** The group of a term and those derived from it, so far. */
  readonly relatives: (term: number) => number;
}

/**
 * The words of a corpus that are another one mistyped: of seven letters or more, one letter added, lost or two
 * exchanged (another letter makes another word too often), in at most ten plans, where twenty times as many have the
 * right one, in the same language; not where the letter makes another ending, nor where the corpus has more of the word's
 * own relatives (`counties` has `county`). Measured: docs/decisions/0007-words.md.
 *
 * @returns the wrong term with the right one
 */
export function findTypingErrors(counted: CountedTerms): ReadonlyMap<number, number> {
  const { terms, plans, languages, spellings, relatives } = counted;
  const isKnownWord = knownWords(counted);
  const rare: number[] = [];
  const frequent = new Map<string, number[]>();
  terms.forEach((term, id) => {
    if (!isWord(term)) return;
    const count = at(plans, id);
    if (count > 0 && count <= MOST_PLANS && term.length >= SHORTEST && !isKnownWord(id)) rare.push(id);
    if (count < TIMES_AS_FREQUENT || spellings[id] !== term || !isSignificant(term)) return;
    for (const form of shortened(term)) {
      const known = frequent.get(form);
      if (known === undefined) frequent.set(form, [id]);
      else known.push(id);
    }
  });
  const found = new Map<number, number>();
  for (const id of rare) {
    const word = terms[id] ?? '';
    const near = new Set([...shortened(word)].flatMap((form) => frequent.get(form) ?? []));
    const right = [...near]
      .filter(
        (other) =>
          at(plans, other) >= TIMES_AS_FREQUENT * at(plans, id) &&
          relatives(other) !== relatives(id) &&
          (languages[other] ?? []).some((language) => languages[id]?.includes(language)) &&
          isSlip(word, terms[other] ?? ''),
      )
      .sort((a, b) => at(plans, b) - at(plans, a) || a - b);
    if (right[0] !== undefined) found.set(id, right[0]);
  }
  return found;
}

function isWord(term: string): boolean {
  return /^\p{Ll}+$/u.test(term);
}

/** A letter more or less, or two neighbours exchanged; the first letter stays. */
function isSlip(word: string, right: string): boolean {
  if (!right.startsWith(word.charAt(0)) || editDistance(word, right, 1) !== 1) return false;
  return word.length === right.length ? isExchange(word, right) : !isOtherEnding(word, right);
}

/** `changer` and `change`, `publica` and `public`, `plasticos` and `plastics`, `compute` and `computer`. */
function isOtherEnding(word: string, right: string): boolean {
  const [a, b] = word.endsWith('s') && right.endsWith('s') ? [word.slice(0, -1), right.slice(0, -1)] : [word, right];
  return a.startsWith(b) || (b.startsWith(a) && /[dlrsy]$/.test(b));
}

/** Says of a rare term whether it is a word of its own: it has accents, or relatives that more plans have. */
function knownWords({ terms, plans, spellings, relatives }: CountedTerms): (term: number) => boolean {
  const most = new Map<number, { term: number; plans: number }>();
  terms.forEach((_, term) => {
    const group = relatives(term);
    if (at(plans, term) > (most.get(group)?.plans ?? 0)) most.set(group, { term, plans: at(plans, term) });
  });
  return (term) => {
    const relative = most.get(relatives(term));
    return spellings[term] !== terms[term] || (relative !== undefined && relative.plans > at(plans, term));
  };
}

function isExchange(word: string, right: string): boolean {
  let at = 0;
  while (word.charAt(at) === right.charAt(at)) at += 1;
  return word.charAt(at) === right.charAt(at + 1) && word.charAt(at + 1) === right.charAt(at);
}

/** A word, and it with each letter but the first left out: what two words one slip apart have in common. */
function shortened(word: string): ReadonlySet<string> {
  const forms = new Set([word]);
  for (let place = 1; place < word.length; place += 1) forms.add(word.slice(0, place) + word.slice(place + 1));
  return forms;
}
