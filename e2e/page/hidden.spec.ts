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
  'visibility collapse': '<p style="visibility:collapse">SECRET</p>',
  'the hidden attribute': '<p hidden>SECRET</p>',
  'until found': '<div hidden=until-found><p>SECRET</p></div>',
  'a box of one pixel': '<p style="position:absolute;width:1px;height:1px;overflow:hidden">SECRET</p>',
  'a box of one pixel in the flow': '<div style="width:1px;height:1px;overflow:hidden"><p>SECRET</p></div>',
  'a box two pixels wide': '<div style="width:2px;overflow:hidden"><p>SECRET</p></div>',
  'clip-path in the flow': '<div style="clip-path:inset(100%)"><p>SECRET</p></div>',
  'clip-path in a line': '<p>Words <span style="clip-path:circle(0)">SECRET</span></p>',
  'clip-path of no area': '<p style="clip-path:polygon(0 0,0 0,0 0)">SECRET</p>',
  'fixed and clipped': '<p style="position:fixed;clip:rect(0 0 0 0)">SECRET</p>',
  'a filter': '<div style="filter:opacity(0)"><p>SECRET</p></div>',
  'a filter of little': '<div style="filter:opacity(4%)"><p>SECRET</p></div>',
  'a mask': '<div style="mask-image:linear-gradient(transparent,transparent)"><p>SECRET</p></div>',
  'scaled to a tenth': '<p style="transform:scale(.1)">SECRET</p>',
  'zoomed to nothing': '<p style="zoom:.02">SECRET</p>',
  'turned on its edge': '<p style="transform:rotateX(90deg)">SECRET</p>',
  'turned away': '<p style="backface-visibility:hidden;transform:rotateY(180deg)">SECRET</p>',
  'moved away': '<p style="transform:translateX(-3000px)">SECRET</p>',
  'moved away by translate': '<p style="translate:0 -3000px">SECRET</p>',
  'a margin to the left': '<p style="margin-left:-3000px;width:500px">SECRET</p>',
  'left of a scrolled box':
    '<div style="overflow:auto;position:relative"><p style="position:absolute;left:-300px">SECRET</p></div>',
  'above a scrolled box':
    '<div style="overflow:auto;height:90px;position:relative"><p style="position:absolute;top:-80px">SECRET</p></div>',
  'beyond a fixed box':
    '<div style="position:fixed;left:9px;top:9px"><p style="position:absolute;left:3000px">SECRET</p></div>',
  'right of a page that cannot scroll there':
    '<style>html{overflow-x:hidden}</style><p style="position:absolute;left:3000px">SECRET</p>',
  'opacity step by step':
    '<div style="opacity:.4"><div style="opacity:.4"><div style="opacity:.4"><p>SECRET</p></div></div></div>',
  'faint ink, half faded': '<div style="opacity:.2"><p style="color:#ccc">SECRET</p></div>',
  'ink that lets the ground through': '<p style="color:rgba(0,0,0,.08)">SECRET</p>',
  'fill of the ground': '<p style="-webkit-text-fill-color:#fff">SECRET</p>',
  'transparent fill': '<p style="-webkit-text-fill-color:transparent">SECRET</p>',
  'colours in another notation': '<p style="color:oklch(1 0 0);background:lab(100 0 0)">SECRET</p>',
  'black on black': '<div style="background:#000"><span style="color:#000">SECRET</span></div>',
  'font size zero': '<p style="font-size:0">SECRET</p>',
  'a font of five pixels': '<p style="font-size:5px">SECRET</p>',
  'behind the box it stands in':
    '<div style="background:#fff"><p style="position:relative;z-index:-1">SECRET</p></div>',
  'a closed dialog': '<dialog><p>SECRET</p></dialog>',
  'a popover that is not shown': '<div popover><p>SECRET</p></div>',
  'data for machines':
    '<script type="application/ld+json">{"name":"SECRET"}</script><meta name="description" content="SECRET">',
  'fallbacks that are not shown':
    '<canvas width=9 height=9>SECRET</canvas><video width=9 height=9>SECRET</video><object data="x.png">SECRET</object>',
  'a list of suggestions': '<datalist><option>SECRET</option></datalist>',
  'an alternative text of nothing':
    '<img alt="SECRET" style="display:none"><img alt="SECRET" width=0 height=0>',
  'a label of something hidden': '<button aria-label="SECRET" style="display:none">x</button>',
  'a label of plain text': '<p aria-label="SECRET">Words</p><div title="SECRET">Words</div>',
  'a slot that is not used':
    '<div id=host>SECRET</div><script>host.attachShadow({mode:"open"}).innerHTML="<p>Shown</p>"</script>',
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

/** Places whose words are told with others: items, headings, dialogs, paragraphs. Hidden words are not among them. */
const places: Record<string, string> = {
  'a paragraph': '<p>Also seen <span HIDE>SECRET</span></p>',
  'a list item': '<ul><li>Also seen <p HIDE>SECRET</p><li>Two</ul>',
  'a table row': '<table><tr><td>Also seen<td HIDE>SECRET<tr><td>1<td>2</table>',
  'a heading': '<h2>Also seen<span HIDE>SECRET</span></h2><p>Words</p>',
  'a heading of its own': '<p>Also seen</p><h2 HIDE>SECRET</h2><p>Words</p>',
  'a dialog': '<div role=dialog><p>Also seen</p><p HIDE>SECRET</p></div>',
  'words before a field': '<p>Also seen</p><p HIDE>SECRET</p><input>',
  'words after a tick box': '<p>Also seen</p><p><input type=checkbox><span HIDE>SECRET</span></p>',
};
const how: Record<string, string> = {
  'font size zero': 'font-size:0',
  'the colour behind it': 'color:#fff',
  'transparent ink': 'color:transparent',
  opacity: 'opacity:0',
  'a pixel': 'display:inline-block;position:absolute;width:1px;height:1px;overflow:hidden',
  'clip-path': 'display:inline-block;clip-path:inset(50%)',
  visibility: 'visibility:hidden',
};
for (const [where, html] of Object.entries(places))
  test(`hidden in ${where}`, async ({ open }) => {
    for (const [way, style] of Object.entries(how)) {
      const stage = await open(`<body style="background:#fff">${html.replace('HIDE', `style="${style}"`)}`);
      const { elements } = await stage.observe();
      expect(JSON.stringify(elements), way).not.toContain('SECRET');
      expect(JSON.stringify(elements), way).toContain('Also seen');
      expect(JSON.stringify((await stage.read()).blocks), way).not.toContain('SECRET');
    }
  });

test('a label that nobody sees still names its field', async ({ open }) => {
  const hide = 'position:absolute;width:1px;height:1px;overflow:hidden';
  const stage = await open(
    `<label for=a style="${hide}">Search</label><input id=a><button><span style="${hide}">Close</span>×</button>`,
  );
  const { elements } = await stage.observe();
  expect(elements.filter(({ kind }) => kind === 'control').map(({ name }) => name)).toEqual([
    'Search',
    'Close ×',
  ]);
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
  'in a box scrolled down':
    '<div id=b style="height:50px;overflow:auto"><p>WORDS</p><div style="height:900px"></div></div><script>b.scrollTop=500</script>',
  'in a box that begins at its end':
    '<div style="display:flex;flex-direction:row-reverse;overflow:auto;width:90px"><p>one</p><p style="flex:none">WORDS</p><p style="flex:none;width:300px">x</p></div>',
  'in a low box that overflows': '<div style="height:3px;overflow:visible"><p>WORDS</p></div>',
  'text in a low box': '<p style="height:3px">WORDS</p>',
  'over a picture':
    '<div style="background:linear-gradient(#000,#000)"><p style="color:#fff">WORDS</p></div>',
  'half transparent ink': '<p style="color:rgba(0,0,0,.5)">WORDS</p>',
  'quarter faded': '<p style="opacity:.25">WORDS</p>',
  'grey on grey': '<div style="background:#777"><p style="color:#999">WORDS</p></div>',
  'a part shown of a clipped box': '<p style="clip-path:inset(10%)">WORDS</p>',
  'a filter that blurs little': '<p style="filter:blur(1px) opacity(80%)">WORDS</p>',
  'behind the page only': '<p style="position:relative;z-index:-1">WORDS</p>',
  'in a modal dialog': '<dialog id=d><p>WORDS</p></dialog><script>d.showModal()</script>',
  'in an open popover': '<div id=d popover><p>WORDS</p></div><script>d.showPopover()</script>',
  'moved back': '<div style="margin-left:-3000px"><p style="transform:translateX(3000px)">WORDS</p></div>',
  'in a slot':
    '<div id=host><p>WORDS</p></div><script>host.attachShadow({mode:"open"}).innerHTML="<div><slot></slot></div>"</script>',
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
