import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { ImportReport } from '../../src/import/import-report.js';
import { importPlans, type ImportOptions } from '../../src/import/import-plans.js';
import { acceleratorLabs } from '../../src/profile/accelerator-labs.js';
import { closingSource } from './plan-source.js';

/** A plan file whose one insight is this text. */
export const planPage = (text = 'People came.'): string => closingSource(text);
/** A page of the same archive that is no plan. */
export const blogPage = '# A blog\n\n[[type:blog]]\n\nText.\n';

/** A folder that goes when the test ends. */
export function temporaryFolder(): string {
  const dir = mkdtempSync(join(tmpdir(), 'learnings-test-'));
  onTestFinished(() => {
    rmSync(dir, { recursive: true, force: true });
  });
  return dir;
}

export function writeFiles(dir: string, files: Readonly<Record<string, string | Buffer>>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, file)), { recursive: true });
    writeFileSync(join(dir, file), text);
  }
}

/** The files of a folder that a person sees, by name. */
export function readFiles(dir: string): Record<string, string> {
  const names = readdirSync(dir, { withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name);
  return Object.fromEntries(names.sort().map((name) => [name, readFileSync(join(dir, name), 'utf8')]));
}

export function importInto(dir: string, source: string, options: Partial<ImportOptions> = {}): Promise<ImportReport> {
  return importPlans(source, dir, acceleratorLabs.head, {
    ...{ maxFiles: 100, maxFileBytes: 100_000, force: false, prune: false, dryRun: false },
    signal: new AbortController().signal,
    onEntry: () => undefined,
    ...options,
  });
}
