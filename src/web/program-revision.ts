import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The program itself, compiled or not, its templates and its static files. */
const PARTS = ['..', '../../views', '../../static'].map((part) => fileURLToPath(new URL(part, import.meta.url)));

/** A short name for what the program is: the same files give the same name in every process, a changed file another. */
export function programRevision(): string {
  const hash = createHash('sha256');
  for (const part of PARTS) {
    const files = readdirSync(part, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    for (const path of files.map((file) => `${file.parentPath}/${file.name}`).sort()) hash.update(readFileSync(path));
  }
  return hash.digest('base64url').slice(0, 16);
}
