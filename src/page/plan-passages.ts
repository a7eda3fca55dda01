import { answersOf, type Answer, type Learning, type Partner, type Plan } from '../plan/plan.js';
import type { Role } from '../plan/role.js';
import { partnerPath } from '../query/partner-url.js';
import type { PlanCopies } from '../search/search-index.js';
import { groupBy } from '../text/group-by.js';
import { withoutMarkAtEnd } from '../text/list-mark.js';
import { oneLine } from '../text/one-line.js';
import { absoluteUrl } from './citation.js';
import { foreignLanguage } from './hit-view.js';
import { numberOf } from './learning-label.js';
import { learningView, type LearningView } from './learning-view.js';
import { link, type PageContext } from './page-context.js';
import { passageBlocks, type Block, type PageMatches } from './passage-blocks.js';
import { pictureView, type PictureView } from './picture-view.js';

interface TextView {
  readonly kind: 'text';
  readonly blocks: readonly Block[];
}

/** One answer: what was asked, and the pieces of what was written, in their order. */
export interface AnswerView {
  readonly id: string;
  /** Empty where the heading above says it already. */
  readonly question: string;
  /** The questions are English, as the form has them: `en` on a page in another language, else null. */
  readonly questionLang: string | null;
  /** The language of what was written where it differs from the page's; null where it does not, or is unknown. */
  readonly lang: string | null;
  readonly pieces: readonly (TextView | LearningView)[];
  readonly pictures: readonly PictureView[];
}

/** Answers that belong together: about one partner, or one answer alone. */
export interface AnswerGroup {
  /** The id of the partner; null where the group is no partner. */
  readonly partner: {
    readonly id: string;
    readonly label: string;
    readonly url: string;
    readonly note: string;
    /** Its own page. */
    readonly href: string;
  } | null;
  readonly answers: readonly AnswerView[];
  /** Partners that one answer names among others: their ids have to lead somewhere. */
  readonly ids: readonly string[];
}

export interface SectionView {
  readonly id: string;
  readonly role: Role;
  readonly heading: string;
  /** Learnings or partners in the section; empty where it has none. */
  readonly count: string;
  readonly matches: string;
  readonly groups: readonly AnswerGroup[];
}

interface Reading {
  readonly context: PageContext;
  readonly plan: Plan;
  readonly country: string | null;
  readonly matches: PageMatches;
  readonly copies: PlanCopies['learnings'];
  readonly learnings: ReadonlyMap<string, readonly Learning[]>;
  /** Partners by the first answer they were read from. */
  readonly partners: ReadonlyMap<string, readonly Partner[]>;
}

/**
 * The texts of a plan in reading order: what was learnt first. Within a role the order is the file's, and every
 * answer is there in full, between and around its learnings.
 */
export function planSections(
  context: PageContext,
  plan: Plan,
  country: string | null,
  matches: PageMatches,
  copies: PlanCopies['learnings'],
): readonly SectionView[] {
  const answers = answersOf(plan);
  const reading: Reading = {
    context,
    plan,
    country,
    matches,
    copies,
    learnings: groupBy(plan.learnings, (learning) => learning.answer),
    partners: groupBy(plan.partners, (partner) => partner.answers[0] ?? ''),
  };
  return context.profile.sectionOrder.flatMap((role) => {
    const own = answers.filter((answer) => answer.role === role && !repeatsTitle(answer, plan));
    if (own.length === 0) return [];
    const before = matches.count;
    const groups = role === 'partner' ? partnerGroups(reading, own) : own.map((answer) => single(reading, answer));
    const found = matches.count - before;
    const { messages } = context;
    return [
      {
        id: `section-${role}`,
        role,
        heading: messages.sections[role],
        count: sectionCount(plan, role),
        matches: found === 0 ? '' : messages.plan.matches(found),
        groups,
      },
    ];
  });
}

/** The answer that only gives the title again: its id stands on the heading of the page. */
export function repeatsTitle(answer: Answer, plan: Plan): boolean {
  return answer.role === 'title' && sameText(answer.text, plan.title);
}

/** An answer that is a name, with an article or a remark in brackets. */
function isLittleMore(text: string, name: string): boolean {
  return text.length <= name.length + LONGEST_REMARK && oneLine(text).toLowerCase().includes(name.toLowerCase());
}

/** Letters beside the name, at most. */
const LONGEST_REMARK = 60;

function sameText(a: string, b: string): boolean {
  return oneLine(a) === oneLine(b);
}

function sectionCount(plan: Plan, role: Role): string {
  const count =
    role === 'partner' ? plan.partners.length : plan.learnings.filter((learning) => learning.role === role).length;
  return count < 2 ? '' : String(count);
}

function single(reading: Reading, answer: Answer): AnswerGroup {
  return { partner: null, answers: [answerView(reading, answer, answer.question)], ids: [] };
}

/** A partner's answers as one card, from its name to the next name; answers about many partners stand alone. */
function partnerGroups(reading: Reading, answers: readonly Answer[]): readonly AnswerGroup[] {
  const { context, plan } = reading;
  const { messages } = context;
  const groups: { partner: AnswerGroup['partner']; answers: AnswerView[]; ids: string[] }[] = [];
  let known: Partner | null = null;
  for (const answer of answers) {
    const here: readonly Partner[] = reading.partners.get(answer.anchor) ?? [];
    const named: Partner | undefined = here.find((partner) => isLittleMore(answer.text, partner.written));
    if (named !== undefined && here.length === 1) {
      known = named;
      groups.push({
        partner: {
          id: named.anchor,
          label: messages.plan.partner(numberOf(named.anchor)),
          url: absoluteUrl(context, plan, named.anchor),
          href: link(context, partnerPath(named.name)),
          note: named.newAndUnusual === true ? messages.plan.newPartner : '',
        },
        answers: [answerView(reading, answer, '')],
        ids: [],
      });
      continue;
    }
    const label = known === null ? '' : partnerLabel(context, known, answer);
    const last = groups.at(-1);
    if (label !== '' && last !== undefined) {
      last.answers.push(answerView(reading, answer, label));
      continue;
    }
    known = null;
    groups.push({
      partner: null,
      answers: [answerView(reading, answer, answer.question)],
      ids: here.map((partner) => partner.anchor),
    });
  }
  return groups;
}

/** What an answer says of the partner that its card is about; empty where it is about others. */
function partnerLabel({ messages }: PageContext, partner: Partner, answer: Answer): string {
  if (answer.text !== '' && partner.sector !== null && sameText(answer.text, partner.sector))
    return messages.plan.sector;
  if (answer.text !== '' && partner.collaboration !== null && sameText(answer.text, partner.collaboration)) {
    return messages.plan.collaboration;
  }
  return partner.answers.includes(answer.anchor) ? answer.question : '';
}

function answerView(reading: Reading, answer: Answer, question: string): AnswerView {
  const { context, plan } = reading;
  return {
    id: answer.anchor,
    question,
    questionLang: question === answer.question && context.language !== 'en' ? 'en' : null,
    lang: foreignLanguage(context, answer),
    pieces: pieces(reading, answer),
    pictures: plan.pictures
      .filter((picture) => picture.answer === answer.anchor)
      .map((picture) => pictureView(context, plan, picture, answer.question)),
  };
}

/** The learnings of an answer and the text before, between and after them, without their list marks: the page numbers them. */
function pieces(reading: Reading, { anchor, text }: Answer): readonly (TextView | LearningView)[] {
  const views: (TextView | LearningView)[] = [];
  const between = (start: number, end: number): void => {
    const part = end === text.length ? text.slice(start, end) : withoutMarkAtEnd(text.slice(start, end));
    if (!/[\p{L}\p{N}]/u.test(part)) return;
    views.push({ kind: 'text', blocks: passageBlocks(text, reading.matches, start, start + part.length) });
  };
  let at = 0;
  for (const learning of reading.learnings.get(anchor) ?? []) {
    between(at, learning.start);
    views.push(learningView(reading, reading.matches, learning, text));
    at = learning.end;
  }
  between(at, text.length);
  return views;
}
