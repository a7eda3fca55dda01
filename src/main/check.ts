import { readFolder } from '../ingest/read-folder.js';
import { reportJson, reportText } from '../ingest/report/report.js';
import { ConfigError } from './config-error.js';
import { readConfig } from './config.js';
import { parseFlags } from './parse-flags.js';
import { PROFILE } from './profile.js';

/** `learnings check DIR [--json]`. Gives 1 where a file could not be read, else 0. */
export async function check(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Promise<number> {
  const { values, positionals } = parseFlags({
    args: [...args],
    options: { json: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const [dir, ...others] = positionals;
  if (dir === undefined || others.length > 0)
    throw new ConfigError('check takes one folder: learnings check DIR [--json]');
  const { report } = await readFolder(dir, readConfig([], env), PROFILE);
  process.stdout.write(values.json ? `${reportJson(report)}\n` : reportText(report));
  return report.passedOver.some((file) => file.unreadable) ? 1 : 0;
}
