import { readListMark } from '../../text/list-mark.js';
import { splitItemsOfList } from '../lists/split-learnings.js';
import { INSTITUTION } from './institution-words.js';
import { namesNoOrganisation } from './no-organisation.js';
import type { StartsKnown } from './partner-name.js';

/** Names are no longer than this, in words. */
export const MOST_WORDS = 14;
const LONGEST_LIST = 2_000;

/** Names of bodies that look after several things: `Ministry of Environment, Biodiversity and Climate Action`. */
const OF_SEVERAL =
  /^(?:the )?(?:[\p{L}'’]+ ){0,3}(?:minist\w*|department|secretariat|secretar[ií]a|faculty|directorate|agency|commission)\b/iu;

const ORGANISATION = new RegExp(String.raw`\b(?:${INSTITUTION}|party|group|team|project)\b`, 'i');

/** The entries of an answer: by its list, lines, semicolons, gaps or commas; one text where nothing divides it. */
export function divideEntries(text: string, startsKnown: StartsKnown): readonly string[] {
  const divided = divideText(text);
  return divided.flatMap((entry) => divideNames(entry, startsKnown));
}

function divideText(text: string): readonly string[] {
  const listed = splitItemsOfList(text);
  if (listed !== null) return listed.map(({ start, end }) => text.slice(start, end)).flatMap(divideLines);
  const lines = divideLines(text);
  if (lines.length > 1) return lines.filter((line) => !line.endsWith(':') || line.length < 60);
  const parts = text
    .split(/;\s+|(?<! ) {2,}(?=\p{Lu})/u)
    .map((part) => part.trim().replace(/ (?:and|et|y)$/, ''))
    .filter((part) => part !== '' && !/^(?:Yes|Oui|S[ií])$/.test(part));
  return parts.length > 1 &&
    parts.every((part) => /^[\p{Lu}\d(]/u.test(part) && !/ (?:of|the|with|and|by|de|avec|in|for)$/.test(part))
    ? parts
    : [text];
}

/** Lines, one that goes on in small letters with the one before it. */
function divideLines(text: string): readonly string[] {
  const lines: string[] = [];
  for (const line of text.split('\n').map((each) => each.trim())) {
    const last = lines.at(-1);
    if (line === '') continue;
    if (
      last !== undefined &&
      /^\p{Ll}/u.test(line) &&
      /[\p{L},&]$/u.test(last) &&
      !/\b(?:organi[sz]ations|banks)$/.test(last)
    )
      lines[lines.length - 1] = `${last} ${line}`;
    else lines.push(line);
  }
  return lines;
}

/** Divides `A, B and C` where it is nothing but names; what has a sentence in it stays whole. */
function divideNames(entry: string, startsKnown: StartsKnown): readonly string[] {
  const said = entry.trim();
  const text = said
    .slice(readListMark(said, 0, said.length)?.end ?? 0)
    // Two names that only a lost line end divided.
    .replace(
      /(?<=\p{Ll}{3}) (?=Ministry of |Minist[eè]re d|University of |Municipality of )(?<!\b(?:the|and|of|for|from|with|under|National|Federal|State|Vice|Deputy|Autonomous|American|Catholic|Technological|Coordinating|Former|Royal|Central) )/gu,
      (_, at: number, whole: string) =>
        /^\p{Lu}/u.test(whole) && at > 12 && BODY.test(whole.slice(0, at)) ? '; ' : ' ',
    );
  if (text.length > LONGEST_LIST || /[.:?!] |\s[-–—] /.test(text) || text.includes('- ')) return [text];
  const pieces: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === '(' || character === '[') depth++;
    else if (character === ')' || character === ']') depth = Math.max(0, depth - 1);
    else if (depth === 0 && (character === ',' || character === ';' || isAnd(text, at, startsKnown))) {
      pieces.push(text.slice(from, at));
      from = character === ',' || character === ';' ? at + 1 : at + (AND.exec(text.slice(at))?.[0].length ?? 1);
    }
  }
  pieces.push(text.slice(from));
  const names = joinParts(
    pieces.map((piece) => piece.trim().replace(/^(?:and|et|y|&) /i, '')).filter((piece) => piece !== ''),
    startsKnown,
  );
  const looksLikeNames = names.every(
    (name) =>
      (/^[\p{Lu}\d"“(]/u.test(name) || /^(?:the |l['’])?[\p{L}'’]/u.test(name)) && name.split(' ').length <= MOST_WORDS,
  );
  const capitals = names.filter((name) => /^(?:the )?[\p{Lu}\d"“(]/u.test(name)).length;
  return names.length > 1 && looksLikeNames && capitals * 2 > names.length
    ? names.filter((name) => !/^(?:among others|etc|others)\.?$/i.test(name))
    : [text];
}

const AND = /^(?: (?:and|et|y|&) | ?\/ ?)(?:the )?/u;

/** ` and ` or ` / ` before the name of another organisation. */
function isAnd(text: string, at: number, startsKnown: StartsKnown): boolean {
  if (text[at] !== ' ' && text[at] !== '/') return false;
  const match = AND.exec(text.slice(at));
  if (match === null) return false;
  const [before, after] = [text.slice(0, at), text.slice(at + match[0].length)];
  if (!/^\p{Lu}/u.test(after)) return false;
  const lastPart = before.split(/,\s*/).at(-1) ?? '';
  if (/(?:^|[ ,])\p{Lu}{3,}$/u.test(before) && /^\p{Lu}{3,}(?![\p{Ll}])/u.test(after)) return true;
  if (before.endsWith(')') && ORGANISATION.test(after) && !OPEN.test(lastPart)) return true;
  const joins = match[0].includes('the ') || (match[0].includes('&') && OF_SEVERAL.test(lastPart));
  if (joins && ORGANISATION.test(after) && ORGANISATION.test(lastPart)) return true;
  if (ARE_TWO.test(text) && !ORGANISATION.test(text)) return true;
  if (startsKnown(after) || (startsKnown(lastPart) && isWhole(lastPart))) return true;
  if (ENDS_BODY.test(lastPart) && ORGANISATION.test(after.split(' ').slice(1).join(' '))) return true;
  const [first = ''] = after.split(' ');
  return (
    OF_SEVERAL.test(first) ||
    (/^(?:Universit|Municipalit|Faculty|Bank)/.test(first) && !OPEN.test(lastPart) && lastPart.includes(' '))
  );
}

/** Two short names of which one is written as no word is: `Datalat and OpenlabEC`. */
const ARE_TWO =
  /^(?:\p{Lu}\S* )?\p{Lu}\S* (?:and|y|et|&) (?:\p{Lu}\S*\p{Lu}\S*)$|^\p{Lu}\S*\p{Lu}\S* (?:and|y|et|&) \p{Lu}\S*(?: \p{Lu}\S*)?$/u;
/** A name that has come to its end with the word for a body. */
const ENDS_BODY =
  /\p{L} (?:Agency|Institute|University|Center|Centre|Council|Board|Association|Authority|Company|Foundation|Municipality)$/u;
const BODY = new RegExp(String.raw`\b(?:${INSTITUTION})\b`, 'i');
const OPEN = /\b(?:of|for|de|des|du)$/i;

function isWhole(text: string): boolean {
  return text.split(' ').length <= 3;
}

/** Puts back together what is one name with commas in it. */
function joinParts(pieces: readonly string[], startsKnown: StartsKnown): readonly string[] {
  const names: string[] = [];
  for (const piece of pieces) {
    const last = names.at(-1);
    const standsAlone =
      /^(?:the )?[\p{Lu}\d]/u.test(piece) &&
      (ORGANISATION.test(piece) || /^[\p{Lu}\d]{2,}\b/u.test(piece) || startsKnown(piece));
    const legalForm = /^(?:Inc|Ltd|LLC|Lda|S\.A)\.?$/.test(piece);
    if (
      last !== undefined &&
      (legalForm || (OF_SEVERAL.test(last) && !standsAlone && !(piece.includes(' ') && namesNoOrganisation(piece))))
    )
      names[names.length - 1] = `${last}, ${piece}`;
    else names.push(piece);
  }
  return names;
}
