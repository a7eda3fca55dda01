/** Text without control characters and halves of characters, which no format of citations or feeds takes. */
export function plainValue(text: string): string {
  return text
    .toWellFormed()
    .replace(/\p{Cc}/gu, ' ')
    .replace(/[\ufffe\uffff]/g, '');
}
