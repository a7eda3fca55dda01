import { describe, expect, it } from 'vitest';
import { markedLines } from '../../../src/main/terminal/marked-lines.js';
import { showProgress } from '../../../src/main/terminal/progress.js';
import { paint, terminalOf } from '../../../src/main/terminal/terminal.js';

const TTY = { isTTY: true, columns: 72 };
const PIPE = {};

describe('terminalOf', () => {
  it.each([
    ['a terminal', TTY, {}, true],
    ['a pipe', PIPE, {}, false],
    ['a terminal with NO_COLOR', TTY, { NO_COLOR: '1' }, false],
    ['a terminal with an empty NO_COLOR', TTY, { NO_COLOR: '' }, true],
    ['a dumb terminal', TTY, { TERM: 'dumb' }, false],
    ['a pipe with FORCE_COLOR', PIPE, { FORCE_COLOR: '1' }, true],
    ['a terminal with FORCE_COLOR=0', TTY, { FORCE_COLOR: '0' }, false],
    ['both variables', PIPE, { FORCE_COLOR: '1', NO_COLOR: '1' }, true],
  ])('with %s has styles as one expects', (_, stream, env, styled) => {
    expect(terminalOf(stream, env).styled).toBe(styled);
    expect(paint(terminalOf(stream, env), 'bold', 'x') === 'x').toBe(!styled);
  });

  it.each([
    [TTY, 72],
    [PIPE, 80],
    [{ isTTY: true, columns: 0 }, 80],
    [{ isTTY: true, columns: 300 }, 100],
    [{ isTTY: true, columns: 5 }, 20],
  ])('of %j has %d columns', (stream, width) => {
    expect(terminalOf(stream, {}).width).toBe(width);
  });
});

describe('markedLines', () => {
  const segments = [
    { text: 'the ', marked: false },
    { text: 'waste\u001b[2J', marked: true },
  ];

  it('marks with stars where there are no styles, and counts them', () => {
    expect(markedLines(segments, 80, { width: 80, styled: false })).toEqual(['the *waste [2J*']);
    expect(
      markedLines(
        [
          { text: 'waste', marked: true },
          { text: ' b', marked: false },
        ],
        8,
        { width: 8, styled: false },
      ),
    ).toEqual(['*waste*', 'b']);
  });

  it('marks in bold and underlined at a terminal, whose only escape sequences are its own', () => {
    const [line = ''] = markedLines(segments, 80, { width: 80, styled: true });
    expect(line).toBe('the \u001b[1m\u001b[4mwaste [2J\u001b[24m\u001b[22m');
  });
});

describe('showProgress', () => {
  const shown = (stream: { isTTY?: boolean }): string => {
    let text = '';
    const progress = showProgress({ ...stream, write: (more) => (text += more) });
    progress.say('Reading…');
    progress.end();
    progress.end();
    return text;
  };

  it('says it at a terminal and takes it away again, and says nothing elsewhere', () => {
    expect(shown({ isTTY: true })).toBe('Reading…\r\u001b[K');
    expect(shown({})).toBe('');
  });
});
