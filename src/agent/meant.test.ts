import { describe, expect, it } from 'vitest';
import type { PageElement } from '../flow';
import { say } from './said';
import { world, type World } from './scripted';

/** A world whose encoder finds these names as near to anything said as the numbers say, and no other. */
function worldOf(
  near: Record<string, number>,
  ...elements: Partial<PageElement>[]
): World & { looked: string[] } {
  const looked: string[] = [];
  const alike: World['alike'] = (words, names) => {
    looked.push(words);
    return new Map(names.map((name) => [name, near[name] ?? 0.1]));
  };
  return { ...world(...elements), alike, looked };
}

const link = (name: string): Partial<PageElement> => ({
  role: 'link',
  name,
  href: `https://shop.test/${name}`,
});
const LINKS = ['Order history', 'Careers', 'Contact us', 'Gift cards'].map(link);

describe('a name that no word of the request is in', () => {
  it('is taken where it is far nearer in meaning than any other, and that is the reason told', async () => {
    const w = worldOf({ 'Contact us': 0.7, Careers: 0.3 }, ...LINKS);
    const task = await say(w, 'click get in touch');
    expect(w.did).toEqual(['Open “Contact us”']);
    expect(task.records[0]?.why).toBe('its name comes nearest in meaning');
  });

  it('is offered where it is only likely, and taken after a yes', async () => {
    const w = worldOf({ 'Contact us': 0.45, Careers: 0.44 }, ...LINKS);
    const task = await say(w, 'click get in touch');
    expect(w.did).toEqual([]);
    if (task.status.state !== 'asking') throw new Error(task.status.state);
    const { text, options } = task.status.question;
    expect(text).toBe('Nothing here is called “get in touch”. Do you mean one of these?');
    expect(options.map(({ label }) => label)).toEqual(['“Contact us”', '“Careers”']);
    await say(w, 'click get in touch', { kind: 'option', index: 0, ref: options[0]?.ref ?? '' });
    expect(w.did).toEqual(['Open “Contact us”']);
  });

  it('is not made up where nothing is near, or the encoder is not loaded', async () => {
    for (const w of [worldOf({}, ...LINKS), world(...LINKS)]) {
      const task = await say(w, 'click get in touch');
      expect(task.status).toMatchObject({ state: 'failed', problem: { code: 'not-found' } });
      expect(w.did).toEqual([]);
    }
  });

  it('waits for a yes where what it does needs one', async () => {
    const form = { name: '', method: 'post' as const, submits: true, search: false, secret: false };
    const w = worldOf({ 'Delete account': 0.8 }, ...LINKS, { name: 'Delete account', form });
    expect((await say(w, 'click leave for good')).status.state).toBe('confirming');
    expect(w.did).toEqual([]);
  });

  it('offers nothing that deletes for words that only come near it', async () => {
    const w = worldOf({ 'Delete account': 0.45 }, ...LINKS, { role: 'button', name: 'Delete account' });
    expect((await say(w, 'click log me out')).status.state).toBe('failed');
  });
});

describe('meaning', () => {
  it('decides between two that words fit half, and leaves alone what words settle', async () => {
    const plans = ['Change language', 'Change plan', 'Size guide'].map(link);
    const near = { 'Change plan': 0.7, 'Change language': 0.3 };
    const w = worldOf(near, ...plans);
    await say(w, 'click change my tariff');
    expect(w.did).toEqual(['Open “Change plan”']);
    const settled = worldOf(near, ...plans);
    await say(settled, 'click change language');
    expect(settled.did).toEqual(['Open “Change language”']);
    expect(settled.looked).toEqual([]);
  });

  it('leaves to the person which of several that bear all the words is meant', async () => {
    const w = worldOf({ 'Payment methods': 0.9 }, link('Payment methods'), link('Payment history'));
    expect((await say(w, 'click payment')).status.state).toBe('asking');
    expect(w.looked).toEqual([]);
  });

  it('is not asked of another language, of a quoted name, a place or a number', async () => {
    const w = worldOf({ 'Contact us': 0.9 }, ...LINKS);
    for (const words of [
      'klicke auf Ansprechpartner',
      'click “Get in touch”',
      'click get in touch in the sidebar',
    ])
      await say(w, words);
    const german = { ...w, page: { ...w.page, lang: 'de' } };
    await say(german, 'click get in touch');
    expect(w.looked).toEqual([]);
    expect(w.did).toEqual([]);
  });

  it('does not press something else while what is called so stands hidden', async () => {
    const w = worldOf({ 'Contact us': 0.9 }, ...LINKS);
    w.hidden = [{ role: 'link', name: 'Get in touch' }];
    const task = await say(w, 'click get in touch');
    expect(w.did).toEqual([]);
    expect(task.status).toMatchObject({ state: 'failed', problem: { code: 'not-found' } });
  });
});
