import type { Hono } from 'hono';

/** Signs taken off the end of a path at most: each one is another look whether something is there. */
const SIGNS = 8;

/**
 * A slash, or what stands after an address in running text and is taken for a part of it: a full stop, a bracket, a quotation mark;
 * as it is or percent-encoded (space " ' ) * , . / : ; > ? ] } » ’ ” … ›).
 */
const STRAY = /(?:[/.,:;!)\]}>"'*]|%(?:20|22|27|29|2[ACEF]|3[ABEF]|5D|7D)|%C2%BB|%E2%80%(?:99|9D|A6|BA))$/i;

/** The longest of them. */
const STRAY_LENGTH = '%E2%80%9D'.length;

/**
 * The path without one, two, … stray signs at its end, for as long as there are any: an id may itself end with such a sign. None for a
 * path that a browser would take for another host's.
 */
export function tidyPaths(path: string): readonly string[] {
  const paths: string[] = [];
  let kept = path;
  while (paths.length < SIGNS && !/^\/[/\\]/.test(kept)) {
    const end = kept.slice(-STRAY_LENGTH);
    const shorter = kept.slice(0, kept.length - end.length) + end.replace(STRAY, '');
    if (shorter === kept || kept === '/') break;
    kept = shorter === '' ? '/' : shorter;
    // `/plans/..` would be read as another path.
    if (kept.endsWith('/..')) break;
    paths.push(kept);
  }
  return paths;
}

/**
 * Where an address leads that has nothing, once its end is tidy: path and parameters, or null where there is nothing either.
 *
 * @param content - everything that may be there, and that is part of a larger application already: an error of it is no answer here
 */
export function tidyAddress(content: Hono): (address: string) => Promise<string | null> {
  // The application that has this one as a part handles the errors of its visitors: this handler is for what is asked here.
  content.onError((_, c) => c.body(null, 404));
  return async (address) => {
    const { origin, pathname, search } = new URL(address);
    for (const path of tidyPaths(pathname)) {
      // Whether a page is there does not depend on its parameters, which may cost more.
      const { status } = await content.request(new Request(origin + path, { method: 'HEAD' }));
      if (status < 400) return path + search;
    }
    return null;
  };
}
