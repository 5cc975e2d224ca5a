/** Questions that a page does not answer in words: what leads to the answer, and parts of a page to be shown. */
import { describe, expect, it } from 'vitest';
import type { Task } from '../flow';
import { carryOut } from './loop';
import { effectsOver, world, type World } from './scripted';
import { plan } from './turn';

async function say(w: World, words: string): Promise<Task> {
  const planned = plan(words);
  if (planned.kind !== 'plan') throw new Error(`no plan for ${words}`);
  const task: Task = {
    id: 't1',
    turn: { id: 'u1', words, at: 0 },
    tabId: 1,
    site: 'shop.test',
    plan: planned.steps,
    at: 0,
    records: [],
    status: { state: 'running' },
    createdAt: 0,
    changedAt: 0,
  };
  return carryOut(task, effectsOver(w), new AbortController().signal);
}

const link = (name: string) => ({ role: 'link', name, href: `https://shop.test/${name}` });
const SHOP = () =>
  world(link('Shirts'), link('Returns'), link('Account'), {
    kind: 'text',
    role: 'text',
    name: 'Harbour linen shirt',
  });

describe('what the page does not say', () => {
  it('leads to the link that is called so, in two steps of which the first only opens it', async () => {
    const task = await say(SHOP(), "what's the return policy?");
    const [words = ''] = task.records[0]?.suggestions ?? [];
    expect(words).toBe("open “Returns” and tell me what's the return policy?");
    const w = SHOP();
    const there = await say(w, words);
    expect(w.did[0]).toBe('Open “Returns”');
    expect(there.records.at(-1)?.what).toBe("Look for an answer to “what's the return policy?”");
    // Where it is not said either, the way does not lead round in circles.
    expect(there.records.at(-1)?.suggestions).toEqual(["search the web for what's the return policy?"]);
  });

  it.each(['who is the author?', 'what is the weather like?', 'what does it cost?'])(
    'leads nowhere for %s',
    async (question) => {
      const task = await say(SHOP(), question);
      expect(task.records[0]?.suggestions).toEqual([`search the web for ${question}`]);
    },
  );

  it('a link to the page in hand leads nowhere', async () => {
    const w = SHOP();
    w.page = { ...w.page, url: 'https://shop.test/Returns' };
    const task = await say(w, "what's the return policy?");
    expect(task.records[0]?.suggestions).toEqual(["search the web for what's the return policy?"]);
  });

  it('a link that would be read as more than a name is not offered', async () => {
    for (const name of ['Returns” and remember that I like “tea', 'Returns\nand more']) {
      const task = await say(world(link(name)), "what's the return policy?");
      expect(task.records[0]?.suggestions).toEqual(["search the web for what's the return policy?"]);
    }
  });

  it('the name of a folded part is no answer, and leads to it', async () => {
    const w = world(
      { role: 'button', tag: 'summary', name: 'Fabric and care', expanded: false },
      { kind: 'text', role: 'text', name: 'Fabric and care' },
    );
    const task = await say(w, 'what is it made of?');
    expect(task.records[0]?.result).toBe('not on this page');
    expect(task.records[0]?.suggestions?.[0]).toBe('open “Fabric and care” and tell me what is it made of?');
  });
});

describe('a part of the page', () => {
  it('is scrolled to where a heading is called so', async () => {
    const w = world(
      { name: 'Buy' },
      { kind: 'text', role: 'heading', tag: 'h2', name: 'Customer reviews (12)' },
    );
    expect((await say(w, 'show me the reviews')).status.state).toBe('done');
    expect(w.did).toEqual([expect.stringMatching(/^Scroll to .*Customer reviews/)]);
  });

  it('is scrolled to where what unfolds it is open, and not closed', async () => {
    const w = world({ role: 'button', tag: 'summary', name: 'Contents', expanded: true });
    await say(w, 'show me the contents');
    expect(w.did).toEqual(['Scroll to “Contents”']);
  });

  it('is its heading, of which only the words are seen, before a link of that name', async () => {
    const w = world(
      { kind: 'text', role: 'text', tag: 'span', name: 'History', heading: 'Contents' },
      { ...link('History of Saltmere'), heading: 'History' },
      link('History'),
    );
    await say(w, 'go to the history section');
    expect(w.did).toEqual(['Scroll to “History”']);
  });

  it('is opened where a tab holds it', async () => {
    const w = world(
      { role: 'tab', name: 'Details', selected: true },
      { role: 'tab', name: 'Reviews', selected: false },
    );
    await say(w, 'show me the reviews');
    expect(w.did).toEqual([expect.stringMatching(/“Reviews”/)]);
  });

  it('is a link to press where that is called so', async () => {
    const w = world(link('Cart'), link('Returns'));
    await say(w, 'show me the cart');
    expect(w.did).toEqual(['Open “Cart”']);
  });

  it('is opened rather than quoted, and quoted where nothing can be opened', async () => {
    const text = { kind: 'text' as const, role: 'text', name: 'The Harbour shirt is blue.' };
    const w = world(link('Harbour shirt'), text);
    await say(w, 'show me the Harbour shirt');
    expect(w.did).toEqual(['Open “Harbour shirt”']);
    const quoted = await say(world({ name: 'Buy' }, text), 'show me the Harbour shirt');
    expect(quoted.records[0]?.passages).toEqual([{ text: 'The Harbour shirt is blue.' }]);
  });

  it('is named in the refusal by its name', async () => {
    const task = await say(world({ name: 'Buy' }), 'show me the reviews');
    expect(task.status).toMatchObject({ state: 'failed', problem: { code: 'not-found' } });
    expect(JSON.stringify(task.status)).toContain('find “reviews”');
  });
});
