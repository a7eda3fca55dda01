import type { Partner } from '../plan/plan.js';
import { meansNone } from './none-answer.js';
import type { Question } from './question.js';

/** One answer about partners, in file order; an empty text where there was no answer. */
export interface PartnerAnswer {
  readonly question: Question;
  readonly text: string;
  /** Null where the answer is empty and not kept. */
  readonly anchor: string | null;
}

/** The partners that the answers of a plan name, in file order. */
export function readPartners(answers: readonly PartnerAnswer[]): readonly Partner[] {
  const partners: Partner[] = [];
  let current: { -readonly [K in keyof Partner]: Partner[K] } | null = null;
  for (const { question, text, anchor } of answers) {
    if (question.partner === 'name') {
      current = null;
      if (meansNone(text) || anchor === null) continue;
      current = {
        anchor: `partner-${partners.length + 1}`,
        name: text.replaceAll('\n', ' '),
        sector: null,
        collaboration: null,
        newAndUnusual: null,
        answers: [anchor],
      };
      partners.push(current);
    } else if (current !== null && question.partner === 'collaboration' && anchor !== null) {
      current.collaboration = text;
      current.answers = [...current.answers, anchor];
    }
  }
  return partners;
}
