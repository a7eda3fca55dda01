import { beforeAll, describe, expect, it } from 'vitest';
import { acceleratorLabs } from '../../src/profile/accelerator-labs.js';
import { EMPTY_QUERY } from '../../src/query/search-query.js';
import { buildIndex } from '../../src/search/build-index.js';
import { openIndexData, type OpenedIndex } from '../../src/search/index/opened-index.js';
import { forEachCompound } from '../../src/search/index/placed-compounds.js';
import { resolveQuery } from '../../src/search/query/resolve-query.js';
import { makeHighlighter } from '../../src/search/snippets/highlighter.js';
import { makeTermScanner } from '../../src/search/snippets/term-scanner.js';
import { realArchive } from '../support/real-archive.js';
import { realPlans } from '../support/shared.js';

/** Where a term stands first: a word of a text. */
interface Place {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

describe.skipIf(realPlans === null)('the words of the real plans', () => {
  let index: OpenedIndex;
  let places: ReadonlyMap<number, Place>;

  beforeAll(async () => {
    const { plans } = await realArchive();
    index = openIndexData(buildIndex(plans, acceleratorLabs));
    places = firstPlaces(index);
  });

  it('are all found by typing them, each marked where it stands, and none is replaced', () => {
    const { vocabulary } = index;
    const lost: string[] = [];
    for (const [term, { text, start, end }] of places) {
      // Words with blanks between them are not one word to type.
      if (vocabulary.term(term).includes(' ')) continue;
      // In capitals these three are signs of a query.
      const q = vocabulary.spelling(term).replace(/^(?:AND|OR|NOT)$/, (sign) => sign.toLowerCase());
      const query = resolveQuery(index, { ...EMPTY_QUERY, q });
      const marks = makeHighlighter(makeTermScanner(query, vocabulary.size), vocabulary)(text);
      const isMarked = marks.some((mark) => mark.start <= start && mark.end >= end);
      if (!isMarked || query.respelling !== null) lost.push(vocabulary.spelling(term));
    }
    expect(places.size).toBeGreaterThan(20_000);
    expect(lost).toEqual([]);
  }, 120_000);
});

function firstPlaces({ plans }: OpenedIndex): ReadonlyMap<number, Place> {
  const places = new Map<number, Place>();
  for (const { text } of plans) {
    for (const { role, text: whole, from, to } of text.passages) {
      if (role === 'labels') continue;
      const add = (term: number, first: number, last: number): void => {
        if (!places.has(term)) places.set(term, { text: whole, start: text.start(first), end: text.end(last) });
      };
      for (let token = from; token < to; token += 1) add(text.term(token), token, token);
      forEachCompound(text.compounds, from, to, add);
    }
  }
  return places;
}
