import { ANALYZER } from '../text/analyzer.js';
import { lexQuery, plainSigns } from './lex-query.js';

/** Words of a query up to which it is read as a person's question; who types more says enough, and each thing found costs time. */
const MOST_WORDS = 20;

/**
 * Looks for something in the plain words of a query, which no sign, quote, bracket or field belongs to: in each run of them that
 * stand next to each other. Nothing in a query of more than twenty words.
 *
 * @param find - gives what it finds in a run, with UTF-16 offsets into it
 * @returns the same, with offsets into the query
 */
export function findInPlainRuns<Found extends { readonly start: number; readonly end: number }>(
  q: string,
  find: (run: string) => readonly Found[],
): readonly Found[] {
  if (ANALYZER.words(q).length > MOST_WORDS) return [];
  return plainRuns(q).flatMap(({ at, end }) =>
    find(q.slice(at, end)).map((found) => ({ ...found, start: at + found.start, end: at + found.end })),
  );
}

function plainRuns(q: string): readonly { readonly at: number; readonly end: number }[] {
  const lexemes = lexQuery(plainSigns(q));
  const runs: { at: number; end: number }[] = [];
  let depth = 0;
  let isOpen = false;
  lexemes.forEach(({ kind, at, end }, place) => {
    if (kind === 'open') depth += 1;
    if (kind === 'close') depth = Math.max(0, depth - 1);
    const before = lexemes[place - 1]?.kind;
    const isOperand = before === 'not' || before === 'plus' || before === 'field' || before === 'or';
    const isPlain = kind === 'chunk' && depth === 0 && !isOperand && lexemes[place + 1]?.kind !== 'or';
    const last = runs.at(-1);
    if (isPlain && isOpen && last !== undefined) last.end = end;
    else if (isPlain) runs.push({ at, end });
    isOpen = isPlain;
  });
  return runs;
}
