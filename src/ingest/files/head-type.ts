/** The type that the head of a page gives, as written, at most 40 signs; null where it gives none. */
export function headType(text: string, key: string): string | null {
  const body = text.indexOf('\n## ');
  const head = body === -1 ? text : text.slice(0, body);
  for (const [, found = '', value = ''] of head.matchAll(/^[ \t]*\[\[[ \t]*([\w-]{1,40})[ \t]*:([^\]\n]*)/gm)) {
    if (found.toLowerCase() === key) return value.trim().slice(0, 40);
  }
  return null;
}
