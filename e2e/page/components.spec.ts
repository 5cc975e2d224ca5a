/** Components with shadow roots, as libraries build them: what is slotted is read, what is pressed is told truly. */
import { expect, test, type Stage } from './fixture';
import { said } from './samples';

/** Defines `<x-NAME>` with this in its open shadow root; `more` runs with `root` and `host` at hand. */
const component = (name: string, html: string, more = ''): string =>
  `<script>customElements.define('x-${name}', class extends HTMLElement {
    connectedCallback() {
      const host = this, root = this.attachShadow({ mode: 'open' });
      root.innerHTML = ${JSON.stringify(html)};
      ${more}
    }
  })</script>`;

const texts = async ({ read }: Stage): Promise<string> =>
  (await read()).blocks.map(({ text }) => text).join(' | ');

test('words that lie bare in a slot are read', async ({ open }) => {
  const stage = await open(
    component('card', '<div><slot></slot></div><p><slot name=end></slot></p>') +
      '<x-card>Pears <span slot=end>3.10 €</span></x-card><x-card>Plums and figs</x-card>',
  );
  expect(await texts(stage)).toContain('Pears');
  expect(await texts(stage)).toContain('Plums and figs');
  expect(
    await texts(await open(component('off', '<div hidden><slot></slot></div>') + '<x-off>Secret</x-off>')),
  ).toBe('');
});

const RESTING = `<style>.content { opacity: 0; transition: opacity 80ms } :host(:focus-within) .content { opacity: 1 }</style>
  <div><span>Full name</span><div class=content><input aria-label="Full name"></div></div>`;

test('a field that shows once it has the cursor is typed into, one that stays hidden is not', async ({
  open,
}) => {
  const stage = await open(component('field', RESTING) + '<x-field></x-field>');
  expect(await stage.act('textinput', 'Full name', { text: 'Ada' }, 'textbox')).toMatchObject({
    status: 'done',
  });
  expect(await said(stage, `document.querySelector('x-field').shadowRoot.querySelector('input').value`)).toBe(
    'Ada',
  );

  const trap = await open(
    component('field', RESTING.replace(':focus-within', ':hover')) + '<x-field></x-field>',
  );
  expect(await trap.act('textinput', 'Full name', { text: 'Ada' }, 'textbox')).toMatchObject({
    code: 'stale',
  });
  expect(await said(trap, `document.querySelector('x-field').shadowRoot.querySelector('input').value`)).toBe(
    '',
  );
  const plain = await open(`<div style="opacity:0"><input aria-label="Full name"></div>`);
  expect((await plain.observe()).elements).toEqual([]);
});

test('a button of a component sends the form around it, as its type says', async ({ open }) => {
  const stage = await open(
    component('button', '<button type=button><slot></slot></button>') +
      component('plain-btn', '<button><slot></slot></button>') +
      component('chip', '<button><slot></slot></button>') +
      `<form method=post id=f><x-button type=Submit>Send</x-button><x-button type=button>Look</x-button>
       <x-plain-btn>Go</x-plain-btn><x-chip>Red</x-chip></form><x-button type=submit form=f>Outside</x-button>
       <x-button type=submit>Alone</x-button>`,
  );
  const sends = async (name: string): Promise<unknown> => (await stage.find(name, 'button')).form?.submits;
  expect(await sends('Send')).toBe(true);
  expect(await sends('Look')).toBe(false);
  expect(await sends('Go')).toBe(true);
  expect(await sends('Red')).toBe(false);
  expect(await sends('Outside')).toBe(true);
  expect(await sends('Alone')).toBe(undefined);
});

const PRESSED = `
  const b = root.querySelector('button');
  host.addEventListener('mousedown', () => { host.setAttribute('active', ''); setTimeout(() => host.removeAttribute('active'), 20) });
  host.addEventListener('mouseover', () => b.classList.add('hovered'));
  b.addEventListener('focus', () => { host.setAttribute('focused', ''); b.classList.add('is-focused') });`;

test('that a component shows that it is pressed is no effect', async ({ open }) => {
  const stage = await open(
    component('button', '<button><slot></slot></button>', PRESSED) + '<x-button>Idle</x-button>',
  );
  expect(await stage.act('click', 'Idle', {}, 'button')).toMatchObject({
    status: 'no-effect',
    change: 'no change',
  });
});

test('what changes within another component is an effect', async ({ open }) => {
  const stage = await open(
    component('out', '<p></p>') +
      component('button', '<button><slot></slot></button>') +
      `<x-button onclick="document.querySelector('x-out').shadowRoot.querySelector('p').textContent = 'Saved'">Save</x-button><x-out></x-out>`,
  );
  expect(await stage.act('click', 'Save', {}, 'button')).toMatchObject({ status: 'done' });
});

const FIELD = `<label>Name <input required></label>`;

test('a field that is wrong within a component stops a press, but no typing elsewhere', async ({ open }) => {
  const stage = await open(
    component(
      'field',
      FIELD,
      `const i = root.querySelector('input'); i.addEventListener('blur', () => i.checkValidity());`,
    ) +
      `<x-field></x-field><input aria-label=Age><button onclick="document.querySelector('x-field').shadowRoot.querySelector('input').reportValidity()">Send</button>`,
  );
  await stage.act('focus', 'Name', {}, 'textbox');
  expect(await stage.act('textinput', 'Age', { text: '36' })).toMatchObject({
    status: 'done',
    change: "value is now '36'",
  });
  expect(await stage.act('click', 'Send')).toMatchObject({
    status: 'no-effect',
    change: expect.stringContaining('the page says: '),
  });
});

test('a press on a component reaches the part of it that lies there', async ({ open }) => {
  const stage = await open(
    component(
      'row',
      '<div style="padding:9px"><slot></slot></div>',
      `root.firstChild.onclick = () => { host.title = 'open' };`,
    ) + '<x-row role=option tabindex=0>Plants</x-row>',
  );
  expect(await stage.act('click', 'Plants', {}, 'option')).toMatchObject({ status: 'done' });
  expect(await said(stage, `document.querySelector('x-row').title`)).toBe('open');
});

const later = (words: string): string => `setTimeout(() => { ${words} }, 40);`;
const undone = async (stage: Stage, name: string, role: string): Promise<unknown> =>
  stage.undo(await stage.act('click', name, {}, role));

test('tabs, radio buttons and toggles that components draw a moment later are set back', async ({ open }) => {
  const pick = `host.addEventListener('click', () => { const on = document.querySelectorAll('x-opt[aria-checked=true]');
    ${later(`on.forEach((one) => one.setAttribute('aria-checked', 'false')); host.setAttribute('aria-checked', 'true')`)} })`;
  const stage = await open(
    component('opt', '<slot></slot>', pick) +
      component(
        'star',
        '<button aria-pressed=false><slot></slot></button>',
        `const b = root.firstChild;
        b.onclick = () => { const to = b.ariaPressed === 'true' ? 'false' : 'true'; ${later('b.ariaPressed = to')} };`,
      ) +
      `<div role=radiogroup><x-opt role=radio tabindex=0 aria-checked=true>Free</x-opt><x-opt role=radio tabindex=0 aria-checked=false>Pro</x-opt></div>
       <x-star>Keep</x-star>`,
  );
  const chosen = `document.querySelector('[aria-checked=true]').textContent`;
  expect(await undone(stage, 'Pro', 'radio')).toMatchObject({ status: 'done' });
  expect(await said(stage, chosen)).toBe('Free');
  const checked = await stage.act('check', 'Pro', { on: true }, 'radio');
  expect(await said(stage, chosen)).toBe('Pro');
  expect(await stage.undo(checked)).toMatchObject({ status: 'done' });
  expect(await said(stage, chosen)).toBe('Free');
  expect(await undone(stage, 'Keep', 'button')).toMatchObject({ status: 'done' });
  expect(await said(stage, `document.querySelector('x-star').shadowRoot.firstChild.ariaPressed`)).toBe(
    'false',
  );
});

test('a box that does not let itself be set back is not told of as it was', async ({ open }) => {
  const stage = await open(
    '<span role=checkbox tabindex=0 aria-checked=false onclick="this.ariaChecked = true">Terms</span>',
  );
  const done = await stage.act('check', 'Terms', { on: true });
  expect(await stage.undo(done)).toMatchObject({
    code: 'no-effect',
    message: expect.stringContaining('by hand'),
  });
});

test('a slider that shows its value a moment later ends where it should, and where it was', async ({
  open,
}) => {
  const stage = await open(
    `<div id=s role=slider aria-label=Volume tabindex=0 aria-valuenow=50 aria-valuemin=0 aria-valuemax=100 style="width:99px;height:20px"
      onkeydown="at += ({ ArrowRight: 1, ArrowLeft: -1 })[event.key] || 0; setTimeout(() => (this.ariaValueNow = at), 12)"></div><script>var at = 50</script>`,
  );
  const done = await stage.act('set', 'Volume', { value: '44' });
  expect(await said(stage, 'at')).toBe(44);
  expect(await stage.undo(done)).toMatchObject({ status: 'done' });
  expect(await said(stage, 'at')).toBe(50);
});

test('a list that takes over what its field holds when it is left is emptied by undo', async ({ open }) => {
  const stage = await open(
    `<input id=c role=combobox aria-label=Country aria-controls=l aria-expanded=false onfocus="l.hidden = false" onblur="taken = this.value; l.hidden = true">
     <ul id=l role=listbox hidden><li role=option onmousedown="event.preventDefault()" onclick="c.value = taken = 'Spain'; l.hidden = true">Spain</li></ul>
     <script>var taken = ''</script>`,
  );
  const done = await stage.act('select', 'Country', { options: ['Spain'] });
  expect(await said(stage, 'taken')).toBe('Spain');
  expect(await stage.undo(done)).toMatchObject({ status: 'done' });
  expect(await said(stage, 'taken')).toBe('');
});

test('a component that keeps its role and state to itself is told by its name and its custom state', async ({
  open,
}) => {
  const stage = await open(
    `<script>customElements.define('x-switch', class extends HTMLElement {
      constructor() {
        super();
        const inner = this.attachInternals();
        this.attachShadow({ mode: 'open' }).innerHTML = '<style>:host { padding: 8px }</style><slot></slot>';
        this.onclick = () => inner.states.has('checked') ? inner.states.delete('checked') : inner.states.add('checked');
      }
    })</script><x-switch tabindex=0>Dark mode</x-switch><input role=alert type=number aria-label=Guests value=2>`,
  );
  expect((await stage.find('Dark mode', 'switch')).checked).toBe(false);
  const done = await stage.act('check', 'Dark mode', { on: true }, 'switch');
  expect(done).toMatchObject({ status: 'done', change: "'Dark mode' is checked now" });
  expect((await stage.find('Dark mode', 'switch')).checked).toBe(true);
  expect(await stage.undo(done)).toMatchObject({ status: 'done' });
  expect((await stage.find('Dark mode', 'switch')).checked).toBe(false);
  expect((await stage.find('Guests')).role).toBe('spinbutton');
});
