/** What a page offers a moment after something was typed or pointed at: suggestions and submenus. */
import type { Page, PageElement, Value } from '../flow';
import { fold } from '../language/tokens';
import type { Grounded } from './ground';
import type { Context } from './skill';

type Pattern = Extract<Value, { kind: 'pattern' }>;

/** Pages wait about 300 ms before they ask for suggestions or open a submenu, and slow ones need longer. */
const OFFER_MS = 2_000;
const LOOK_MS = 150;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Waits for an item that looks as described; the first one is taken. */
export async function offeredItem({ fx, signal }: Context, value: Pattern): Promise<Grounded> {
  const end = fx.now() + OFFER_MS;
  for (;;) {
    signal.throwIfAborted();
    const page = await fx.observe();
    const element = page.elements.find((e) => fits(e, value));
    if (element)
      return { kind: 'found', found: { page, element, why: 'it looks as you described', uses: [] } };
    if (fx.now() >= end) return { kind: 'none', page, nearest: [] };
    await pause(LOOK_MS);
  }
}

/** Waits until something to press with this name comes that was not there before; false when nothing does. */
export async function offersName({ fx, signal }: Context, before: Page, name: string): Promise<boolean> {
  const had = new Set(before.elements.map(({ ref }) => ref));
  const want = fold(name);
  for (const end = fx.now() + OFFER_MS; ;) {
    signal.throwIfAborted();
    const { elements } = await fx.observe();
    if (elements.some((e) => !had.has(e.ref) && e.editable !== true && fold(e.name).startsWith(want)))
      return true;
    if (fx.now() >= end) return false;
    await pause(LOOK_MS);
  }
}

/** Waits until the page shows a control that was not there before, for what opens slowly. */
export async function longer({ fx, signal }: Context, before: Page): Promise<void> {
  const had = new Set(before.elements.map(({ ref }) => ref));
  for (const end = fx.now() + OFFER_MS / 2; fx.now() < end && !signal.aborted;) {
    // Text does not count: `before` may lack what only repeats the request.
    if ((await fx.observe()).elements.some((e) => e.kind === 'control' && !had.has(e.ref))) return;
    await pause(LOOK_MS);
  }
}

/** Fields hold what was typed and never are what was offered. */
function fits(element: PageElement, { starts = '', ends = '', contains = '' }: Pattern): boolean {
  const name = element.name.toLowerCase();
  const asked =
    name.startsWith(starts.toLowerCase()) &&
    name.endsWith(ends.toLowerCase()) &&
    name.includes(contains.toLowerCase());
  return asked && name.length > starts.length && element.editable !== true;
}
