import type { HeadFormat, HeadKey } from '../../plan/corpus-profile.js';
import type { Finding, FindingCode } from '../report/finding.js';
import { valueKey } from '../../text/value-key.js';
import { meansNone } from './none-answer.js';
import { tidyValue } from '../values/value-forms.js';
import type { Head, MetadataValue } from './parse-head.js';

export interface Metadata {
  readonly year: number | null;
  readonly country: string | null;
  /** Line of the country in the file; 0 where there is none. */
  readonly countryLine: number;
  /** Degrees. */
  readonly latlng: readonly [number, number] | null;
  /** The file that this one is a digest of. */
  readonly digestOf: string | null;
  /** By key: the values that can be used, tidied; of those that differ only in spelling the first. */
  readonly values: ReadonlyMap<string, readonly string[]>;
  /** The head as it stands, personal data out. */
  readonly kept: ReadonlyMap<string, readonly string[]>;
  readonly findings: readonly Finding[];
}

/** Reads what the head says. A value that cannot be used is reported and left out. */
export function readMetadata(
  file: string,
  head: Head,
  format: HeadFormat,
  options: { readonly showContacts: boolean; readonly clean: (text: string) => string },
): Metadata {
  const findings: Finding[] = [];
  const report = (line: number, code: FindingCode, message: string, done: string) => {
    findings.push({ file, line, code, message, done });
  };
  const usable = (key: HeadKey, given: readonly MetadataValue[]): readonly string[] =>
    given.flatMap(({ value, line }) => {
      const parsed = key.parse(options.clean(value));
      if (parsed !== null) return [parsed];
      const done = key.single ? 'left empty' : 'left out';
      report(line, 'metadata-bad-value', `"${options.clean(value).slice(0, 60)}" is no ${key.name}`, done);
      return [];
    });
  const values = new Map<string, readonly string[]>();
  const single = new Map<HeadKey['meaning'], { readonly value: string; readonly line: number }>();
  for (const key of format.keys) {
    if (key.personal && !options.showContacts) continue;
    const given = head.metadata.get(key.key) ?? [];
    if (!key.single) {
      values.set(key.key, withoutSame(usable(key, given)));
      continue;
    }
    const [first, second] = given;
    if (second !== undefined) {
      report(second.line, 'metadata-repeated', `"${key.key}" is given more than once`, 'the first was used');
    }
    if (first === undefined) {
      if (key.required) report(0, 'metadata-missing', `no "${key.key}"`, 'left empty');
      continue;
    }
    const [value] = usable(key, [first]);
    if (value === undefined) continue;
    values.set(key.key, [tidyValue(value)]);
    single.set(key.meaning, { value, line: first.line });
  }
  const country = single.get('country');
  const personal = new Set(format.keys.filter((key) => key.personal).map(({ key }) => key));
  return {
    year: numbers(single.get('year')?.value)[0] ?? null,
    country: country === undefined ? null : tidyValue(country.value),
    countryLine: country?.line ?? 0,
    latlng: pair(numbers(single.get('latlng')?.value)),
    digestOf: single.get('digestOf')?.value ?? null,
    values,
    kept: new Map(
      [...head.metadata]
        .filter(([key]) => options.showContacts || !personal.has(key))
        .map(([key, given]) => [key, given.map(({ value }) => options.clean(value))]),
    ),
    findings,
  };
}

function numbers(value: string | undefined): readonly number[] {
  return value === undefined ? [] : value.split(',').map(Number);
}

function pair([first, second]: readonly number[]): readonly [number, number] | null {
  return first === undefined || second === undefined ? null : [first, second];
}

/** Values that differ only in spelling once, as the first of them stands; what says nothing (`n/a`) is none. */
function withoutSame(values: readonly string[]): readonly string[] {
  const byKey = new Map<string, string>();
  for (const value of values) {
    const tidy = tidyValue(value);
    const key = valueKey(tidy);
    if (key !== '' && !meansNone(value) && !byKey.has(key)) byKey.set(key, tidy);
  }
  return [...byKey.values()];
}
