/** What stands for an address or a telephone number that was left out: the usual mark for words left out of a quotation. */
const LEFT_OUT = '[…]';

const LOCAL = /[\p{Script=Latin}\p{M}0-9._+'-]/u;
const DOMAIN = /[A-Za-z0-9.-]/;
const LONGEST_PART = 254;

/**
 * E-mail addresses, telephone numbers and post boxes of a text replaced by `[…]`. Names such as `Digiamig@s`, accounts,
 * years, ranges, quantities and the URLs of pages stay.
 *
 * @param mailDomain - a domain at which an address without a name (`@example.org`, torn off its name) is one all the same
 */
export function withoutContacts(text: string, mailDomain: string | null): string {
  const withoutMail = withoutAddresses(text, mailDomain).replace(VEILED, LEFT_OUT).replace(CHAT, `$1${LEFT_OUT}`);
  return withoutTelephones(withoutMail).replace(POST_BOX, LEFT_OUT);
}

const POST_BOX = /\bP\.? ?O\.? ?Box:? {0,2}\d[\d-]{0,14}/gi;
/** `jane.doe (at) lab.org`, `jane[at]lab[dot]org`. */
const VEILED =
  /\b[\w.+-]{1,64} ?[([] ?(?:at|arobase|arroba) ?[)\]] ?[\w-]{1,64}(?:(?:\.| ?[([] ?(?:dot|point|punto) ?[)\]] ?)[\w-]{1,64}){1,4}/gi;
/** The number in the address of a chat. */
const CHAT = /\b(wa\.me\/|whatsapp\.com\/send\/?\?phone=)\+?\d{7,15}/gi;

function withoutAddresses(text: string, mailDomain: string | null): string {
  let kept = '';
  let done = 0;
  for (const { index } of text.matchAll(/@|%40/g)) {
    const span = index < done ? null : addressAround(text, index, done, mailDomain);
    if (span === null) continue;
    kept += text.slice(done, span.start) + LEFT_OUT;
    done = span.end;
  }
  return done === 0 ? text : kept + text.slice(done);
}

function addressAround(
  text: string,
  at: number,
  from: number,
  mailDomain: string | null,
): { start: number; end: number } | null {
  let start = at;
  while (start > from && at - start < LONGEST_PART && LOCAL.test(text[start - 1] ?? '')) start--;
  let end = at + (text[at] === '@' ? 1 : 3);
  const domainStart = end;
  while (end < text.length && end - domainStart < LONGEST_PART && DOMAIN.test(text[end] ?? '')) end++;
  while (end > domainStart && /[.-]/.test(text[end - 1] ?? '')) end--;
  const domain = `.${text.slice(domainStart, end).toLowerCase()}`;
  const labels = domain.slice(1).split('.');
  if (labels.length < 2 || labels.includes('') || !/^[A-Za-z]{2,}$/.test(labels.at(-1) ?? '')) return null;
  if (start === at) {
    // No name before it: an account (`@lab.innovation`), unless it is the tail of an address that was torn apart.
    if (mailDomain === null || !domain.endsWith(`.${mailDomain}`)) return null;
    return { start, end };
  }
  if (text.slice(Math.max(from, start - 7), start).toLowerCase() === 'mailto:') start -= 7;
  return { start, end };
}

/**
 * What stands before a telephone number, in the languages of the plans. `mobile`, `phone`, `cell` and `contact` stand before
 * other numbers too (`mobile 4500000 subscribers`): they announce one only with a mark or `number` after them.
 */
const ANNOUNCED = new RegExp(
  '(?:^|[^\\p{L}])(?:' +
    '(?:tel|tél|téléphone|telephone|teléfono|telefono|telefone|telefon|whatsapp|fax|mob)(?: (?:number|no|num[eé]ro|n°))?[^\\p{L}\\d+(\\n]{0,8}' +
    '|(?:phone|mobile|móvil|cell|celular|contact|ph)(?: (?:number|no|n°)[^\\p{L}\\d+(\\n]{0,8}| ?[.:#][^\\p{L}\\d+(\\n]{0,7})' +
    ')$',
  'iu',
);
/** How far back that is looked for. */
const BEFORE = 32;
const DIGITS = 7;
const MOST_DIGITS = 15;

function withoutTelephones(text: string): string {
  let kept = '';
  let done = 0;
  // At most three marks between two digits, as in `+1 (868) 555`, a full stop alone: after "… 456. 2" begins another sentence.
  // After a slash only the second of two numbers, not a path.
  for (const match of text.matchAll(
    /(?<![\p{L}\p{N}=_.#?&%-]|\/(?!\+))[+(]?\d(?:(?:\.|[ ()/-]{0,3})\d){6,19}(?![\p{L}\p{N}_%])/gu,
  )) {
    const number = withoutListMark(
      match[0],
      text.slice(match.index + match[0].length, match.index + match[0].length + 1),
    );
    const digits = number.replace(/\D/g, '').length;
    if (digits < DIGITS || digits > MOST_DIGITS || isDate(number)) continue;
    const announced = ANNOUNCED.test(text.slice(Math.max(0, match.index - BEFORE), match.index));
    if (!announced && !isInternational(number, digits) && !isNational(number, digits)) continue;
    kept += text.slice(done, match.index) + LEFT_OUT;
    done = match.index + number.length;
  }
  return kept + text.slice(done);
}

/** `… 456 2)`: the last digit is the mark of the list's next item. */
function withoutListMark(number: string, next: string): string {
  return /[.)]/.test(next) ? number.replace(/ \d$/, '') : number;
}

/** `+254 712 345 678`, `00254 712 345 678`. */
function isInternational(number: string, digits: number): boolean {
  if (number.startsWith('+')) return digits > DIGITS && !isQuantity(number);
  return /^00 ?[1-9][\d ()-]+$/.test(number) && digits >= 11;
}

/** `0712 345 678`, `(0712) 345-678`. */
function isNational(number: string, digits: number): boolean {
  return /^\(?0[1-9][\d ()-]+$/.test(number) && digits >= 9 && digits <= 11;
}

/** `02-03-2021`, and what follows it. */
function isDate(number: string): boolean {
  return /^\d{1,2}([-./ ])\d{1,2}\1(?:19|20)\d\d(?!\d)/.test(number);
}

/** `+12 500 000`, `+100 000 - 200 000`: groups of three digits, as in a sum. */
function isQuantity(number: string): boolean {
  return number
    .split(/ ?- ?/)
    .every((sum) => /^\+?\d{1,3}(?:[ .]\d{3})+$/.test(sum) && sum.replace(/\D/g, '').length <= 9);
}
