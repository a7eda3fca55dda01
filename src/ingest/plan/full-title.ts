import type { Answer, Learning } from '../../plan/plan.js';
import { oneLine } from '../../text/one-line.js';
import { UNFINISHED } from '../lists/run-together.js';
import { findCutSentence } from './cut-sentence.js';
import { saysNothingOf } from './empty-title.js';
import type { TitleTidier } from './tidy-title.js';
import { CUT } from './whole-titles.js';

/** A name longer than this is no name. */
const LONGEST_NAME = 250;
/** A title that says nothing is followed by a sentence, together at most this many letters. */
const LONGEST_FOLLOWED = 140;

export interface TitleOptions {
  readonly tidy: TitleTidier;
  /** Words that say nothing in a title, folded. */
  readonly emptyWords: ReadonlySet<string>;
}

export interface TitleSources {
  readonly file: string;
  readonly heading: string;
  readonly country: string | null;
  readonly answers: readonly Answer[];
  readonly learnings: readonly Learning[];
}

/**
 * The title of a plan, without list marks and the form's words. A plan that names itself is called that, unless the name
 * is a file's. A heading that the archive cut (`…`) gives way to the whole sentence, if the answers hold it: looked for in
 * the learnings first. A title that says nothing of the subject is followed by the first sentence of the challenge or of
 * the learnings; where there is none at all, the file's name in words.
 */
export function titleOf(sources: TitleSources, { tidy, emptyWords }: TitleOptions): string {
  const named = nameOf(sources);
  const title = tidy(named);
  const isNothing = saysNothingOf(title, sources.country, emptyWords);
  const isCut = title.split(' ').length < 4 && UNFINISHED.test(title);
  if (!isNothing && !isCut) return title;
  const sentence = describing(sources);
  if (sentence === null) return title;
  // `The main insights are:` is no name to be kept before the first of them, nor is `Wells are` before the sentence itself.
  const at = sentence.toLowerCase().indexOf(title.toLowerCase());
  const isReplaced = named.endsWith(':') || (at >= 0 && at < 3);
  if (isReplaced) return sentence;
  return isNothing ? shortened(`${title} – ${sentence}`) : title;
}

function nameOf({ file, heading, answers, learnings }: TitleSources): string {
  const given = oneLine(answers.find(({ role }) => role === 'title')?.text ?? '');
  if (given !== '' && given.length <= LONGEST_NAME && !isFileName(given)) return given;
  const title = oneLine(heading);
  const cut = /(?:…|\.\.\.|,)$/.exec(title)?.index ?? (UNFINISHED.test(title) ? title.length : null);
  if (cut !== null) {
    const beginning = title.slice(0, cut) + (CUT.test(title) ? '' : ' ');
    for (const { text } of [...learnings, ...answers]) {
      const sentence = findCutSentence(beginning, text);
      if (sentence !== null) return oneLine(sentence);
    }
  }
  if (/\p{L}/u.test(title)) return title;
  const [learning] = learnings;
  if (learning !== undefined) return firstSentence(learning.text);
  const named = file
    .slice(file.lastIndexOf('/') + 1)
    .replace(/\.md$/i, '')
    .replace(/_+/g, ' ')
    .trim();
  return named !== '' ? named : title !== '' ? title : file;
}

/** `ALP_2022_final.docx`, `closing-form`: one word with marks of a file's name in it. */
function isFileName(name: string): boolean {
  return (
    /\.(?:docx?|pdf|pptx?|xlsx?|md|txt)$/i.test(name) ||
    (!name.includes(' ') && /[_\d]/.test(name)) ||
    !/\p{L}{2}/u.test(name)
  );
}

/** The sentence that says best what a plan is about. */
function describing({ answers, learnings }: TitleSources): string | null {
  const challenge = answers.find(({ role, text }) => role === 'challenge' && text.includes(' '));
  const text = challenge?.text ?? learnings[0]?.text ?? answers.find(({ role }) => role !== 'title')?.text;
  const sentence = text === undefined ? '' : firstSentence(text).replace(/[.:;,]+$/, '');
  return /\p{L}/u.test(sentence) ? sentence : null;
}

function firstSentence(text: string): string {
  const line = oneLine(text);
  const end = /[.!?](?= \p{Lu}|$)/u.exec(line);
  return end === null ? line : line.slice(0, end.index + 1);
}

function shortened(title: string): string {
  if (title.length <= LONGEST_FOLLOWED) return title;
  const cut = title.slice(0, LONGEST_FOLLOWED);
  return `${cut.slice(0, cut.lastIndexOf(' ')).replace(/[\s,.;:–(-]+$/u, '')}…`;
}
