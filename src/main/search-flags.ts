import type { FacetDefinition } from '../plan/facet.js';
import { IN_ROLES, MATCHES, sortsOf, VIEWS } from '../query/search-query.js';
import type { ParameterName } from '../query/search-parameters.js';
import { LEARNING_ROLES } from '../plan/role.js';
import type { Environment, Flag, FlagGroup } from './command.js';
import { configOf, settingFlags, SETTINGS, type Config, type SettingName } from './config.js';
import { PROFILE } from './profile.js';
import type { GivenFlags } from './read-flags.js';

type SearchParameter = Exclude<ParameterName, 'q' | 'perPage'>;

/** Characters of the known values of a facet that its help lists. */
const LISTED = 60;

/** Each parameter of a search as a flag. The words are given without one. */
const PARAMETER_HELP: Readonly<Record<SearchParameter, Omit<Flag, 'name'>>> = {
  in: { value: 'PART', help: `look only in ${list(Object.keys(IN_ROLES))}; may be repeated` },
  view: { value: 'VIEW', help: `${list(VIEWS)}: what a result is (default: ${VIEWS[0]})` },
  role: { value: 'ROLE', help: `with --view learnings: ${list(LEARNING_ROLES)} alone` },
  match: { value: 'HOW', help: `${list(MATCHES)}: how many of the words a result must have (default: ${MATCHES[0]})` },
  spell: { value: 'off', help: 'off searches as typed' },
  expand: { value: 'off', help: 'off searches without synonyms and translations' },
  sort: { value: 'ORDER', help: `${list(sortsOf(PROFILE.facets))} (default: relevance; without words, newest)` },
  page: { value: 'N', help: 'which page of results (default: 1)' },
};

const PARAMETERS: readonly Flag[] = Object.entries(PARAMETER_HELP).map(([name, flag]) => ({ name, ...flag }));

const FILTERS: readonly Flag[] = PROFILE.facets.map((facet) => ({
  name: facet.name,
  value: 'VALUE',
  help: facetHelp(facet),
}));

/** The flags that choose results: those of a search's URL, under the same names. */
export const SEARCH_FLAGS: readonly FlagGroup[] = [
  { heading: 'Filters, each may be repeated: one of its values is enough', flags: FILTERS },
  { heading: 'Search', flags: PARAMETERS },
];

/** The settings of a command that reads the plans itself, and names addresses of the site. */
export const READING_FLAGS: FlagGroup = {
  heading: 'Plans and addresses',
  flags: settingFlags(['seeds', 'base-url', 'host', 'port', 'show-contacts', 'max-files', 'max-file-bytes']),
};

/** What is asked for, as the parameters of a URL. */
export function searchParamsOf(given: GivenFlags): URLSearchParams {
  const params = new URLSearchParams({ q: given.words.join(' ') });
  for (const { name } of [...PARAMETERS, ...FILTERS]) {
    for (const value of given.values(name)) params.append(name, value);
  }
  return params;
}

/** The settings of a command: those of its flags, and of the environment. @throws ConfigError */
export function givenConfig(given: GivenFlags, env: Environment): Config {
  const names = Object.keys(SETTINGS) as SettingName[];
  const entries = names.flatMap((name) => {
    const value = given.value(name);
    return value === undefined ? [] : [[name, value] as const];
  });
  return configOf(Object.fromEntries(entries), env);
}

function facetHelp({ name, knownValues }: FacetDefinition): string {
  const label = PROFILE.messages.en.facets[name]?.label ?? name;
  const known = list(knownValues);
  return known !== '' && known.length <= LISTED ? `${label}: ${known}` : label;
}

function list(names: readonly string[]): string {
  return names.length < 3 ? names.join(' or ') : `${names.slice(0, -1).join(', ')} or ${names.at(-1) ?? ''}`;
}
