/** Exam ids of elements: taken off the page before the extension looks, kept where only the page's own world sees them. */
import type { Page } from 'playwright';

/** What the page's own world holds while an exam runs. */
interface Keeper {
  examIds: Map<Element, string>;
}

/** From the next navigation on: moves every `data-xid` out of the markup as soon as it is parsed. */
export async function keepIds(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const keeper = globalThis as unknown as Keeper;
    keeper.examIds = new Map();
    document.addEventListener('DOMContentLoaded', () => {
      for (const element of document.querySelectorAll('[data-xid]')) {
        keeper.examIds.set(element, element.getAttribute('data-xid') ?? '');
        element.removeAttribute('data-xid');
      }
    });
  });
}

/** The ids of the elements at CSS paths (` >>> ` enters an open shadow root); elements without one are left out. */
export async function idsAt(page: Page, paths: string[]): Promise<string[]> {
  return page.evaluate((asked) => {
    const { examIds } = globalThis as unknown as Keeper;
    const at = (path: string): Element | null => {
      let root: Document | ShadowRoot = document;
      let found: Element | null = null;
      for (const part of path.split(' >>> ')) {
        found = root.querySelector(part);
        if (!found?.shadowRoot) break;
        root = found.shadowRoot;
      }
      return found;
    };
    return asked.flatMap((path) => {
      const element = path === '' ? null : at(path);
      const id = element ? examIds.get(element) : undefined;
      return id === undefined ? [] : [id];
    });
  }, paths);
}
