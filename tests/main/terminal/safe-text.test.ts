import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeJson, safeLines, safeText } from '../../../src/main/terminal/safe-text.js';

describe('safeText', () => {
  it.each([
    ['a colour', 'red\u001b[31mwaste', 'red [31mwaste'],
    ['a window title', '\u001b]0;owned\u0007waste', ' ]0;owned waste'],
    ['a C1 control sequence', 'a\u009b2Jb', 'a 2Jb'],
    ['a carriage return that writes over the line', 'safe\rrm', 'safe rm'],
    ['a turned direction of writing', 'abc\u202egnp.exe', 'abcgnp.exe'],
    ['a backspace', 'ab\u0008\u0008', 'ab '],
  ])('leaves nothing to obey of %s', (_, text, safe) => {
    expect(safeText(text)).toBe(safe);
  });

  it('leaves letters of every script as they are', () => {
    const text = 'déchets, “نفايات”, 廃棄物, क्षि, 👩‍🌾';
    expect(safeText(text)).toBe(text);
  });

  it('has no control character left, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(safeText(text)).not.toMatch(/[\p{Cc}\p{Cs}\u2028\u2029]/u);
      }),
    );
  });
});

describe('safeLines', () => {
  it('keeps line ends and nothing else', () => {
    expect(safeLines('a\u001bb\nc\r\nd')).toBe('a b\nc \nd');
  });
});

describe('safeJson', () => {
  it('says the same to a program, without a character that a terminal obeys', () => {
    const value = { text: 'a\u009b2Jb\u007f\u202e\u2028\u001b[31m' };
    const json = safeJson(JSON.stringify(value));
    expect(JSON.parse(json)).toEqual(value);
    expect(json).toMatch(/^[\x20-\x7e]+$/);
  });
});
