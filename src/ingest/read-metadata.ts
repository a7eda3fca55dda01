import { z } from 'zod';
import { SDG_NAMES } from '../plan/sdg.js';
import { facetKey, tidyValue } from './facet-twins.js';
import type { Finding, FindingCode } from './finding.js';
import type { Head, MetadataValue } from './parse-head.js';

export interface Metadata {
  readonly year: number | null;
  readonly country: string | null;
  /** Line of the country in the file; 0 where there is none. */
  readonly countryLine: number;
  readonly latlng: readonly [number, number] | null;
  readonly datasources: readonly string[];
  readonly methods: readonly string[];
  readonly sdgs: readonly number[];
  readonly themes: readonly string[];
  /** The head as it stands, personal data out. */
  readonly kept: ReadonlyMap<string, readonly string[]>;
  readonly findings: readonly Finding[];
}

const year = z
  .string()
  .regex(/^\d{4}$/)
  .transform(Number)
  .pipe(z.number().min(1990).max(2100));

/** Degrees, with a full stop. */
const degrees = (most: number) =>
  z
    .string()
    .trim()
    .regex(/^-?\d{1,3}(?:\.\d{1,30})?$/)
    .transform(Number)
    .pipe(z.number().min(-most).max(most));
const latlng = z
  .string()
  .transform((value) => value.split(','))
  .pipe(z.tuple([degrees(90), degrees(180)]));

/** `8. Decent work and economic growth`, `SDG 8`, `8` → 8. */
const sdg = z
  .string()
  .transform((value) => /^\D{0,8}(\d{1,2})(?!\d)/.exec(value)?.[1] ?? NaN)
  .transform(Number)
  .pipe(z.number().int().min(1).max(SDG_NAMES.length));

const PERSONAL = new Set(['focal_point']);

/** Reads what the head says. A value that cannot be used is reported and left out. */
export function readMetadata(file: string, head: Head, options: { readonly showContacts: boolean }): Metadata {
  const findings: Finding[] = [];
  const report = (line: number, code: FindingCode, message: string, done: string) => {
    findings.push({ file, line, code, message, done });
  };
  const single = (key: string): MetadataValue | null => {
    const [first, second] = head.metadata.get(key) ?? [];
    if (second !== undefined)
      report(second.line, 'metadata-repeated', `"${key}" is given more than once`, 'the first was used');
    if (first === undefined) report(0, 'metadata-missing', `no "${key}"`, 'left empty');
    return first ?? null;
  };
  const used = <Value>(key: string, schema: z.ZodType<Value, string>): Value | null => {
    const given = single(key);
    if (given === null) return null;
    const read = schema.safeParse(given.value);
    if (read.success) return read.data;
    report(given.line, 'metadata-bad-value', `"${given.value.slice(0, 60)}" is no ${key}`, 'left empty');
    return null;
  };
  const sdgs: number[] = [];
  for (const { value, line } of head.metadata.get('sdgs') ?? []) {
    const read = sdg.safeParse(value);
    if (read.success) sdgs.push(read.data);
    else report(line, 'metadata-bad-value', `"${value.slice(0, 60)}" is no goal from 1 to 17`, 'left out');
  }
  const country = single('country');
  return {
    year: used('year', year),
    country: country === null ? null : tidyValue(country.value),
    countryLine: country?.line ?? 0,
    latlng: used('latlng', latlng),
    datasources: values(head, 'datasources'),
    methods: values(head, 'methods'),
    sdgs: [...new Set(sdgs)].sort((a, b) => a - b),
    themes: values(head, 'thematic_areas'),
    kept: new Map(
      [...head.metadata]
        .filter(([key]) => options.showContacts || !PERSONAL.has(key))
        .map(([key, given]) => [key, given.map(({ value }) => value)]),
    ),
    findings,
  };
}

/** Values that differ only in spelling once, as the first of them stands. */
function values(head: Head, key: string): readonly string[] {
  const byKey = new Map<string, string>();
  for (const { value } of head.metadata.get(key) ?? []) {
    const tidy = tidyValue(value);
    const twin = facetKey(tidy);
    if (twin !== '' && !byKey.has(twin)) byKey.set(twin, tidy);
  }
  return [...byKey.values()];
}
