import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { CorpusProfile, HeadFormat } from '../plan/corpus-profile.js';
import type { Plan } from '../plan/plan.js';
import { byCodeUnit } from '../text/compare.js';
import { decodeFile } from './files/decode-file.js';
import { headType } from './files/head-type.js';
import { listFiles } from './files/list-files.js';
import { assignIds, idOf } from './files/plan-id.js';
import { readFileBytes, type FileContent } from './files/read-file.js';
import type { ParsedFile, ParsedPlan } from './plan/parsed-plan.js';
import { planParser, type PlanParser } from './plan/plan-parser.js';
import { wholeTitles } from './plan/whole-titles.js';
import type { Finding } from './report/finding.js';
import { countPlans, countWords } from './report/report-figures.js';
import type { IngestReport, PassedOver } from './report/report.js';
import { withCopies } from './copies/find-copies.js';
import { groupPlans } from './group-plans.js';
import { assignTopics } from './topics/assign-topics.js';

export interface ReadOptions {
  readonly showContacts: boolean;
  /** Files beyond this number, in code-unit order of their names, are passed over. */
  readonly maxFiles: number;
  /** Larger files are passed over. */
  readonly maxFileBytes: number;
  /** Told how many files there are to read, before any is read. */
  readonly onListed?: (files: number) => void;
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
export async function readFolder(dir: string, options: ReadOptions, profile: CorpusProfile): Promise<Corpus> {
  const listing = await listFiles(dir).catch((error: unknown) => {
    throw new Error(`Cannot read the folder ${dir}: ${whyNot(error)}`, { cause: error });
  });
  const files = listing.files.slice(0, options.maxFiles);
  options.onListed?.(files.length);
  const passedOver: PassedOver[] = [...listing.passedOver];
  for (const file of listing.files.slice(options.maxFiles)) {
    passedOver.push({ file, reason: `more than ${options.maxFiles} files`, unreadable: true });
  }
  const parse = planParser(profile, options);
  const parsed: ParsedFile[] = [];
  const addedAt = new Map<string, string>();
  let filesRead = 0;
  let words = 0;
  for (let from = 0; from < files.length; from += AT_A_TIME) {
    const batch = files.slice(from, from + AT_A_TIME);
    const contents = await Promise.all(batch.map((file) => readFileBytes(join(dir, file), options.maxFileBytes)));
    for (const [index, file] of batch.entries()) {
      const content = contents[index];
      if (content === undefined) continue;
      if (content.kind === 'read') filesRead++;
      const result = readPlan(file, content, profile.head, parse);
      if ('plan' in result) {
        parsed.push(result);
        if (content.kind === 'read') addedAt.set(file, content.modified.toISOString());
        words += countWords(result.plan);
      } else passedOver.push(result);
    }
  }
  const plans = finishPlans(
    parsed.map(({ plan }) => plan),
    addedAt,
    profile,
  );
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

function readPlan(file: string, content: FileContent, format: HeadFormat, parse: PlanParser): ParsedFile | PassedOver {
  if (content.kind === 'passed-over') return { file, reason: content.reason, unreadable: content.unreadable };
  const { text, findings } = decodeFile(file, content.bytes);
  if (text.trim() === '') return { file, reason: 'an empty file', unreadable: false };
  const type = otherType(text, format);
  if (type !== null)
    return { file, reason: `of type "${type}", not ${format.type?.name ?? 'a plan'}`, unreadable: false };
  const parsed = parse(file, text);
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

/** The type of a page that is no plan but has the same head; null for a plan and where none is given. */
function otherType(text: string, { type: wanted }: HeadFormat): string | null {
  if (wanted === null) return null;
  const type = headType(text, wanted.key);
  return type === null || type === '' || type.toLowerCase() === wanted.value ? null : type;
}

/** Gives each plan its id and its values in their commonest forms; in the order of the ids. */
function finishPlans(
  parsed: readonly ParsedPlan[],
  addedAt: ReadonlyMap<string, string>,
  profile: CorpusProfile,
): readonly Plan[] {
  const ids = assignIds(parsed.map(({ file }) => file));
  const titles = wholeTitles(parsed);
  const titled = parsed.map((plan) => ({ ...plan, title: titles.get(plan.file) ?? plan.title }));
  const topics = assignTopics(titled, profile);
  const grouped = groupPlans(
    titled.map((plan, at) => ({ ...plan, topics: topics[at] ?? [] })),
    profile,
  );
  const plans = titled.map((plan, at) => {
    const { country, partners, values } = grouped[at] ?? { country: null, partners: [], values: new Map() };
    return {
      id: ids.get(plan.file) ?? idOf(plan.file),
      file: plan.file,
      title: plan.title,
      kind: plan.kind,
      year: plan.year,
      country,
      iso3: plan.iso3,
      digestOf: plan.digestOf,
      latlng: plan.latlng,
      language: plan.language,
      values,
      sections: plan.sections,
      learnings: plan.learnings,
      partners,
      links: plan.links,
      pictures: plan.pictures,
      metadata: plan.metadata,
      source: plan.source,
      addedAt: addedAt.get(plan.file) ?? '',
    };
  });
  return withCopies(plans.toSorted((a, b) => byCodeUnit(a.id, b.id)));
}

function changedId({ id, file }: Plan): readonly Finding[] {
  if (id === idOf(file) && file.endsWith(`${id}.md`)) return [];
  const message = 'the name is unsafe in a URL, or another file has it';
  return [{ file, line: 0, code: 'id-changed', message, done: `served as "${id}"` }];
}

function countQuestions(parsed: readonly ParsedFile[]): IngestReport['unknownQuestions'] {
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
