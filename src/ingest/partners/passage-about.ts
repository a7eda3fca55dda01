import { oneLine } from '../../text/one-line.js';
import { foldWords } from '../../text/fold.js';
import { nameParts } from './partner-name.js';

/**
 * The part of a text about several partners that names one of them: its lines or sentences, up to the one that names
 * another; null where none names it.
 *
 * @param others - names of the others that the text may be about
 */
export function passageAbout(text: string, name: string, others: readonly string[]): string | null {
  const pieces = text.split(/\n+|(?<=[.!?;]["”)]?)\s+(?=[\p{Lu}"“(\d])/u).map((piece) => piece.trim());
  const isNamed = namesIn(name);
  const namesOther = others.map(namesIn);
  const kept: string[] = [];
  let going = false;
  for (const piece of pieces) {
    const folded = ` ${foldWords(piece)} `;
    if (isNamed(folded)) going = true;
    else if (namesOther.some((named) => named(folded))) going = false;
    if (going && piece !== '') kept.push(piece);
  }
  return kept.length === 0 ? null : oneLine(kept.join(' '));
}

/** Whether a folded text, with a blank at either end, has the name, or its short one, in it. */
function namesIn(name: string): (folded: string) => boolean {
  const { full, short } = nameParts(name);
  const names = [full, ...(short === null ? [] : [short])].map(foldWords).filter((each) => each.length > 1);
  return (folded) => names.some((each) => folded.includes(` ${each} `));
}
