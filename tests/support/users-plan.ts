import { readFileSync } from 'node:fs';
import { folderOf } from './site.js';

/** The plan that the project's user gave: it stands among the digests of seeds/. */
export const USERS_PLAN = 'creative_economy_has_a_wide_range_of_innovative_concepts_for_local_devel_.md';

/** A folder with that plan alone. */
export function usersPlanFolder(): string {
  return folderOf({ [USERS_PLAN]: readFileSync(`seeds/${USERS_PLAN}`, 'utf8') });
}
