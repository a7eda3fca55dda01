import { Validator } from '@seriousme/openapi-schema-validator';
import { beforeAll, describe, expect, it } from 'vitest';
import { apiOperations } from '../../src/page/api-operations.js';
import { keyText } from '../../src/page/api-texts.js';
import { messagesIn } from '../../src/page/messages/messages.js';
import { LANGUAGES } from '../../src/plan/language.js';
import { acceleratorLabs } from '../../src/profile/accelerator-labs.js';
import { FACETS } from '../../src/profile/facets.js';
import { PARAMETERS } from '../../src/query/search-parameters.js';
import { answerJsonSchemas } from '../../src/web/openapi/answer-json-schemas.js';
import { openApiDocument } from '../../src/web/openapi/document.js';
import { folderOf, siteOf } from '../support/site.js';
import { inventedPlans } from '../support/invented-plans.js';
import { tripNotes } from '../support/trip-notes.js';

interface Document {
  readonly openapi: string;
  readonly servers: readonly { readonly url: string }[];
  readonly paths: Readonly<Record<string, { readonly get: { readonly parameters: readonly { name: string }[] } }>>;
}

let document: Document;
beforeAll(async () => {
  const { app } = await siteOf(folderOf(inventedPlans()));
  document = (await (await app.request('/api/v1/openapi.json')).json()) as Document;
});

const namesOf = (path: string): readonly string[] => document.paths[path]?.get.parameters.map(({ name }) => name) ?? [];

describe('/api/v1/openapi.json', () => {
  it.each([acceleratorLabs, tripNotes])(
    'is OpenAPI 3.1 to a program that checks it, whatever the archive',
    async (profile) => {
      const text = JSON.stringify(openApiDocument(profile, 'https://learnings.example'));
      const validator = new Validator();
      expect(await validator.validate(JSON.parse(text) as Record<string, unknown>)).toMatchObject({ valid: true });
      expect(validator.version).toBe('3.1');
      const whole = validator.resolveRefs();
      expect(JSON.stringify(whole)).not.toContain('$ref');
    },
  );

  it('names the server that answers it and every operation', () => {
    expect(document.servers).toEqual([{ url: 'https://learnings.example' }]);
    expect(Object.keys(document.paths)).toEqual([
      '/api/v1/search',
      '/api/v1/plans/{id}',
      '/api/v1/facets/{facet}',
      '/api/v1/suggest',
    ]);
  });

  it('lists every parameter of a search that is read: those of the table, each facet and the language', () => {
    expect(new Set(namesOf('/api/v1/search'))).toEqual(
      new Set([...Object.keys(PARAMETERS), ...FACETS.map(({ name }) => name), 'hl']),
    );
    for (const facet of FACETS) expect(namesOf('/api/v1/facets/{facet}')).toContain(facet.name);
  });

  it('has a facet that a profile adds, as parameter and in the answers', () => {
    const [first] = FACETS;
    if (first === undefined) throw new Error('no facet');
    const colour = { ...first, name: 'colour', exported: { name: 'colour', as: 'value' as const } };
    const wider = { ...acceleratorLabs, facets: [...FACETS, colour] };
    const search = apiOperations(wider).find(({ id }) => id === 'search');
    expect(search?.parameters.map(({ name }) => name)).toContain('colour');
    const { Plan, Hit, Search } = answerJsonSchemas(wider);
    for (const schema of [Plan, Hit, Search.properties?.facets ?? {}]) expect(schema.required).toContain('colour');
  });

  it.each(LANGUAGES)('says what each key and each parameter means, in %s', (language) => {
    const messages = messagesIn(language);
    const archive = acceleratorLabs.messages[language];
    const named = Object.entries(answerJsonSchemas(acceleratorLabs)).flatMap(([part, { properties = {} }]) =>
      Object.keys(properties).map((key) => ({ part, key })),
    );
    const silent = named.filter(({ part, key }) => keyText(messages, archive, FACETS, part, key) === '');
    expect(silent).toEqual([]);
  });

  it('says nothing of a key that no answer has', () => {
    const known = Object.entries(answerJsonSchemas(acceleratorLabs)).flatMap(([part, { properties = {} }]) =>
      Object.keys(properties).flatMap((key) => [key, `${part}.${key}`]),
    );
    expect(Object.keys(messagesIn('en').api.keys).filter((key) => !known.includes(key))).toEqual([]);
  });

  it('forbids keys that it does not name, in every part of an answer', () => {
    for (const [name, schema] of Object.entries(answerJsonSchemas(acceleratorLabs)))
      expect([name, schema.additionalProperties]).toEqual([name, false]);
  });
});
