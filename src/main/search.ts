import { findNothing } from '../web/find-nothing.js';
import { readSearch } from '../web/read-search.js';
import { searchJson } from '../web/search-json.js';
import { flagsOf, type Command } from './command.js';
import { commandLine } from './command-line.js';
import { flagWarnings } from './flag-warnings.js';
import { PROFILE } from './profile.js';
import { readFlags } from './read-flags.js';
import { readIndex } from './read-index.js';
import { givenConfig, READING_FLAGS, SEARCH_FLAGS, searchParamsOf } from './search-flags.js';
import { searchText } from './search-text.js';
import { siteAddress } from './site-address.js';
import { safeJson } from './terminal/safe-text.js';
import { terminalOf } from './terminal/terminal.js';

export const searchCommand: Command = {
  name: 'search',
  summary: 'ranked passages in the terminal, with the addresses to open',
  usage: 'WORDS… [FLAGS]',
  about: [
    'Searches a folder of plans as the site does, with the same words, filters and order: the passages that were found, the words marked in them, and where each opens once the site is served. It reads the folder each time, which takes some seconds for hundreds of plans.',
    'The words may be a query as in the box of the site: "a phrase", -without, barrier:permit, OR, begin*. A shell takes quotes and stars for itself, so put such a query in single quotes; a query that begins with - goes after --.',
    'Words are marked by bold and underline at a terminal, by *stars* elsewhere or with NO_COLOR.',
  ],
  flags: [
    ...SEARCH_FLAGS,
    {
      heading: 'Output',
      flags: [{ name: 'json', value: null, help: 'one page of results as JSON, as /api/v1/search gives it' }],
    },
    READING_FLAGS,
  ],
  examples: [
    { line: 'learnings search creative economy', what: 'Plans that speak of a subject:' },
    {
      line: 'learnings search "waste banks" --country Panama --view learnings',
      what: 'Single insights and barriers from one country:',
    },
    { line: 'learnings search \'"creative economy" -tourism\' --match all', what: 'A phrase, without a word:' },
    { line: 'learnings search permit --in barriers --json', what: 'What stood in the way, for a program:' },
  ],
  exits: { done: 'searched, also where nothing was found', failed: 'the folder cannot be read' },
  takesInterrupt: false,
  async run(args, env) {
    const given = readFlags(flagsOf(searchCommand), args);
    const config = givenConfig(given, env);
    const index = await readIndex(config);
    const { query, warnings } = await readSearch(index, PROFILE.facets, searchParamsOf(given));
    const started = performance.now();
    const results = await index.search(query);
    const tookMs = Math.round((performance.now() - started) * 100) / 100;
    if (given.has('json')) {
      const json = searchJson(PROFILE, query, results, warnings, tookMs);
      process.stdout.write(`${safeJson(JSON.stringify(json, null, 2))}\n`);
      return 0;
    }
    const nothing = results.total === 0 ? await findNothing(index, query) : null;
    const text = searchText(
      { query, results, nothing, notes: await flagWarnings(index, warnings) },
      siteAddress(config),
      (page) => commandLine(searchCommand, given, { page: String(page) }),
      terminalOf(process.stdout, env),
    );
    process.stdout.write(text);
    return 0;
  },
};
