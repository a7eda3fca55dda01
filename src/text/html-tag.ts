/** What of HTML people have pasted, or might, and what each tag means in plain text. Any other `<…>` is text. */
const MEANING: ReadonlyMap<string, string> = new Map([
  ...['br', 'div', 'tr', 'ul', 'ol', 'dl', 'dt', 'dd', 'table', 'tbody', 'thead', 'center'].map(lineBreak),
  ...['p', 'hr', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'section', 'article'].map(paragraphBreak),
  ['li', '\n- '],
  ['td', ' '],
  ['th', ' '],
  ...['span', 'font', 'o:p', 'a', 'b', 'i', 'u', 's', 'em', 'strong', 'small', 'big', 'sup', 'sub', 'img'].map(nothing),
  ...['code', 'pre', 'mark', 'del', 'ins', 'figure', 'figcaption', 'col', 'colgroup', 'label'].map(nothing),
]);

const LONGEST_NAME = 12;

export interface Tag {
  readonly name: string;
  readonly closing: boolean;
  /** What stands for it in plain text. */
  readonly replacement: string;
  /** Of a link: http, https or mailto; of a picture: any. Null where there is none. */
  readonly address: string | null;
  /** Offset after the tag. */
  readonly end: number;
}

/** The tag that begins at `at`, where `<` stands, or null where that is ordinary text. */
export function readTag(text: string, at: number): Tag | null {
  const closing = text[at + 1] === '/';
  let after = at + (closing ? 2 : 1);
  const nameStart = after;
  while (after - nameStart < LONGEST_NAME && isNameCharacter(text.charCodeAt(after))) after++;
  const name = text.slice(nameStart, after).toLowerCase();
  const meaning = MEANING.get(name);
  if (meaning === undefined) return null;
  const next = text[after];
  if (next !== '>' && next !== '/' && next !== ' ' && next !== '\n') return null;
  let end = after;
  while (end < text.length && text[end] !== '>' && text[end] !== '<') end++;
  if (text[end] !== '>') return null;
  const inside = text.slice(after, end);
  const replacement = closing && (name === 'li' || name === 'td' || name === 'th') ? '' : meaning;
  const wanted = closing ? null : name === 'a' ? 'href' : name === 'img' ? 'src' : null;
  const address = wanted === null ? null : attribute(inside, wanted);
  const usable = address === null || name !== 'a' || /^(https?:\/\/|mailto:)/i.test(address);
  return { name, closing, replacement, address: usable ? address : null, end: end + 1 };
}

function attribute(inside: string, name: string): string | null {
  const start = inside.toLowerCase().indexOf(`${name}=`);
  if (start === -1) return null;
  const quote = inside[start + name.length + 1];
  if (quote === '"' || quote === "'") {
    const from = start + name.length + 2;
    const to = inside.indexOf(quote, from);
    return inside.slice(from, to === -1 ? inside.length : to).trim();
  }
  return inside.slice(start + name.length + 1).split(' ', 1)[0] ?? null;
}

function isNameCharacter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 58);
}

function lineBreak(name: string): [string, string] {
  return [name, '\n'];
}

function paragraphBreak(name: string): [string, string] {
  return [name, '\n\n'];
}

function nothing(name: string): [string, string] {
  return [name, ''];
}
