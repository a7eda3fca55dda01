import { planParser, type ParseOptions } from '../../src/ingest/plan/plan-parser.js';
import type { ParsedFile } from '../../src/ingest/plan/parsed-plan.js';
import { acceleratorLabs } from '../../src/profile/accelerator-labs.js';

/** One file of the archive, read by its profile. */
export function parsePlan(file: string, source: string, options: ParseOptions = { showContacts: false }): ParsedFile {
  return planParser(acceleratorLabs, options)(file, source);
}
