import { decodeHTMLStrict } from 'entities';

/** Pasted text was encoded over and over, up to ten times (`&amp;amp;amp;nbsp;`); more rounds are no honest text. */
const ROUNDS = 16;

/**
 * Resolves character references until none is left, at most sixteen times over. Only references that end in `;`
 * count, so that `?a=1&copy=2` in an address stays what it is.
 */
export function decodeEntities(text: string): string {
  let decoded = text;
  for (let round = 0; round < ROUNDS && decoded.includes('&'); round++) {
    const next = decodeHTMLStrict(decoded);
    if (next === decoded) break;
    decoded = next;
  }
  return decoded;
}
