import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Plan } from '../plan/plan.js';
import { decodeFile } from './decode-file.js';
import type { Finding } from './finding.js';
import { groupFacets } from './group-facets.js';
import { byCodeUnit, listFiles } from './list-files.js';
import { parsePlan } from './parse-plan.js';
import type { ParsedPlan } from './parse-plan.js';
import { assignIds, idOf } from './plan-id.js';
import { readFileBytes } from './read-file.js';
import type { FileContent } from './read-file.js';
import { countPlans, countWords } from './report-figures.js';
import type { IngestReport, PassedOver } from './report.js';

export interface ReadOptions {
  readonly showContacts: boolean;
  /** Files beyond this number, in code-unit order of their names, are passed over. */
  readonly maxFiles: number;
  /** Larger files are passed over. */
  readonly maxFileBytes: number;
}

export interface Corpus {
  /** By id, in code-unit order. */
  readonly plans: readonly Plan[];
  readonly report: IngestReport;
}

/** Files opened at a time. */
const AT_A_TIME = 8;

/**
 * Reads every plan of a folder. No file makes it fail: what cannot be read is passed over and listed.
 * @throws Error with a message for one line where the folder is missing or cannot be listed.
 */
export async function readFolder(dir: string, options: ReadOptions): Promise<Corpus> {
  const listing = await listFiles(dir).catch((error: unknown) => {
    throw new Error(`Cannot read the folder ${dir}: ${whyNot(error)}`, { cause: error });
  });
  const files = listing.files.slice(0, options.maxFiles);
  const passedOver: PassedOver[] = [...listing.passedOver];
  for (const file of listing.files.slice(options.maxFiles)) {
    passedOver.push({ file, reason: `more than ${options.maxFiles} files`, unreadable: true });
  }
  const parsed: ParsedPlan[] = [];
  let filesRead = 0;
  let words = 0;
  for (let from = 0; from < files.length; from += AT_A_TIME) {
    const batch = files.slice(from, from + AT_A_TIME);
    const contents = await Promise.all(batch.map((file) => readFileBytes(join(dir, file), options.maxFileBytes)));
    for (const [index, file] of batch.entries()) {
      const content = contents[index];
      if (content === undefined) continue;
      if ('bytes' in content) filesRead++;
      const result = readPlan(file, content, options);
      if ('plan' in result) {
        parsed.push(result);
        words += countWords(result.plan);
      } else passedOver.push(result);
    }
  }
  const plans = withIds(parsed.map(({ plan }) => plan));
  // Others wait for this process meanwhile.
  await setImmediate();
  const findings = [...parsed.flatMap((result) => result.findings), ...plans.flatMap(changedId)];
  return {
    plans,
    report: {
      filesRead,
      ...countPlans(plans),
      words,
      unknownQuestions: countQuestions(parsed),
      findings: findings.sort((a, b) => byCodeUnit(a.file, b.file) || a.line - b.line),
      passedOver: passedOver.sort((a, b) => byCodeUnit(a.file, b.file)),
    },
  };
}

function readPlan(file: string, content: FileContent, options: ReadOptions): ParsedPlan | PassedOver {
  if ('reason' in content) return { file, ...content };
  const { text, findings } = decodeFile(file, content.bytes);
  if (text.trim() === '') return { file, reason: 'an empty file', unreadable: false };
  const type = otherType(text);
  if (type !== null) return { file, reason: `of type "${type}", not a learning plan`, unreadable: false };
  const parsed = parsePlan(file, text, options);
  const rewritten: readonly Finding[] = content.settled
    ? []
    : [
        {
          file,
          line: 0,
          code: 'changed-while-read',
          message: 'it was rewritten again and again',
          done: 'read as it last was',
        },
      ];
  return { ...parsed, findings: [...findings, ...rewritten, ...parsed.findings] };
}

/** The type of the archive's other pages, which have the same head; null for a learning plan and where none is given. */
function otherType(text: string): string | null {
  const body = text.indexOf('\n## ');
  const type = /^[ \t]*\[\[[ \t]*type[ \t]*:([^\]\n]*)/im.exec(body === -1 ? text : text.slice(0, body))?.[1]?.trim();
  return type === undefined || type === '' || type.toLowerCase() === 'learningplan' ? null : type.slice(0, 40);
}

function withIds(plans: readonly Plan[]): readonly Plan[] {
  const ids = assignIds(plans.map(({ file }) => file));
  const named = plans.map((plan) => ({ ...plan, id: ids.get(plan.file) ?? plan.id }));
  return groupFacets(named).toSorted((a, b) => byCodeUnit(a.id, b.id));
}

function changedId({ id, file }: Plan): readonly Finding[] {
  if (id === idOf(file) && file.endsWith(`${id}.md`)) return [];
  const message = 'the name is unsafe in an address, or another file has it';
  return [{ file, line: 0, code: 'id-changed', message, done: `served as "${id}"` }];
}

function countQuestions(parsed: readonly ParsedPlan[]): IngestReport['unknownQuestions'] {
  const counts = new Map<string, number>();
  for (const question of parsed.flatMap(({ unknownQuestions }) => unknownQuestions)) {
    counts.set(question, (counts.get(question) ?? 0) + 1);
  }
  return [...counts].map(([question, count]) => ({ question, count })).sort((a, b) => b.count - a.count);
}

function whyNot(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT') return 'there is no such folder';
  if (code === 'ENOTDIR') return 'it is no folder';
  if (code === 'EACCES' || code === 'EPERM') return 'no permission';
  return code === '' ? String(error) : code;
}
