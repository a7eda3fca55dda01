import type { SearchQuery } from '../query/search-query.js';
import { link, number, type PageContext } from './page-context.js';

export interface Pager {
  readonly previous: string | null;
  readonly next: string | null;
  /** First, last and those around the present page; null stands for pages left out. */
  readonly numbers: readonly ({
    readonly text: string;
    readonly label: string;
    readonly href: string;
    readonly current: boolean;
  } | null)[];
}

/** Links to the pages of a result list; null where there is only one. */
export function pager(context: PageContext, query: SearchQuery, page: number, pages: number): Pager | null {
  if (pages <= 1) return null;
  const to = (target: number): string => link(context, '/search', { ...query, page: target });
  const numbers: Pager['numbers'][number][] = [];
  let last = 0;
  for (let candidate = 1; candidate <= pages; candidate += 1) {
    if (candidate !== 1 && candidate !== pages && Math.abs(candidate - page) > 1) continue;
    if (candidate > last + 1) numbers.push(null);
    last = candidate;
    numbers.push({
      text: number(context, candidate),
      label: context.messages.results.pageNumber(candidate),
      href: to(candidate),
      current: candidate === page,
    });
  }
  return { previous: page > 1 ? to(page - 1) : null, next: page < pages ? to(page + 1) : null, numbers };
}
