import { beginning } from './shorten.js';

/** UTF-16 units of a URL that fit on a line of a phone. */
const LONGEST = 60;

/** A URL as a reader knows it: host and path, without scheme, `www.`, query and fragment, at most 60 letters; `…` stands for what is cut. */
export function shortUrl(url: string): string {
  const bare = url.replace(/^(?:https?:\/\/|mailto:)/i, '').replace(/^www\./i, '');
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(bare) ?? [];
  const shown = readable(path);
  if (shown.length > LONGEST) return `${beginning(shown, LONGEST - 1)}…`;
  return rest.length > 1 ? `${shown.replace(/\/$/, '')}/…` : shown;
}

/** Letters in place of their encodings, where they are letters. */
function readable(path: string): string {
  return path.replace(/(?:%[\da-f]{2})+/gi, (encoded) => {
    try {
      const decoded = decodeURIComponent(encoded);
      return /^[\p{L}\p{M}\p{N} ,()'’–-]+$/u.test(decoded) ? decoded : encoded;
    } catch {
      return encoded;
    }
  });
}
