import type { CorpusProfile } from '../plan/corpus-profile.js';
import { acceleratorLabs } from '../profile/accelerator-labs.js';

/** The archive that this program serves. Another collection is another profile, named here and nowhere else. */
export const PROFILE: CorpusProfile = acceleratorLabs;
