import { filterChips } from '../page/filter-chips.js';
import { refinementLabel } from '../page/facet-label.js';
import { hitView, type HitView, type SnippetView } from '../page/hit-view.js';
import { warningText } from '../page/messages/messages.js';
import { pageContext, type PageContext } from '../page/page-context.js';
import { zeroHelp } from '../page/zero-help.js';
import type { SearchFindings } from '../page/search-page.js';
import type { RefinementChoice } from '../query/refined.js';
import type { SearchQuery } from '../query/search-query.js';
import type { SearchResults } from '../search/search-index.js';
import { PROFILE } from './profile.js';
import { markedLines } from './terminal/marked-lines.js';
import { paint, type Terminal } from './terminal/terminal.js';

/** What a search came to, and what else is to be said of it. */
export interface TerminalFindings extends Omit<SearchFindings, 'warnings'> {
  readonly query: SearchQuery;
  /** What is said of the flags. */
  readonly notes: readonly string[];
}

/**
 * Results as a person reads them in a terminal.
 *
 * @param address - of the site, without a slash at the end
 * @param pageLine - the command that shows another page
 */
export function searchText(
  findings: TerminalFindings,
  address: string,
  pageLine: (page: number) => string,
  terminal: Terminal,
): string {
  const { query, results } = findings;
  const context = englishContext(address);
  const shown = { ...query, page: results.page };
  const first = (results.page - 1) * results.perPage + 1;
  const blocks = [
    headLines(context, findings, terminal),
    ...results.hits.map((hit, at) => hitLines(context, hitView(context, shown, hit), first + at, terminal)),
    results.total === 0 ? nothingLines(context, findings, terminal) : footLines(results, pageLine, terminal),
  ];
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
}

function englishContext(address: string): PageContext {
  const config = { baseUrl: address, contact: undefined, sourceUrl: PROFILE.sourceUrl };
  return pageContext({ config, profile: PROFILE, assetUrl: () => '' }, new Request(`${address}/search`));
}

function headLines(context: PageContext, findings: TerminalFindings, terminal: Terminal): readonly string[] {
  const { query, results, notes } = findings;
  const { messages } = context;
  const count = messages.results[query.view](results.total);
  const subject = query.q === '' ? count : `${count} ${messages.results.for} ${query.q}`;
  const said = [
    ...notes,
    ...results.warnings.map((warning) => warningText(messages, warning)),
    ...(results.respelling === null
      ? []
      : [`${messages.results.insteadPlain} ${results.respelling.query} (--spell off searches as typed)`]),
    ...(results.offer === null
      ? []
      : [`${messages.results.didYouMean} ${results.offer.query} (${results.offer.total})?`]),
    ...(results.expanded.length === 0
      ? []
      : [
          `${messages.results.expanded} ${[...new Set(results.expanded.flatMap(({ by }) => by))].join(', ')} (--expand off leaves this out)`,
        ]),
    ...results.refinements.map(
      (refinement) =>
        `${messages.results.refinements} ${refinementLabel(context, refinement)} (${refinement.total}; ${refinement.choices.map(flagsOf).join(' ')})`,
    ),
    ...(results.relaxed ? [messages.results.relaxed] : []),
    ...allWords(context, query, results),
  ];
  return [
    ...plainLines(
      [subject, ...filterChips(context, query, results).map(({ label }) => label)].join(' · '),
      terminal,
    ).map((line) => paint(terminal, 'bold', line)),
    ...said.flatMap((text) => plainLines(text, terminal)),
  ];
}

function allWords({ messages }: PageContext, { match }: SearchQuery, results: SearchResults): readonly string[] {
  if (match === 'all' || results.relaxed || results.total === 0 || results.totalAll === results.total) return [];
  return results.totalAll === 0
    ? [messages.results.haveAllNone]
    : [`${messages.results.haveAll(results.totalAll)} (--match all)`];
}

/** The flags that a refinement stands for. */
function flagsOf(choice: RefinementChoice): string {
  if (choice.kind === 'answer') {
    return choice.answer === 'partner' ? '--in partners' : `--view learnings --role ${choice.answer}`;
  }
  return choice.values
    .map((value) => `--${choice.facet} ${/^[\w-]+$/.test(value) ? value : JSON.stringify(value)}`)
    .join(' ');
}

function hitLines(context: PageContext, hit: HitView, rank: number, terminal: Terminal): readonly string[] {
  const { messages } = context;
  const address = context.site.config.baseUrl;
  const number = `${rank}. `;
  const indent = ' '.repeat(number.length);
  const lines = (segments: HitView['title'], base: 'bold' | null = null): readonly string[] =>
    markedLines(segments, terminal.width - indent.length, terminal, base);
  const plain = (text: string): readonly string[] =>
    lines([{ text, marked: false }]).map((line) => indent + paint(terminal, 'dim', line));
  const passage = ({ roleLabel, href, segments }: SnippetView): readonly string[] => [
    ...lines([{ text: `${roleLabel}: `, marked: false }, ...segments]).map((line) => indent + line),
    indent + paint(terminal, 'cyan', address + href),
  ];
  return [
    ...lines(hit.title, 'bold').map((line, at) => (at === 0 ? number : indent) + line),
    ...plain(hit.facts.join(', ')),
    ...(hit.missing === '' ? [] : plain(hit.missing)),
    ...(hit.copies.length === 0 ? [] : plain(`${messages.results.alsoIn} ${hit.copies.map(copyText).join('; ')}`)),
    ...(hit.snippets.length === 0
      ? [indent + paint(terminal, 'cyan', address + hit.href)]
      : hit.snippets.flatMap(passage)),
  ];
}

function copyText({ label, facts }: HitView['copies'][number]): string {
  return facts === '' ? label : `${label} (${facts})`;
}

function footLines(
  { page, pages }: SearchResults,
  pageLine: (page: number) => string,
  terminal: Terminal,
): readonly string[] {
  if (pages <= 1) return [];
  const place = `Page ${page} of ${pages}.`;
  // A command is there to be copied: it is not broken.
  return page < pages ? [`${place} The next:`, `    ${paint(terminal, 'bold', pageLine(page + 1))}`] : [place];
}

function nothingLines(context: PageContext, findings: TerminalFindings, terminal: Terminal): readonly string[] {
  const { messages } = context;
  const { query, results, nothing } = findings;
  const help = nothing === null ? null : zeroHelp(context, query, filterChips(context, query, results), nothing);
  const wider = (help?.links ?? []).map(({ label, count }) => `  ${label}: ${count}`);
  const spelling = help?.spelling ?? null;
  return [
    `${messages.nothing.heading}. ${wider.length > 0 ? messages.nothing.intro : ''}`.trim(),
    ...wider,
    ...(spelling === null ? [] : [`  ${spelling.query}: ${spelling.count}`]),
    'Try fewer or more general words; learnings search --help names every filter.',
  ].flatMap((text) =>
    text.startsWith('  ') ? plainLines(text, terminal).map((line) => `  ${line}`) : plainLines(text, terminal),
  );
}

function plainLines(text: string, terminal: Terminal): readonly string[] {
  return markedLines([{ text, marked: false }], terminal.width - 2, terminal);
}
