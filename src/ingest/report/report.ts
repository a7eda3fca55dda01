import { ROLES } from '../../plan/role.js';
import type { Role } from '../../plan/role.js';
import { groupBy } from '../../text/group-by.js';
import { beginning, shorten } from '../../text/shorten.js';
import { visibleText } from '../../text/visible-text.js';
import type { Finding } from './finding.js';

/** A file that was met and not read as a plan. */
export interface PassedOver {
  readonly file: string;
  readonly reason: string;
  /** True where what it holds is unknown: it could not be opened, or a limit kept it out. */
  readonly unreadable: boolean;
}

/** A question that the template does not have, and how often it was met. */
export interface UnknownQuestion {
  readonly question: string;
  readonly count: number;
}

/** What reading a folder came to, for the person who maintains it. */
export interface IngestReport {
  /** Files that were opened and read, plans or not. */
  readonly filesRead: number;
  readonly plans: number;
  readonly learnings: number;
  readonly insights: number;
  readonly barriers: number;
  readonly partners: number;
  /** How many answers each role got. */
  readonly answers: ReadonlyMap<Role, number>;
  /** Words of all answers. */
  readonly words: number;
  readonly unknownQuestions: readonly UnknownQuestion[];
  /** By file and line. */
  readonly findings: readonly Finding[];
  /** By file. */
  readonly passedOver: readonly PassedOver[];
}

/**
 * The report for a person: figures first, then what the maintainer of the folder can mend, by file. One
 * line a finding, of at most 200 letters. Ends in a line end.
 */
export function reportText(report: IngestReport): string {
  const lines = [
    `${count(report.plans, 'plan')} from ${count(report.filesRead, 'file')} read: ${count(report.learnings, 'learning')} ` +
      `(${count(report.insights, 'insight')}, ${count(report.barriers, 'barrier')}), ` +
      `${count(report.partners, 'partner')}, ${count(report.words, 'word')} in answers.`,
    '',
    'Answers by role',
    ...ROLES.map((role) => `  ${role.padEnd(12)}${String(report.answers.get(role) ?? 0).padStart(7)}`),
    '',
    report.unknownQuestions.length === 0
      ? 'Every question is one the template has.'
      : 'Questions the template does not have (their answers are kept as "other")',
    ...report.unknownQuestions.map(({ question, count: times }) =>
      reportLine(`${String(times).padStart(4)} × `, question, ''),
    ),
    '',
    ...findingLines(report.findings),
    '',
    ...passedOverLines(report),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

function findingLines(findings: readonly Finding[]): readonly string[] {
  if (findings.length === 0) return ['No warnings.'];
  const files = new Set(findings.map(({ file }) => file)).size;
  return [
    `${count(findings.length, 'warning')} in ${count(files, 'file')}`,
    ...findings.map(({ file, line, code, message, done }) =>
      reportLine(`${visibleText(file)}${line === 0 ? '' : `:${line}`}  `, message, `: ${done} [${code}]`),
    ),
  ];
}

/** Files passed over for one reason that are listed; of more the number is said. */
const MOST_LISTED = 20;

/** What is no plan is counted by its type, or whatever else it is; what could not be read is listed too. */
function passedOverLines({ passedOver }: IngestReport): readonly string[] {
  if (passedOver.length === 0) return ['No file was passed over.'];
  const byReason = groupBy(passedOver, ({ reason }) => reason);
  const unreadable = passedOver.filter((entry) => entry.unreadable).length;
  return [
    `${passedOver.length} passed over, ${unreadable} of them because they could not be read`,
    ...[...byReason]
      .sort(([, a], [, b]) => b.length - a.length)
      .flatMap(([reason, files]) => {
        const failed = files.some((file) => file.unreadable);
        const lines = failed
          ? files.slice(0, MOST_LISTED).map(({ file }) => reportLine('', file, `  ${reason} (could not be read)`))
          : [];
        const [only] = files;
        if (!failed && files.length === 1 && only !== undefined) return [reportLine('', only.file, `  ${reason}`)];
        if (failed && files.length <= MOST_LISTED) return lines;
        return [reportLine(`${files.length} × `, reason, failed ? ' (could not be read), of which' : ''), ...lines];
      }),
  ];
}

/** Letters of one line of the report. */
const LONGEST_LINE = 200;

/** One line: what is in the middle is shortened to what the line can hold, and unseen characters are written out. */
function reportLine(before: string, middle: string, after: string): string {
  const end = visibleText(after);
  const room = Math.max(20, LONGEST_LINE - before.length - end.length - '   …'.length);
  const line = `  ${before}${shorten(visibleText(middle), room)}${end}`;
  return line.length <= LONGEST_LINE ? line : `${beginning(line, LONGEST_LINE - 2)} …`;
}

/** The report for programs, as one JSON text: the same figures as `reportText`. Every role has an entry. */
export function reportJson(report: IngestReport): string {
  const answers = Object.fromEntries(ROLES.map((role) => [role, report.answers.get(role) ?? 0]));
  return JSON.stringify({ ...report, answers }, null, 2);
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
