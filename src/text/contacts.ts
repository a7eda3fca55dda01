/** What stands for an address or a telephone number that was left out: the usual mark for words left out of a quotation. */
export const LEFT_OUT = '[…]';

const LOCAL = /[A-Za-z0-9._+'-]/;
const DOMAIN = /[A-Za-z0-9.-]/;
const LONGEST_PART = 254;

/**
 * E-mail addresses, telephone numbers and post boxes of a text replaced by `[…]`. Names such as `Digiamig@s`, accounts,
 * years, ranges, quantities and the addresses of pages stay.
 */
export function withoutContacts(text: string): string {
  return withoutTelephones(withoutAddresses(text)).replace(POST_BOX, LEFT_OUT);
}

const POST_BOX = /\bP\.? ?O\.? ?Box:? {0,2}\d[\d-]{0,9}/gi;

function withoutAddresses(text: string): string {
  let kept = '';
  let done = 0;
  for (const { index } of text.matchAll(/@|%40/g)) {
    const span = index < done ? null : addressAround(text, index, done);
    if (span === null) continue;
    kept += text.slice(done, span.start) + LEFT_OUT;
    done = span.end;
  }
  return done === 0 ? text : kept + text.slice(done);
}

function addressAround(text: string, at: number, from: number): { start: number; end: number } | null {
  let start = at;
  while (start > from && at - start < LONGEST_PART && LOCAL.test(text[start - 1] ?? '')) start--;
  let end = at + (text[at] === '@' ? 1 : 3);
  const domainStart = end;
  while (end < text.length && end - domainStart < LONGEST_PART && DOMAIN.test(text[end] ?? '')) end++;
  while (end > domainStart && /[.-]/.test(text[end - 1] ?? '')) end--;
  const labels = text.slice(domainStart, end).split('.');
  if (labels.length < 2 || labels.some((label) => label.length < 2) || !/^[A-Za-z]{2,}$/.test(labels.at(-1) ?? ''))
    return null;
  if (start === at) {
    // No name before it: an account (`@undp.innovation`), unless it is the tail of an address that was torn apart.
    if (!/^undp\.org$/i.test(labels.slice(-2).join('.'))) return null;
    return { start, end };
  }
  if (text.slice(Math.max(from, start - 7), start).toLowerCase() === 'mailto:') start -= 7;
  return { start, end };
}

/** Words after which a number is a telephone number, in the languages of the plans. */
const ANNOUNCED =
  /(?:tel|tél|phone|téléphone|telephone|teléfono|telefono|telefone|mobile|móvil|cell|celular|whatsapp|fax|mob)\b[^\p{L}\d+(\n]{0,8}$/iu;
const DIGITS = 7;
const MOST_DIGITS = 15;

function withoutTelephones(text: string): string {
  let kept = '';
  let done = 0;
  // At most three marks between two digits, as in `+1 (868) 555`.
  for (const match of text.matchAll(/(?<![\p{L}\p{N}/=_.#?&%-])[+(]?\d(?:[ ()./-]{0,3}\d){6,19}(?![\p{L}\p{N}_%])/gu)) {
    const number = match[0];
    const digits = number.replace(/\D/g, '');
    if (digits.length < DIGITS || digits.length > MOST_DIGITS) continue;
    const international = number.startsWith('+') && digits.length > DIGITS && !isQuantity(number);
    const announced = ANNOUNCED.test(text.slice(Math.max(0, match.index - 24), match.index));
    const national = /^0[1-9][\d -]+$/.test(number) && digits.length >= 9 && digits.length <= 11;
    if (!international && !announced && !national) continue;
    kept += text.slice(done, match.index) + LEFT_OUT;
    done = match.index + number.length;
  }
  return kept + text.slice(done);
}

/** `+12 500 000`: groups of three digits, as in a sum. */
function isQuantity(number: string): boolean {
  return /^\+\d{1,3}(?:[ .]\d{3})+$/.test(number) && number.replace(/\D/g, '').length <= 9;
}
