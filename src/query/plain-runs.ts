import { lexQuery, plainSigns } from './lex-query.js';

/** Plain words of a query that stand next to each other. */
export interface PlainRun {
  /** As typed. */
  readonly text: string;
  readonly at: number;
}

/** The words of a query that no sign, quote, bracket or field belongs to. */
export function plainRuns(q: string): readonly PlainRun[] {
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
  return runs.map(({ at, end }) => ({ text: q.slice(at, end), at }));
}
