import { BULLETS, DASHES, readListMark } from '../../text/list-mark.js';
import { foldWord } from '../../text/fold.js';
import { oneLine } from '../../text/one-line.js';

/** Whether a text begins with the name of a body that is known, or with its short name. */
export type StartsKnown = (text: string) => boolean;

/** A name with the short one that stands in brackets behind it. */
export interface NameParts {
  readonly full: string;
  /** `MARN`; null where none is given. */
  readonly short: string | null;
}

/** In brackets, what a body is and not what it is called. */
const DESCRIPTIONS = new Set(
  'NGO NGOs CSO CSOs ONG ICT SME SMEs MSME MSMEs IO PPP TBD TBC TBA UN NA PPPs INGO CBO IT AI US USD EU COVID'.split(
    ' ',
  ),
);

/** A short name: two capitals at least, no blanks. */
export function isShortName(text: string): boolean {
  return (
    /^[\p{L}\d][\p{L}\d&./-]{1,11}$/u.test(text) &&
    (text.match(/\p{Lu}/gu)?.length ?? 0) >= 2 &&
    !DESCRIPTIONS.has(text)
  );
}

/**
 * A name in its two parts, whichever stands first: `Ministry of Environment (MARN, by its acronym in Spanish)`,
 * `VSV (Vietnam Silicon Valley)`. Other brackets go.
 */
export function nameParts(name: string): NameParts {
  const found: { short: string | null; full: string | null } = { short: null, full: null };
  const outside = oneLine(
    name.replace(BRACKETS, (_, inside: string, at: number) => {
      if (at === 0) return inside;
      const [first = ''] = inside.trim().split(/[,;]| by /);
      const before = name.slice(0, at);
      if (isShortName(first.trim())) found.short ??= first.trim();
      else if (isShortName(before) && spellsOut(inside, before)) found.full = inside.trim();
      return ' ';
    }),
  );
  const full = outside.replace(/ (?=[,;.])/g, '').replace(/[\s,;:–—-]+$/u, '');
  return found.full === null ? { full, short: found.short } : { full: found.full, short: full };
}

/** Round or square ones, one that is not closed too. */
const BRACKETS = /\s*[([]([^()[\]]*)[)\]]?/g;

/** Whether a short name is made of letters of a full one, in their order, from the first on. */
function spellsOut(full: string, short: string): boolean {
  const plain = foldWord(full.replace(/^the /i, ''));
  const letters = foldWord(short).match(/\p{L}/gu) ?? [];
  if (!/\p{Lu}\S* .*\p{Lu}/u.test(full) || !plain.startsWith(letters[0] ?? ' ')) return false;
  let at = 0;
  for (const letter of letters) {
    at = plain.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

const ARTICLES =
  /^(?:the|les) (?=.)|^(?:le|la|el|los|las) (?=(?:minist|direction|direcci|secr|c[aá]mara|chambre|asoc|assoc|univ|agenc|conseil|consejo|centre|centro|banque|banco|mairie|alcald|fund|fond|instit|red |commun|soci[eé]t[eé]|f[eé]d|organ))|^l['’](?=\p{L})/iu;
const LEADS =
  /^(?:(?:yes|oui|s[ií]|partners?|government|private sector|academia|international|national government|potential informal partner|ngos?|universities|banks)(?:[.,:] +)|(?:and|et|y|also|with|avec(?: l[ae'’])?)[.,:]? +)/iu;

/** A name as it should be shown: without list mark, article, quotes round it, addresses, and what trails behind it. */
export function tidyName(text: string): string {
  let name = oneLine(text)
    .replace(/https?:\/\/\S+/g, '')
    .trim();
  for (let before = ''; before !== name;) {
    before = name;
    name = name.slice(readListMark(name, 0, name.length)?.end ?? 0).replace(LEADS, '');
    name = name.replace(/^\((?:[ivx]+|[a-z]|\d+)\)\s*/i, '').trim();
  }
  name = name.replace(ARTICLES, '');
  name = cutTail(name)
    .replace(/^["“«(]+(?=[^)”"»]*$)/u, '')
    .replace(/^["“«]([^"”»]+)["”»]$/u, '$1')
    .replace(/[\s,;:.–—/&([-]+$/u, (end) =>
      /^\.$/.test(end) && /\b(?:Ltd|Inc|Corp|Co)$/.test(name.slice(0, -1)) ? '.' : '',
    )
    .trim();
  return name.charAt(0).toLocaleUpperCase('en') + name.slice(1);
}

const MARK_INSIDE = new RegExp(
  String.raw`\s+(?:\d{1,2}[.)]|[${BULLETS}]|[${DASHES}](?= )|- ?(?=\p{Lu}\p{Ll}+ed\b)).*$`,
  'u',
);

/** What follows a name and is none of it: a task, a remark, the next item. */
const TAIL =
  /(?:,? (?:to (?:get|gather|collect|help|provide|organi[sz]e|facilitate|ensure|share|identify|conduct|test|explore|understand|validate|co-?create|co-?design|support|develop|create|work|see|build|be)\b|in (?:organi[sz]|conduct|provid|develop|support|facilitat|explor)ing\b|as (?:a|an|the|our|implementing|co)\b|responsible for|in charge of|through (?:the|its|their)|(?:that|which|who|whose|where|being|is|was|were|are|has|have|had|will|under the|with (?:the|a|whom)|incubated|supported by|helped|provided|participated|supporting|working|took|gave|led|hosted|included|\p{Ll}{3,}ed (?:the|in|a|an|us|with|as|on|for|our|to))\b|including|particularly|specially|especially|among others|etc|such as|for (?:the|its|their|our|providing|developing|data)\b|based in|located in|[Ss]ee less)|, (?:its|a|an|the|and|our|we|they|with|for|in|on|who|where|particularly|one|to|as|\p{Ll}+ed)\b|, \p{Ll}+ \p{Ll}+ \p{Ll}+| (?:They|We|This|These|Its|Their|Our)(?: .*)?$| (?:It|But|As)$).*$/u;

function cutTail(name: string): string {
  const [short = name] = name.split(/ \/ | \.\. /)[0]?.split(MARK_INSIDE) ?? [];
  const tail = TAIL.exec(short);
  // A name has two words or a short one before its tail.
  return tail !== null && tail.index > 1 ? short.slice(0, tail.index) : short;
}
