/**
 * Whether a visitor has this version already, by `If-None-Match`: a list of ETags, or `*` for whatever there is.
 * Compared weakly (RFC 9110, 8.8.3.2 and 13.1.2): the `W/` of an ETag does not count, so that one that a proxy has
 * weakened is known again.
 */
export function etagMatches(ifNoneMatch: string | undefined, etag: string): boolean {
  const opaque = (tag: string): string => tag.trim().replace(/^W\//, '');
  return ifNoneMatch?.split(',').some((tag) => tag.trim() === '*' || opaque(tag) === opaque(etag)) ?? false;
}
