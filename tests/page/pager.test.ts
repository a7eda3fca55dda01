import { describe, expect, it } from 'vitest';
import { pageContext } from '../../src/page/page-context.js';
import { pager } from '../../src/page/pager.js';
import { EMPTY_QUERY } from '../../src/query/search-query.js';
import { PAGE_SITE } from '../support/page-site.js';

const context = pageContext(PAGE_SITE, new Request('https://learnings.example/search'));

describe('pager', () => {
  it.each([
    [1, 2, '1 2'],
    [1, 9, '1 2 … 9'],
    [2, 9, '1 2 3 … 9'],
    [5, 9, '1 … 4 5 6 … 9'],
    [9, 9, '1 … 8 9'],
  ])('on page %i of %i shows %s', (page, pages, expected) => {
    const numbers = pager(context, EMPTY_QUERY, page, pages)?.numbers ?? [];
    expect(numbers.map((each) => each?.text ?? '…').join(' ')).toBe(expected);
    expect(numbers.filter((each) => each?.current === true).map((each) => each?.text)).toEqual([String(page)]);
  });
});
