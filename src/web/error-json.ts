import type { HttpError } from './http-error.js';
import type { ErrorJson } from './openapi/answer-schemas.js';

/** A failed request as every API address answers it. */
export function errorJson({ code, message }: HttpError): ErrorJson {
  return { error: { code, message } };
}
