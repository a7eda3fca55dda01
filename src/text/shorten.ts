/** A text of at most `length` UTF-16 units as it is; a longer one up to a space, or where there is none up to `length`, with ` …`. */
export function shorten(text: string, length: number): string {
  return text.length <= length ? text : `${beginning(text, length)} …`;
}

/** The beginning of a text, at most `length` UTF-16 units: whole words where it can be, always whole characters. */
export function beginning(text: string, length: number): string {
  if (text.length <= length) return text;
  const space = text.lastIndexOf(' ', length);
  // Half of a surrogate pair is no character.
  return text.slice(0, space > 0 ? space : length).replace(/[\ud800-\udbff]$/, '');
}
