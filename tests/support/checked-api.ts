import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Hono } from 'hono';
import { apiOperations } from '../../src/page/api-operations.js';
import type { CorpusProfile } from '../../src/plan/corpus-profile.js';
import { answerJsonSchemas } from '../../src/web/openapi/answer-json-schemas.js';
import type { AnswerName } from '../../src/web/openapi/answer-schemas.js';
import { ANSWER_OF } from '../../src/web/openapi/document.js';

type Check = (path: string, status: number, body: unknown) => void;
const checks = new WeakMap<CorpusProfile, Check>();

/**
 * The same site, of which every JSON answer is held to the schema that the API publishes for it, by a validator that
 * knows nothing of ours: what does not fit, an unknown key too, fails the test that asked.
 */
export function checkedApi(app: Hono, profile: CorpusProfile): Hono {
  const answer = app.fetch;
  const check = checkOf(profile);
  app.fetch = async (request, ...more) => {
    const response = await answer(request, ...more);
    const { pathname, searchParams } = new URL(request.url);
    // One learning as a file is no operation of the API.
    const isPlan = /^\/plans\/[^/]+\.json$/.test(pathname) && !searchParams.has('anchor');
    const isWhole = request.method === 'GET' && response.body !== null && !response.headers.has('Content-Encoding');
    const isJson = isPlan || /^\/api\/v1(?:\/|$)/.test(pathname);
    if (!isJson || pathname.endsWith('/openapi.json') || !isWhole) return response;
    check(pathname, response.status, await response.clone().json());
    return response;
  };
  return app;
}

function checkOf(profile: CorpusProfile): Check {
  const known = checks.get(profile);
  if (known !== undefined) return known;
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  ajv.addSchema({ $id: 'api', components: { schemas: answerJsonSchemas(profile) } });
  const routes: { readonly pattern: RegExp; readonly name: AnswerName }[] = apiOperations(profile).map(
    ({ id, path }) => ({
      pattern: new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`),
      name: ANSWER_OF[id],
    }),
  );
  routes.push({ pattern: /^\/plans\/[^/]+\.json$/, name: 'Plan' });
  const check: Check = (path, status, body) => {
    const route = status === 200 ? routes.find(({ pattern }) => pattern.test(path)) : { name: 'Error' };
    if (route === undefined) throw new Error(`${path} answers JSON, and the API does not describe it`);
    const validate = ajv.getSchema(`api#/components/schemas/${route.name}`);
    if (validate === undefined) throw new Error(`no schema ${route.name}`);
    if (validate(body) === true) return;
    throw new Error(`${path} (${status}) is no ${route.name}: ${ajv.errorsText(validate.errors)}`);
  };
  checks.set(profile, check);
  return check;
}
