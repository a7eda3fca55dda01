/**
 * How long a whole search takes in-process (ranking, facets, snippets), also while typing letter by letter,
 * and against a peer in the same run: `npm run bench:search [-- FOLDER]`.
 */
import { EMPTY_QUERY, type SearchQuery } from '../src/query/search-query.js';
import { buildIndex } from '../src/search/build-index.js';
import { openIndex } from '../src/search/open-index.js';
import { acceleratorLabs } from '../src/profile/accelerator-labs.js';
import { readArchive } from '../tests/support/read-archive.js';
import { realPlans } from '../tests/support/shared.js';
import { miniSearchAsYouType } from './peers.js';

const QUERIES = [
  'waste banks informal workers',
  'community tourism islands',
  'behavioral insigths tax compliance',
  'drones agriculture',
  'déchets plastiques recyclage',
  'gestion residuos solidos comunitaria',
  'youth unemployment skills',
  'tourism',
  'lack of data from government',
  '"circular economy" -plastic',
  'country:Kenya mobile money',
  'women OR girls STEM careers',
  'year:2021..2023 flood early warning',
  'recycl* cooperatives',
  'enterpreneurship rural wemen',
  'procurement delay',
];
const LITTLE = 'of the in a to and for on'.split(' ');
const LITTLE_PHRASES = LITTLE.flatMap((a) => LITTLE.filter((b) => b !== a).map((b) => `"${a} ${b}"`)).slice(0, 40);
/** The dearest of each kind that were found by trying. */
const HOSTILE = [
  LITTLE_PHRASES.join(' '),
  LITTLE_PHRASES.join(' OR '),
  LITTLE_PHRASES.map((phrase) => `-${phrase}`).join(' '),
  `(${LITTLE_PHRASES.slice(0, 8).join(' OR ')}) ${LITTLE_PHRASES.slice(8, 24)
    .map((phrase) => `-(${phrase} road)`)
    .join(' ')}`,
  Array.from('abcdefghijklmnopqrstuvwxyz', (letter) => `${letter}*`).join(' '),
  Array.from({ length: 30 }, (_, at) => `phase ${at}`).join(' '),
  Array.from({ length: 1000 }, (_, at) => `word${at}`).join(' '),
  'abcdefghijklmnopqrstuvwxyz'.split('').join(' '),
  'x'.repeat(400),
  Array.from({ length: 32 }, (_, at) => `comunitty${String.fromCharCode(97 + (at % 26))}`).join(' '),
  'a* b* c* d* e* f* g* h*',
];
const ROUNDS = 10;
const folder = process.argv[2] ?? realPlans;

if (folder === null) {
  console.log('No plans to search: name a folder.');
} else {
  const { plans } = await readArchive(folder);
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  const started = performance.now();
  const data = buildIndex(plans, acceleratorLabs);
  const built = performance.now() - started;
  const index = openIndex(data);
  const opened = performance.now() - started - built;
  const grown = (process.memoryUsage().rss - before) / 2 ** 20;
  console.log(
    `${plans.length} plans indexed in ${built.toFixed(0)} ms and opened in ${opened.toFixed(0)} ms, ${grown.toFixed(0)} MiB more resident\n`,
  );
  const search =
    (rest: Partial<SearchQuery>) =>
    (q: string): Promise<unknown> =>
      index.search({ ...EMPTY_QUERY, ...rest, q });
  const letters = QUERIES.flatMap((query) => Array.from(query, (_, at) => query.slice(0, at + 1)));
  const typing = await report('typing letter by letter', letters, search({}));
  await report('whole queries', QUERIES, search({}));
  await report('learnings', QUERIES, search({ view: 'learnings' }));
  await report('learnings, letter by letter', letters, search({ view: 'learnings' }));
  await report('in barriers', QUERIES, search({ in: ['barriers'] }));
  await report('no words', [''], search({}));
  await report('suggestions, letter by letter', letters, (q) => index.suggest({ ...EMPTY_QUERY, q }, 8));
  await report(
    'similar plans',
    plans.slice(0, 100).map(({ id }) => id),
    (id) => index.similar(id),
  );
  await report('hostile queries', HOSTILE, search({}));
  const peer = miniSearchAsYouType(plans);
  const ofPeer = await report(`${peer.name}, letter by letter`, letters, async (q) => peer.search(q, 10));
  console.log(
    `\nTyping, against the peer (which makes no facets and no snippets): p50 ${(typing.p50 / ofPeer.p50).toFixed(2)}, p95 ${(typing.p95 / ofPeer.p95).toFixed(2)}`,
  );
}

async function report(
  name: string,
  inputs: readonly string[],
  work: (input: string) => Promise<unknown>,
): Promise<{ p50: number; p95: number }> {
  const rounds = Math.ceil((ROUNDS * QUERIES.length) / Math.max(QUERIES.length, inputs.length / 10));
  for (const input of inputs) await work(input);
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const input of inputs) {
      const start = performance.now();
      await work(input);
      times.push(performance.now() - start);
    }
  }
  times.sort((a, b) => a - b);
  const at = (share: number): number => times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? 0;
  const figures = { p50: at(0.5), p95: at(0.95) };
  console.log(
    `${name.padEnd(58)} p50 ${figures.p50.toFixed(2)} ms   p95 ${figures.p95.toFixed(2)} ms   max ${at(1).toFixed(2)} ms`,
  );
  return figures;
}
