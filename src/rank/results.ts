/** PageFacts → the main link of each item of the main list: what people call "the results". */
import type { Facts, PageFacts } from './facts';
import { inMain } from './signals/state';
import { cover, want } from './wanted';

interface List {
  items: Map<number, Facts[]>;
}

/** Fewer repeated things are no list of results. */
const FEWEST = 2;
/** Characters of an item that count towards a list's weight: long reviews must not outweigh many results. */
const LONG = 200;
/** Lists in headers, footers and menus, and lists without anything to open, are seldom the results. */
const OUTSIDE_MAIN = 0.2;
const NOTHING_TO_OPEN = 0.1;

/**
 * The element to open for each result, in document order; with words, only of items that say them.
 * The main list is the one with the most text in its items, menus counted for less.
 */
export function resultsOf(facts: PageFacts, words = ''): Facts[] {
  const items = itemsOf(facts);
  const wanted = want(words, facts);
  const told =
    wanted.total === 0
      ? items
      : items.filter((item) => item.some((f) => cover(wanted, [f.item, f.name]) >= 0.6));
  return told.map(mainOf).filter((f) => f !== undefined);
}

/** The items of the main list, each with its elements, in document order. */
export function itemsOf(facts: PageFacts): Facts[][] {
  const lists = listsOf(facts);
  let best: List | null = null;
  let most = 0;
  for (const list of lists) {
    const weight = weigh(list);
    if (weight > most) [best, most] = [list, weight];
  }
  return best ? [...best.items.values()] : repeatedLinks(facts).map((f) => [f]);
}

/** Splits the items of the page into lists: a list goes on while its length stays and its index does not fall. */
function listsOf(facts: PageFacts): List[] {
  const lists: List[] = [];
  const open = new Map<string, { list: List; last: number }>();
  for (const f of facts.all) {
    const { item, landmark, dialog } = f.element;
    if (!item) continue;
    const key = `${item.of}|${landmark ?? ''}|${dialog ?? ''}`;
    const going = open.get(key);
    if (going && item.index >= going.last) {
      going.last = item.index;
      const have = going.list.items.get(item.index);
      if (have) have.push(f);
      else going.list.items.set(item.index, [f]);
      continue;
    }
    const list: List = { items: new Map([[item.index, [f]]]) };
    lists.push(list);
    open.set(key, { list, last: item.index });
  }
  return lists;
}

function weigh(list: List): number {
  if (list.items.size < FEWEST) return 0;
  let weight = 0;
  for (const item of list.items.values()) {
    const first = item[0];
    if (!first) continue;
    const text = Math.min(LONG, first.element.item?.text.length ?? 0);
    const opens = item.some((f) => f.element.kind === 'control') ? 1 : NOTHING_TO_OPEN;
    weight += text * opens * (inMain(first) ? 1 : OUTSIDE_MAIN);
  }
  return weight;
}

/** The element of an item that opens it: a link that is or carries its heading, else its first telling link. */
function mainOf(item: Facts[]): Facts | undefined {
  const worth = (f: Facts): number => {
    const e = f.element;
    if (e.box[2] < 2 || e.box[3] < 2) return -1;
    const title =
      item.some((o) => o.element.role === 'heading' && o.element.inside === e.ref) ||
      (e.heading !== undefined && e.heading === e.name);
    const role =
      e.role === 'link'
        ? 2
        : e.kind === 'control'
          ? e.role === 'button'
            ? 0.5
            : 1
          : e.role === 'heading'
            ? 0.4
            : 0;
    return role + (title ? 2 : 0) + Math.min(1, e.name.length / 30);
  };
  return item.reduce<Facts | undefined>(
    (best, f) => (best === undefined || worth(f) > worth(best) ? f : best),
    undefined,
  );
}

/** Without marked-up items: the column of links with the most text, in the main part. */
function repeatedLinks(facts: PageFacts): Facts[] {
  const columns = new Map<string, Facts[]>();
  for (const f of facts.all) {
    const e = f.element;
    if (e.role !== 'link' || e.box[2] < 2 || !inMain(f)) continue;
    const key = String(Math.round(e.box[0] / 8));
    const column = columns.get(key);
    if (column) column.push(f);
    else columns.set(key, [f]);
  }
  const text = (column: Facts[]): number =>
    column.length < FEWEST ? 0 : column.reduce((n, f) => n + f.element.name.length, 0);
  return [...columns.values()].reduce<Facts[]>((best, c) => (text(c) > text(best) ? c : best), []);
}
