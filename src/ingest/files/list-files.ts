import { opendir, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { byCodeUnit } from '../../text/compare.js';
import type { PassedOver } from '../report/report.js';

export interface Listing {
  /** Paths inside the folder with `/` between their parts, in code-unit order. */
  readonly files: readonly string[];
  readonly passedOver: readonly PassedOver[];
}

const DEEPEST = 8;

/**
 * Every `.md` file of a folder and the folders in it. Links are followed only inside the folder and only to files.
 * @throws where the folder itself cannot be listed.
 */
export async function listFiles(dir: string): Promise<Listing> {
  const files: string[] = [];
  const passedOver: PassedOver[] = [];
  const root = await realpath(dir);
  const pass = (file: string, reason: string, unreadable = false) => passedOver.push({ file, reason, unreadable });

  const visit = async (folder: string, depth: number): Promise<void> => {
    for await (const entry of await opendir(join(dir, folder))) {
      const file = folder === '' ? entry.name : `${folder}/${entry.name}`;
      const isMarkdown = /\.md$/i.test(entry.name);
      if (entry.name.startsWith('.')) continue;
      if (entry.isDirectory()) {
        if (isMarkdown) pass(file, 'a folder, not a file');
        else if (depth >= DEEPEST) pass(file, `a folder more than ${DEEPEST} deep`);
        else await visit(file, depth + 1).catch(() => pass(file, 'the folder cannot be listed', true));
      } else if (!isMarkdown) {
        pass(file, 'not a .md file');
      } else if (entry.isSymbolicLink()) {
        const reason = await whyNotFollowed(root, join(dir, file));
        if (reason === null) files.push(file);
        else pass(file, reason);
      } else if (entry.isFile()) {
        files.push(file);
      } else {
        pass(file, 'not a regular file');
      }
    }
  };
  await visit('', 0);
  return { files: files.sort(byCodeUnit), passedOver };
}

async function whyNotFollowed(root: string, path: string): Promise<string | null> {
  try {
    const target = await realpath(path);
    if (!target.startsWith(root + sep)) return 'a link out of the folder';
    return (await stat(target)).isFile() ? null : 'a link to something that is no file';
  } catch {
    return 'a link that leads nowhere';
  }
}
