import type { ApiFacts } from '../page/api-page.js';
import type { PageContext } from '../page/page-context.js';
import { apiExamples } from './api-examples.js';
import { answerJsonSchemas } from './openapi/answer-json-schemas.js';
import { answerShapes } from './openapi/answer-shapes.js';
import type { Site } from './site.js';

/** Where the OpenAPI document is. */
const DOCUMENT = '/api/v1/openapi.json';

/** What the page of the API says of this site: its answers as their schemas have them, and examples that find something. */
export function apiFacts(site: Site): (context: PageContext) => Promise<ApiFacts> {
  const schemas = answerJsonSchemas(site.profile);
  const shapes = answerShapes(schemas);
  const warningCodes = (schemas.Warning.properties?.code?.enum ?? []).map(String);
  const examplesOf = apiExamples(site);
  return async ({ language, examples }) => ({
    ...shapes,
    document: DOCUMENT,
    examples: await examplesOf(language, examples),
    warningCodes,
  });
}
