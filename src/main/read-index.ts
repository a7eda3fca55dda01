import { readFolder } from '../ingest/read-folder.js';
import { buildIndex } from '../search/build-index.js';
import { openIndex } from '../search/open-index.js';
import type { SearchIndex } from '../search/search-index.js';
import type { Config } from './config.js';
import { PROFILE } from './profile.js';
import { showProgress } from './terminal/progress.js';

/** Reads the folder and builds its index, which takes seconds: a person at a terminal is told. @throws where the folder cannot be read */
export async function readIndex(config: Config): Promise<SearchIndex> {
  const progress = showProgress(process.stderr);
  try {
    const onListed = (files: number): void => {
      progress.say(`Reading ${files} ${files === 1 ? 'file' : 'files'}…`);
    };
    const { plans } = await readFolder(config.seeds, { ...config, onListed }, PROFILE);
    return openIndex(buildIndex(plans, PROFILE));
  } finally {
    progress.end();
  }
}
