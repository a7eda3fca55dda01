import type { Answer, Learning, Link, Picture, Section } from '../../plan/plan.js';
import type { LearningRole, Role } from '../../plan/role.js';
import { LEFT_OUT } from '../../text/left-out.js';
import { findLinks } from '../../text/find-links.js';
import { plainText } from '../../text/plain-text.js';
import type { FindingCode } from '../report/finding.js';
import { meansNoBarrier, meansNone, saysNothing } from '../form/none-answer.js';
import type { PartnerAnswer } from '../partners/read-partners.js';
import type { Item } from '../form/split-items.js';
import { splitLearnings } from '../lists/split-learnings.js';

/** Roles whose unit ids are taken by learnings and partners: their answers are numbered under the plural. */
const ANSWER_ANCHOR = new Map<Role, string>([
  ['insight', 'insights'],
  ['barrier', 'barriers'],
  ['partner', 'partners'],
]);

export interface AnswerReaderOptions {
  /** Takes out what must not be shown. */
  readonly clean: (text: string) => string;
  readonly report: (line: number, code: FindingCode, message: string, done: string) => void;
  /** The only origin whose pictures may be shown; null: none. */
  readonly pictureOrigin: string | null;
}

/** Collects what the answers of one plan hold, one section after the other. */
export class AnswerReader {
  readonly sections: Section[] = [];
  readonly learnings: Learning[] = [];
  readonly links: Link[] = [];
  readonly pictures: Picture[] = [];
  readonly partnerAnswers: PartnerAnswer[] = [];
  /** The parts of the form that asked, and those of which a question was answered. */
  readonly asked = new Set<string>();
  readonly answered = new Set<string>();
  readonly unknownQuestions: string[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #options: AnswerReaderOptions;

  constructor(options: AnswerReaderOptions) {
    this.#options = options;
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
    const asked = question === null ? this.#options.clean(plainText(item.asked).text) : '';
    if (question?.part) this.asked.add(question.part);
    if (question === null && item.asked !== '') {
      this.unknownQuestions.push(asked);
      this.#options.report(
        item.line,
        'question-unknown',
        `unknown question "${asked.slice(0, 80)}"`,
        'its answer is kept as "other"',
      );
    }
    const { text: raw, pictures } = plainText(item.body);
    const role = question?.role ?? 'other';
    const text = this.#options.clean(raw);
    const says = !meansNone(text);
    if (!says && pictures.length === 0) return null;
    if (question === null && item.asked === '' && says) {
      this.#options.report(
        item.bodyLine,
        'text-outside-question',
        'text that stands under no question',
        'kept as "other"',
      );
    }
    if (question?.part) this.answered.add(question.part);
    const answer: Answer = {
      role,
      anchor: this.#next(ANSWER_ANCHOR.get(role) ?? role),
      question: question === null ? asked : question.silent ? '' : question.text,
      // Told when all answers are known.
      language: 'und',
      text: says ? text : '',
    };
    this.#learnings(answer);
    for (const url of new Set(findLinks(answer.text).map(({ href }) => href)))
      this.links.push({ url, answer: answer.anchor });
    for (const given of pictures) {
      const url = this.#pictureUrl(given);
      this.pictures.push({ url, showable: url === given && this.#isShowable(url), answer: answer.anchor });
    }
    return answer;
  }

  /** Where a picture is; of an address that holds a contact its host alone. */
  #pictureUrl(url: string): string {
    return url.startsWith('data:') ? url : this.#options.clean(url).replace(LEFT_OUT, '');
  }

  #isShowable(url: string): boolean {
    const { pictureOrigin } = this.#options;
    return pictureOrigin !== null && url.startsWith(`${pictureOrigin}/`);
  }

  #learnings(answer: Answer): void {
    if (answer.role !== 'insight' && answer.role !== 'barrier') return;
    const role: LearningRole = answer.role;
    const isNone = role === 'barrier' ? meansNoBarrier : saysNothing;
    if (answer.text === '' || isNone(answer.text)) return;
    for (const { start, end } of splitLearnings(answer.text)) {
      const text = answer.text.slice(start, end);
      if (saysNothing(text)) continue;
      this.learnings.push({ role, anchor: this.#next(role), text, answer: answer.anchor, start, end });
    }
  }

  #next(name: string): string {
    const number = (this.#numbers.get(name) ?? 0) + 1;
    this.#numbers.set(name, number);
    return `${name}-${number}`;
  }
}
