import { expect, test, type Stage } from './fixture';
import { SELECT, SLIDER, said } from './samples';

/** Undo: act → expression that is the same before and after. */
const undos: [what: string, html: string, act: (stage: Stage) => ReturnType<Stage['act']>, tell: string][] = [
  [
    'typing',
    '<input aria-label=x value=old>',
    (s) => s.act('textinput', 'x', { text: 'new' }),
    'document.querySelector("input").value',
  ],
  [
    'choosing',
    SELECT,
    (s) => s.act('select', 'x', { options: ['Red'] }),
    'document.querySelector("select").selectedIndex',
  ],
  [
    'checking',
    '<input type=checkbox aria-label=x>',
    (s) => s.act('check', 'x', { on: true }),
    'document.querySelector("input").checked',
  ],
  [
    'a radio button',
    '<input type=radio name=a aria-label=x><input type=radio name=a checked id=b>',
    (s) => s.act('check', 'x', { on: true }),
    'b.checked',
  ],
  [
    'a toggle',
    `<button aria-pressed=false onclick="this.setAttribute('aria-pressed',this.getAttribute('aria-pressed')!=='true')">x</button>`,
    (s) => s.act('click', 'x'),
    'document.querySelector("button").getAttribute("aria-pressed")',
  ],
  [
    'a radio button of the page’s own, drawn a moment later',
    `<div role=radiogroup><i role=radio aria-checked=true id=b>y</i><i role=radio aria-checked=false>x</i></div><script>
      document.querySelector('div').onclick = ({ target }) => setTimeout(() => {
        for (const one of document.querySelectorAll('i')) one.setAttribute('aria-checked', one === target);
      });</script>`,
    (s) => s.act('click', 'x'),
    'b.getAttribute("aria-checked")',
  ],
  [
    'a button of a row in which one stays pressed',
    `<div role=group><button aria-pressed=true id=b>y</button><button aria-pressed=false>x</button></div><script>
      document.querySelector('div').onclick = ({ target }) => setTimeout(() => {
        for (const one of document.querySelectorAll('button')) one.setAttribute('aria-pressed', one === target);
      });</script>`,
    (s) => s.act('click', 'x'),
    'b.getAttribute("aria-pressed")',
  ],
  [
    'a number that is taken over when its field is left',
    '<input inputmode=numeric aria-label=x value=5 onblur="held=this.value"><script>var held="5"</script>',
    (s) => s.act('textinput', 'x', { text: '12' }),
    'held',
  ],
  [
    'a slider',
    SLIDER,
    (s) => s.act('set', 'x', { value: '8' }),
    'document.querySelector("div").getAttribute("aria-valuenow")',
  ],
  [
    'scrolling',
    '<div style="height:3000px">x</div>',
    (s) => s.act('scroll', null, { to: 'down' }),
    'scrollY',
  ],
];

for (const [what, html, act, tell] of undos)
  test(`undo ${what}`, async ({ open }) => {
    const stage = await open(html);
    const before = await said(stage, tell);
    const outcome = await act(stage);
    expect(await said(stage, tell)).not.toBe(before);
    expect(await stage.undo(outcome)).toMatchObject({ status: 'done' });
    expect(await said(stage, tell)).toBe(before);
    expect(await stage.undo(outcome)).toMatchObject({ code: 'not-found' });
  });
