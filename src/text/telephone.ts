import { LEFT_OUT } from './left-out.js';

/**
 * What stands before a telephone number, in the languages of the plans. `mobile`, `phone`, `cell` and `contact` stand before
 * other numbers too (`mobile 4500000 subscribers`): they announce one only with a mark or `number` after them.
 */
const SURE =
  '(?:tel|tél|téléphone|telephone|teléfono|telefono|telefone|telefon|tel[eé]f|tlf|whatsapp|fax|mob)(?: (?:number|no|num[eé]ro|n°))?[^\\p{L}\\d+(\\n]{0,8}';
const OTHER =
  '(?:phone|mobile|móvil|cell|celular|contact|ph)(?: (?:number|no|n°)[^\\p{L}\\d+(\\n]{0,8}| ?[.:#][^\\p{L}\\d+(\\n]{0,7})';
const SURELY_ANNOUNCED = new RegExp(`(?:^|[^\\p{L}])${SURE}$`, 'iu');
const ANNOUNCED = new RegExp(`(?:^|[^\\p{L}])(?:${SURE}|${OTHER})$`, 'iu');
/** How far back that is looked for. */
const BEFORE = 32;
const DIGITS = 7;
const MOST_DIGITS = 15;

/**
 * At most three marks between two digits, as in `+1 (868) 555`, a full stop alone: after "… 456. 2" begins another sentence.
 * Every kind of dash (U+2011 too) and blank. After a slash only the second of two numbers, not a path.
 */
const NUMBER =
  /(?<![\p{L}\p{N}=_.#?&%\p{Pd}]|\/(?![+(]))(?:\(?[+＋] ?|\()?\d(?:(?:\.|[ \u00a0\u202f\u2009()/\p{Pd}\u2212\u00ad]{0,3})\d){6,44}(?![\p{L}\p{N}_%])/gu;

/** What may stand between two numbers of one person. */
const BETWEEN = /^ ?(?:[,;/|&]|\p{Pd}|or|ou|and|et|y|o|e) ?[+(]?$/u;

/** A text whose telephone numbers are replaced by `[…]`. URLs are not looked into. */
export function withoutTelephones(text: string): string {
  let kept = '';
  let done = 0;
  let lastNumber = -1;
  for (const match of text.matchAll(NUMBER)) {
    for (const { start: offset, text: number } of numbersOf(
      withoutListMark(match[0], text.slice(match.index + match[0].length, match.index + match[0].length + 1)),
    )) {
      const start = match.index + offset;
      const end = start + number.length;
      const before = text.slice(Math.max(0, start - BEFORE), start);
      const isSecond = lastNumber !== -1 && start - lastNumber < 8 && BETWEEN.test(text.slice(lastNumber, start));
      if (!isTelephone(number, before, text.slice(end, end + BEFORE), isSecond)) continue;
      kept += text.slice(done, start) + LEFT_OUT;
      done = end;
      lastNumber = end;
    }
  }
  return done === 0 ? text : kept + text.slice(done);
}

function isTelephone(number: string, before: string, after: string, isSecond: boolean): boolean {
  const digits = number.replace(/\D/g, '').length;
  if (digits < DIGITS || digits > MOST_DIGITS || isDate(number)) return false;
  if (SURELY_ANNOUNCED.test(before)) return true;
  if (isQuantity(number, before, after)) return false;
  if (ANNOUNCED.test(before) || isSecond) return true;
  return isInternational(number, digits) || isNational(number, digits) || isPairs(number);
}

interface Part {
  readonly start: number;
  readonly text: string;
}

/** The numbers of a run: those beside each other, `… 45 67 / 77 12 …`, are two. */
function numbersOf(run: string): readonly Part[] {
  const digits = (text: string): number => text.replace(/\D/g, '').length;
  const whole = { start: 0, text: run };
  for (const between of [/ ?\/ ?| +[\p{Pd}\u2212] +| {2,}| +(?=\()/gu, /[ \u00a0]/g]) {
    const parts = cutAt(run, between);
    const areNumbers = parts.length > 1 && parts.every((part) => digits(part.text) >= DIGITS);
    if (areNumbers && digits(run) > MOST_DIGITS) return parts.map(balanced);
  }
  return [balanced(whole)];
}

function cutAt(run: string, between: RegExp): readonly Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const match of run.matchAll(between)) {
    parts.push({ start: at, text: run.slice(at, match.index) });
    at = match.index + match[0].length;
  }
  return [...parts, { start: at, text: run.slice(at) }];
}

/** Without a bracket that opens here and closes behind the number. */
function balanced({ start, text }: Part): Part {
  return text.startsWith('(') && !text.includes(')') ? { start: start + 1, text: text.slice(1) } : { start, text };
}

/** `… 456 2)`: the last digit is the mark of the list's next item. */
function withoutListMark(number: string, next: string): string {
  return /[.)]/.test(next) ? number.replace(/ \d$/, '') : number;
}

/** `+254 712 345 678`, `(+254) 712 345 678`, `00254 712 345 678`. */
function isInternational(number: string, digits: number): boolean {
  if (/^\(?[+＋]/.test(number)) return digits > DIGITS;
  return /^00 ?[1-9][\d\s()\p{Pd}]+$/u.test(number) && digits >= 11;
}

/** `0712 345 678`, `(0712) 345-678`. */
function isNational(number: string, digits: number): boolean {
  return /^\(?0[1-9][\d\s()\p{Pd}]+$/u.test(number) && digits >= 9 && digits <= 11;
}

/** `77 12 34 56`, `06.12.34.56.78`: pairs of digits that do not rise or fall, as figures in a row do. */
function isPairs(number: string): boolean {
  if (!/^\d\d([ \u00a0.\p{Pd}])\d\d(?:\1\d\d){2,3}$/u.test(number)) return false;
  const pairs = (number.match(/\d\d/g) ?? []).map(Number);
  const rises = pairs.map((pair, at) => Math.sign(pair - (pairs[at - 1] ?? 0))).slice(1);
  return rises.includes(1) && rises.includes(-1);
}

/** `02-03-2021` and what follows it, `2021-03-02`, `2021-2022`. */
function isDate(number: string): boolean {
  return (
    /^\d{1,2}([-./ ])\d{1,2}\1(?:19|20)\d\d(?!\d)/.test(number) ||
    /^(?:19|20)\d\d([-./ ])(?:0?[1-9]|1[0-2])\1(?:0?[1-9]|[12]\d|3[01])(?!\d)/.test(number) ||
    /^\(?(?:19|20)\d\d(?:[\s()/\p{Pd}]{1,3}(?:19|20)\d\d)+$/u.test(number)
  );
}

const UNIT =
  /^[ \u00a0]?(?:[$€£¥%]|US\$|F? ?CFA|[A-Z]{3}\b|(?:dollars?|euros?|francs?|people|persons|personnes|personas|pessoas|households|tons|tonnes|toneladas|hectares?|ha|km|kg|kwh|mwh|trees|million|habitants|habitantes)\b)/;
const MONEY = /(?:[A-Z]{3}|[$€£¥]|CFA) ?$/;

/** `+12 500 000`, `+100 000 - 200 000`, `+1 500 000 000`: groups of three digits, as in a sum, or what a unit follows. */
function isQuantity(number: string, before: string, after: string): boolean {
  if (UNIT.test(after) || (MONEY.test(before) && !/(?:TEL|FAX|MOB) ?$/.test(before))) return true;
  return number.split(/ ?[\p{Pd}\u2212] ?/u).every((sum) => {
    if (!/^[+＋]? ?\d{1,3}(?:[ \u00a0\u202f.]\d{3})+$/.test(sum)) return false;
    const few = sum.replace(/\D/g, '').length <= 9;
    return /000\D000$/.test(sum) || (few && /^[+＋]|000$/.test(sum));
  });
}
