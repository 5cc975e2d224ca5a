/** What a memory rests on, asked in words. */
import { describe, expect, it } from 'vitest';
import type { Task } from '../flow';
import { carryOut } from './loop';
import { effectsOver, world, type World } from './scripted';
import { newTask, plan } from './turn';

async function say(w: World, words: string): Promise<string> {
  const task = newTask(`t${w.saved.length}`, { id: 'u', words, at: 0 }, 1, 'shop.test', plan(words));
  const end: Task =
    task.status.state === 'running'
      ? await carryOut(task, effectsOver(w), new AbortController().signal)
      : task;
  return end.status.state === 'failed' ? end.status.problem.message : (end.records.at(-1)?.say ?? '');
}

async function told(): Promise<World> {
  const w = world({ role: 'combobox', name: 'Size', options: [{ label: 'S' }, { label: 'M' }] });
  await say(w, 'I wear size M');
  await say(w, 'I prefer green tea');
  return w;
}

describe('what a memory rests on', () => {
  it.each([
    'how do you know my size?', 'where did you get my size from', 'when did I tell you my size?', 'why do you think my size is M?',
    'woher weißt du meine Größe?', 'wer hat dir meine Größe gesagt?', 'comment connais-tu ma taille ?', 'd’où tiens-tu ma taille ?',
    '¿cómo sabes mi talla?', '¿quién te ha dicho mi talla?',
  ])('is told for what is named: %s', async (words) => {
    const answer = await say(await told(), words);
    expect(answer).toContain('you told me “I wear size M” on 1 January 1970');
    expect(answer).not.toContain('tea');
  }); // prettier-ignore

  it.each([
    'why do you think that?', 'how do you know that?', 'what makes you think so?', 'warum denkst du das?', 'woher weißt du das?',
    'wie kommst du darauf?', 'pourquoi penses-tu ça ?', 'comment tu sais ça ?', '¿por qué piensas eso?', '¿cómo lo sabes?',
  ])('is told for what was used last: %s', async (words) => {
    const w = await told();
    await say(w, 'choose my size');
    expect(await say(w, words)).toContain('you told me “I wear size M”');
  }); // prettier-ignore

  it('is told for what was kept or told last', async () => {
    const w = await told();
    expect(await say(w, 'why do you think that?')).toContain('“I prefer green tea”');
    await say(w, 'what do you know about my size?');
    expect(await say(w, 'how do you know that?')).toContain('“I wear size M”');
  });

  it('says so when there is nothing', async () => {
    expect(await say(world(), 'why do you think that?')).toContain('used nothing that you told me');
    expect(await say(world(), 'how do you know my age?')).toContain('I know nothing about “my age”');
  });

  it('leaves questions about the page and about acts alone', () => {
    for (const words of ['how do you know the price is right?', 'why did you do that?', 'why']) {
      const planned = plan(words);
      const command = planned.kind === 'plan' ? planned.steps[0]?.command : undefined;
      expect(command).not.toHaveProperty('about');
    }
  });
});
