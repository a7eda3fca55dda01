import { readListMark } from '../../text/list-mark.js';
import { oneLine } from '../../text/one-line.js';
import { splitItemsOfList } from '../lists/split-learnings.js';

/** What one entry of an answer says of a partner. */
export interface PartnerEntry {
  readonly name: string;
  /** What was done, where the entry says so after the name. */
  readonly about: string | null;
}

/** Names are no longer than this, in words. */
const MOST_WORDS = 14;
/** Longer texts, in UTF-16 units, are no name and no plain list of names. */
const LONGEST_NAME = 200;
const LONGEST_LIST = 2_000;
/** Answers that list more are no lists of partners. */
const MOST_ENTRIES = 40;

/** Words that an organisation's name begins with, or has in it: a comma before one divides two partners. */
const ORGANISATION_WORDS =
  'minist\\w*|min\\. of|department|secretariat|secretar[ií]a|agenc\\w+|agence|universit\\w+|universidad|institut\\w*|municipal\\w*|council|conseil|city|government|commission|authority|association\\w*|asociaci[oó]n|foundation|fundaci[oó]n|fondation|bank|banque|centre|center|office|chamber|network|academy|committee|comité|delegation|school|faculty|fund|ngo|ong|company|corporation|ltd|lab|labs|hub|union|federation|bureau|board|party|group|direction|mairie|organi[sz]ation|society|trust|programme|program|project|initiative|team';

/** Names of bodies that look after several things: `Ministry of Environment, Biodiversity and Climate Action`. */
const OF_SEVERAL =
  /^(?:the )?(?:[\p{L}'’]+ ){0,3}(?:minist\w*|department|secretariat|secretar[ií]a|faculty|directorate|agency|commission)\b/iu;

/**
 * The partners that one answer lists: by its list, lines, semicolons, gaps or commas; else the one it speaks of.
 *
 * @param sure - the answer names a partner and nothing else
 */
export type PartnerEntryReader = (text: string, sure: boolean) => readonly PartnerEntry[];

/** @param organisations - short names of organisations, in lower case: letters alone */
export function partnerEntryReader(organisations: readonly string[]): PartnerEntryReader {
  const names = organisations.filter((name) => /^\p{L}+$/u.test(name));
  const organisation = new RegExp(`\\b(?:${[ORGANISATION_WORDS, ...names].join('|')})\\b`, 'i');
  return (text, sure) => {
    const entries = divide(text, (entry) => divideNames(entry, organisation));
    if (entries.length > MOST_ENTRIES) return [];
    return entries.flatMap((entry) => readEntry(entry, sure));
  };
}

function divide(text: string, divideNames: (entry: string) => readonly string[]): readonly string[] {
  const listed = splitItemsOfList(text);
  if (listed !== null) return listed.map(({ start, end }) => text.slice(start, end)).flatMap(divideNames);
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (lines.length > 1) return lines.filter((line) => !line.endsWith(':') || line.length < 60).flatMap(divideNames);
  const parts = text
    .split(/;\s+|(?<! ) {2,}(?=\p{Lu})/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (parts.length > 1 && parts.every((part) => /^[\p{Lu}\d(]/u.test(part))) return parts.flatMap(divideNames);
  return divideNames(text);
}

/** Divides `A, B and C` where it is nothing but names; what has a sentence in it stays whole. */
function divideNames(entry: string, organisation: RegExp): readonly string[] {
  const text = entry.trim();
  if (text.length > LONGEST_LIST || /[.:?!] |\s[-–—] /.test(text) || text.includes('- ')) return [text];
  const pieces: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === '(') depth++;
    else if (character === ')') depth--;
    else if (depth === 0 && (character === ',' || character === ';' || isAnd(text, at))) {
      pieces.push(text.slice(from, at));
      from = character === ',' || character === ';' ? at + 1 : text.indexOf(' ', at + 1);
    }
  }
  pieces.push(text.slice(from));
  const names = joinParts(
    pieces.map((piece) => piece.trim().replace(/^(?:and|et|y|&) /i, '')).filter((piece) => piece !== ''),
    organisation,
  );
  const looksLikeNames = names.every((name) => /^[\p{Lu}\d"“(]/u.test(name) && name.split(' ').length <= MOST_WORDS);
  return names.length > 1 && looksLikeNames
    ? names.filter((name) => !/^(?:among others|etc|others)\.?$/i.test(name))
    : [text];
}

/** ` and ` or ` / ` before the name of another organisation. */
function isAnd(text: string, at: number): boolean {
  if (text[at] !== ' ' && text[at] !== '/') return false;
  const match = /^(?: (?:and|et|y|&)|\/) (?:the )?(\p{Lu}[\p{L}’']+)/u.exec(text.slice(at, at + 40));
  if (match === null) return false;
  const acronyms = /^\p{Lu}{3,}$/u.test(match[1] ?? '') && /(?:^|[ ,])\p{Lu}{3,}$/u.test(text.slice(0, at));
  return acronyms || OF_SEVERAL.test(match[1] ?? '');
}

/** Puts back together what is one name with commas in it. */
function joinParts(pieces: readonly string[], organisation: RegExp): readonly string[] {
  const names: string[] = [];
  for (const piece of pieces) {
    const last = names.at(-1);
    const standsAlone = /^[\p{Lu}\d]/u.test(piece) && (organisation.test(piece) || /^[\p{Lu}\d]{2,}\b/u.test(piece));
    if (last !== undefined && OF_SEVERAL.test(last) && !standsAlone) names[names.length - 1] = `${last}, ${piece}`;
    else names.push(piece);
  }
  return names;
}

function readEntry(entry: string, sure: boolean): readonly PartnerEntry[] {
  const said = oneLine(entry).replace(/^(?:yes|oui|s[ií])[.,:]? +/i, '');
  const text = said.slice(readListMark(said, 0, said.length)?.end ?? 0).trim();
  const parted = /^(.{2,120}?)(?::| [-–—]+|[-–—]) +(?=\S)/u.exec(text);
  if (parted !== null && wordsIn(parted[1] ?? '') <= MOST_WORDS && !SENTENCE.test(parted[1] ?? '')) {
    return entryOf(parted[1] ?? '', text.slice(parted[0].length));
  }
  if (
    text.length <= LONGEST_NAME &&
    wordsIn(text) <= MOST_WORDS &&
    !SENTENCE.test(text) &&
    /^["“(]?[\p{Lu}\d]/u.test(text)
  ) {
    const begin = leadingName(text);
    const task = begin !== null && TASK.test(text.slice(text.indexOf(begin) + begin.length));
    return task ? entryOf(begin, text) : entryOf(text, null);
  }
  const spoken =
    /\b(?:work(?:ed|ing)?|partner(?:ed|ing|ship)?|collaborat(?:ed|ion|ing)|consulted|travaill\w+|collaboration) (?:closely |directly |en collaboration )?(?:with|avec) (?:the |le |la |les )?/iu.exec(
      text,
    );
  const named =
    leadingName(text) ?? (spoken === null ? null : leadingName(text.slice(spoken.index + spoken[0].length)));
  if (named !== null) return entryOf(named, text);
  return sure ? entryOf(text.length > 150 ? `${text.slice(0, text.lastIndexOf(' ', 140))}…` : text, null) : [];
}

/** Words that make a sentence of what would be a name. */
const SENTENCE =
  /^(?:we|in|this|these|to|our|it|there|as|for|with|no|nous|il|elle|dans|avec|le projet|at|during|although|finally|all|some|both|a|an)\b(?! \p{Lu})|\b(?:was|were|is|are|has|have|had|will|worked|provided|supported|helped|attended|participated|joined|who|which|we|est|sont|sera|seront|avons|participaron)\b/iu;

/** What follows a name where the entry goes on with what the partner did: no organisation is called so. */
const TASK =
  /^ (?:to (?:get|gather|collect|help|provide|organi[sz]e|facilitate|ensure|share|identify|conduct|test|explore|understand|validate|co-?create|co-?design)\b|in (?:organi[sz]|conduct|provid|develop|support|facilitat)ing\b|as (?:a|an|the|our) )/u;

/** A run of capitalised words at the beginning: `Spices Board India under …`; null where there are not two, or one acronym. */
function leadingName(text: string): string | null {
  const match =
    /^(?:The |the |Le |La )?((?:\p{Lu}[\p{L}\p{N}&.'’-]*|\d+\p{L}+)(?:(?: (?:of|for|and|the|de|du|des|la|le|del|y|et|&|in|on)){0,2} (?:\p{Lu}[\p{L}\p{N}&.'’-]*|\([^()]{1,40}\)))*)/u.exec(
      text,
    );
  const run = match?.[1] ?? '';
  const stop = SENTENCE_END.exec(run);
  const name = withoutStarter((stop === null ? run : run.slice(0, stop.index + stop[0].length)).replace(/[.,]+$/, ''));
  if (SENTENCE.test(`${name} `) || STARTERS.has(name.split(' ', 1)[0]?.toLowerCase() ?? '')) return null;
  if (wordsIn(name) > MOST_WORDS) return null;
  return name.includes(' ') || stop !== null || /^[\p{Lu}\d]{3,}/u.test(name) ? name : null;
}

/** The full stop of a sentence inside a run of capitalised words: not that of `St.`, `D.` or `Corp.`. */
const SENTENCE_END =
  /(?:(?<!\b(?:Corp|Univ|Dept|Prof|Inst|Assoc|Govt|Inc|Ltd|Min|Gov|Gen|Dir|Int|Nat|Org|Fed|Sta|Ing))(?<=\p{L}{3})|(?<=\p{Lu}{2}))\.+(?= )/u;

/** A name without the first word of the next sentence: `Social Security Institute They`. */
function withoutStarter(name: string): string {
  const [, before] =
    /^(.+?)(?: (?:of|for|and|the|de|du|des|la|le|del|y|et|&|in|on))* (?:They|We|This|These|It|But|As|Its|Their|Our)$/u.exec(
      name,
    ) ?? [];
  return before ?? name;
}

const STARTERS = new Set(
  'we in this these to our it there as for with no nous at during although all some both since given through regarding among within by they other several many each based currently once after before despite while yes not'.split(
    ' ',
  ),
);

function entryOf(name: string, about: string | null): readonly PartnerEntry[] {
  const tidy = name
    .trim()
    .replace(/^["“(]+(?=[^)”"]*$)/u, '')
    .replace(/[\s,;:–—-]+$/u, '')
    .trim();
  if (/^\p{Lu}\p{Ll}+ed \p{Ll}/u.test(tidy) || NOT_NAMES.test(tidy)) return [];
  return /\p{L}{2}|\p{Lu}/u.test(tidy)
    ? [{ name: tidy, about: about === null || about.trim() === '' ? null : about.trim() }]
    : [];
}

/** What stands where a name should. */
const NOT_NAMES =
  /^(?:yes|oui|no|n\/?a|none|phase \d|activité non réalisée|see above|as above|same|\((?:[ivx]+|[a-z])\).*)$/i;

function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
