/** The domain that memories belong to, by the list of public suffixes that lies in the package. */
import { expect, test } from './harness/chromium';

test('the list is read: a page’s domain is what somebody registered', async ({ page, openPanel }) => {
  // Nothing leaves this machine, so that the page does not arrive; its address stands in the tab all the same.
  await page.goto('http://www.shop.example.co.uk/').catch(() => undefined);
  const panel = await openPanel(page);
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
