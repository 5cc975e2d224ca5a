/** The list of public suffixes in Firefox: its background may read the package's own files. */
import { expect, test } from './harness/firefox';

test('the list is read: a page’s domain is what somebody registered', async ({ tab, openPanel }) => {
  await tab.goto('http://www.shop.example.co.uk/').catch(() => undefined);
  const panel = await openPanel(tab);
  const domain = await panel.evaluate(async () => {
    const { id } = await chrome.windows.getCurrent();
    const message = { to: 'background', name: 'open', input: { windowId: id } };
    const reply = await chrome.runtime.sendMessage<unknown, { value: { site: { domain?: string } } }>(
      message,
    );
    return reply.value.site.domain;
  });
  expect(domain).toBe('example.co.uk');
});
