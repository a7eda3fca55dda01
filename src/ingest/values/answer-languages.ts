import type { Answer } from '../../plan/plan.js';
import { clearLanguage, detectLanguage } from './detect-language.js';

type Text = Pick<Answer, 'role' | 'text'>;

export interface PlanLanguages {
  /** ISO 639-1 code of the language that most of the text is in; `und` where there is too little to tell. */
  readonly plan: string;
  /** The language of each answer, in their order: its own where it can be told, else the plan's. */
  readonly answers: readonly string[];
}

/** The languages of a plan: of each answer, and the one that most of its letters are in. */
export function languagesOf(answers: readonly Text[]): PlanLanguages {
  const own = answers.map(({ text }) => clearLanguage(text));
  const letters = new Map<string, number>();
  answers.forEach(({ role, text }, at) => {
    const language = own[at];
    // Links name what others wrote.
    if (language != null && role !== 'link') letters.set(language, (letters.get(language) ?? 0) + text.length);
  });
  const [most] = [...letters].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const plan = most?.[0] ?? detectLanguage(sample(answers));
  return { plan, answers: own.map((language) => language ?? plan) };
}

/** Lists of the form's options, and of links, are in the form's words and say nothing of the language. */
function isProse({ role, text }: Text): boolean {
  return role !== 'link' && !text.startsWith('- ') && !text.startsWith('http');
}

function sample(answers: readonly Text[]): string {
  return answers
    .filter(isProse)
    .map(({ text }) => text.slice(0, 500))
    .join('\n');
}
