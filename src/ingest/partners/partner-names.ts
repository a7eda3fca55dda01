import { readListMark } from '../../text/list-mark.js';
import { oneLine } from '../../text/one-line.js';
import { divideEntries, MOST_WORDS } from './divide-names.js';
import { INSTITUTION } from './institution-words.js';
import { namedInProse } from './named-in-prose.js';
import { namesNoOrganisation } from './no-organisation.js';
import { passageAbout } from './passage-about.js';
import { isShortName, nameParts, tidyName, type StartsKnown } from './partner-name.js';

/** What one entry of an answer says of a partner. */
export interface PartnerEntry {
  readonly name: string;
  /** What was done, where the entry says so after the name. */
  readonly about: string | null;
}

/** Longer texts, in UTF-16 units, are no name. */
const LONGEST_NAME = 200;
/** Answers that list more are no lists of partners. */
const MOST_ENTRIES = 40;

/**
 * The partners that one answer lists: by its list, lines, semicolons, gaps or commas; else those that it speaks of.
 *
 * @param sure - the answer was asked for a name and nothing else
 */
export type PartnerEntryReader = (text: string, sure: boolean) => readonly PartnerEntry[];

export function partnerEntryReader(startsKnown: StartsKnown): PartnerEntryReader {
  return (text, sure) => {
    const entries = divideEntries(text, startsKnown);
    if (entries.length > MOST_ENTRIES) return [];
    return entries.flatMap((entry) => readEntry(entry, sure, startsKnown));
  };
}

function readEntry(entry: string, sure: boolean, startsKnown: StartsKnown): readonly PartnerEntry[] {
  const said = oneLine(entry).replace(/^(?:yes|oui|s[ií])[.,:]? +/i, '');
  const text = said
    .slice(readListMark(said, 0, said.length)?.end ?? 0)
    .replace(/^[\s,;.]+/, '')
    .trim();
  const [, lead = '', listed = ''] = /^([^:]{2,60}): +(\S.*)$/u.exec(text) ?? [];
  // `Banks: A Bank, B Bank`: what the head says they all are.
  if (lead !== '' && (listed.includes(',') || listed.length < 60) && !startsKnown(lead) && namesNoOrganisation(lead)) {
    return divideEntries(listed, startsKnown).flatMap((each) => readEntry(each, false, startsKnown));
  }
  const named = headOf(text, sure, startsKnown) ?? wholeName(text, sure, startsKnown);
  if (named !== null) return [named];
  if (sure && text.length <= LONGEST_NAME && !isSentence(text)) return [];
  const first = /^.{5,200}?\p{L}{3}\)?(?=\. \p{Lu})/u.exec(text)?.[0] ?? '';
  if (first !== '' && !isSentence(first)) {
    // Names, and then what was done with all of them.
    const names = divideEntries(first, startsKnown).map((each) => wholeName(each, false, startsKnown));
    const found = names.filter((each) => each !== null);
    if (found.length > 0 && found.length === names.length) {
      const rest = text.slice(first.length);
      const named = found.map(({ name }) => name);
      return named.map((name) => ({
        name,
        about: passageAbout(
          rest,
          name,
          named.filter((each) => each !== name),
        ),
      }));
    }
  }
  return namedInProse(entry, startsKnown);
}

/** `Name: what was done`, `Name - what was done`, `ABC - its full name`. */
function headOf(text: string, sure: boolean, startsKnown: StartsKnown): PartnerEntry | null {
  const parted =
    /^(.{2,120}?)(?::| [-–—]+|(?<=[)\p{L}])[-–—]|(?<=\p{L}{3}|\p{Lu}{2})(?<!\b(?:Corp|Univ|Dept|Prof|Inst|Assoc|Govt|Inc|Ltd|Min|Gov|Gen|Dir|Int|Nat|Org|Fed|Sta|Ing))\.(?= [\p{Lu}\d])) +(?=\S)/u.exec(
      text,
    );
  if (parted === null) return null;
  const [whole, head = ''] = parted;
  const rest = text.slice(whole.length);
  const [spelledOut = ''] = rest.split(/[.;:,]| [-–—] /);
  if (isShortName(head) && stands(head, spelledOut.trim())) {
    return entryOf(`${tidyName(spelledOut)} (${head})`, rest.slice(spelledOut.length), startsKnown);
  }
  return wordsIn(head) <= MOST_WORDS && !isSentence(head) && looksLikeName(nameParts(tidyName(head)).full, sure)
    ? entryOf(head, rest, startsKnown)
    : null;
}

/** Whether a full name spells a short one out: its initials, in order, are among the letters. */
function stands(short: string, full: string): boolean {
  const initials = (full.match(/(?<![\p{L}])\p{Lu}/gu) ?? []).join('');
  return (
    initials.length >= 2 &&
    full.split(' ').length >= 2 &&
    initials.startsWith(short.charAt(0).toUpperCase()) &&
    short.length <= initials.length + 3
  );
}

/** An entry that is a name and no more, or one with a remark behind. */
function wholeName(text: string, sure: boolean, startsKnown: StartsKnown): PartnerEntry | null {
  const name = tidyName(text);
  const { full } = nameParts(name);
  const starts = /^(?:the |l['’])?["“(]?[\p{Lu}\d]/u.test(text) || (sure && /^\p{L}/u.test(text));
  if (!starts || wordsIn(full) > MOST_WORDS || full.length > LONGEST_NAME || isSentence(full)) return null;
  if (!looksLikeName(full, sure)) return null;
  // Only a list of names, or the answer to a question for one, may name what no word shows to be an organisation.
  if (!sure && name.length < text.length - 12 && wordsIn(full) < 2 && !startsKnown(full) && !isShortName(full))
    return null;
  return entryOf(text, name.length < text.length - 12 ? text : null, startsKnown);
}

const INSTITUTIONS = new RegExp(String.raw`\b(?:${INSTITUTION})\b`, 'iu');

/** Most of its words have capitals, or one of them is a kind of organisation. */
function looksLikeName(name: string, sure: boolean): boolean {
  const words = name.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.&-]*/gu) ?? [];
  const long = words.filter((word) => !LITTLE.has(word.toLowerCase()));
  const capitals = long.filter((word) => /^[\p{Lu}\d]/u.test(word)).length;
  if (capitals === long.length) return true;
  return INSTITUTIONS.test(name) ? long.length <= 9 : sure && (capitals * 2 > long.length || long.length <= 3);
}

const LITTLE = new Set(
  'of the and for in on de por para con sin tu su la le les des du del y et l d da do en a an to los las el e at'.split(
    ' ',
  ),
);

/** Words that make a sentence of what would be a name. */
const SENTENCE =
  /^(?:we|in|this|these|to|our|it|there|as|for|with|no|nous|il|elle|dans|avec|le projet|at|during|although|finally|all|some|both|a|an)\b(?! \p{Lu})|\b(?:was|were|is|are|has|have|had|will|worked|provided|supported|helped|attended|participated|joined|who|which|we|est|sont|sera|seront|avons|participaron)\b/iu;

function isSentence(text: string): boolean {
  return SENTENCE.test(text);
}

function entryOf(text: string, about: string | null, startsKnown: StartsKnown): PartnerEntry | null {
  const name = tidyName(text);
  if (!startsKnown(name) && namesNoOrganisation(name)) return null;
  if (name.length < 2 || /^\p{Lu}\p{Ll}+ed \p{Ll}/u.test(name)) return null;
  const said = about?.replace(/^[\s,.;:–-]+/u, '').trim() ?? '';
  return { name, about: said === '' ? null : said };
}

function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
