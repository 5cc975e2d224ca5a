/** Rolls the page and its long boxes until a name comes by: lists that draw only what is in sight, or bring more at their end. */
import { clean, fold } from '../clean';
import { bringIn, childCount, doc, every, fire, is, rectOf, textContent } from '../dom';
import { SEEK_MS } from '../limits';
import { frame, until } from '../settle';
import { undoable } from '../undo';
import type { Done } from './done';

/** ms that a list is given to bring more when its end is reached. */
const MORE_MS = 700;
/** px²: smaller boxes hold no list that anybody looks through. */
const LEAST_AREA = 20_000;

/** Brings the named thing into view, or leaves everything where it was. */
export async function seek(words: string): Promise<Done> {
  const want = spaced(words);
  const end = performance.now() + SEEK_MS;
  for (const box of boxes()) {
    const start = box.scrollTop;
    const found = await seekIn(box, want, end);
    const back = (): void => box.scrollTo({ top: start, behavior: 'instant' });
    if (found) {
      bringIn(found, 'center');
      await frame();
      return { effect: true, change: `'${clean(words, 40)}' is in view`, undo: undoable(back, 'the view') };
    }
    back();
  }
  return { effect: false };
}

const spaced = (text: string): string =>
  ` ${fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

/** What can be rolled by more than its own height, inner boxes first. */
function boxes(): Element[] {
  const inner = every(
    document,
    'div,main,section,ul,ol,table,tbody,[role=list],[role=listbox],[role=grid]',
  ).filter(
    (box) =>
      box.scrollHeight > box.clientHeight * 1.5 &&
      box.clientWidth * box.clientHeight > LEAST_AREA &&
      /auto|scroll/.test(getComputedStyle(box).overflowY),
  );
  const page = doc.scroller();
  return [...inner.slice(0, 3), ...(page && page.scrollHeight > page.clientHeight ? [page] : [])];
}

async function seekIn(box: Element, want: string, end: number): Promise<Element | null> {
  let before = '';
  while (performance.now() < end) {
    const lines = every(box, '*').filter((el) => childCount(el) === 0 && !is(el, 'script,style,option'));
    const found = lines.find((el) => spaced(textContent(el)).includes(want));
    if (found) return found;
    const now = lines.map((el) => textContent(el)).join('\n');
    const atEnd = box.scrollTop + box.clientHeight >= box.scrollHeight - 2;
    if (atEnd) {
      const high = box.scrollHeight;
      if (!(await until(() => box.scrollHeight > high + 2, MORE_MS))) return null;
    }
    // A box that draws all it has changes only at its end.
    const step = now === before ? box.scrollHeight : box.clientHeight * 0.85;
    before = now;
    box.scrollTop += leap(box, lines, want) ?? step;
    fire(box, new Event('scroll'));
    await frame();
    await frame();
  }
  return null;
}

/** How far it is to a numbered line, by the numbers and places of those in sight; null when they tell nothing. */
function leap(box: Element, lines: Element[], want: string): number | null {
  const [, name, number] = /^(.*?)(\d+) $/.exec(want) ?? [];
  if (name === undefined || number === undefined) return null;
  const seen = lines.flatMap((el) => {
    const text = spaced(textContent(el));
    const own = text.startsWith(name) ? /^(\d+) /.exec(text.slice(name.length))?.[1] : undefined;
    return own === undefined ? [] : [{ n: Number(own), top: rectOf(el).top }];
  });
  const [first, last] = [seen[0], seen.at(-1)];
  if (!first || !last || last.n === first.n) return null;
  const pitch = (last.top - first.top) / (last.n - first.n);
  const far = (Number(number) - first.n) * pitch + first.top - rectOf(box).top - box.clientHeight / 2;
  return Math.abs(far) < 8 ? null : far;
}
