import type { Taken } from './take-plans.js';

/** Entries of a source that are listed one by one, at most; all are counted. */
const MOST_LISTED = 1_000;
/** Kinds of pages passed over that are counted apart. */
const MOST_KINDS = 50;

/** What an import came to. */
export interface ImportReport {
  readonly source: string;
  readonly commit: string | null;
  readonly dir: string;
  readonly dryRun: boolean;
  /** Why the source was not read to its end; null where it was. */
  brokenOff: string | null;
  readonly plans: Record<'new' | 'changed' | 'unchanged' | 'kept', Listed>;
  /** Plans of earlier imports that the source does not have any more. */
  readonly gone: Listed;
  readonly pruned: Listed;
  /** What is no plan: why, and how many. */
  readonly passedOver: Map<string, number>;
  readonly refused: Listed;
  readonly failed: Listed;
}

export interface Listed {
  count: number;
  readonly list: string[];
}

export function newReport(source: string, commit: string | null, dir: string, dryRun: boolean): ImportReport {
  return {
    ...{ source, commit, dir, dryRun, brokenOff: null },
    plans: { new: none(), changed: none(), unchanged: none(), kept: none() },
    ...{ gone: none(), pruned: none(), refused: none(), failed: none() },
    passedOver: new Map(),
  };
}

const none = (): Listed => ({ count: 0, list: [] });

export function addTo(listed: Listed, line: string): void {
  listed.count += 1;
  if (listed.list.length < MOST_LISTED) listed.list.push(line);
}

export function addEntry(report: ImportReport, taken: Exclude<Taken, { kind: 'plan' }>): void {
  if (taken.kind === 'passed-over') {
    const { passedOver } = report;
    const why = passedOver.has(taken.why) || passedOver.size < MOST_KINDS ? taken.why : 'pages of further types';
    passedOver.set(why, (passedOver.get(why) ?? 0) + 1);
  } else addTo(report[taken.kind], `${printable(taken.path)}: ${taken.reason}`);
}

/** How many plans the source has, and the folder with them. */
export function planCount({ plans }: ImportReport): number {
  return plans.new.count + plans.changed.count + plans.unchanged.count + plans.kept.count;
}

/** True where something that was asked for was not done. */
export function hasFailed(report: ImportReport): boolean {
  return report.brokenOff !== null || report.failed.count > 0 || planCount(report) === 0;
}

/** The report for a person: one line that says it all, then what wants a look. */
export function reportText(report: ImportReport): string {
  const { plans, passedOver, gone } = report;
  const commit = report.commit === null ? '' : ` (commit ${report.commit.slice(0, 10)})`;
  const figures = Object.entries(plans).flatMap(([what, { count }]) => (count === 0 ? [] : [`${count} ${what}`]));
  const others = [...passedOver].sort(([, a], [, b]) => b - a).map(([why, count]) => `  ${printable(why)}: ${count}`);
  const lines = [
    `${report.dryRun ? 'Without writing anything: ' : ''}${count(planCount(report), 'plan')} from ${report.source}${commit} to ${report.dir}` +
      (figures.length === 0 ? '' : `: ${figures.join(', ')}`),
    ...(others.length === 0 ? [] : ['Passed over', ...others]),
    ...section('Kept, as they were changed by hand; --force overwrites', plans.kept),
    ...section('Not in the source any more, still in the folder; --prune deletes', gone),
    ...section('Deleted', report.pruned),
    ...section('Refused', report.refused),
    ...section('Could not be read', report.failed),
    ...(report.brokenOff === null ? [] : [`Not all was read: ${report.brokenOff}`]),
  ];
  return `${lines.join('\n')}\n`;
}

const count = (number: number, what: string) => `${number} ${what}${number === 1 ? '' : 's'}`;

function section(title: string, { count, list }: Listed): readonly string[] {
  if (count === 0) return [];
  const more = count - list.length;
  return [`${title}: ${count}`, ...list.map((line) => `  ${line}`), ...(more === 0 ? [] : [`  and ${more} more`])];
}

/** One object; lists are cut at a thousand, counts are not. */
export function reportJson(report: ImportReport): string {
  const { passedOver, ...rest } = report;
  return JSON.stringify({ ...rest, passedOver: Object.fromEntries(passedOver) }, null, 2);
}

/** A name from a source, as a terminal may show it. */
export function printable(text: string): string {
  return text.replace(
    /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
