import type { AnswerKey, AnswerShape } from '../../page/api-page.js';
import type { OperationId } from '../../page/api-operations.js';
import { SCHEMAS, type JsonSchema } from './answer-json-schemas.js';
import type { AnswerName } from './answer-schemas.js';
import { ANSWER_OF } from './document.js';

/** The answers of the operations, and their parts, as the page of the API shows them. */
export function answerShapes(schemas: Readonly<Record<AnswerName, JsonSchema>>): {
  readonly answers: Readonly<Record<OperationId, AnswerShape>>;
  readonly parts: readonly AnswerShape[];
} {
  const shapeOf = (name: AnswerName): AnswerShape => ({ name, keys: keysOf(schemas[name]) });
  const whole = new Set<AnswerName>(Object.values(ANSWER_OF));
  return {
    answers: {
      search: shapeOf(ANSWER_OF.search),
      plan: shapeOf(ANSWER_OF.plan),
      facet: shapeOf(ANSWER_OF.facet),
      suggest: shapeOf(ANSWER_OF.suggest),
    },
    parts: (Object.keys(schemas) as AnswerName[]).filter((name) => !whole.has(name)).map(shapeOf),
  };
}

function keysOf({ properties = {}, required = [] }: JsonSchema): readonly AnswerKey[] {
  return Object.entries(properties).map(([key, schema]) => ({
    key,
    type: typeName(schema),
    part: partOf(schema),
    always: required.includes(key),
  }));
}

/** A type as TypeScript would write it, long lists of texts left out. */
function typeName(schema: JsonSchema): string {
  if (schema.$ref !== undefined) return schema.$ref.slice(SCHEMAS.length);
  if (schema.anyOf !== undefined) return schema.anyOf.map(typeName).join(' | ');
  if (schema.prefixItems !== undefined) return `[${schema.prefixItems.map(typeName).join(', ')}]`;
  if (schema.items !== undefined && schema.items !== false) return `${typeName(schema.items)}[]`;
  if (schema.properties !== undefined) {
    const [first] = Object.values(schema.properties);
    return `{ [facet]: ${first === undefined ? 'object' : typeName(first)} }`;
  }
  const types = [schema.type ?? 'object'].flat();
  return types.map((type) => (type === 'integer' ? 'number' : type)).join(' | ');
}

function partOf(schema: JsonSchema): string | null {
  if (schema.$ref !== undefined) return schema.$ref.slice(SCHEMAS.length);
  if (schema.items !== undefined && schema.items !== false) return partOf(schema.items);
  const [first] = Object.values(schema.properties ?? {});
  return first === undefined ? null : partOf(first);
}
