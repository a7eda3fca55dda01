import { LEFT_OUT } from './left-out.js';
import { withoutMailAddresses } from './mail-address.js';
import { personalUrls, withoutNamedFolders } from './personal-url.js';
import { withoutTelephones } from './telephone.js';

/**
 * E-mail addresses, telephone numbers and post boxes of a text replaced by `[…]`, however they are encoded or veiled. A
 * URL that holds one, or names a person's folder, keeps its host alone: `https://host/[…]`. Any other URL stays whole, and
 * so do names such as `Digiamig@s`, accounts, years, ranges and quantities. Cleaned twice is cleaned once.
 *
 * @param mailDomain - a domain at which an address without a name (`@example.org`, torn off its name) is one all the same
 */
export function withoutContacts(text: string, mailDomain: string | null): string {
  let kept = '';
  let at = 0;
  for (const { start, end, whole, personal } of personalUrls(text, mailDomain)) {
    kept += proseWithout(text.slice(at, start), mailDomain);
    const before = text.slice(Math.max(at, start - 2), start);
    at = end;
    if (!personal) kept += text.slice(start, end);
    else if (before === '](' && text[end] === ')') {
      // A Markdown link can still be followed: it says beside its address, not in it, that this is not whole.
      kept += `${whole}) ${LEFT_OUT}`;
      at += 1;
    } else if ((before.endsWith('[') && text.startsWith('](', end)) || /=["']?$/.test(before)) kept += whole;
    else kept += whole + LEFT_OUT;
  }
  return kept + proseWithout(text.slice(at), mailDomain);
}

function proseWithout(text: string, mailDomain: string | null): string {
  if (!MAY_HOLD_CONTACT.test(text)) return text;
  const withoutMail = withoutMailAddresses(withoutNamedFolders(text), mailDomain);
  return withoutTelephones(withoutMail).replace(POST_BOX, LEFT_OUT);
}

/** A digit, a sign or a word without which nothing here is a contact: most texts have none. */
const MAY_HOLD_CONTACT = /[\d@＠﹫\\_]|\b(?:at|arobase|arroba)\b/i;

const POST_BOX = /\bP\.? ?O\.? ?Box:? {0,2}\d[\d-]{0,14}/gi;
