/** A step whose page says that it failed: the rest waits, in the real panel, with nothing done twice. */
import { expect, test } from './harness/chromium';
import { settled, lastTask, tell } from './harness/talk';

const PAGE = `<!doctype html><html lang="en"><title>Basket</title><main><h1>Basket</h1>
<button id="use">Use code</button><button id="next">Next page</button><p role="status" id="says"></p></main>
<script>
  let used = 0, opened = 0;
  use.onclick = () => { used += 1; says.textContent = 'That code is not valid'; document.title = used + ' ' + opened; };
  next.onclick = () => { opened += 1; document.title = used + ' ' + opened; };
</script></html>`;
const WORDS = 'click “Use code” and then click “Next page”';

for (const [answer, state, title] of [
  ['No, stop here', 'failed', '1 0'],
  ['Yes, go on', 'done', '1 1'],
] as const) {
  test(`the rest waits for the person: ${answer}`, async ({ page, openPanel, serve }) => {
    const { url } = await serve({ routes: { '/': PAGE } });
    await page.goto(url);
    const panel = await openPanel(page);
    const asked = await tell(panel, WORDS);
    expect(asked.status.state).toBe('asking');
    await expect(
      panel.getByText('The page says “That code is not valid”. Shall I still go on'),
    ).toBeVisible();
    expect(await page.title()).toBe('1 0');
    await panel.getByRole('button', { name: answer }).click();
    await expect.poll(async () => (await lastTask(panel))?.status.state).toBe(state);
    expect((await settled(panel)).id).toBe(asked.id);
    expect(await page.title()).toBe(title);
  });
}
