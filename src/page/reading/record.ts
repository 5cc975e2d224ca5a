/** One record: its bits → title, price, rating, date, link, picture and labelled fields. */
import type { PageRecord, Ref } from '../../flow';
import { moneyIn } from '../../language/amounts/money';
import { ratingIn, reviewsIn } from '../../language/amounts/rating';
import { clean, cut } from '../clean';
import { around, every, holds, shadowOf } from '../dom';
import { bitsOf, marksOf, type Bit, type Marks } from './bits';
import { dateIn } from './dates';
import { MOST } from './most';
import type { Seen } from './seen';

/** Reads one record. @param refsIn the refs of what can be operated in it, in page order */
export function recordOf(
  nodes: Seen[],
  lang: string,
  refsIn: (roots: Element[]) => { ref: Ref; el: Element }[],
): PageRecord {
  const all = bitsOf(nodes);
  const said = all.some(({ button }) => !button) ? all.filter(({ button }) => !button) : all;
  const bits = said.some(({ shy }) => !shy) ? said.filter(({ shy }) => !shy) : said;
  const marks = marksOf(nodes);
  const title = titleOf(bits, nodes, marks);
  const opener = openerOf(title, nodes);
  const refs = refsIn(nodes.map(({ el }) => el));
  const first = refs.find(({ el }) => el === opener);
  const [price, was] = pricesOf(bits, said);
  const rating = ratingOf(bits, said, marks);
  const date = dateOf(bits, marks, title, lang);
  const image = clean(marks.image, MOST.title);
  const href = opener instanceof HTMLAnchorElement ? opener.href : '';
  return {
    title: cut(title?.text ?? image, MOST.title),
    ...(price && { price }),
    ...(was && { was }),
    ...rating,
    ...(date && { date }),
    ...(href !== '' && { href: href.slice(0, 500) }),
    ...(image !== '' && { image }),
    fields: fieldsOf(bits, title),
    text: cut(
      all
        .filter(({ shy }) => !shy || bits === said)
        .map(({ text }) => text)
        .join(' '),
      MOST.record,
    ),
    refs: [...(first ? [first] : []), ...refs.filter((one) => one !== first)].map(({ ref }) => ref),
  };
}

/** Reads a record from some bits alone, without its pictures and what can be operated in it. */
export function recordFrom(bits: Bit[], lang: string): PageRecord {
  const said = bits.filter(({ button }) => !button);
  const marks: Marks = { image: '', labels: [], times: [] };
  const title = titleOf(said, [], marks);
  const [price, was] = pricesOf(said, said);
  const date = dateOf(said, marks, title, lang);
  return {
    title: cut(title?.text ?? '', MOST.title),
    ...(price && { price }),
    ...(was && { was }),
    ...ratingOf(said, said, marks),
    ...(date && { date }),
    fields: fieldsOf(said, title),
    text: cut(said.map(({ text }) => text).join(' '), MOST.record),
    refs: [],
  };
}

const letters = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0;
const isTyped = (text: string): boolean => moneyIn(text).length > 0 || ratingIn(text) !== null;

/** What it is called: its heading; else its telling link; else its first words that are no badge and no figure. */
function titleOf(bits: Bit[], nodes: Seen[], marks: Marks): { text: string; el: Element } | null {
  const heading = bits.filter(({ heading }) => heading);
  const [head] = heading;
  if (head) {
    const line = heading.filter(({ line }) => line === head.line);
    return { text: line.map(({ text }) => text).join(' '), el: head.el };
  }
  const named = bits.find(({ tag }) => tag === 'dt' || tag === 'summary');
  if (named) return named;
  const roots = nodes.map(({ el }) => el);
  const telling = bits.filter(({ text, struck }) => letters(text) >= 2 && !struck && !isTyped(text));
  const isLink = ({ el }: Bit): boolean => {
    const link = around(el, 'a,[role=link]');
    // A link around the whole record tells no part of it from another.
    return (
      link !== null &&
      !roots.some((root) => holds(link, root)) &&
      !(roots.length === 1 && spans(link, nodes[0]))
    );
  };
  const links = telling.filter(isLink);
  const early = links.slice(0, 4);
  const link = early.reduce<Bit | undefined>(
    (best, bit) => (!best || bit.text.length > best.text.length * 1.5 ? bit : best),
    undefined,
  );
  if (link) return link;
  // The picture is often named for the thing.
  const pictured = telling.find(({ text }) => text.length > 3 && marks.labels.includes(text));
  if (pictured) return pictured;
  const badge = (bit: Bit): boolean =>
    bit.text.length < 4 || /^[\p{Lu}\d\s%!-]+$/u.test(bit.text) || /[:：]$/u.test(bit.text);
  return (
    telling.slice(0, 4).find((bit) => !badge(bit)) ??
    telling[0] ??
    bits.find(({ text }) => letters(text) > 0) ??
    bits[0] ??
    null
  );
}

/** True when nearly all of the record is in the link. */
const spans = (link: Element, node: Seen | undefined): boolean => {
  if (!node) return false;
  let at = node;
  while (at.kids.length === 1 && at.el !== link) at = at.kids[0] as Seen;
  if (at.el === link) return true;
  return at.kids.some(({ el, chars, kids }) => el === link && kids.length > 1 && chars > 0.8 * node.chars);
};

function openerOf(title: { el: Element } | null, nodes: Seen[]): Element | null {
  const LINK = 'a[href],[role=link]';
  const around1 = title ? around(title.el, LINK) : null;
  if (around1) return around1;
  const inside = title ? every(title.el, LINK)[0] : undefined;
  if (inside) return inside;
  for (const { el } of nodes) {
    const link =
      around(el, LINK) ??
      every(el, LINK)[0] ??
      (shadowOf(el) ? every(shadowOf(el) as ShadowRoot, LINK)[0] : undefined);
    if (link) return link;
  }
  return null;
}

/** The price now and the price before. A line is read whole, so that "was" and "per kg" are seen beside the amount. */
function pricesOf(bits: Bit[], said: Bit[]): [PageRecord['price'], PageRecord['was']] {
  const read = (from: Bit[]) =>
    linesOf(from).flatMap((line) => {
      const whole = line.map(({ text }) => text).join(' ');
      const starts: number[] = [];
      for (const { text } of line) starts.push(whole.indexOf(text, starts.at(-1) ?? 0));
      return moneyIn(whole).map((one) => {
        const bit = line[starts.findLastIndex((start) => start <= one.at)];
        return { ...one, use: bit?.struck && one.use === 'price' ? ('former' as const) : one.use };
      });
    });
  const plain = read(bits);
  const all = plain.length > 0 ? plain : read(said);
  return [
    all.find(({ use }) => use === 'price')?.money ?? all.find(({ use }) => use === 'unit')?.money,
    all.find(({ use }) => use === 'former')?.money,
  ];
}

function ratingOf(bits: Bit[], said: Bit[], marks: Marks): Pick<PageRecord, 'rating' | 'reviews'> {
  const texts = [...marks.labels, ...linesOf(bits).map((line) => line.map(({ text }) => text).join(' '))];
  const shy = said.filter(({ shy }) => shy).map(({ text }) => text);
  const found = [...texts, ...shy].map((text) => ratingIn(text)).filter((one) => one !== null);
  // Drawn stars are rounded; a figure is not.
  const rating = found.find(({ text }) => /\d/.test(text)) ?? found[0];
  const reviews = texts.map((text) => reviewsIn(text, rating !== undefined)).find((found) => found !== null);
  return { ...(rating && { rating }), ...(reviews !== undefined && { reviews }) };
}

function dateOf(
  bits: Bit[],
  marks: Marks,
  title: { text: string } | null,
  lang: string,
): PageRecord['date'] | null {
  const time = marks.times.find(({ iso }) => /^\d{4}-\d{2}-\d{2}/.test(iso));
  if (time) return { text: time.text || time.iso, iso: time.iso.slice(0, 10) };
  const others = bits.filter(({ text }) => text.length < 120 && text !== title?.text);
  return others.map(({ text }) => dateIn(text, lang)).find((found) => found !== null) ?? null;
}

const LABELLED = /^(\p{L}[^:：]{0,30})[:：]\s+(\S.*)$/u;
const LABEL = /^(\p{L}[^:：]{0,30}?)\s*[:：]$/u;

/** Bits that say what they are: "Colour: blue", a label and the words after it, a term and its description. */
function fieldsOf(bits: Bit[], title: { text: string } | null): PageRecord['fields'] {
  const fields: PageRecord['fields'] = [];
  bits.forEach(({ text, tag }, i) => {
    const next = bits[i + 1];
    const whole = LABELLED.exec(text);
    const label =
      LABEL.exec(text)?.[1] ?? (['dt', 'th'].includes(tag) && text !== title?.text ? text : undefined);
    if (whole?.[1] !== undefined && whole[2] !== undefined)
      fields.push({ name: whole[1].trim(), value: cut(whole[2], MOST.cell) });
    else if (label !== undefined && next) fields.push({ name: label, value: cut(next.text, MOST.cell) });
  });
  return fields.slice(0, MOST.fields);
}

function linesOf(bits: Bit[]): Bit[][] {
  const lines: Bit[][] = [];
  for (const bit of bits) {
    const last = lines.at(-1);
    if (last?.[0]?.line === bit.line) last.push(bit);
    else lines.push([bit]);
  }
  return lines;
}
