/** A line that is written over again. */
export interface Progress {
  readonly say: (text: string) => void;
  /** Takes the line away. */
  readonly end: () => void;
}

/** To the start of the line, and nothing on it (ECMA-48, EL). */
const CLEAR = '\r\u001b[K';

/** What takes long, said at a terminal and nowhere else. */
export function showProgress(stream: { readonly isTTY?: boolean; write: (text: string) => unknown }): Progress {
  let shown = false;
  const write = (text: string): void => {
    if (stream.isTTY === true) stream.write(text);
  };
  return {
    say(text) {
      write(`${shown ? CLEAR : ''}${text}`);
      shown = true;
    },
    end() {
      if (shown) write(CLEAR);
      shown = false;
    },
  };
}
