/** Acts on the way to the one that was asked for: opening a tab to look behind it, turning a calendar's page. */
import { describe } from '../action/describe';
import { gate } from '../action/gate';
import type { Outcome, Page, PageAction, PageElement } from '../flow';
import type { Context } from './skill';

/** Does it when the gate lets it pass without asking; null, and nothing done, otherwise. */
export async function actAside(
  { fx, step, signal }: Context,
  page: Page,
  element: PageElement,
  action: PageAction,
): Promise<Outcome | null> {
  const verdict = gate({ action, element, pageUrl: page.url, words: step.words, target: '' });
  if (verdict.decision !== 'allow') return null;
  signal.throwIfAborted();
  const docId = element.docId ?? page.docId;
  return fx.act({
    action,
    element,
    docId,
    class: verdict.class,
    what: describe(action, element),
    why: '',
    uses: [],
  });
}
