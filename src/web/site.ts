import type { CorpusProfile } from '../plan/corpus-profile.js';
import type { SearchIndex } from '../search/search-index.js';

/** What the pages know of the site that they are part of. */
export interface Site {
  /** The index that answers now; taken once a request, so that one answer never mixes two. */
  readonly index: () => SearchIndex;
  readonly profile: CorpusProfile;
  readonly config: SiteConfig;
  /** Renders a template of views/ with its complete view model. */
  readonly render: (template: string, view: object) => string;
  /** The URL of a file of static/, with its content's hash in it. */
  readonly assetUrl: (name: string) => string;
}

export interface SiteConfig {
  /** Without a slash at the end. */
  readonly baseUrl: string;
  /** An e-mail or web address. */
  readonly contact: string | undefined;
  /** With `{id}` for the file name without `.md`. */
  readonly sourceUrl: string;
}
