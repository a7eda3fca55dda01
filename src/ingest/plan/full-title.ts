import type { Answer, Learning } from '../../plan/plan.js';
import { oneLine } from '../../text/one-line.js';
import { findCutSentence } from './cut-sentence.js';

/** A name longer than this is no name. */
const LONGEST_NAME = 250;

/**
 * The title of a plan. A plan that names itself is called that, unless the name is a file's. A heading that the
 * archive cut (`…`) gives way to the whole sentence, if the answers hold it: looked for in the learnings first.
 * Else the heading stays; where there is none, the file's name in words.
 */
export function titleOf(
  file: string,
  heading: string,
  answers: readonly Answer[],
  learnings: readonly Learning[],
): string {
  const given = oneLine(answers.find(({ role }) => role === 'title')?.text ?? '').replace(
    /^\d{1,2}[.)] (?=\p{Lu})/u,
    '',
  );
  if (given !== '' && given.length <= LONGEST_NAME && !isFileName(given)) return given;
  const title = oneLine(heading);
  const cut = /(?:…|\.\.\.)$/.exec(title);
  if (cut !== null) {
    const beginning = title.slice(0, cut.index);
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

function firstSentence(text: string): string {
  const line = oneLine(text);
  const end = /[.!?](?= \p{Lu}|$)/u.exec(line);
  return end === null ? line : line.slice(0, end.index + 1);
}
