import { oneLine } from '../text/one-line.js';
import { shorten } from '../text/shorten.js';

/** Characters of a description: search engines and messengers show fewer. */
const LENGTH = 200;

/** A text as the description of its page: on one line, and shortened. */
export function shortDescription(text: string): string {
  return shorten(oneLine(text), LENGTH);
}
