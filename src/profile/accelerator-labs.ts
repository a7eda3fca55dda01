import { CONCEPTS } from './concepts/concepts.js';
import { INTENTS } from './concepts/intents.js';
import type { CorpusProfile } from '../plan/corpus-profile.js';
import { ROLES } from '../plan/role.js';
import { placeOf } from './countries.js';
import { FACETS } from './facets.js';
import { HEAD } from './head.js';
import { KINDS, kindOf } from './kinds.js';
import { en } from './messages/en.js';
import { es } from './messages/es.js';
import { fr } from './messages/fr.js';
import { ORGANISATIONS } from './organisations.js';
import { QUESTIONS } from './questions.js';
import { TITLE_WORDS } from './title-words.js';
import { TOPICS } from './topics/topics.js';

/** The action learning plans of UNDP's Accelerator Labs, from the public SDG Commons archive. */
export const acceleratorLabs: CorpusProfile = {
  facets: FACETS,
  topics: TOPICS,
  head: HEAD,
  form: { questions: QUESTIONS, kinds: KINDS, kindOf, titleWords: TITLE_WORDS },
  sectionOrder: ROLES,
  placeOf,
  organisations: ORGANISATIONS,
  mailDomain: 'undp.org',
  pictureOrigin: 'https://undp-accelerator-labs.github.io',
  sourceUrl: 'https://github.com/UNDP-Accelerator-Labs/sdg-innovation-commons/blob/gh-pages/pages/{id}.md',
  importSource: 'https://github.com/UNDP-Accelerator-Labs/sdg-innovation-commons.git#gh-pages:pages',
  concepts: CONCEPTS,
  intents: INTENTS,
  citation: {
    author: en.author,
    publisher: 'United Nations Development Programme',
    genre: en.citationKind,
    digestGenre: en.citationKindOfDigest,
    collection: 'Action learning plans',
    tagAuthority: 'undp-accelerator-labs.github.io,2021',
    rights: 'UNDP Accelerator Labs and the authors of each plan',
  },
  messages: { en, fr, es },
};
