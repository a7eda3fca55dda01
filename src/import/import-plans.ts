import { realpath, stat } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import type { HeadFormat } from '../plan/corpus-profile.js';
import { addEntry, addTo, newReport, type ImportReport } from './import-report.js';
import { openSource } from './sources/open-source.js';
import { AskedWrongly, SourceError } from './sources/source.js';
import { readAddress, type SourceAddress } from './sources/source-address.js';
import { takePlans, type TakeLimits } from './take-plans.js';
import { openTarget, type TargetFolder, type TargetOptions } from './target/target-folder.js';
import { nameKey } from './entry-name.js';

export interface ImportOptions extends TakeLimits, TargetOptions {
  /** Plans that the source does not have any more are deleted. */
  readonly prune: boolean;
  readonly signal: AbortSignal;
  /** Told of each entry. */
  readonly onEntry: (report: ImportReport) => void;
}

/**
 * Brings the plans of a source into a folder, each whole or not at all. What was written before something broke stays, and the next import goes on.
 * @throws AskedWrongly where SOURCE or DIR cannot be meant; Error with a message for one line where the source cannot be opened or the folder not written
 */
export async function importPlans(
  source: string,
  dir: string,
  format: HeadFormat,
  options: ImportOptions,
): Promise<ImportReport> {
  const address = await readAddress(source);
  await checkTarget(dir, address);
  const opened = await openSource(address, options.signal);
  try {
    const report = newReport(address.label, opened.commit, resolve(dir), options.dryRun);
    const target = await openTarget(dir, options);
    try {
      const present = new Set<string>();
      try {
        for await (const taken of takePlans(opened.entries, format, options)) {
          options.signal.throwIfAborted();
          if (taken.kind !== 'passed-over' && taken.name !== null) present.add(nameKey(taken.name));
          if (taken.kind === 'plan') addTo(report.plans[await write(target, taken.name, taken.bytes)], taken.name);
          else addEntry(report, taken);
          options.onEntry(report);
        }
      } catch (error) {
        options.signal.throwIfAborted();
        if (!(error instanceof SourceError)) throw error;
        report.brokenOff = error.message;
      }
      // What was not read to its end does not say what it lacks. Nor does a source without a plan: it is the wrong one.
      if (report.brokenOff === null && present.size > 0) await findGone(target, present, options.prune, report);
      if (present.size > 0) await target.finish(address.label, opened.commit);
      return report;
    } finally {
      await target.close();
    }
  } finally {
    await opened.close();
  }
}

async function write(target: TargetFolder, name: string, bytes: Uint8Array): ReturnType<TargetFolder['put']> {
  return target.put(name, bytes).catch((error: unknown) => {
    throw new Error(`cannot write ${name}: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  });
}

async function findGone(
  target: TargetFolder,
  present: ReadonlySet<string>,
  prune: boolean,
  report: ImportReport,
): Promise<void> {
  for (const name of await target.earlier()) {
    if (present.has(nameKey(name))) continue;
    if (!prune) addTo(report.gone, name);
    else if ((await target.remove(name)) === 'removed') addTo(report.pruned, name);
    else addTo(report.plans.kept, name);
  }
}

/** @throws AskedWrongly where DIR is no folder, or lies in the source, which would then be its own copy */
async function checkTarget(dir: string, address: SourceAddress): Promise<void> {
  if (dir === '') throw new AskedWrongly('DIR is empty');
  const there = await stat(dir).catch(() => null);
  if (there !== null && !there.isDirectory()) throw new AskedWrongly(`${JSON.stringify(dir)} is no folder`);
  if (address.kind !== 'folder') return;
  const from = await realpath(address.path);
  const to = there === null ? resolve(dir) : await realpath(dir);
  if (to === from || to.startsWith(from + sep)) throw new AskedWrongly(`DIR ${JSON.stringify(dir)} lies in SOURCE`);
}
