import { readFolder } from '../ingest/read-folder.js';
import { FACETS } from '../plan/facet.js';
import { readAddress } from '../query/parse-search-params.js';
import { buildIndex } from '../search/build-index.js';
import type { Hit, SearchResults } from '../search/search-index.js';
import { searchJson, warningText } from '../web/search-json.js';
import { readConfig } from './config.js';
import { parseFlags } from './parse-flags.js';

/** Parameters of a search, as flags of the same names. */
const PARAMETERS = ['in', 'view', 'role', ...FACETS, 'match', 'spell', 'sort', 'page'];

/** `learnings search WORDS… [--json] [--seeds DIR] [--country X …]`: ranked results in the terminal. */
export async function search(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Promise<number> {
  const { flags, words, json, seeds } = readArgs(args);
  const params = new URLSearchParams({ q: words.join(' ') });
  for (const [name, values] of flags) for (const value of values) params.append(name, value);

  const config = readConfig(seeds === undefined ? [] : ['--seeds', seeds], env);
  const { plans } = await readFolder(config.seeds, config);
  const index = buildIndex(plans);
  const { query, warnings } = readAddress(params);
  const started = performance.now();
  const results = index.search(query);
  const tookMs = performance.now() - started;
  const said = [...warnings, ...results.warnings].map(warningText);
  process.stdout.write(
    json ? JSON.stringify(searchJson(query, results, said, tookMs), null, 2) + '\n' : resultsText(results, said),
  );
  return 0;
}

function readArgs(args: readonly string[]) {
  const options = Object.fromEntries(PARAMETERS.map((name) => [name, { type: 'string' as const, multiple: true }]));
  const { values, positionals } = parseFlags({
    args: [...args],
    options: { ...options, json: { type: 'boolean' }, seeds: { type: 'string' } },
    allowPositionals: true,
  });
  const flags = Object.entries(values).flatMap(([name, value]) =>
    Array.isArray(value) ? [[name, value.map(String)] as const] : [],
  );
  return {
    flags,
    words: positionals,
    json: values.json === true,
    seeds: typeof values.seeds === 'string' ? values.seeds : undefined,
  };
}

function resultsText(results: SearchResults, warnings: readonly string[]): string {
  const first = (results.page - 1) * results.perPage + 1;
  const lines = [
    `${results.total} results, page ${results.page} of ${Math.max(results.pages, 1)}`,
    ...warnings.map((warning) => `Note: ${warning}`),
    ...(results.didYouMean === null ? [] : [`Showing results for: ${results.didYouMean.query}`]),
    ...results.hits.map((hit, index) => hitText(hit, first + index)),
  ];
  return lines.join('\n') + '\n';
}

function hitText({ plan, snippets, lacks }: Hit, rank: number): string {
  const facts = [plan.kind, plan.country, plan.year].filter((fact) => fact !== null).join(', ');
  return [
    `\n${rank}. ${plan.title} (${facts})  ${plan.id}`,
    ...snippets.map(({ role, segments }) => {
      const text = segments.map((segment) => (segment.marked ? `*${segment.text}*` : segment.text)).join('');
      return `   ${role}: ${text.replace(/\s+/g, ' ').trim()}`;
    }),
    ...(lacks.length === 0 ? [] : [`   lacks: ${lacks.join(', ')}`]),
  ].join('\n');
}
