import { ROLES } from '../plan/role.js';
import type { Finding } from './finding.js';
import type { IngestReport } from './report.js';

/** The report for a person: figures first, then what the maintainer of the folder can mend, by file. Ends in a line end. */
export function reportText(report: IngestReport): string {
  const lines = [
    `${report.plans} plans from ${report.filesRead} files read: ${report.learnings} learnings ` +
      `(${report.insights} insights, ${report.barriers} barriers), ${report.partners} partners, ${report.words} words in answers.`,
    '',
    'Answers by role',
    ...ROLES.map((role) => `  ${role.padEnd(12)}${String(report.answers.get(role) ?? 0).padStart(7)}`),
    '',
    report.unknownQuestions.length === 0
      ? 'Every question is one the template has.'
      : 'Questions the template does not have (their answers are kept as "other")',
    ...report.unknownQuestions.map(({ question, count }) => `  ${String(count).padStart(4)} × ${question}`),
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
    `${findings.length} ${findings.length === 1 ? 'warning' : 'warnings'} in ${files} ${files === 1 ? 'file' : 'files'}`,
    ...findings.map(
      ({ file, line, code, message, done }) =>
        `  ${line === 0 ? file : `${file}:${line}`}  ${message}: ${done} [${code}]`,
    ),
  ];
}

function passedOverLines(report: IngestReport): readonly string[] {
  const { passedOver } = report;
  if (passedOver.length === 0) return ['No file was passed over.'];
  const unreadable = passedOver.filter((entry) => entry.unreadable).length;
  return [
    `${passedOver.length} passed over, ${unreadable} of them because they could not be read`,
    ...passedOver.map(
      ({ file, reason, unreadable: failed }) => `  ${file}  ${reason}${failed ? ' (could not be read)' : ''}`,
    ),
  ];
}
