import { trimmed } from './passage.js';
import type { Passage } from './passage.js';

/** First version: numbered or bulleted lines, else paragraphs. */
export function splitLearnings(text: string): readonly Passage[] {
  const passages: Passage[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    const mark = /^\s*(?:\d{1,2}[.)-]\)?|[-•–*])\s*/.exec(line)?.[0].length ?? 0;
    const passage = trimmed(text, at + mark, at + line.length);
    if (passage !== null) passages.push(passage);
    at += line.length + 1;
  }
  return passages;
}
