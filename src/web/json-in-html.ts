/** What could end a script element, begin a comment or another element in it, or end a line of JavaScript. */
const MARKUP = /[<>&\u2028\u2029]/g;

/** A value as JSON that can stand in a script element of HTML as it is: signs of markup are escaped as JSON escapes characters. */
export function jsonInHtml(value: object): string {
  return JSON.stringify(value).replace(MARKUP, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
