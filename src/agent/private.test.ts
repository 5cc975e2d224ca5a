/** In a private window nothing is kept, and what is kept is used only where the person allowed it. */
import { describe, expect, it } from 'vitest';
import type { PageElement } from '../flow';
import { say } from './said';
import { world, type World } from './scripted';

const invoice = (name: string): Partial<PageElement> => ({
  ...{ role: 'radio', tag: 'input', name, group: 'Invoice', checked: false },
});

/** A world that knows one thing from a normal window. */
async function known(reads: boolean): Promise<World> {
  const w = world(invoice('Paper invoice'), invoice('E-mail invoice'));
  await say(w, 'I never want paper invoices');
  expect(w.memories).toHaveLength(1);
  return Object.assign(w, { isPrivate: true, forgetful: !reads });
}

describe('a private window', () => {
  it.each([
    'I wear size M',
    'remember that I like tea',
    'forget paper invoices',
    'ich nehme immer den Gangplatz',
    'je préfère le thé vert',
    'prefiero el té verde',
  ])('changes nothing that is kept: %s', async (words) => {
    for (const reads of [false, true]) {
      const w = await known(reads);
      const end = await say(w, words);
      expect(JSON.stringify(end.status)).toContain('This is a private window');
      expect(w.memories.map(({ text }) => text)).toEqual(['I never want paper invoices']);
    }
  });

  it('uses nothing that is kept unless that is allowed, and says so', async () => {
    const w = await known(false);
    expect((await say(w, 'choose an invoice')).status.state).toBe('asking');
    expect(JSON.stringify((await say(w, 'what do you know about me?')).status)).toContain('private window');
  });

  it('uses what is kept where that is allowed', async () => {
    const w = await known(true);
    const end = await say(w, 'choose an invoice');
    expect(w.did).toEqual(['Check “E-mail invoice”']);
    expect(end.records[0]?.uses).toHaveLength(1);
    expect((await say(w, 'what do you know about me?')).records[0]?.say).toContain('paper invoices');
  });
});
