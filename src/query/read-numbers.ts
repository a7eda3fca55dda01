export interface Bounds {
  readonly from: number | null;
  readonly to: number | null;
}

const NUMBER = '\\d{1,9}';
const RANGE = new RegExp(`^(${NUMBER})?(?:\\.{2,}|…|[-\u2010-\u2015\u2212\ufe63]+|/)(${NUMBER})?$`);
const BOUND = new RegExp(`^(>=|<=|=|>|<|≥|≤)?\\s*(${NUMBER})$`);
/** A day or a month, of which the year counts. */
const DATE = /^(\d{4})-\d{2}(?:-\d{2})?$/;

/**
 * Whole numbers as people write them: `2021`, `2021-2023`, `2021..2023`, `2021/2022`, `>2021`, `2021,2022`, `2021-05-31`; each alternative
 * as its bounds. Null: not numbers. Typed the wrong way round, it still is one range.
 */
export function readNumbers(text: string): readonly Bounds[] | null {
  const parts = text.split(/[,;|]/).map((part) => readOne(part.trim()));
  return parts.every((part) => part !== null) ? parts : null;
}

function readOne(text: string): Bounds | null {
  const date = DATE.exec(text);
  if (date !== null) return readBound('=', Number(date[1]));
  const bound = BOUND.exec(text);
  if (bound !== null) return readBound(bound[1] ?? '=', Number(bound[2]));
  const range = RANGE.exec(text);
  if (range === null) return null;
  const [from, to] = [range[1], range[2]].map((each) => (each === undefined ? null : Number(each)));
  if (from == null && to == null) return null;
  return from != null && to != null && from > to ? { from: to, to: from } : { from: from ?? null, to: to ?? null };
}

function readBound(sign: string, number: number): Bounds {
  switch (sign) {
    case '>':
      return { from: number + 1, to: null };
    case '>=':
    case '≥':
      return { from: number, to: null };
    case '<':
      return { from: null, to: number - 1 };
    case '<=':
    case '≤':
      return { from: null, to: number };
    default:
      return { from: number, to: number };
  }
}
