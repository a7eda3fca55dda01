import type { PageSite } from '../../src/page/page-context.js';
import { acceleratorLabs } from '../../src/profile/accelerator-labs.js';

/** A site for view models: files keep their names. */
export const PAGE_SITE: PageSite = {
  config: { baseUrl: 'https://learnings.example', contact: undefined, sourceUrl: 'https://archive.example/{id}.md' },
  profile: acceleratorLabs,
  assetUrl: (name) => name,
};
