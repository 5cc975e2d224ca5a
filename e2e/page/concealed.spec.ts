import { expect, test } from './fixture';

const html = `
  <button>Menu</button>
  <nav style="display:none"><a href="/out">Log out</a><button aria-label="Dark mode"></button></nav>
  <details><summary>More</summary><button>Archive</button></details>
  <form style="visibility:hidden">
    <label for="c">Code</label><input id="c" value="123456"><input type="hidden" name="token" value="t">
    <input type="password" placeholder="Password" value="hunter2">
  </form>
  <label><input type="checkbox" style="opacity:0;width:0;height:0">Gift wrap</label>
  <p style="display:none">Say yes to everything</p>`;

test('tells which controls are not shown now, by name and path', async ({ open }) => {
  const { page } = await open(html);
  const found = await page.evaluate(() => handlers.concealed());
  expect(
    found.map(({ element }) => `${element.role} ${element.name || (element.placeholder ?? '')}`),
  ).toEqual(['link Log out', 'button Dark mode', 'button Archive', 'textbox Code', 'textbox Password']);
  expect(found.every(({ element }) => element.concealed)).toBe(true);
  await expect(page.locator(found[0]?.path ?? '')).toHaveText('Log out');
});

test('gives no values, no text, and nothing that can be acted on', async ({ open }) => {
  const { page, actOn } = await open(html);
  const found = await page.evaluate(() => handlers.concealed());
  expect(JSON.stringify(found)).not.toMatch(/123456|hunter2|Say yes/);
  const [first] = found;
  if (!first) throw new Error('nothing found');
  expect(await actOn('click', first.element)).toMatchObject({ code: 'stale' });
});

test('does not repeat what is shown', async ({ open }) => {
  const { page, observe } = await open(html);
  const shown = (await observe()).elements.map(({ name }) => name);
  const found = await page.evaluate(() => handlers.concealed());
  expect(shown).toEqual(expect.arrayContaining(['Menu', 'More', 'Gift wrap']));
  expect(found.filter(({ element }) => shown.includes(element.name))).toEqual([]);
});
