/** The page's lists: regions → records, the main list first. */
import type { PageList, PageRecord, Ref } from '../../flow';
import { clean } from '../clean';
import { labelText } from '../context';
import { MOST } from './most';
import { recordOf } from './record';
import type { Region } from './repeats';

/** Lists in menus, footers and beside the main part are seldom meant. */
const BESIDE = /^(?:navigation|contentinfo|banner|complementary|search|form)/;
const BESIDE_WEIGHT = 0.15;
/** A record counts up to this many characters, so that long reviews do not outweigh many products. */
const LONG = 200;

/** Reads the regions that tell most. */
export function listsOf(
  regions: Region[],
  lang: string,
  refsIn: (roots: Element[]) => { ref: Ref; el: Element }[],
): PageList[] {
  const best = regions
    .map((region) => ({ region, weight: weigh(region) }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST.lists);
  let left: number = MOST.records;
  const lists = best.map(({ region, weight }) => {
    const records = region.records.slice(0, left).map((nodes) => recordOf(nodes, lang, refsIn));
    left -= records.length;
    const list: PageList = { name: nameOf(region), records, of: region.records.length };
    return { list, weight: weight * (1 + richness(records)) };
  });
  return lists
    .filter(({ list }) => list.records.some(({ title }) => title !== ''))
    .sort((a, b) => b.weight - a.weight)
    .map(({ list }) => list);
}

function weigh({ records, parent }: Region): number {
  const sum = records.slice(0, 2000).reduce(
    (n, nodes) =>
      n +
      Math.min(
        LONG,
        nodes.reduce((m, { chars }) => m + chars, 0),
      ),
    0,
  );
  return sum * (BESIDE.test(parent.landmark) ? BESIDE_WEIGHT : 1);
}

/** 0..4: how many kinds of things its records tell. */
function richness(records: PageRecord[]): number {
  const some = records.slice(0, 20);
  const share = (test: (record: PageRecord) => boolean): number =>
    some.filter(test).length / Math.max(1, some.length);
  return (
    2 * share(({ price }) => price !== undefined) +
    share(({ rating }) => rating !== undefined) +
    share(({ date }) => date !== undefined) +
    0.5 * share(({ href }) => href !== undefined) +
    0.5 * share(({ image }) => image !== undefined)
  );
}

function nameOf({ parent, records }: Region): string {
  const first = records[0]?.[0];
  return clean(labelText(parent.el) || first?.heading || parent.heading, MOST.title);
}
