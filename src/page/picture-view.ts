import type { Picture, Plan } from '../plan/plan.js';
import { shorten } from '../text/shorten.js';
import type { PageContext } from './page-context.js';

/** A picture of a plan, or the place where one would be. */
export interface PictureView {
  /** Null where it may not be shown. */
  readonly src: string | null;
  readonly alt: string;
  /** Where it can be seen; null where there is no such place. */
  readonly href: string | null;
}

/** Characters of a question in an alternative text: what it asks, without how to answer it. */
const QUESTION = 100;

/** The alternative text says what the archive knows: which of the plan's pictures it is, and the question that it answers. */
export function pictureView(context: PageContext, plan: Plan, picture: Picture, question: string): PictureView {
  const { messages } = context;
  const url = /^https?:\/\//i.test(picture.url) && URL.canParse(picture.url) ? new URL(picture.url) : null;
  if (url === null) return { src: null, alt: messages.plan.pictureInline, href: null };
  if (!picture.showable) return { src: null, alt: messages.plan.pictureElsewhere(url.host), href: url.href };
  const number = plan.pictures.indexOf(picture) + 1;
  const total = plan.pictures.length;
  const asked = shortQuestion(question);
  return {
    src: url.href,
    alt: asked === '' ? messages.plan.picture(number, total) : messages.plan.pictureOf(number, total, asked),
    href: url.href,
  };
}

function shortQuestion(question: string): string {
  const first = /^[^?.:]*[?.:]?/.exec(question)?.[0].replace(/[.:]$/, '').trim() ?? '';
  return shorten(first, QUESTION);
}
