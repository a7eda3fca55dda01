import { extname } from 'node:path';
import { LANGUAGES } from '../plan/language.js';
import { EXPORTS, type ExportSite } from '../web/exports.js';
import { readSearch } from '../web/read-search.js';
import { createRenderer } from '../web/render.js';
import { searchJson } from '../web/search-json.js';
import { flagsOf, type Command } from './command.js';
import { ConfigError } from './config-error.js';
import { flagWarnings } from './flag-warnings.js';
import { nearest } from './nearest.js';
import { PROFILE } from './profile.js';
import { readFlags, type GivenFlags } from './read-flags.js';
import { readIndex } from './read-index.js';
import { givenConfig, READING_FLAGS, SEARCH_FLAGS, searchParamsOf } from './search-flags.js';
import { siteAddress } from './site-address.js';
import { safeText } from './terminal/safe-text.js';
import { writeWholeFile } from './write-whole-file.js';

type Format = keyof typeof EXPORTS | 'json';

const FORMATS: readonly Format[] = [...(Object.keys(EXPORTS) as (keyof typeof EXPORTS)[]), 'json'];

export const exportCommand: Command = {
  name: 'export',
  summary: 'the plans of a search as a table, as citations, as a feed or as JSON',
  usage: '[WORDS…] [FLAGS]',
  about: [
    'Writes what the site gives for the same search at /search.csv, /partners.csv, /search.ris, /search.bib, /search.atom and /api/v1/search, byte for byte (in JSON, but for the time that the search took). Without words or filters, that is every plan.',
    'A table, the partners and the citations are whole; a feed has the newest plans, and json one page of results (--page N).',
    'Addresses in it are those of the site: name them with --base-url, or with BASE_URL.',
  ],
  flags: [
    {
      heading: 'Output',
      flags: [
        {
          name: 'format',
          value: 'FORMAT',
          help: `${FORMATS.join(', ')} (default: what the ending of --out says, else csv). With --view learnings, csv has a row for each learning`,
        },
        {
          name: 'out',
          value: 'FILE',
          help: 'a file that is written whole or not at all (default: standard output, as is - )',
        },
        {
          name: 'hl',
          value: 'LANGUAGE',
          help: `${LANGUAGES.join(', ')}: whose spreadsheets a table is for; in French and Spanish, cells are parted by semicolons`,
        },
      ],
    },
    ...SEARCH_FLAGS,
    READING_FLAGS,
  ],
  examples: [
    { line: 'learnings export --out plans.csv', what: 'Every plan as a table:' },
    { line: 'learnings export waste --view learnings --out waste.csv', what: 'Learnings on a subject as a table:' },
    { line: 'learnings export creative economy --format bib > plans.bib', what: 'Plans of a search as citations:' },
  ],
  exits: {
    done: 'written, also where nothing was found',
    failed: 'the folder cannot be read, or the file not be written',
  },
  takesInterrupt: false,
  async run(args, env) {
    const given = readFlags(flagsOf(exportCommand), args);
    const out = given.value('out');
    const file = out === '-' ? undefined : out;
    const format = formatOf(given, file);
    const config = givenConfig(given, env);
    const params = searchParamsOf(given);
    const language = given.value('hl');
    if (language !== undefined) params.append('hl', language);
    const index = await readIndex(config);
    const { warnings } = await readSearch(index, PROFILE.facets, params);
    for (const note of await flagWarnings(index, warnings)) process.stderr.write(`learnings: ${safeText(note)}\n`);
    const site: ExportSite = {
      index: () => index,
      profile: PROFILE,
      config: { baseUrl: siteAddress(config) },
      render: createRenderer(),
    };
    const text = format === 'json' ? await resultsJson(site, params) : await EXPORTS[format].write(site, params);
    if (file === undefined) process.stdout.write(text);
    else writeWholeFile(file, text);
    return 0;
  },
};

function formatOf(given: GivenFlags, file: string | undefined): Format {
  const ending = file === undefined ? '' : extname(file).slice(1).toLowerCase();
  const asked = given.value('format');
  const name = asked ?? ending;
  const format = FORMATS.find((each) => each === name);
  if (format !== undefined) return format;
  if (asked === undefined) return 'csv';
  throw new ConfigError(
    `--format must be one of ${FORMATS.join(', ')}, not ${JSON.stringify(asked)}; the nearest is ${nearest(asked, FORMATS) ?? ''}`,
  );
}

async function resultsJson({ index, profile }: ExportSite, params: URLSearchParams): Promise<string> {
  const { query, warnings } = await readSearch(index(), profile.facets, params);
  const started = performance.now();
  const results = await index().search(query);
  const tookMs = Math.round((performance.now() - started) * 100) / 100;
  return JSON.stringify(searchJson(profile, query, results, warnings, tookMs));
}
