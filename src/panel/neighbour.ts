/** Where the focus goes among the memories: by arrow keys, and when the item it is in goes away. */

/** The item after the one that `from` is in, else the one before, else the view's heading. */
export function neighbour(from: Element, items: string): HTMLElement | null {
  const own = from.closest(items);
  const all = [...document.querySelectorAll<HTMLElement>(items)];
  const at = all.findIndex((item) => item === own);
  return all[at + 1] ?? all[at - 1] ?? document.querySelector('h1');
}

/** Up and down lead from memory to memory while one of them has the focus. */
export function walk(event: KeyboardEvent): void {
  const { target } = event;
  if (!(target instanceof HTMLElement) || !target.matches('.memory')) return;
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (by === undefined) return;
  event.preventDefault();
  const all = [...document.querySelectorAll<HTMLElement>('.memory')];
  const next =
    all[all.indexOf(target) + by] ?? (by < 0 ? document.querySelector<HTMLElement>('.search input') : null);
  next?.focus();
}
