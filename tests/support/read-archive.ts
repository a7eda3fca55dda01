import { readFolder, type Corpus, type ReadOptions } from '../../src/ingest/read-folder.js';
import { acceleratorLabs } from '../../src/profile/accelerator-labs.js';

export const LIMITS: ReadOptions = { showContacts: false, maxFiles: 20_000, maxFileBytes: 1024 * 1024 };

/** A folder of the archive's files, read by its profile. */
export function readArchive(dir: string, options: ReadOptions = LIMITS): Promise<Corpus> {
  return readFolder(dir, options, acceleratorLabs);
}
