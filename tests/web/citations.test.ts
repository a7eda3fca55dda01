import { Cite, type CslItem } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, it } from 'vitest';
import type { CitationFacts } from '../../src/plan/corpus-profile.js';
import type { Plan } from '../../src/plan/plan.js';
import { acceleratorLabs } from '../../src/profile/accelerator-labs.js';
import { oneLine } from '../../src/text/one-line.js';
import type { Cited } from '../../src/web/cited.js';
import { bibtexOf } from '../../src/web/results-bibtex.js';
import { risOf } from '../../src/web/results-ris.js';
import { makePlan } from '../support/make-plan.js';
import { realArchive } from '../support/real-archive.js';
import { realPlans } from '../support/shared.js';

const facts = acceleratorLabs.citation;
const urlOf = ({ id }: { readonly id: string }): string => `https://learnings.example/~labs/plans/${id}`;

/** Titles that a careless writer breaks on, and how each must read afterwards. */
const HOSTILE: readonly (readonly [string, string])[] = [
  ['Rain\r\nER  - \r\nTY  - BOOK\ngardens', 'Rain ER - TY - BOOK gardens'],
  ['Rain\u2028gardens\u2029and\u0085wells\u0000', 'Rain gardens and wells'],
  [`Long ${'word '.repeat(100)}end`, `Long ${'word '.repeat(100)}end`],
  [`Long-${'word'.repeat(125)}`, `Long-${'word'.repeat(125)}`],
  ['Half a character \ud83d here', 'Half a character \ufffd here'],
  ['A } closes, a { opens, }} both {{', 'A } closes, a { opens, }} both {{'],
  ['50% of \\ & $5 #1 snake_case ~home ^up', '50% of \\ & $5 #1 snake_case ~home ^up'],
  ['\\input{/etc/passwd} \\textbf', '\\input{/etc/passwd} \\textbf'],
  ['Ends with \\', 'Ends with \\'],
  ['“Déchets” à Côte d’Ivoire — ñandú, ß, Ł, 水', '“Déchets” à Côte d’Ivoire — ñandú, ß, Ł, 水'],
  ['<b>a</b> "quoted" @article{x, y = z}', '<b>a</b> "quoted" @article{x, y = z}'],
];

const FORMATS: readonly (readonly [string, string, (cited: readonly Cited[], facts: CitationFacts) => string])[] = [
  ['RIS', '@ris/file', risOf],
  ['BibTeX', '@biblatex/text', bibtexOf],
];

const whole = (plans: readonly Plan[]): readonly Cited[] =>
  plans.map((plan) => ({ plan, learning: null, url: urlOf(plan) }));

describe.each(FORMATS)('plans as %s, read back by another program', (_, forceType, write) => {
  const read = (plans: readonly Plan[]): readonly CslItem[] => new Cite(write(whole(plans), facts), { forceType }).data;

  it.each(HOSTILE)('keep the title %j', (title, expected) => {
    const plans = [makePlan({ id: 'first', title }), makePlan({ id: 'second', title: 'Next' })];
    expect(read(plans).map((item) => item.title)).toEqual([expected, 'Next']);
  });

  it('have every field as it went in', () => {
    const id = 'a_very_long_id__that_is_longer_than_the_twenty_characters_some_writers_keep_-1f2e3d4c';
    const [item] = read([makePlan({ id, title: 'Rain gardens', country: 'Kenya', year: 2021 })]);
    expect(item).toMatchObject({
      id,
      type: 'report',
      title: 'Rain gardens',
      genre: 'Action learning plan',
      publisher: 'United Nations Development Programme',
      issued: { 'date-parts': [[2021]] },
      URL: urlOf({ id }),
    });
    expect(authors(item)).toEqual(['UNDP Accelerator Lab Kenya']);
  });

  it('keep a country with brackets in its field', () => {
    const country = "Lao } People's {Republic} title = {Other} and others";
    const [item, ...others] = read([makePlan({ id: 'a', title: 'Rain', country })]);
    expect(authors(item)).toEqual([`UNDP Accelerator Lab ${country}`]);
    expect(item?.title).toBe('Rain');
    expect(others).toEqual([]);
  });

  it('say of a digest that it is one', () => {
    const [plan, digest] = read([makePlan({ id: 'a' }), makePlan({ id: 'b', digestOf: 'a.md' })]);
    expect(plan).toMatchObject({ genre: facts.genre });
    expect(digest).toMatchObject({ genre: facts.digestGenre });
    expect(facts.digestGenre).not.toBe(facts.genre);
  });

  it.each(HOSTILE)('quote a learning whole, under a key and an address of its own: %j', (text, expected) => {
    const plan = makePlan({ id: 'a', title: 'Rain', insights: ['First.', text] });
    const [, learning = null] = plan.learnings;
    const url = `${urlOf(plan)}#insight-2`;
    const { data } = new Cite(write([{ plan, learning, url }], facts), { forceType });
    expect(data).toMatchObject([{ id: 'a.insight-2', title: 'Rain', abstract: expected, URL: url }]);
  });

  it('leave out a year that is not known', () => {
    const [item] = read([makePlan({ id: 'a', year: null })]);
    expect(item).not.toHaveProperty('issued');
  });

  it('are nothing for no plans', () => {
    expect(write([], facts)).toBe('');
  });

  it.skipIf(realPlans === null)('are as many as the plans of the archive, under keys of their own', async () => {
    const { plans } = await realArchive();
    const items = read(plans);
    expect(items.map(({ id }) => id)).toEqual(plans.map(({ id }) => id));
    // Some readers hold keys that differ in case alone to be one.
    expect(new Set(items.map(({ id }) => id.toLowerCase())).size).toBe(plans.length);
    expect(items.map((item) => dashes(item.title))).toEqual(plans.map(({ title }) => dashes(oneLine(title))));
    expect(items.map(({ URL }) => URL)).toEqual(plans.map(urlOf));
    expect(items.map(authors)).toEqual(plans.map(({ country }) => [facts.author(country)]));
  });
});

describe('risOf', () => {
  it.each(HOSTILE)('writes one line a value and known tags alone for the title %j', (title) => {
    const lines = risOf(whole([makePlan({ id: 'a', title }), makePlan({ id: 'b', title, year: null })]), facts);
    const tags = lines
      .split('\r\n')
      .filter((line) => line !== '')
      .map((line) => /^(TY|ID|AU|TI|PY|PB|M3|LA|UR|ER) {2}- [^\p{Cc}\p{Zl}\p{Zp}]*$/u.exec(line)?.[1]);
    const all = ['TY', 'ID', 'AU', 'TI', 'PY', 'PB', 'M3', 'LA', 'UR', 'ER'];
    expect(tags).toEqual([...all, ...all.filter((tag) => tag !== 'PY')]);
  });
});

describe('plansBibtex', () => {
  it('escapes every sign that TeX reads as something else', () => {
    const plan = makePlan({ id: 'a', title: '50% & $5 #1 snake_case ~home ^up {x} \\y' });
    expect(plansBibtex([plan], facts, urlOf)).toContain(
      String.raw`title = {{50\% \& \$5 \#1 snake\_case {\textasciitilde}home {\textasciicircum}up \{x\} {\textbackslash}y}}`,
    );
  });
});

/** Names, in the field that each reader puts them in. */
function authors(item: CslItem | undefined): readonly (string | undefined)[] {
  return item?.author.map(({ family, literal }) => literal ?? family) ?? [];
}

/** BibTeX readers take `--` for a dash and two single quotes for a double one, as TeX does. */
function dashes(title: string): string {
  return title.replaceAll('---', '—').replaceAll('--', '–').replace(/``/g, '“').replace(/''/g, '”');
}
