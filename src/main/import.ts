import { hasFailed, planCount, reportJson, reportText, type ImportReport } from '../import/import-report.js';
import { importPlans } from '../import/import-plans.js';
import { AskedWrongly } from '../import/sources/source.js';
import { ConfigError } from './config-error.js';
import { readConfig } from './config.js';
import { parseFlags } from './parse-flags.js';
import { PROFILE } from './profile.js';

/** Milliseconds between two updates of the line that shows progress. */
const EVERY = 200;

/** `learnings import SOURCE DIR`. Gives 1 where something could not be read, or no plan was found, else 0. */
export async function importCommand(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Promise<number> {
  const flag = { type: 'boolean', default: false } as const;
  const text = { type: 'string' } as const;
  const { values, positionals } = parseFlags({
    args: [...args],
    options: { json: flag, force: flag, prune: flag, 'dry-run': flag, 'max-files': text, 'max-file-bytes': text },
    allowPositionals: true,
  });
  const [source, dir, ...others] = positionals;
  if (source === undefined || dir === undefined || others.length > 0)
    throw new ConfigError('import takes a source and a folder: learnings import SOURCE DIR');
  const limits = (['max-files', 'max-file-bytes'] as const).flatMap((name) =>
    values[name] === undefined ? [] : [`--${name}`, values[name]],
  );
  const { maxFiles, maxFileBytes } = readConfig(limits, env);
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      stop.abort(new Error('stopped; what was written stays, run it again to complete'));
    });
  const progress = showProgress(process.stderr);
  try {
    const { force, prune, 'dry-run': dryRun } = values;
    const options = { maxFiles, maxFileBytes, force, prune, dryRun, signal: stop.signal, onEntry: progress.entry };
    const report = await importPlans(source, dir, PROFILE.head, options);
    progress.end();
    process.stdout.write(values.json ? `${reportJson(report)}\n` : reportText(report));
    return hasFailed(report) ? 1 : 0;
  } catch (error) {
    progress.end();
    if (error instanceof AskedWrongly) throw new ConfigError(error.message);
    throw stop.signal.aborted ? stop.signal.reason : error;
  }
}

/** One line that is written over again, on a terminal; nothing elsewhere. */
export function showProgress(output: { readonly isTTY?: boolean; write: (text: string) => unknown }) {
  let entries = 0;
  let shown = 0;
  if (output.isTTY === true) output.write('opening the source …');
  return {
    entry: (report: ImportReport): void => {
      entries += 1;
      if (output.isTTY !== true || performance.now() - shown < EVERY) return;
      shown = performance.now();
      output.write(`\r\u001b[K${entries} files read, ${planCount(report)} plans`);
    },
    end: (): void => {
      if (output.isTTY === true) output.write('\r\u001b[K');
    },
  };
}
