import { ERROR_STATUS, type ErrorCode, type ErrorStatus } from '../page/error-code.js';

/** What a request fails with; one handler shows it as a page or as JSON. The message is for the visitor. */
export class HttpError extends Error {
  override readonly name = 'HttpError';
  readonly code: ErrorCode;
  readonly status: ErrorStatus;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.status = ERROR_STATUS[code];
  }
}
