/** `a, b, c` as a list, so that the tables read as prose. */
export function list(text: string): readonly string[] {
  return text === '' ? [] : text.split(/,\s+/);
}
