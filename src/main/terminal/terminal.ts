import { styleText } from 'node:util';

/** What a page of text is written for: a terminal, or whatever reads a pipe. */
export interface Terminal {
  /** Characters a line may have. */
  readonly width: number;
  /** Whether colours, bold and underlines are understood and wanted. */
  readonly styled: boolean;
}

/** Characters a line has where nobody says how wide the page is. */
const USUAL_WIDTH = 80;
/** A longer line is hard to read, however wide the window. */
const WIDEST = 100;
const NARROWEST = 20;

export type Style = Parameters<typeof styleText>[0];

/**
 * What a stream can show. FORCE_COLOR wins over NO_COLOR, as in Node (https://force-color.org, https://no-color.org); an
 * empty variable says nothing, and FORCE_COLOR=0 or false forces them off.
 */
export function terminalOf(
  { isTTY, columns }: { readonly isTTY?: boolean; readonly columns?: number },
  env: Readonly<Record<string, string | undefined>>,
): Terminal {
  const wide = isTTY === true && columns !== undefined && columns > 0 ? columns : USUAL_WIDTH;
  return {
    width: Math.max(NARROWEST, Math.min(wide, WIDEST)),
    styled: isStyled(isTTY === true, env),
  };
}

function isStyled(isTTY: boolean, env: Readonly<Record<string, string | undefined>>): boolean {
  const { FORCE_COLOR: force = '', NO_COLOR: no = '', TERM: term } = env;
  if (force !== '') return force !== '0' && force !== 'false';
  return no === '' && isTTY && term !== 'dumb';
}

/** A text in this style, or as it is where styles are not wanted. */
export function paint({ styled }: Terminal, style: Style, text: string): string {
  return styled ? styleText(style, text, { validateStream: false }) : text;
}
