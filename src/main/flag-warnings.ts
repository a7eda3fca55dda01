import { EMPTY_QUERY, type Warning } from '../query/search-query.js';
import type { SearchIndex } from '../search/search-index.js';
import { englishWarning } from '../web/search-json.js';
import { nearest } from './nearest.js';

/** What is said of each warning, in English; where no plan has a value that a flag asks for, with the nearest that there is. */
export async function flagWarnings(index: SearchIndex, warnings: readonly Warning[]): Promise<readonly string[]> {
  return Promise.all(
    warnings.map(async (warning) => {
      if (warning.code !== 'value-unknown') return englishWarning(warning);
      const { name, value } = warning;
      const near = nearest(
        value,
        (await index.facet(EMPTY_QUERY, name)).map((each) => each.value),
      );
      return `No plan has --${name} ${JSON.stringify(value)}${near === null ? '' : `; the nearest is ${JSON.stringify(near)}`}.`;
    }),
  );
}
