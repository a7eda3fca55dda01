import { sdgLabel } from '../plan/sdg.js';
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

const EARLIEST_YEAR = 1990;
const LATEST_YEAR = 2100;
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
  const used = <Value>(key: string, read: (value: string) => Value | null): Value | null => {
    const given = single(key);
    const value = given === null ? null : read(given.value);
    if (given !== null && value === null) {
      report(given.line, 'metadata-bad-value', `"${given.value.slice(0, 60)}" is no ${key}`, 'left empty');
    }
    return value;
  };
  const sdgs: number[] = [];
  for (const { value, line } of head.metadata.get('sdgs') ?? []) {
    const number = sdgOf(value);
    if (number === null)
      report(line, 'metadata-bad-value', `"${value.slice(0, 60)}" is no goal from 1 to 17`, 'left out');
    else sdgs.push(number);
  }
  const country = single('country');
  return {
    year: used('year', yearOf),
    country: country === null ? null : tidyValue(country.value),
    countryLine: country?.line ?? 0,
    latlng: used('latlng', latlngOf),
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

function yearOf(value: string): number | null {
  if (!/^\d{4}$/.test(value)) return null;
  const year = Number(value);
  return year >= EARLIEST_YEAR && year <= LATEST_YEAR ? year : null;
}

function latlngOf(value: string): readonly [number, number] | null {
  const parts = value.split(',').map((part) => part.trim());
  if (parts.length !== 2 || !parts.every((part) => /^-?\d{1,3}(?:\.\d{1,30})?$/.test(part))) return null;
  const [latitude = NaN, longitude = NaN] = parts.map(Number);
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? [latitude, longitude] : null;
}

/** `8. Decent work and economic growth`, `SDG 8`, `8` → 8. */
function sdgOf(value: string): number | null {
  const number = Number(/^\D{0,8}(\d{1,2})(?!\d)/.exec(value)?.[1] ?? NaN);
  return sdgLabel(number) === null ? null : number;
}
