import { z, type ZodObject } from 'zod';
import type { CorpusProfile } from '../../plan/corpus-profile.js';
import type { AnswerName } from './answer-schemas.js';
import { schemasOf } from './schemas-of.js';

/** A JSON Schema (2020-12) as far as the answers need it. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly (string | number)[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema | false;
  readonly prefixItems?: readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
  readonly [key: string]: unknown;
}

/** Where the schemas stand in the document. */
export const SCHEMAS = '#/components/schemas/';

/** The JSON Schema of each answer and each of its parts, which refer to each other by name. */
export function answerJsonSchemas(profile: CorpusProfile): Readonly<Record<AnswerName, JsonSchema>> {
  const registry = z.registry<{ id: string }>();
  const named = Object.entries(schemasOf(profile)) as [AnswerName, ZodObject][];
  for (const [id, schema] of named) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, {
    uri: (id) => SCHEMAS + id,
    override: ({ jsonSchema }) => {
      // The largest whole number that JavaScript knows is no promise of ours.
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
    },
  });
  return Object.fromEntries(
    named.map(([id]) => {
      // Where it stands says what it is; the document says which dialect it is in.
      const parts = Object.entries(schemas[id] ?? {}).filter(([key]) => key !== '$schema' && key !== '$id');
      return [id, Object.fromEntries(parts)];
    }),
  ) as Record<AnswerName, JsonSchema>;
}
