import { z } from 'zod';
import type { HeadFormat, HeadKey } from '../plan/corpus-profile.js';
import { SDG_NAMES } from './sdgs.js';

const year = z
  .string()
  .regex(/^\d{4}$/)
  .refine((value) => Number(value) >= 1990 && Number(value) <= 2100);

const fileName = z
  .string()
  .trim()
  .regex(/^[^/\\\p{Cc}]{1,250}\.md$/u);

/** Degrees, with a full stop. */
const degrees = (most: number) =>
  z
    .string()
    .trim()
    .regex(/^-?\d{1,3}(?:\.\d{1,30})?$/)
    .refine((value) => Math.abs(Number(value)) <= most);
const latlng = z
  .string()
  .transform((value) => value.split(','))
  .pipe(z.tuple([degrees(90), degrees(180)]))
  .transform((both) => both.join(','));

/** `8. Decent work and economic growth`, `SDG 8`, `8` → 8. */
const sdg = z
  .string()
  .transform((value) => /^\D{0,8}(\d{1,2})(?!\d)/.exec(value)?.[1] ?? NaN)
  .transform(Number)
  .pipe(z.number().int().min(1).max(SDG_NAMES.length))
  .transform(String);

function key(name: string, rest: Partial<HeadKey> = {}): HeadKey {
  return {
    key: name,
    meaning: null,
    single: false,
    required: false,
    personal: false,
    parse: (text) => text,
    name,
    ...rest,
  };
}

/** What a value has to be, by a schema. */
function by(schema: z.ZodType<string, string>): HeadKey['parse'] {
  return (text) => schema.safeParse(text).data ?? null;
}

/** The head of a learning plan in the SDG Commons archive. */
export const HEAD: HeadFormat = {
  type: { key: 'type', value: 'learningplan', name: 'a learning plan' },
  keys: [
    key('sdgs', { meaning: 'goals', parse: by(sdg), name: `goal from 1 to ${SDG_NAMES.length}` }),
    key('country', { meaning: 'country', single: true, required: true }),
    key('year', { meaning: 'year', single: true, required: true, parse: by(year) }),
    key('latlng', { meaning: 'latlng', single: true, required: true, parse: by(latlng) }),
    key('datasources'),
    key('methods'),
    key('thematic_areas', { meaning: 'subjects' }),
    key('digest_of', { meaning: 'digestOf', single: true, parse: by(fileName), name: 'file name that ends in .md' }),
    key('focal_point', { personal: true }),
    key('type'),
  ],
};
