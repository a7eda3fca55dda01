import type { TopicDefinition } from '../../plan/topic.js';
import { foldWords } from '../../text/fold.js';

/** What stands in a text for one topic: expressions that name it, and those that only go with it. */
export interface TopicHits {
  readonly named: number;
  readonly hinted: number;
}

/** Of two expressions of one length that of the earlier kind holds. */
const KINDS = ['other', 'named', 'hinted'] as const;
type Kind = (typeof KINDS)[number];

/** One expression of a topic, without its first word. */
interface Expression {
  readonly topic: number;
  readonly kind: Kind;
  readonly rest: readonly ((word: string) => boolean)[];
}

/** Counts the expressions of every topic in a text given as its folded words, in the order of the topics. */
export type ExpressionFinder = (words: readonly string[]) => readonly TopicHits[];

/** The words of a text as the finder compares them. */
export function topicWords(text: string): readonly string[] {
  // In lower case, most words need no more folding.
  const folded = foldWords(text.toLowerCase().replace(LINK, ' '));
  return folded === '' ? [] : folded.split(' ');
}

/** Letters by which open expressions are looked up: none is shorter. */
const INITIALS = 2;

/** An address in a text is no word of it. */
const LINK = /https?:\/\/\S+/g;

/**
 * A finder for the expressions of these topics. Of two expressions of a topic at one place the longer holds, so one
 * that means something else (`not`) covers the words in it.
 */
export function expressionFinder(topics: readonly TopicDefinition[]): ExpressionFinder {
  const exact = new Map<string, Expression[]>();
  const beginnings = new Map<string, { readonly beginning: string; readonly expression: Expression }[]>();
  const add = (topic: number, kind: Kind, text: string): void => {
    const [first, ...others] = text.replaceAll('-', ' ').split(' ').map(pattern);
    const expression = { topic, kind, rest: others.map(matcherOf) };
    if (first === undefined || first.stem === '') return;
    if (first.open) {
      const initials = first.stem.slice(0, INITIALS);
      beginnings.set(initials, [...(beginnings.get(initials) ?? []), { beginning: first.stem, expression }]);
    } else for (const form of formsOf(first.stem)) exact.set(form, [...(exact.get(form) ?? []), expression]);
  };
  topics.forEach(({ words, hints, not }, topic) => {
    for (const text of Object.values(words).flat()) add(topic, 'named', text);
    for (const text of hints) add(topic, 'hinted', text);
    for (const text of not) add(topic, 'other', text);
  });
  // The archive has far fewer distinct words than words: what may begin at each is looked up once.
  const known = new Map<string, readonly Expression[]>();
  const startingWith = (word: string): readonly Expression[] => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const found = [
      ...(exact.get(word) ?? []),
      ...(beginnings.get(word.slice(0, INITIALS)) ?? [])
        .filter(({ beginning }) => word.startsWith(beginning))
        .map(({ expression }) => expression),
    ].sort((a, b) => b.rest.length - a.rest.length || KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
    known.set(word, found);
    return found;
  };
  return (words) => {
    const hits = topics.map(() => ({ named: 0, hinted: 0 }));
    const coveredTo = topics.map(() => 0);
    words.forEach((word, at) => {
      for (const { topic, kind, rest } of startingWith(word)) {
        const own = hits[topic];
        if (own === undefined || at < (coveredTo[topic] ?? 0)) continue;
        if (!rest.every((matches, place) => matches(words[at + 1 + place] ?? ''))) continue;
        coveredTo[topic] = at + 1 + rest.length;
        if (kind !== 'other') own[kind]++;
      }
    });
    return hits;
  };
}

interface Pattern {
  readonly stem: string;
  /** Any ending will do. */
  readonly open: boolean;
}

function pattern(word: string): Pattern {
  const open = word.endsWith('*');
  return { stem: foldWords(open ? word.slice(0, -1) : word), open };
}

function matcherOf({ stem, open }: Pattern): (word: string) => boolean {
  const forms = new Set(formsOf(stem));
  return open ? (word) => word.startsWith(stem) : (word) => forms.has(word);
}

function formsOf(stem: string): readonly string[] {
  return [stem, `${stem}s`, `${stem}es`];
}
