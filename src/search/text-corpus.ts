import type { Passage, PlanText } from './plan-text.js';
import { planFrequency, plansWith, type Postings } from './postings.js';
import type { Sought } from './sought.js';

/** Texts that are searched as units, plans or learnings, each known by its number. */
export interface TextCorpus {
  readonly texts: readonly PlanText[];
  readonly postings: Postings;
}

/** Marks with 1 each text that has what is sought in the roles asked for. */
export function textsWith(corpus: TextCorpus, sought: Sought): Uint8Array {
  if (!sought.phrase) return plansWith(corpus.postings, sought.forms, sought.roles);
  const found = new Uint8Array(corpus.texts.length);
  if (sought.forms.length === 0 || sought.forms.includes(-1)) return found;
  const having = [...new Set(sought.forms)].map((form) => plansWith(corpus.postings, [form], sought.roles));
  const rarest = rarestPlace(corpus.postings, sought.forms);
  corpus.texts.forEach((text, at) => {
    for (const marks of having) if (marks[at] !== 1) return;
    if (hasPhrase(text, sought, rarest)) found[at] = 1;
  });
  return found;
}

/** Which word of a phrase to look for first. */
function rarestPlace(postings: Postings, forms: readonly number[]): number {
  const frequencies = forms.map((form) => planFrequency(postings, form));
  return frequencies.indexOf(Math.min(...frequencies));
}

function hasPhrase(text: PlanText, sought: Sought, rarest: number): boolean {
  const { forms, roles } = sought;
  const rare = forms[rarest] ?? -1;
  for (const passage of text.passages) {
    const { bit, from, to } = passage;
    if ((bit & roles) === 0) continue;
    const last = to - (forms.length - rarest);
    let at = text.forms.indexOf(rare, from + rarest);
    while (at >= 0 && at <= last) {
      const first = at - rarest;
      if (standsAt(text.forms, first, forms) && isUnbroken(text, passage, first, forms.length)) return true;
      at = text.forms.indexOf(rare, at + 1);
    }
    if (at < 0) return false;
  }
  return false;
}

/** True where no web address, which is no word, lies between the tokens from `first` on. */
function isUnbroken(text: PlanText, passage: Passage, first: number, count: number): boolean {
  for (let at = first; at < first + count - 1; at += 1) {
    if (/[\p{L}\p{N}]/u.test(passage.text.slice(text.ends[at], text.starts[at + 1]))) return false;
  }
  return true;
}

/** True where the tokens from `at` on are just these forms. */
export function standsAt(tokens: ArrayLike<number>, at: number, forms: readonly number[]): boolean {
  for (let offset = 0; offset < forms.length; offset += 1) {
    if (tokens[at + offset] !== forms[offset]) return false;
  }
  return true;
}
