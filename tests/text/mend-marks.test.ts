import { describe, expect, it } from 'vitest';
import { mendMarks } from '../../src/text/mend-marks.js';

describe('mendMarks', () => {
  it.each([
    ['https://a.org/b.htmlhttps://c.org', 'https://a.org/b.html https://c.org'],
    ['https://a.org/https://c.org/', 'https://a.org/ https://c.org/'],
    ['Drivehttps://a.org 2.http://b.org', 'Drive https://a.org 2. http://b.org'],
    ['***NOTE: as **one** of **', 'NOTE: as one of '],
    ['*Market*: we *hope*', 'Market: we hope'],
    ['Reports a.org](https://www.a.org/en', 'Reports a.org (https://www.a.org/en)'],
    [
      '[Reports [1] here](https://a.org) and [b](https://b.org)',
      '[Reports [1] here (https://a.org) and b (https://b.org)',
    ],
    ['> One.\n> Two.', '- One.\n- Two.'],
    ['A: > One thing. > Two.', 'A:\n- One thing.\n- Two.'],
    ['He said:\n\n> One.', 'He said:\nOne.'],
    ['a< \nbr>b', 'a\nb'],
    ['https://a.org/b.pdf" target="_blank">https://a.org/b.pdf', 'https://a.org/b.pdf https://a.org/b.pdf'],
    ['is a pending challenge.The need remains', 'is a pending challenge. The need remains'],
    ['de las Artes.They came in 2019.According to', 'de las Artes. They came in 2019. According to'],
    ['Municipality;Ministry', 'Municipality; Ministry'],
  ])('mends "%s"', (text, expected) => {
    expect(mendMarks(text)).toBe(expected);
    expect(mendMarks(expected)).toBe(expected);
  });

  it.each([
    'https://web.archive.org/web/2021/https://a.org',
    'https://a.org/?u=https://b.org&__tn__=1 (https://c.org)',
    'a -> b > c, more than > 50 and x<y',
    '* one\n* two, 3 * 4 and 2**3',
    'BelgradeGets.Digital, Node.JS, St.Petersburg, OurWorldInData.org and report.Final.pdf',
    'rivers; lakes and a;b',
  ])('leaves "%s" as it is', (text) => {
    expect(mendMarks(text)).toBe(text);
  });
});
