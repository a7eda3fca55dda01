import { LEFT_OUT } from './left-out.js';

/** The longest part of an address, in UTF-16 units (RFC 5321, 4.5.3.1, with room for encodings). */
const LONGEST_PART = 254;

/** How a dot and the sign between name and domain are written: full width, or encoded for a URL, also twice. */
const DOT = String.raw`(?:[.．]|%(?:25){0,2}2E)`;
const AT = /[@＠﹫]|%(?:25){0,2}40/g;

const LOCAL = new RegExp(String.raw`(?:[\p{Script=Latin}\p{M}\d_+'-]|${DOT}|%(?:25){0,2}(?:2B|2D|5F))+$`, 'iu');
const DOMAIN = new RegExp(String.raw`^[a-z\d-]+(?:${DOT}[a-z\d-]+)+`, 'iu');
/** `@lab. org`, `@lab .org`: only where nothing before the blank is a whole domain already. */
const TORN_DOMAIN = new RegExp(String.raw`^[a-z\d-]+ ?${DOT} ?(?:org|com|net|int|edu|gov)(?![\p{L}\d])`, 'u');
/** `jane. doe`, where a name is awaited: after a colon or a bracket, or at the beginning. */
const TORN_LOCAL = /(?:^|[:;,<(\n]) ?([\p{Ll}\d_-]{2,30}[.．] )$/u;

/** The end of a domain beside a blank, where it could be two words as well. */
const TOP_LEVEL = String.raw`(?:org|com|net|int|edu|gov|info|[a-z]{2})`;
const KNOWN_END = new RegExp(String.raw`\.${TOP_LEVEL}$`);

/** `jane.doe (at) lab.org`, `jane[at]lab[dot]org`. */
const VEILED =
  /\b[\w.+-]{1,64}(?: ?[([{<] ?(?:dot|point|punto) ?[)\]}>] ?\w{1,64}| dot \w{1,64}){0,3} ?[([{<] ?(?:at|arobase|arroba|@) ?[)\]}>] ?[\w-]{1,64}(?:(?:[.．]| ?[([{<] ?(?:dot|point|punto|\.) ?[)\]}>] ?| dot )[\w-]{1,64}){1,4}/gi;
/** `jane.doe at lab dot org`; where the dots are words of other sentences too (`at this point we`), before a general end only. */
const SPELT =
  /\b[\w.+-]{1,64}(?: dot \w{1,64}){0,3} (?:at|arobase|arroba|@) [\w-]{1,64}(?: dot [\w-]{1,64}){0,3} (?:dot (?:org|com|net|int|edu|gov|info|[a-z]{2})|(?:point|punto) (?:org|com|net|int|edu|gov))\b/gi;
/** `jane.doe at lab.org`: a name with a dot or a stroke, else it is a word of the sentence. */
const HALF_SPELT =
  /(?<![\p{L}\d./@])[\p{Ll}\d]{1,40}[._][\p{Ll}\d._-]{1,40} (?:at|arobase|arroba) [a-z\d-]{1,64}(?:\.[a-z\d-]{1,64}){0,3}\.(?:org|com|net|int|edu|gov)\b/gu;

/** Each with what is quickly told to be absent: nearly every text has none. */
const SPELLINGS = [
  { hint: /[([{<] ?(?:at|arobase|arroba|@) ?[)\]}>]/i, address: VEILED },
  { hint: / (?:dot|point|punto) (?:org|com|net|int|edu|gov|info|[a-z]{2})\b/i, address: SPELT },
  { hint: /[._][\p{Ll}\d]+ (?:at|arobase|arroba) [a-z\d-]+\./u, address: HALF_SPELT },
];

/** A text whose e-mail addresses are replaced by `[…]`. URLs are not looked into. */
export function withoutMailAddresses(text: string, mailDomain: string | null): string {
  let kept = '';
  let done = 0;
  for (const match of text.matchAll(AT)) {
    const { index } = match;
    const span = index < done ? null : addressAround(text, index, match[0].length, done, mailDomain);
    if (span === null) continue;
    kept += text.slice(done, span.start) + LEFT_OUT;
    done = span.end;
  }
  const rest = done === 0 ? text : kept + text.slice(done);
  let spelt = rest;
  for (const { hint, address } of SPELLINGS) {
    if (hint.test(spelt)) spelt = spelt.replace(address, LEFT_OUT);
  }
  return spelt;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function addressAround(text: string, at: number, length: number, from: number, mailDomain: string | null): Span | null {
  const after = text.slice(at + length, at + length + LONGEST_PART);
  const blankAfter = after.startsWith(' ') ? 1 : 0;
  const given = DOMAIN.exec(after.slice(blankAfter)) ?? TORN_DOMAIN.exec(after.slice(blankAfter));
  const written = given?.[0].replace(/[.-]+$/, '') ?? '';
  const domain = written.replace(/ /g, '').replace(/[．]|%(?:25){0,2}2E/gi, '.');
  if (!isDomain(domain)) return null;
  const end = at + length + blankAfter + written.length;
  const before = text.slice(Math.max(from, at - LONGEST_PART), at);
  const local = LOCAL.exec(before)?.[0] ?? '';
  const known = KNOWN_END.test(domain);
  if (local !== '') {
    const start = at - local.length;
    // An account on another server: `@jane@server.org`.
    if (text[start - 1] === '@' || (blankAfter === 1 && !known)) return null;
    return { start: withMailto(text, start, from), end };
  }
  const isMailDomain = mailDomain !== null && `.${domain.toLowerCase()}`.endsWith(`.${mailDomain}`);
  const apart = before.endsWith(' ') ? (LOCAL.exec(before.slice(0, -1))?.[0] ?? '') : '';
  // `jane.doe @lab.org`, `jane @ lab.org`; but `follow @lab.org` is an account.
  if (apart !== '' && known && (blankAfter === 1 || /[._\d]/.test(apart.slice(0, -1)))) {
    return { start: withMailto(text, at - 1 - apart.length, from), end };
  }
  return isMailDomain ? { start: at, end } : null;
}

function isDomain(domain: string): boolean {
  const labels = domain.split('.');
  // `logo@2x.png` is a picture for fine screens.
  return (
    labels.length > 1 && !labels.includes('') && /^[a-z]{2,}$/i.test(labels.at(-1) ?? '') && !/^\dx\./.test(domain)
  );
}

/** Where an address begins, with what announces it as one. */
function withMailto(text: string, start: number, from: number): number {
  const before = text.slice(Math.max(from, start - 40), start);
  if (/mailto:$/i.test(before)) return start - 'mailto:'.length;
  return start - (TORN_LOCAL.exec(before)?.[1]?.length ?? 0);
}
