import { readListMark } from '../../text/list-mark.js';
import { afterGap } from './mark.js';

/** What an answer calls the things that it goes on to list. The plural alone: a *learning question* is something else. */
const FINDINGS =
  /(?:\b(?:insights|learnings|lessons|findings|take-?aways|conclusions|enseignements|constats|apprentissages|aprendizajes|hallazgos|conclusiones)\b|\ble[cç]ons\b|\blecciones\b)/iu;
/** A heading in capitals may name insights too: what announces them says *main*, *are* or the like, or is a word or three. */
const ANNOUNCING =
  /\b(?:are|were|is|was|have|has|we|our|key|main|top|some|several|first|most|major|follow\w*|below|here|generated|gathered|identified|learn(?:ed|t)|found|include\w*|voici|principa\w+|suivant\w*|sont|nous|siguiente\w*|son|estos|estas|las|los)\b|^\P{L}*(?:\p{L}+\P{L}*){1,3}$/iu;
const QUESTIONS = /\bquestions?\b|\bpreguntas?\b/i;
/** A sentence longer than this, in UTF-16 units, announces nothing. */
const LONGEST = 300;

/** Barriers, and words that announce whatever it is. */
const OBSTACLES =
  /\b(?:barriers|bottlenecks|challenges|obstacles|difficulties|barrières|obstacles|difficultés|défis|barreras|obstáculos|dificultades|desafíos)\b/iu;

/** Whether a text ends in a sentence that announces findings: `The main insights are:`. */
function announcesFindings(text: string): boolean {
  return announces(text, (sentence) => FINDINGS.test(sentence));
}

/** Whether a text ends in a sentence that announces what the whole answer is to give: `We met these challenges:`. */
export function announcesAnswer(text: string): boolean {
  return announces(text, (sentence) => FINDINGS.test(sentence) || OBSTACLES.test(sentence));
}

function announces(text: string, names: (sentence: string) => boolean): boolean {
  const trimmed = text.trimEnd();
  if (!/:[-–]?$/.test(trimmed)) return false;
  const sentence = lastSentence(trimmed);
  return (
    sentence.length <= LONGEST &&
    names(sentence) &&
    ANNOUNCING.test(sentence.slice(0, 400)) &&
    !QUESTIONS.test(sentence)
  );
}

/**
 * Where the list or the paragraphs begin that an answer announces as its findings, as an offset; 0 where it announces
 * nothing, or more than one thing: then each announcement heads a group of its own.
 */
export function afterAnnouncement(text: string): number {
  let found = 0;
  for (let at = text.indexOf(':'); at !== -1; at = text.indexOf(':', at + 1)) {
    const after = afterGap(text, at + 1);
    const opens = text.slice(at + 1, after).includes('\n') || readListMark(text, after, text.length) !== null;
    if (!opens || !announcesFindings(text.slice(Math.max(0, at - LONGEST - 40), at + 1))) continue;
    if (found > 0) return 0;
    found = after;
  }
  return found;
}

/** The last sentence of a text, or what follows its last line end. */
export function lastSentence(text: string): string {
  const line = text.slice(text.lastIndexOf('\n') + 1);
  const starts = [...line.matchAll(/[.!?;] +(?=["“‘'«(¿¡]?[\p{Lu}\d])/gu)].map(
    (match) => match.index + match[0].length,
  );
  return line.slice(starts.at(-1) ?? 0);
}
