import { expect, test } from './fixture';

/** Ways to hide words from people (P8). None of them may be seen. */
const hidden: Record<string, string> = {
  'display none': '<p style="display:none">SECRET</p>',
  'visibility hidden': '<p style="visibility:hidden">SECRET</p>',
  'opacity 0': '<p style="opacity:0">SECRET</p>',
  'opacity 0 around': '<div style="opacity:0.05"><p>SECRET</p></div>',
  'tiny font': '<p style="font-size:1px">SECRET</p>',
  'same colour': '<p style="color:#fff">SECRET</p>',
  'nearly the same colour': '<div style="background:#222"><p style="color:#252525">SECRET</p></div>',
  'transparent ink': '<p style="color:transparent">SECRET</p>',
  'left of the page': '<p style="position:absolute;left:-9999px">SECRET</p>',
  'above the page': '<p style="position:absolute;top:-500px">SECRET</p>',
  'pushed out of its box': '<p style="text-indent:-9999px;overflow:hidden">SECRET</p>',
  'clipped to a pixel':
    '<p style="position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)">SECRET</p>',
  'clip-path': '<p style="position:absolute;clip-path:inset(50%)">SECRET</p>',
  'a box of no height': '<div style="height:0;overflow:hidden"><p>SECRET</p></div>',
  'scaled to nothing': '<p style="transform:scale(0)">SECRET</p>',
  'content-visibility': '<div style="content-visibility:hidden"><p>SECRET</p></div>',
  'a closed disclosure': '<details><summary>More</summary><p>SECRET</p></details>',
  'a drawer outside of the screen':
    '<div style="position:fixed;left:0;top:0;transform:translateX(-100%)"><p>SECRET</p></div>',
  'a comment, a template, a script':
    '<!-- SECRET --><template><p>SECRET</p></template><script>"SECRET"</script><noscript>SECRET</noscript>',
  'a hidden field behind nothing': '<input style="opacity:0" aria-label="SECRET">',
};

for (const [how, html] of Object.entries(hidden))
  test(`hidden by ${how}`, async ({ open }) => {
    const stage = await open(
      `<body style="background:#fff"><button>Seen</button>${html}<p>Also seen</p></body>`,
    );
    const page = await stage.observe();
    expect(JSON.stringify(page.elements)).not.toContain('SECRET');
    expect(page.elements.map(({ name }) => name)).toEqual(expect.arrayContaining(['Seen', 'Also seen']));
    const text = await stage.read();
    expect(JSON.stringify(text.blocks)).toContain('Also seen');
    expect(JSON.stringify(text.blocks)).not.toContain('SECRET');
  });

/** And ways of showing that look like hiding. All of them must be seen. */
const seen: Record<string, string> = {
  'below the screen': '<div style="height:3000px"></div><p>WORDS</p>',
  'in a scrolled box':
    '<div style="height:50px;overflow:auto"><div style="height:900px"></div><p>WORDS</p></div>',
  'a box that overflows visibly': '<div style="height:0"><p>WORDS</p></div>',
  'white on a picture': '<div style="background:url(x.png)"><p style="color:#fff">WORDS</p></div>',
  'white in a placed layer':
    '<div style="position:relative"><div style="position:absolute"><p style="color:#fff">WORDS</p></div></div>',
  'half faded': '<p style="opacity:.5">WORDS</p>',
  'gradient ink':
    '<p style="color:transparent;background:linear-gradient(red,blue);background-clip:text">WORDS</p>',
  'display contents': '<div style="display:contents">WORDS</div>',
  'in a placed child of a clipped box':
    '<div style="overflow:hidden;height:0"><p style="position:absolute">WORDS</p></div>',
  'in a right-to-left page': '<div dir=rtl style="width:3000px"><p>WORDS</p></div>',
  'in an open disclosure': '<details open><summary>More</summary><p>WORDS</p></details>',
};

for (const [how, html] of Object.entries(seen))
  test(`seen ${how}`, async ({ open }) => {
    const { elements } = await (await open(html)).observe();
    expect(elements.map(({ name }) => name)).toContain('WORDS');
  });

test('invisible characters are taken out, joiners stay', async ({ open }) => {
  const stage = await open('<p>pay\u200B\u202Eno\u{E0041}w \uE001ok</p><p>👩‍🚀 می‌خواهم</p>');
  const { elements } = await stage.observe();
  expect(elements.map(({ name }) => name)).toEqual(['paynow ok', '👩‍🚀 می‌خواهم']);
});
