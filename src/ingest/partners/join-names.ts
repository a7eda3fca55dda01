import type { KnownOrganisation } from '../../plan/organisations.js';
import { groupBy } from '../../text/group-by.js';
import { differBySlips, initialsOf } from './name-key.js';

/** One mention of a partner, read. */
export interface NamedPartner {
  readonly full: string;
  /** The short name given with it, or which it is. */
  readonly short: string | null;
  /** It is a short name and nothing else. */
  readonly isShort: boolean;
  /** As `nameWords` gives them, without those that name its country. */
  readonly words: readonly string[];
  readonly country: string | null;
  /** The country that it belongs to; null: it may be one wherever it is named. */
  readonly scope: string | null;
  /** The country to be named behind it. */
  readonly suffix: string | null;
  readonly isMinistry: boolean;
  readonly known: KnownOrganisation | null;
}

/** Short names that mean one organisation the world over have so many letters. */
const FEWEST_LETTERS = 3;
/** An acronym of so many letters that are the initials of another name, in the same country, is that name's. */
const LONG_ACRONYM = 4;

/** Joins all mentions of one organisation, and gives each the name that most of them have, full before short. */
export function joinNames(mentions: readonly NamedPartner[]): (mention: NamedPartner) => string {
  const parents = new Map<string, string>();
  const root = (key: string): string => {
    let at = key;
    for (let up = parents.get(at); up !== undefined && up !== at; up = parents.get(at)) at = up;
    return at;
  };
  const join = (a: NamedPartner, b: NamedPartner): void => {
    const [first, second] = [root(keyOf(a)), root(keyOf(b))].sort();
    if (first !== undefined && second !== undefined && first !== second) parents.set(second, first);
  };
  const distinct = [
    ...new Map(
      mentions.map((each) => [`${keyOf(each)}|${each.full}|${each.short ?? ''}|${each.country ?? ''}`, each]),
    ).values(),
  ];
  const spelledOut = distinct.filter(({ isShort, known }) => !isShort && known === null);
  for (const inCountry of groupBy(spelledOut, ({ country }) => country ?? '').values()) joinInCountry(inCountry, join);
  joinShort(distinct, spelledOut, root, join);
  const names = new Map<string, string>();
  for (const [key, group] of groupBy(mentions, (each) => root(keyOf(each)))) names.set(key, bestName(group));
  return (mention) => names.get(root(keyOf(mention))) ?? mention.full;
}

function keyOf({ known, scope, words, isShort, full, country }: NamedPartner): string {
  if (known !== null) return `known ${known.name}`;
  if (isShort) return `short ${country ?? ''} ${full.toUpperCase()}`;
  return `name ${scope ?? ''} ${words.join(' ')}`;
}

function joinInCountry(names: readonly NamedPartner[], join: (a: NamedPartner, b: NamedPartner) => void): void {
  for (const [at, a] of names.entries()) {
    for (const b of names.slice(at + 1)) {
      if (sameWords(a, b) || differBySlips(a.words, b.words) || shareShort(a, b) || spellsOther(a, b)) join(a, b);
      else if (a.isMinistry && b.isMinistry) joinCutOff(a, b, names, join);
    }
  }
}

function sameWords(a: NamedPartner, b: NamedPartner): boolean {
  return a.words.join(' ') === b.words.join(' ');
}

/** One acronym behind two names that have half of their words, beside the kind of body, in common. */
function shareShort(a: NamedPartner, b: NamedPartner): boolean {
  if (a.short === null || a.short.length < 3 || a.short.toUpperCase() !== b.short?.toUpperCase()) return false;
  const [mine, theirs] = [a, b].map(({ words }) => words.filter((word) => !KINDS.has(word)));
  const common = (mine ?? []).filter((word) =>
    theirs?.some((other) => other === word || differBySlips([word, ''], [other, ''])),
  );
  return common.length * 2 >= Math.min(mine?.length ?? 0, theirs?.length ?? 0) && common.length > 0;
}

const KINDS = new Set(
  'ministry university institute agency association foundation national department council center bank commission'.split(
    ' ',
  ),
);

function spellsOther(a: NamedPartner, b: NamedPartner): boolean {
  const spells = (short: string | null, full: string): boolean =>
    short !== null && short.length >= LONG_ACRONYM && initialsOf(full) === short.toUpperCase();
  if (a.short !== null && b.short !== null && a.short !== b.short) return false;
  return (spells(a.short, b.full) && b.short === null) || (spells(b.short, a.full) && a.short === null);
}

/** A ministry whose name is the beginning of one other of its country alone: `Ministry of Labour and Human`. */
function joinCutOff(
  a: NamedPartner,
  b: NamedPartner,
  names: readonly NamedPartner[],
  join: (a: NamedPartner, b: NamedPartner) => void,
): void {
  const [short, long] = a.full.length < b.full.length ? [a, b] : [b, a];
  const begins = ({ full, isMinistry, words }: NamedPartner): boolean =>
    isMinistry && words.length > short.words.length && full.toLowerCase().startsWith(`${short.full.toLowerCase()} `);
  const others = new Set(names.filter(begins).map(({ words }) => words.join(' ')));
  if (begins(long) && others.size === 1) join(short, long);
}

/** A short name alone is the one full name that has it in this country; else the one that has it in the world. */
function joinShort(
  all: readonly NamedPartner[],
  spelledOut: readonly NamedPartner[],
  root: (key: string) => string,
  join: (a: NamedPartner, b: NamedPartner) => void,
): void {
  const byShort = groupBy(
    spelledOut.filter(({ short }) => short !== null),
    ({ short }) => short?.toUpperCase() ?? '',
  );
  const firstOf = new Map<string, NamedPartner>();
  for (const mention of all) {
    if (!mention.isShort || mention.known !== null) continue;
    const meant = byShort.get(mention.full.toUpperCase()) ?? [];
    const here = meant.filter(({ country }) => country === mention.country);
    const groups = new Set((here.length > 0 ? here : meant).map((each) => root(keyOf(each))));
    const [first] = here.length > 0 ? here : meant.filter(({ scope }) => scope === null);
    if (first !== undefined && groups.size === 1) join(first, mention);
    else if (mention.full.length > FEWEST_LETTERS && meant.length === 0) {
      const same = firstOf.get(mention.full.toUpperCase());
      if (same !== undefined) join(same, mention);
      firstOf.set(mention.full.toUpperCase(), same ?? mention);
    }
  }
}

/** The full name that is written most, of equals the shorter; a known organisation's own. With its country where it needs one. */
function bestName(group: readonly NamedPartner[]): string {
  const known = group.find((each) => each.known !== null)?.known;
  if (known) return known.name;
  const full = group.filter(({ isShort }) => !isShort);
  const counts = new Map<string, number>();
  for (const { full: name } of full.length > 0 ? full : group) counts.set(name, (counts.get(name) ?? 0) + 1);
  const isCut = (name: string): boolean =>
    group.some(({ isMinistry, full: other }) => isMinistry && goesOn(other, name));
  const whole = [...counts].filter(([name]) => !isCut(name));
  const [best] = whole.sort((a, b) => b[1] - a[1] || a[0].length - b[0].length || (a[0] < b[0] ? -1 : 1));
  const name = best?.[0] ?? '';
  const suffix = group.find((each) => each.full === name)?.suffix ?? null;
  return suffix === null ? name : `${name} (${suffix})`;
}

/** Whether a name is another one that was cut off: `Ministry of Labour and Human` before `Resources`. */
function goesOn(name: string, cut: string): boolean {
  return (
    name.startsWith(`${cut} `) &&
    /^(?:(?:and|&) )?\p{Lu}[^ ]+(?: (?:and |of |& )?\p{Lu}[^ ]+)*$/u.test(name.slice(cut.length + 1))
  );
}
