import { readFolder } from '../ingest/read-folder.js';
import { parseSearchParams } from '../query/parse-search-params.js';
import { PAGE_PARAMETERS } from '../query/search-parameters.js';
import { buildIndex } from '../search/build-index.js';
import { openIndex } from '../search/open-index.js';
import type { Hit, SearchResults } from '../search/search-index.js';
import { oneLine } from '../text/one-line.js';
import { englishWarning, searchJson } from '../web/search-json.js';
import { readConfig } from './config.js';
import { parseFlags } from './parse-flags.js';
import { PROFILE } from './profile.js';

/** Parameters of a search, as flags of the same names; the words are given without one. */
const PARAMETERS = [...PAGE_PARAMETERS.filter((name) => name !== 'q'), ...PROFILE.facets.map(({ name }) => name)];

/** `learnings search WORDS… [--json] [--seeds DIR] [--country X …]`: ranked results in the terminal. */
export async function search(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Promise<number> {
  const { flags, words, json, seeds } = readArgs(args);
  const params = new URLSearchParams({ q: words.join(' ') });
  for (const [name, values] of flags) for (const value of values) params.append(name, value);

  const config = readConfig(seeds === undefined ? [] : ['--seeds', seeds], env);
  const { plans } = await readFolder(config.seeds, config, PROFILE);
  const index = openIndex(buildIndex(plans, PROFILE));
  const { query, warnings } = parseSearchParams(params, PROFILE.facets);
  const started = performance.now();
  const results = await index.search(query);
  const tookMs = performance.now() - started;
  process.stdout.write(
    json
      ? JSON.stringify(searchJson(PROFILE, query, results, warnings, tookMs), null, 2) + '\n'
      : resultsText(results, [...warnings, ...results.warnings].map(englishWarning)),
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

function hitText({ plan, snippets, missingTerms }: Hit, rank: number): string {
  const facts = [plan.kind, plan.country, plan.year].filter((fact) => fact !== null).join(', ');
  return [
    `\n${rank}. ${plan.title} (${facts})  ${plan.id}`,
    ...snippets.map(({ role, segments }) => {
      const text = segments.map((segment) => (segment.marked ? `*${segment.text}*` : segment.text)).join('');
      return `   ${role}: ${oneLine(text)}`;
    }),
    ...(missingTerms.length === 0 ? [] : [`   lacks: ${missingTerms.join(', ')}`]),
  ].join('\n');
}
