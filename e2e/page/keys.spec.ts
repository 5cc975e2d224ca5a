import { expect, test } from './fixture';
import { said } from './samples';

/** Keys: page, target → expression, value. */
const keys: [what: string, html: string, name: string | null, key: string, tell: string, told: unknown][] = [
  [
    'Enter sends a form',
    '<form onsubmit="event.preventDefault();sent=1"><input aria-label=x></form><script>var sent</script>',
    'x',
    'Enter',
    'sent',
    1,
  ],
  [
    'Enter presses the button of a form',
    '<form onsubmit="event.preventDefault()"><input aria-label=x><button onclick="sent=1">Go</button></form><script>var sent</script>',
    'x',
    'Enter',
    'sent',
    1,
  ],
  [
    'Enter is a new line in a text area',
    '<textarea aria-label=x></textarea>',
    'x',
    'Enter',
    'document.querySelector("textarea").value',
    '\n',
  ],
  ['Tab goes on', '<input aria-label=x><input id=b>', 'x', 'Tab', 'document.activeElement.id', 'b'],
  [
    'Escape closes a dialog',
    '<dialog id=d><p>x</p><button>y</button></dialog><script>d.showModal()</script>',
    null,
    'Escape',
    'd.open',
    false,
  ],
  [
    'space presses a button',
    '<button onclick="pressed=1;this.title=1">x</button><script>var pressed</script>',
    'x',
    'space',
    'pressed',
    1,
  ],
  [
    'Backspace',
    '<input aria-label=x value=ab>',
    'x',
    'Backspace',
    'document.querySelector("input").value',
    'a',
  ],
  ['Page Down', '<div style="height:3000px">x</div>', null, 'PageDown', 'scrollY > 300', true],
];

for (const [what, html, name, key, tell, told] of keys)
  test(`key: ${what}`, async ({ open }) => {
    const stage = await open(html);
    expect(await stage.act('key', name, { key })).toMatchObject({ status: 'done' });
    expect(await said(stage, tell)).toBe(told);
  });

test('copy, paste, highlight, scroll, hover, focus, submit', async ({ open }) => {
  const stage =
    await open(`<p>Some words</p><textarea aria-label=From>from here</textarea><input aria-label=To>
    <div aria-label=Box tabindex=0 style="height:50px;overflow:auto"><div style="height:500px">long</div></div>
    <button onmouseenter="this.textContent='Seen'">Over</button>
    <form onsubmit="event.preventDefault();document.title='sent'"><input aria-label=Q></form>`);
  expect(await stage.act('copy', 'From')).toMatchObject({ copied: 'from here' });
  expect(await stage.act('copy', 'Some words')).toMatchObject({ copied: 'Some words' });
  await stage.act('paste', 'To', { text: 'pasted' });
  expect(await said(stage, `document.querySelector('input').value`)).toBe('pasted');
  expect(await stage.act('highlight', 'Some words')).toMatchObject({ change: "selected 'Some words'" });
  expect(await said(stage, 'String(getSelection())')).toBe('Some words');
  expect(await stage.act('scroll', 'Box', { to: 'bottom' })).toMatchObject({
    change: 'scrolled to the bottom',
  });
  expect(await said(stage, `document.querySelector('[tabindex]').scrollTop`)).toBe(450);
  expect(await stage.act('hover', 'Over')).toMatchObject({ status: 'done' });
  await stage.act('focus', 'From');
  expect(await said(stage, 'document.activeElement.localName')).toBe('textarea');
  await stage.act('submit', 'Q');
  expect(await said(stage, 'document.title')).toBe('sent');
});

test('a secret is never copied, nor typed by keys', async ({ open }) => {
  const stage = await open('<input type=password aria-label=P value=s3cret autofocus>');
  expect(await stage.act('copy', 'P')).toMatchObject({ code: 'refused' });
  expect(await stage.act('key', 'P', { key: 'a' })).toMatchObject({ code: 'refused' });
  expect(await stage.act('paste', 'P', { text: 'x' })).toMatchObject({ code: 'refused' });
});

test('what has the keyboard is told, and no longer once it has not', async ({ open }) => {
  const stage = await open('<label>One <input id=one></label><label>Two <input id=two></label>');
  const focused = async (): Promise<string[]> =>
    (await stage.observe()).elements.filter((e) => e.focused).map(({ name }) => name);
  expect(await focused()).toEqual([]);
  await stage.page.locator('#two').focus();
  expect(await focused()).toEqual(['Two']);
  await stage.page.locator('#one').focus();
  expect(await focused()).toEqual(['One']);
});
