/** How many elements a description fits equally well: what "all" and "both" mean. */
import type { Page, PageElement, Target } from '../flow';
import { factsOf } from '../rank/facts';
import { equals } from '../rank/ordinal';
import type { Query } from '../rank/query';
import { rank } from '../rank/rank';

/** Counts the elements that answer the query as well as the best one. */
export const countMatches = (page: Page, query: Query): number => matchesOf(page, query).length;

/** Those elements, in page order. */
export function matchesOf(page: Page, query: Query): PageElement[] {
  const one = { ...query, all: false };
  return equals(rank(page, one), one, factsOf(page)).map(({ element }) => element);
}

/** The `ordinal`-th of what "all" meant. */
export function numbered(target: Target, ordinal: number): Target {
  const one: Target = { ...target, ordinal };
  delete one.all;
  delete one.count;
  return one;
}
