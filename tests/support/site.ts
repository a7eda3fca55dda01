import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Hono } from 'hono';
import { readFolder } from '../../src/ingest/read-folder.js';
import type { CorpusProfile } from '../../src/plan/corpus-profile.js';
import { acceleratorLabs } from '../../src/profile/accelerator-labs.js';
import { buildIndex } from '../../src/search/build-index.js';
import { openIndex } from '../../src/search/open-index.js';
import type { SearchIndex } from '../../src/search/search-index.js';
import { createApp } from '../../src/web/app.js';
import { loadAssets } from '../../src/web/assets.js';
import type { Log } from '../../src/web/log.js';
import { createRenderer } from '../../src/web/render.js';
import { checkedApi } from './checked-api.js';

export const LIMITS = { showContacts: false, maxFiles: 20_000, maxFileBytes: 1024 * 1024 };

/** The whole site over a folder of plan files, without a server. Whatever it logs as an error fails the test that caused it. */
export async function siteOf(
  dir: string,
  profile: CorpusProfile = acceleratorLabs,
): Promise<{ app: Hono; index: SearchIndex }> {
  const { plans } = await readFolder(dir, LIMITS, profile);
  const index = openIndex(buildIndex(plans, profile));
  return { app: appOver(index, profile), index };
}

const failOnError: Log = (level, msg, fields) => {
  if (level === 'error') throw new Error(`${msg}: ${JSON.stringify(fields)}`);
};

/** The whole site over any index. JSON that does not fit its published schema fails the test that asked for it. */
export function appOver(index: SearchIndex, profile: CorpusProfile = acceleratorLabs, log: Log = failOnError): Hono {
  return checkedApi(uncheckedApp(index, profile, log), profile);
}

/** Likewise, with nothing checked that would take time. */
export function uncheckedApp(
  index: SearchIndex,
  profile: CorpusProfile = acceleratorLabs,
  log: Log = failOnError,
): Hono {
  const assets = loadAssets();
  return createApp({
    site: {
      index: () => index,
      profile,
      config: {
        baseUrl: 'https://learnings.example',
        contact: 'someone@learnings.example',
        sourceUrl: 'https://archive.example/{id}.md',
      },
      render: createRenderer(),
      assetUrl: assets.url,
    },
    assets,
    revision: 'test',
    log,
  });
}

/** A new folder with these files in it. */
export function folderOf(files: Readonly<Record<string, string>>): string {
  const dir = mkdtempSync(join(tmpdir(), 'plans-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(dir, name), content);
  return dir;
}
