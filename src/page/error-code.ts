/** Every code that a failed request can name, with its status. Documented in docs/api.md, which a test holds to this list. */
export const ERROR_STATUS = {
  /** The URL cannot be decoded. */
  'bad-address': 400,
  /** There is nothing at this URL. */
  'not-found': 404,
  /** Only GET and HEAD are answered. */
  'method-not-allowed': 405,
  /** One visitor asks too often. */
  'too-many-requests': 429,
  /** Our mistake; it is in the log. */
  internal: 500,
  /** More is asked at once than can be answered. */
  overloaded: 503,
} as const;

export type ErrorCode = keyof typeof ERROR_STATUS;
export type ErrorStatus = (typeof ERROR_STATUS)[ErrorCode];
