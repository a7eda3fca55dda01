import { isOperand, lexQuery, plainSigns, type Lexeme } from './lex-query.js';
import type { ParseQueryOptions } from './query-syntax.js';
import { readCapitals, type Capitals } from './read-words.js';
import type { QueryWarning } from './search-query.js';

/** Gives the lexemes of a query one after the other, with what is needed to understand them. Holds where it is. */
export class LexemeReader {
  readonly capitals: Capitals;
  /** Chunks that stand after a scheme: what they are made of are words. */
  readonly addresses = new Set<Lexeme>();
  readonly #lexemes: readonly Lexeme[];
  #next = 0;

  constructor(
    readonly typed: string,
    readonly options: ParseQueryOptions,
    readonly warnings: QueryWarning[],
  ) {
    this.#lexemes = lexQuery(plainSigns(typed));
    this.capitals = readCapitals(typed);
  }

  take(): Lexeme | null {
    const lexeme = this.#lexemes[this.#next] ?? null;
    this.#next += 1;
    return lexeme;
  }

  /** More was asked for than there is. */
  get isPastEnd(): boolean {
    return this.#next > this.#lexemes.length;
  }

  peek(ahead = 0): Lexeme | undefined {
    return this.#lexemes[this.#next + ahead];
  }

  /** What a sign stands before; null, with a warning: nothing. */
  takeOperand(sign: Lexeme): Lexeme | null {
    // `AND NOT -word` excludes once.
    while (this.peek()?.kind === 'not' || this.peek()?.kind === 'plus') this.take();
    if (isOperand(this.peek())) return this.take();
    this.warn(sign);
    return null;
  }

  isOperandNext(mayBeExcluded: boolean): boolean {
    const next = this.peek();
    return isOperand(next) || (mayBeExcluded && next?.kind === 'not' && isOperand(this.peek(1)));
  }

  /** Whether the operand that begins with a lexeme is followed by an OR. */
  isOrAfter(lexeme: Lexeme): boolean {
    if (lexeme.kind !== 'open') return this.peek()?.kind === 'or';
    let depth = 1;
    for (let ahead = 0; ; ahead += 1) {
      const next = this.peek(ahead);
      if (next === undefined) return false;
      if (next.kind === 'open') depth += 1;
      if (next.kind === 'close') depth -= 1;
      if (depth === 0) return this.peek(ahead + 1)?.kind === 'or';
    }
  }

  /** A lexeme as typed, not in plain signs. */
  textOf({ at, end }: Lexeme): string {
    return this.typed.slice(at, end);
  }

  warn(lexeme: Lexeme): void {
    this.warnings.push({ code: 'not-understood', text: this.textOf(lexeme), at: lexeme.at });
  }
}
