import type { Answer, Learning, Link, Picture, Section } from '../plan/plan.js';
import type { LearningRole, Role } from '../plan/role.js';
import { findLinks } from '../text/find-links.js';
import { plainText } from '../text/plain-text.js';
import type { FindingCode } from './finding.js';
import { meansNoBarrier, meansNone } from './none-answer.js';
import type { PartnerAnswer } from './partners.js';
import type { Item } from './split-items.js';
import { splitLearnings } from './split-learnings.js';

/** The archive's own host: pictures elsewhere are not shown. */
const PICTURE_HOST = 'https://undp-accelerator-labs.github.io/';

/** Roles whose unit ids are taken by learnings and partners: their answers are numbered under the plural. */
const ANSWER_ANCHOR = new Map<Role, string>([
  ['insight', 'insights'],
  ['barrier', 'barriers'],
  ['partner', 'partners'],
]);

/** A plan while its answers are read, one section after the other. */
export class PlanDraft {
  readonly sections: Section[] = [];
  readonly learnings: Learning[] = [];
  readonly links: Link[] = [];
  readonly pictures: Picture[] = [];
  readonly partnerAnswers: PartnerAnswer[] = [];
  /** The forms of the questions that were asked, and of those that were answered. */
  readonly asked = new Set<'opening' | 'closing'>();
  readonly answered = new Set<'opening' | 'closing'>();
  readonly unknownQuestions: string[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #clean: (text: string) => string;
  readonly #report: (line: number, code: FindingCode, message: string, done: string) => void;

  constructor(
    clean: (text: string) => string,
    report: (line: number, code: FindingCode, message: string, done: string) => void,
  ) {
    this.#clean = clean;
    this.#report = report;
  }

  section(heading: string, items: readonly Item[]): void {
    const answers: Answer[] = [];
    for (const item of items) {
      const answer = this.#answer(item);
      if (answer !== null) answers.push(answer);
      if (item.question?.role === 'partner') {
        this.partnerAnswers.push({ question: item.question, text: answer?.text ?? '', anchor: answer?.anchor ?? null });
      }
    }
    if (answers.length > 0) this.sections.push({ heading, answers });
  }

  #answer(item: Item): Answer | null {
    const { question } = item;
    if (question?.form) this.asked.add(question.form);
    if (question === null && item.asked !== '') {
      this.unknownQuestions.push(item.asked);
      this.#report(
        item.line,
        'question-unknown',
        `unknown question "${item.asked.slice(0, 80)}"`,
        'its answer is kept as "other"',
      );
    }
    const { text: raw, pictures } = plainText(item.body);
    const role = question?.role ?? 'other';
    const text = this.#clean(raw);
    const says = !meansNone(text);
    if (!says && pictures.length === 0) return null;
    if (question === null && item.asked === '' && says) {
      this.#report(item.bodyLine, 'text-outside-question', 'text that stands under no question', 'kept as "other"');
    }
    if (question?.form) this.answered.add(question.form);
    const answer: Answer = {
      role,
      anchor: this.#next(ANSWER_ANCHOR.get(role) ?? role),
      question: question === null ? this.#clean(plainText(item.asked).text) : question.silent ? '' : question.text,
      text: says ? text : '',
    };
    this.#learnings(answer);
    for (const url of new Set(findLinks(answer.text).map(({ href }) => href)))
      this.links.push({ url, answer: answer.anchor });
    for (const url of pictures)
      this.pictures.push({ url, showable: url.startsWith(PICTURE_HOST), answer: answer.anchor });
    return answer;
  }

  #learnings(answer: Answer): void {
    if (answer.role !== 'insight' && answer.role !== 'barrier') return;
    if (answer.text === '' || (answer.role === 'barrier' && meansNoBarrier(answer.text))) return;
    const role: LearningRole = answer.role;
    for (const { start, end } of splitLearnings(answer.text)) {
      const text = answer.text.slice(start, end);
      this.learnings.push({ role, anchor: this.#next(role), text, answer: answer.anchor, start, end });
    }
  }

  #next(name: string): string {
    const number = (this.#numbers.get(name) ?? 0) + 1;
    this.#numbers.set(name, number);
    return `${name}-${number}`;
  }
}
