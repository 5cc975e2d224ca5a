/** The person's own names for things, given once and used in later requests. */
import { describe, expect, it } from 'vitest';
import type { PageElement, Task } from '../flow';
import { carryOut } from './loop';
import { effectsOver, world, type World } from './scripted';
import { newTask, plan } from './turn';

const search: Partial<PageElement> = {
  role: 'searchbox',
  name: 'Search',
  form: { name: '', method: 'get', submits: false, search: true, secret: false },
};
const address: Partial<PageElement> = { role: 'textbox', name: 'Delivery address' };

async function turn(w: World, words: string): Promise<Task> {
  const task = newTask(`t${w.saved.length}`, { id: 'u', words, at: 0 }, 1, 'shop.test', plan(words));
  if (task.status.state !== 'running') return task;
  const fx = effectsOver(w);
  const end = await carryOut(task, fx, new AbortController().signal);
  // An address is sensitive: it needs its own yes, the first option.
  return end.status.state === 'asking' &&
    words.match(/^(?:call|save|nenn|appelle|llama|home|zuhause|la maison|le bureau|la casa|my office)/i)
    ? carryOut({ ...end, status: { state: 'running' } }, fx, new AbortController().signal, {
        kind: 'option',
        index: 0,
      })
    : end;
}

const HOME = 'call 12 High Street home';
const COFFEE = 'my usual coffee is oat flat white';

describe('own names', () => {
  it.each([
    [HOME, 'type home into the address field', address, 'Type “12 High Street” into “Delivery address”'],
    [HOME, 'type my home into the address field', address, 'Type “12 High Street” into “Delivery address”'],
    [
      HOME,
      'enter my home address in the address field',
      address,
      'Type “12 High Street” into “Delivery address”',
    ],
    [
      HOME,
      'search for restaurants near home',
      search,
      'Type “restaurants near 12 High Street” into “Search”',
    ],
    [COFFEE, 'search for my usual coffee', search, 'Type “oat flat white” into “Search”'],
    [COFFEE, 'search for my usual', search, 'Type “oat flat white” into “Search”'],
    [COFFEE, 'type my usual coffee into the search box', search, 'Type “oat flat white” into “Search”'],
    [
      'by "the usual" I mean a margherita with olives',
      'search for the usual',
      search,
      'Type “margherita with olives” into “Search”',
    ],
  ])('%s → %s', async (given, words, element, did) => {
    const w = world(element);
    await turn(w, given);
    expect(w.memories).toHaveLength(1);
    const end = await turn(w, words);
    expect(w.did).toContain(did);
    expect(end.records.flatMap((r) => r.uses)).not.toEqual([]);
  });

  it('leave other things that bear the word alone', async () => {
    const w = world(search);
    await turn(w, HOME);
    await turn(w, 'search for home insurance');
    await turn(w, 'search for the way to homebase');
    expect(w.did.filter((act) => act.startsWith('Type'))).toEqual([
      'Type “home insurance” into “Search”',
      'Type “way to homebase” into “Search”',
    ]);
  });

  it('change nothing where none was given, or where the word is quoted', async () => {
    const w = world(address);
    await turn(w, 'type home into the address field');
    await turn(w, HOME);
    await turn(w, 'type "home" into the address field');
    expect(w.did).toEqual(['Type “home” into “Delivery address”', 'Type “home” into “Delivery address”']);
  });
});

const radio = (name: string, group = 'Deliver to'): Partial<PageElement> => ({
  role: 'radio',
  tag: 'input',
  name,
  group,
  checked: false,
});
const form = { name: '', method: 'post', submits: false, search: false, secret: false, key: 1 } as const;
const field = (name: string): Partial<PageElement> => ({
  role: 'textbox',
  name,
  inputType: 'text',
  editable: true,
  field: { words: '' },
  form,
});
const SAVED = [radio('12 Elm Street, Springfield'), radio('5 Main Road, Rome')];

describe('own names in any request', () => {
  it.each([
    ['home is 12 Elm Street', 'choose home'],
    ['home is 12 Elm Street', 'ship it to home'],
    ['home is 12 Elm Street', 'deliver my order to my home'],
    ['call 12 Elm Street home', 'select home'],
    ['my office is 12 Elm Street', 'choose the office'],
    ['my office is 12 Elm Street', 'ship it to the office'],
    ['zuhause ist 12 Elm Street', 'wähle zuhause'],
    ['zuhause ist 12 Elm Street', 'liefere es nach Hause'],
    ['nenn 12 Elm Street Zuhause', 'schick das Paket nach Hause'],
    ["la maison, c'est 12 Elm Street", 'choisis la maison'],
    ["la maison, c'est 12 Elm Street", 'livre-le à la maison'],
    ['le bureau est au 12 Elm Street', 'fais livrer au bureau'],
    ['la casa es 12 Elm Street', 'elige la casa'],
    ['la casa es 12 Elm Street', 'envíalo a casa'],
  ])('%s → %s', async (given, words) => {
    const w = world(...SAVED);
    await turn(w, given);
    expect(w.memories).toHaveLength(1);
    const end = await turn(w, words);
    expect(end.status).toEqual({ state: 'done' });
    expect(w.did).toEqual(['Check “12 Elm Street, Springfield”']);
    expect(end.records.at(-1)?.uses).toMatchObject([{ memoryId: 'm1' }]);
  });

  it.each(['ship it to home', 'fill in home', 'liefere es nach Hause'])(
    'put an address into the fields for it: %s',
    async (words) => {
      const w = world(field('E-mail'), field('Street address'), field('ZIP code'), field('City'));
      w.react = ({ action, element }) => {
        const at = w.page.elements.find((e) => e.ref === element?.ref);
        if (at && action.kind === 'textinput') at.value = action.text;
        return { status: 'done', change: 'changed' };
      };
      const name = /Hause/.test(words) ? 'zuhause ist' : 'home is';
      await turn(w, `${name} 12 Elm Street, 62704 Springfield`);
      const end = await turn(w, words);
      expect(w.did).toEqual([
        'Type “12 Elm Street” into “Street address”',
        'Type “Springfield” into “City”',
        'Type “62704” into “ZIP code”',
      ]);
      expect(end.records.every(({ uses }) => uses.length === 1)).toBe(true);
    },
  );

  it.each([
    ['click home', { role: 'link', name: 'Home', href: 'https://shop.test/' }, 'Open “Home”'],
    ['go home', { role: 'link', name: 'Home', href: 'https://shop.test/' }, 'Open “Home”'],
    ['choose home', radio('Home'), 'Check “Home”'],
    ['click la maison', { role: 'link', name: 'La maison', href: 'https://shop.test/' }, 'Open “La maison”'],
  ] as const)('give way to what the page calls so: %s', async (words, own, did) => {
    const w = world(own, ...SAVED);
    await turn(w, 'home is 12 Elm Street');
    await turn(w, "la maison, c'est 12 Elm Street");
    const end = await turn(w, words);
    expect(w.did).toEqual([did]);
    expect(end.records.at(-1)?.uses).toEqual([]);
  });

  it('are asked for where nothing is called so', async () => {
    const end = await turn(world(...SAVED), 'ship it to home');
    expect(end.status).toMatchObject({ state: 'failed', problem: { code: 'not-found' } });
    expect(JSON.stringify(end.status)).toContain('home is 12 Elm Street');
  });

  it.each([
    ['my usual coffee is a flat white', 'order my usual'],
    ['my usual coffee is a flat white', 'get me my usual coffee'],
    ['mein üblicher Kaffee ist ein Flat White', 'bestell das Übliche'],
    ['mon café habituel est un flat white', 'commande mon café habituel'],
    ['mi café habitual es un flat white', 'pide lo de siempre'],
  ])('order the usual: %s → %s', async (given, words) => {
    const w = world(
      { name: 'Add', item: { index: 1, of: 2, text: 'Espresso' } },
      { name: 'Add', item: { index: 2, of: 2, text: 'Flat white' } },
    );
    await turn(w, given);
    const end = await turn(w, words);
    expect(end.status.state).toBe('confirming');
    expect([...w.held.values()].map(({ element }) => element?.item?.text)).toEqual(['Flat white']);
    expect([...w.held.values()][0]?.uses).toMatchObject([{ memoryId: 'm1' }]);
    expect(w.did).toEqual([]);
  });

  it('ask which usual where the page does not tell', async () => {
    const w = world(search);
    await turn(w, 'my usual coffee is a flat white');
    await turn(w, 'my usual pizza is a margherita');
    const asked = await turn(w, 'order my usual');
    expect(asked.status).toMatchObject({ state: 'asking', question: { text: 'Which usual do you mean?' } });
    await carryOut(asked, effectsOver(w), new AbortController().signal, { kind: 'option', index: 1 });
    expect(w.did).toContain('Type “margherita” into “Search”');
  });
});

describe('“this address”', () => {
  const name = async (w: World, words: string): Promise<string | undefined> => {
    const planned = newTask('n', { id: 'u', words, at: 0 }, 1, 'shop.test', plan(words));
    const asked = await carryOut(planned, effectsOver(w), new AbortController().signal);
    if (asked.status.state !== 'asking') return undefined;
    expect(w.memories).toEqual([]); // nothing before the yes
    await carryOut(asked, effectsOver(w), new AbortController().signal, { kind: 'option', index: 0 });
    return `${w.memories[0]?.topic}=${w.memories[0]?.value}`;
  };

  it.each([
    ['call this address home', 'name:home'],
    ['save this address as home', 'name:home'],
    ['nenn diese Adresse Zuhause', 'name:zuhause'],
    ['appelle cette adresse la maison', 'name:maison'],
    ['llama a esta dirección casa', 'name:casa'],
  ])('is the one typed last: %s', async (words, topic) => {
    const w = world(field('Delivery address'));
    await turn(w, 'type “12 Elm Street” into the delivery address');
    expect(await name(w, words)).toBe(`${topic}=12 Elm Street`);
  });

  it('is the one that an answer quoted, or that stands in the fields', async () => {
    const read = world({ kind: 'text', role: 'text', tag: 'p', name: 'Our shop is at 12 Elm Street, Springfield.' }); // prettier-ignore
    await turn(read, 'where is the shop?');
    expect(await name(read, 'call this address the shop')).toContain('=12 Elm Street, Springfield');
    const filled = world({ ...field('Street address'), value: '5 Main Road' }, { ...field('City'), value: 'Rome' }); // prettier-ignore
    expect(await name(filled, 'call this address work')).toBe('name:work=5 Main Road, Rome');
  });

  it('is asked for where there is none', async () => {
    const end = await turn(world({ name: 'Menu' }), 'call this address home');
    expect(JSON.stringify(end.status)).toContain('no address that you could mean');
  });
});
