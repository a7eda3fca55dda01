/** Every code that an answer can name, with its status. Documented in docs/api.md, which a test holds to this list. */
export const ERROR_STATUS = {
  /** The address cannot be decoded. */
  'bad-address': 400,
  /** There is nothing at this address. */
  'not-found': 404,
  /** Only GET and HEAD are answered. */
  'method-not-allowed': 405,
  /** Our mistake; it is in the log. */
  internal: 500,
} as const;

export type ErrorCode = keyof typeof ERROR_STATUS;

/** What a request fails with; one handler shows it as a page or as JSON. The message is for the visitor. */
export class HttpError extends Error {
  override readonly name = 'HttpError';
  readonly code: ErrorCode;
  readonly status: (typeof ERROR_STATUS)[ErrorCode];

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.status = ERROR_STATUS[code];
  }
}
