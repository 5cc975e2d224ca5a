/** Three small changes of a page, each seen again. */
import type { Page } from 'playwright';
import { drawn, type Seen } from './eyes';

type Change = 'attribute' | 'text' | 'nodes';

/** ms in the page for looking again after one attribute, one text node, ten nodes. */
export type Again = Record<Change, number>;

/** Makes each change, lets the page draw itself, looks again. */
export async function lookAgain(seen: Seen): Promise<Again> {
  const again: Again = { attribute: 0, text: 0, nodes: 0 };
  // What was measured before may have touched the page's styles; that is no small change.
  await seen.observe();
  for (const change of ['attribute', 'text', 'nodes'] as const) {
    await make(seen.page, change);
    await drawn(seen.page);
    again[change] = (await seen.observe()).value.ms ?? NaN;
  }
  return again;
}

/** ms in the page for a look at everything once more: an attribute of the root may change all there is. */
export async function wholeMs(seen: Seen): Promise<number> {
  await seen.page.evaluate(() => {
    document.documentElement.toggleAttribute('data-look');
  });
  await drawn(seen.page);
  return (await seen.observe()).value.ms ?? NaN;
}

const make = (page: Page, change: Change): Promise<void> =>
  page.evaluate((change) => {
    const shown = [...document.querySelectorAll('a, button, p, li, span')].filter((el) =>
      el.checkVisibility(),
    );
    const one = shown[Math.floor(shown.length / 2)] ?? document.body;
    if (change === 'attribute') one.setAttribute('aria-label', 'Another name');
    else if (change === 'text') {
      const walker = document.createTreeWalker(one, NodeFilter.SHOW_TEXT);
      const text = walker.nextNode() ?? one.appendChild(document.createTextNode(''));
      text.textContent = 'Other words';
    } else {
      for (let i = 0; i < 10; i += 1) {
        const added = document.createElement('button');
        added.textContent = `Added ${i}`;
        document.body.append(added);
      }
    }
  }, change);
