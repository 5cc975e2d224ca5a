/** The one thing that a page is about, as a record: its main heading with what stands beside it. */
import type { PageRecord } from '../../flow';
import { moneyIn } from '../../language/amounts/money';
import { clean } from '../clean';
import { attr, doc } from '../dom';
import { bitsOf, type Bit } from './bits';
import { MOST } from './most';
import { recordFrom } from './record';
import type { Region } from './repeats';
import { textOf, type Seen, type SeenTree } from './seen';
import type { FoundTable } from './tables';

/** So far up from the heading a page sets its price; beyond are other things. */
const MOST_UP = 8;
/** A price stands by itself or behind a word or two, and little comes after: sentences speak of other amounts too. */
const LEAD = 20;
const TAIL = 60;
/** Headings of the frame around a page name the site. */
const FRAME = /^(?:banner|navigation|contentinfo|complementary|search)/;

/** The thing; null where the page has no main heading or no price beside it. */
export function thingOf(
  { all }: SeenTree,
  regions: readonly Region[],
  tables: readonly FoundTable[],
  lang: string,
): PageRecord | null {
  const head = headOf(all);
  if (!head) return null;
  const others = new Set([
    ...regions.flatMap(({ records }) => (records.length > 1 ? records.flat() : [])),
    ...tables
      .filter(({ table }) => amounts(table.rows.flatMap(({ cells }) => cells)) > 1)
      .map(({ node }) => node),
  ]);
  if (within(head, others)) return null;
  const at = new Map(all.map((node, i) => [node.el, i] as const));
  const nodes = new Map(all.map((node) => [node.el, node] as const));
  const first = at.get(head.el) ?? 0;
  const own = ({ el }: Bit): boolean => {
    const node = nodes.get(el);
    // Ancestors of the heading stand before it in page order, though their own words may follow it.
    return node !== undefined && ((at.get(el) ?? 0) >= first || holds(node, head)) && !within(node, others);
  };
  let node: Seen | null = head;
  for (let up = 0; node && up < MOST_UP && node.tag !== 'body'; up++, node = node.parent) {
    const bits = priced(bitsOf([node]).filter(own));
    const record = bits && recordFrom(bits, lang);
    if (record?.price) return record;
  }
  return null;
}

/** The page's main heading: the only one of the first level, else one that the title repeats. */
export function headOf(all: Seen[]): Seen | null {
  const heads = all.filter((node) => levelOf(node) !== null && !FRAME.test(node.landmark));
  const tops = heads.filter((node) => levelOf(node) === 1);
  if (tops.length === 1) return tops[0] ?? null;
  const title = clean(doc.title(), MOST.title).toLowerCase();
  return (
    [...tops, ...heads].find((node) => {
      const text = clean(textOf(node, MOST.title), MOST.title).toLowerCase();
      return text.length > 2 && title.includes(text);
    }) ?? null
  );
}

function levelOf({ el, tag }: Seen): number | null {
  const native = /^h([1-6])$/.exec(tag)?.[1];
  if (native !== undefined) return Number(native);
  return attr(el, 'role') === 'heading' ? Number(attr(el, 'aria-level') ?? 2) || 2 : null;
}

const holds = (outer: Seen, inner: Seen): boolean => within(inner, new Set([outer]));

/** True where one of `some` is the element or holds it. */
export function within(node: Seen, some: ReadonlySet<Seen>): boolean {
  for (let at: Seen | null = node; at; at = at.parent) if (some.has(at)) return true;
  return false;
}

const amounts = (texts: string[]): number => texts.filter((text) => moneyIn(text).length > 0).length;

/** Without the lines that speak of money in a sentence; null where no price stands by itself. */
function priced(bits: Bit[]): Bit[] | null {
  const lines = new Map<number, string>();
  for (const { line, text } of bits) lines.set(line, `${lines.get(line) ?? ''} ${text}`.trim());
  const prices = new Set<number>();
  const sentences = new Set<number>();
  for (const [line, text] of lines) {
    const [first] = moneyIn(text);
    if (!first) continue;
    const alone = first.at <= LEAD && text.length - first.at - first.money.text.length <= TAIL;
    if (!alone) sentences.add(line);
    else if (first.use !== 'other') prices.add(line);
  }
  return prices.size === 0 ? null : bits.filter(({ line }) => !sentences.has(line));
}
