import type { PlanText } from './plan-text.js';
import { plansWith, type Postings } from './postings.js';
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
  corpus.texts.forEach((text, at) => {
    if (having.every((marks) => marks[at] === 1) && hasPhrase(text, sought)) found[at] = 1;
  });
  return found;
}

function hasPhrase(text: PlanText, sought: Sought): boolean {
  const first = sought.forms[0] ?? -1;
  for (const passage of text.passages) {
    if ((passage.bit & sought.roles) === 0) continue;
    const last = passage.to - sought.forms.length;
    for (let at = passage.from; at <= last; at += 1) {
      if (text.forms[at] === first && standsAt(text.forms, at, sought.forms)) return true;
    }
  }
  return false;
}

/** True where the tokens from `at` on are just these forms. */
export function standsAt(tokens: ArrayLike<number>, at: number, forms: readonly number[]): boolean {
  for (let offset = 0; offset < forms.length; offset += 1) {
    if (tokens[at + offset] !== forms[offset]) return false;
  }
  return true;
}
