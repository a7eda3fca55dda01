import { join } from 'node:path';
import type { Plan } from '../plan/plan.js';
import type { Role } from '../plan/role.js';
import { decodeFile } from './decode-file.js';
import type { Finding } from './finding.js';
import { groupFacets } from './group-facets.js';
import { byCodeUnit, listFiles } from './list-files.js';
import { parsePlan } from './parse-plan.js';
import { assignIds, idOf } from './plan-id.js';
import { readFileBytes } from './read-file.js';
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

/**
 * Reads every plan of a folder. No file makes it fail: what cannot be read is passed over and listed.
 * @throws Error with a message for one line where the folder is missing or cannot be listed.
 */
export async function readFolder(dir: string, options: ReadOptions): Promise<Corpus> {
  const listing = await listFiles(dir).catch((error: unknown) => {
    throw new Error(`Cannot read the folder ${dir}: ${whyNot(error)}`, { cause: error });
  });
  const passedOver: PassedOver[] = [...listing.passedOver];
  const findings: Finding[] = [];
  const unknown = new Map<string, number>();
  const read: Plan[] = [];
  let filesRead = 0;
  for (const [index, file] of listing.files.entries()) {
    if (index >= options.maxFiles) {
      passedOver.push({ file, reason: `more than ${options.maxFiles} files`, unreadable: false });
      continue;
    }
    const content = await readFileBytes(join(dir, file), options.maxFileBytes);
    if ('reason' in content) {
      passedOver.push({ file, ...content });
      continue;
    }
    filesRead++;
    const decoded = decodeFile(file, content.bytes);
    const type = otherType(decoded.text);
    if (decoded.text.trim() === '') passedOver.push({ file, reason: 'an empty file', unreadable: false });
    else if (type !== null)
      passedOver.push({ file, reason: `of type "${type}", not a learning plan`, unreadable: false });
    else {
      const parsed = parsePlan(file, decoded.text, options);
      read.push(parsed.plan);
      findings.push(...decoded.findings, ...parsed.findings);
      if (!content.settled) {
        findings.push({
          file,
          line: 0,
          code: 'changed-while-read',
          message: 'it was rewritten again and again',
          done: 'read as it last was',
        });
      }
      for (const question of parsed.unknownQuestions) unknown.set(question, (unknown.get(question) ?? 0) + 1);
    }
  }
  const ids = assignIds(read.map(({ file }) => file));
  const plans = groupFacets(read.map((plan) => ({ ...plan, id: ids.get(plan.file) ?? plan.id }))).toSorted((a, b) =>
    byCodeUnit(a.id, b.id),
  );
  for (const plan of plans) {
    if (plan.id === idOf(plan.file) && plan.file.endsWith(`${plan.id}.md`)) continue;
    findings.push({
      file: plan.file,
      line: 0,
      code: 'id-changed',
      message: 'the name is unsafe in an address or not unique',
      done: `served as "${plan.id}"`,
    });
  }
  return {
    plans,
    report: {
      ...figures(plans),
      filesRead,
      unknownQuestions: [...unknown].map(([question, count]) => ({ question, count })),
      findings,
      passedOver,
    },
  };
}

function whyNot(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT') return 'there is no such folder';
  if (code === 'ENOTDIR') return 'it is no folder';
  if (code === 'EACCES' || code === 'EPERM') return 'no permission';
  return code === '' ? String(error) : code;
}

/** The archive's other pages have the same head. */
function otherType(text: string): string | null {
  const type = /^\[\[type:([^\]\n]*)/m.exec(text)?.[1]?.trim();
  return type === undefined || type === '' || type.toLowerCase() === 'learningplan' ? null : type;
}

function figures(
  plans: readonly Plan[],
): Pick<IngestReport, 'plans' | 'learnings' | 'insights' | 'barriers' | 'partners' | 'answers' | 'words'> {
  const answers = new Map<Role, number>();
  let words = 0;
  let insights = 0;
  let barriers = 0;
  let partners = 0;
  for (const plan of plans) {
    for (const { role, text } of plan.sections.flatMap((section) => section.answers)) {
      answers.set(role, (answers.get(role) ?? 0) + 1);
      words += text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
    }
    const found = plan.learnings.filter(({ role }) => role === 'insight').length;
    insights += found;
    barriers += plan.learnings.length - found;
    partners += plan.partners.length;
  }
  return { plans: plans.length, learnings: insights + barriers, insights, barriers, partners, answers, words };
}
