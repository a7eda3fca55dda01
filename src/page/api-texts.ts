import type { CorpusProfile, ProfileMessages } from '../plan/corpus-profile.js';
import type { ApiParameter } from './api-operations.js';
import type { Messages } from './messages/en.js';

/** What a parameter of the API means. */
export function parameterText({ api }: Messages, archive: ProfileMessages, { meaning }: ApiParameter): string {
  switch (meaning.of) {
    case 'search':
      return api.parameters[meaning.name];
    case 'api':
      return api.ownParameters[meaning.name];
    case 'facet':
      return api.facetParameter(archive.facets[meaning.name]?.label ?? meaning.name);
  }
}

/**
 * What a key of an answer means: in this part of an answer, or wherever it stands; a facet's key is the facet.
 *
 * @param part - the name of the schema
 */
export function keyText(
  { api }: Messages,
  archive: ProfileMessages,
  facets: CorpusProfile['facets'],
  part: string,
  key: string,
): string {
  const texts = new Map(Object.entries(api.keys));
  const facet = facets.find(({ exported }) => exported?.name === key)?.name ?? '';
  return texts.get(`${part}.${key}`) ?? archive.facets[facet]?.label ?? texts.get(key) ?? '';
}
