import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/text/plain-text.js';

describe('plainText', () => {
  it.each([
    ['entities, however often encoded', 'R&amp;D &amp;amp;amp; wells&amp;nbsp;too &lt;5 km', 'R&D & wells too <5 km'],
    ['an address whose parameter looks like an entity', 'https://x.org/?a=1&copy=2', 'https://x.org/?a=1&copy=2'],
    ['runs of blanks and line breaks', 'one  two\n\n\n\nthree   \nfour', 'one  two\n\nthree\nfour'],
    ['every kind of line end and blank', 'a\r\nb\u2028c\u00a0d\te', 'a\nb\nc d e'],
    ['characters that show nothing', 'a\u200bb\u00ad\ufeffc\u202ed\u0007', 'a bcd'],
    ['an address that is its own link', '[https://x.org/[0]=1](https://x.org/[0]=1)', 'https://x.org/[0]=1'],
    [
      'several of them in one',
      '[https://x.org<div><br></div> https://y.org](https://x.org<div><br></div> https://y.org)',
      'https://x.org\n\n https://y.org',
    ],
    ['a named link', 'See [the wells](https://x.org/w).', 'See the wells (https://x.org/w).'],
    ['a link that would do something', '[go](javascript:alert(1))', '[go](javascript:alert(1))'],
    ['brackets', 'a [b] (c) [d](e f)', 'a [b] (c) [d](e f)'],
    ['line breaks as tags', 'a<br>b<br/>c<BR />d', 'a\nb\nc\nd'],
    [
      'paragraphs as tags, with the wraps inside them',
      '<p class="x" style="a">one\ntwo</p><p>three</p>',
      'one two\n\nthree',
    ],
    ['lists as tags', '<ul><li>a</li><li>b</li></ul>', '- a\n- b'],
    ['tags that mean nothing', '<span lang="en">a</span><o:p></o:p> <b>c</b>', 'a c'],
    ['a pasted link', '<a href="https://x.org">wells</a>', 'wells (https://x.org)'],
    ['a pasted link that would do something', '<a href="java&#10;script:alert(1)">wells</a>', 'wells'],
    ['tags that no one should run', '<script>alert(1)</script>', '<script>alert(1)</script>'],
    ['signs that are no tags', 'a < b, <5, p<0.1, <name>', 'a < b, <5, p<0.1, <name>'],
    ['a tag without an end', 'a <p b', 'a <p b'],
  ])('reads %s', (_, source, expected) => {
    expect(plainText(source).text).toBe(expected);
  });

  it('takes pictures out, in order, and keeps the words that people gave them', () => {
    const source =
      'a ![Missing alt text](https://x.org/1.jpg) ![a well](https://x.org/2.jpg) <img src="data:image/png;base64,AA" onerror="x()"> b';
    const { text, pictures } = plainText(source);
    expect(pictures).toEqual(['https://x.org/1.jpg', 'https://x.org/2.jpg', 'data:image/png;base64,AA']);
    expect(text.replace(/ +/g, ' ')).toBe('a a well b');
  });
});
