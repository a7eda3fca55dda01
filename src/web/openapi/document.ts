import type { ApiOperation, ApiParameter, OperationId } from '../../page/api-operations.js';
import { apiOperations } from '../../page/api-operations.js';
import { keyText, parameterText } from '../../page/api-texts.js';
import { ERROR_STATUS } from '../../page/error-code.js';
import { messagesIn } from '../../page/messages/messages.js';
import type { CorpusProfile } from '../../plan/corpus-profile.js';
import type { ParameterShape } from '../../query/search-parameters.js';
import { answerJsonSchemas, SCHEMAS, type JsonSchema } from './answer-json-schemas.js';
import type { AnswerName } from './answer-schemas.js';

/** The answer of each operation. */
export const ANSWER_OF = {
  search: 'Search',
  plan: 'Plan',
  facet: 'Facet',
  suggest: 'Suggest',
} as const satisfies Record<OperationId, AnswerName>;

/** Version of the API, not of the program: its first part stands in the addresses. */
const API_VERSION = '1.0.0';

/** The description of the API for programs: OpenAPI 3.1, made of the tables and schemas that the API itself goes by. */
export function openApiDocument(profile: CorpusProfile, baseUrl: string): object {
  const { api } = messagesIn('en');
  return {
    openapi: '3.1.0',
    info: { title: profile.messages.en.siteName, version: API_VERSION, description: api.lead },
    servers: [{ url: baseUrl }],
    paths: Object.fromEntries(
      apiOperations(profile).map((operation) => [operation.path, { get: operationObject(profile, operation) }]),
    ),
    components: { schemas: describedSchemas(profile) },
  };
}

function operationObject(profile: CorpusProfile, operation: ApiOperation): object {
  const { api, errors } = messagesIn('en');
  const { title, text } = api.operations[operation.id];
  const failures = operation.errors.map((code) => [
    String(ERROR_STATUS[code]),
    { description: errors.titles[code], content: json('Error') },
  ]);
  return {
    operationId: operation.id,
    summary: title,
    description: text,
    parameters: operation.parameters.map((parameter) => parameterObject(profile, parameter)),
    responses: {
      '200': {
        description: title,
        headers: { ETag: { description: api.etag, schema: { type: 'string' } } },
        content: json(ANSWER_OF[operation.id]),
      },
      '304': { description: api.notModified },
      ...(Object.fromEntries(failures) as object),
    },
  };
}

function json(name: AnswerName): object {
  return { 'application/json': { schema: { $ref: SCHEMAS + name } } };
}

function parameterObject(profile: CorpusProfile, parameter: ApiParameter): object {
  return {
    name: parameter.name,
    in: parameter.in,
    ...(parameter.in === 'path' ? { required: true } : {}),
    description: parameterText(messagesIn('en'), profile.messages.en, parameter),
    schema: parameterSchema(parameter.shape),
  };
}

/** What a parameter may be for it to be used; whatever else it is does no harm. */
function parameterSchema(shape: ParameterShape): JsonSchema {
  switch (shape.kind) {
    case 'text':
      return { type: 'string', ...(shape.maxLength === null ? {} : { maxLength: shape.maxLength }) };
    case 'number':
      return { type: 'integer', minimum: shape.least, maximum: shape.most, default: shape.usual };
    case 'choice': {
      const usual = shape.usual === null ? {} : { default: shape.usual };
      const one = { type: 'string', ...(shape.values.length === 0 ? {} : { enum: shape.values }) };
      return shape.repeatable ? { type: 'array', items: one } : { ...one, ...usual };
    }
  }
}

function describedSchemas(profile: CorpusProfile): object {
  const schemas = Object.entries(answerJsonSchemas(profile)).map(([name, schema]) => {
    const properties = Object.entries(schema.properties ?? {}).map(([key, property]) => {
      const description = keyText(messagesIn('en'), profile.messages.en, profile.facets, name, key);
      return [key, { ...property, description }];
    });
    return [name, { ...schema, properties: Object.fromEntries(properties) as object }];
  });
  return Object.fromEntries(schemas) as object;
}
