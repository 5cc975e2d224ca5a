/** How what is kept changes with what is said later: exceptions, narrower cases, repetitions, time. */
import { describe, expect, it } from 'vitest';
import { learn } from '../memory/learn';
import { freshness } from '../memory/recall';
import { fixture } from './fixture';

const YEAR = 365 * 86_400_000;

describe('a rule', () => {
  it.each([
    'window seat this time', 'I want a window seat this time', 'remember that I prefer aisle seats this time', 'just this once, I prefer aisle seats',
    'for once I prefer aisle seats', 'diesmal Fenster', 'diesmal nehme ich den Fensterplatz', 'merk dir, dass ich diesmal den Fensterplatz nehme',
    'cette fois côté fenêtre', 'je prends la fenêtre cette fois', 'pour une fois je préfère le thé', 'esta vez ventana', 'esta vez prefiero ventana',
  ])('is not changed by an exception: %s', (words) => {
    expect(learn(words, 0, 'shop.example')).toBeNull();
  }); // prettier-ignore

  it('stays beside a narrower one', async () => {
    const { add, store, texts } = await fixture();
    const wide = await add('I prefer window seats');
    for (const words of [
      'when I fly at night, I prefer aisle seats', 'on this site I prefer middle seats', 'for work trips, I prefer front seats',
    ]) expect((await add(words)).replaced).toBeUndefined(); // prettier-ignore
    expect(await texts()).toHaveLength(4);
    expect((await store.row(wide.memory.id)).memory.status).toBe('active');
  });

  it('is surer with every repetition and keeps each one’s words', async () => {
    const { add, store } = await fixture();
    const first = await add('I usually take the train');
    const again = await add('I usually take the train');
    const third = await add('usually I take the train');
    expect([again.repeated, third.repeated]).toEqual([true, true]);
    expect(again.memory.confidence).toBeGreaterThan(first.memory.confidence);
    expect(third.memory.confidence).toBeGreaterThan(again.memory.confidence);
    expect(third.memory.confidence).toBeLessThanOrEqual(1);
    expect((await store.history(first.memory.id)).evidence).toHaveLength(3);
  });

  it('fades when it is a taste, not when it is a fact or a name', async () => {
    const { add } = await fixture();
    const fresh = async (words: string, optIn = false): Promise<number> => {
      const { memory } = await add(words, optIn);
      return freshness(memory, memory.changedAt + 3 * YEAR);
    };
    expect(await fresh('I wear size M')).toBe(1);
    expect(await fresh('call 12 High Street home', true)).toBe(1);
    expect(await fresh('I prefer window seats')).toBeLessThan(0.6);
  });
});
