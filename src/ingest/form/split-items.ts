import type { MatchQuestion } from './match-question.js';
import type { Question } from '../../plan/corpus-profile.js';

/** One instruction line of a file with the lines under it, as they stand in the file. */
export interface Item {
  /** From 1. */
  readonly line: number;
  /** Null: text outside any question, or a question that the form does not have. */
  readonly question: Question | null;
  /** As written; empty where there is none. */
  readonly asked: string;
  readonly body: string;
  /** Line of the first text under it, from 1. */
  readonly bodyLine: number;
}

export interface RawSection {
  readonly heading: string;
  readonly line: number;
  readonly items: readonly Item[];
}

/**
 * Cuts the lines of a file from `from` on (an index) into sections and items. A bare `>`, and the archive's `> None`,
 * go on with the question before them. A line that begins with `>` and asks nothing belongs to the answer it stands in.
 */
export function splitItems(
  lines: readonly string[],
  from: number,
  matchQuestion: MatchQuestion,
): readonly RawSection[] {
  const sections: RawSection[] = [];
  let items: OpenItem[] = [];
  let heading = { text: '', line: from + 1 };
  let current = openItem(from + 1, null, '');
  items.push(current);
  const finish = () => {
    sections.push({ heading: heading.text, line: heading.line, items: items.map(finished).filter(worthKeeping) });
  };
  for (let index = from; index < lines.length; index++) {
    const line = lines[index] ?? '';
    const text = line.trim();
    if (isHeading(lines, index) || (current.question === null && startsHeading(text))) {
      finish();
      heading = { text: text.slice(2).trim(), line: index + 1 };
      current = openItem(index + 1, null, '');
      items = [current];
    } else if (text.startsWith('>')) {
      const asked = text.slice(1).trim();
      const match = text.startsWith('>>') ? null : matchQuestion(asked, (ahead) => lines[index + 1 + ahead]?.trim());
      if (match !== null) {
        current = openItem(index + 1, match.question, asked);
        items.push(current);
        index += match.linesUsed;
        if (match.rest !== '') add(current, index + 1, match.rest);
      } else if (asked === '' || asked === 'None') {
        add(current, index + 1, '');
      } else if (asksSomething(lines, index, asked, current)) {
        current = openItem(index + 1, null, asked);
        items.push(current);
      } else {
        add(current, index + 1, afterGroup(lines, index) ? asked : line);
      }
    } else if (text === GROUP || text === GROUP_END || isLead(lines, index)) {
      add(current, index + 1, '');
    } else {
      add(current, index + 1, line);
    }
  }
  finish();
  return sections.filter((section) => section.items.length > 0 || section.heading !== '');
}

const GROUP = '<div class="group">';
const GROUP_END = '</div>';

interface OpenItem {
  readonly line: number;
  readonly question: Question | null;
  readonly asked: string;
  readonly body: string[];
  bodyLine: number;
}

function openItem(line: number, question: Question | null, asked: string): OpenItem {
  return { line, question, asked, body: [], bodyLine: line };
}

function add(item: OpenItem, line: number, text: string): void {
  if (item.body.length === 0) {
    if (text.trim() === '') return;
    item.bodyLine = line;
  }
  item.body.push(text);
}

function finished(item: OpenItem): Item {
  return { ...item, body: item.body.join('\n') };
}

function worthKeeping(item: Item): boolean {
  return item.question !== null || item.asked !== '' || item.body !== '';
}

/** `## Heading` and, next, what the form puts there: a person's own `## ` line stands in the middle of an answer. */
function isHeading(lines: readonly string[], index: number): boolean {
  if (!startsHeading((lines[index] ?? '').trim())) return false;
  const next = nextText(lines, index);
  return next === '' || next.startsWith('>') || next.startsWith('**') || next.startsWith('##') || next === GROUP;
}

function startsHeading(text: string): boolean {
  return text === '##' || text.startsWith('## ');
}

/** The bare `****` that the archive writes for an empty lead. */
function isLead(lines: readonly string[], index: number): boolean {
  return (lines[index] ?? '').trim() === '****';
}

function asksSomething(lines: readonly string[], index: number, asked: string, current: OpenItem): boolean {
  const last =
    asked
      .replace(/\([^()]*\)\s*$/, '')
      .trimEnd()
      .at(-1) ?? '';
  const asks = asked.length <= LONGEST_QUESTION && (last === '?' || last === ':');
  if (afterGroup(lines, index)) return asks || !holdsText(current.question);
  const before = (lines[index - 1] ?? '').trim();
  if (isHeading(lines, index - 1) || before === '****') return true;
  return asks && before === '' && (lines[index + 1] ?? '').trim() === '';
}

/** Questions under which the archive wraps free text and pictures in groups of their own. */
function holdsText(question: Question | null): boolean {
  return question !== null && (question.role === 'evidence' || question.role === 'link');
}

const LONGEST_QUESTION = 400;

function afterGroup(lines: readonly string[], index: number): boolean {
  let before = index - 1;
  while (before >= 0 && (lines[before] ?? '').trim() === '') before--;
  return (lines[before] ?? '').trim() === GROUP;
}

function nextText(lines: readonly string[], index: number): string {
  for (let next = index + 1; next < lines.length; next++) {
    const text = (lines[next] ?? '').trim();
    if (text !== '') return text;
  }
  return '';
}
