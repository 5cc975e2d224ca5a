/** A page that says it did not work: what would go on waits for the person, and a model can only add to that. */
import { describe, expect, it } from 'vitest';
import { say } from './said';
import { world, type World } from './scripted';

describe('a step that the page answers', () => {
  const buttons = [
    { role: 'button', name: 'Use code' },
    { role: 'button', name: 'Next page' },
  ];
  const WORDS = 'click Use code and then click Next page';
  const says = (message: string, model?: World['model']): World => ({
    ...world(...buttons),
    react: () => ({ status: 'done', change: `the page says '${message}'` }),
    ...(model && { model }),
  });
  const worked = (answer: string): World['model'] => ({ answers: () => JSON.stringify({ worked: answer }) });

  it('with a failure has the rest wait for the person, with no model', async () => {
    const w = says('That code is not valid');
    const asked = await say(w, WORDS);
    expect(asked.status).toMatchObject({
      state: 'asking',
      question: { text: 'The page says “That code is not valid”. Shall I still go on to: click Next page?' },
    });
    expect(asked.status).not.toHaveProperty('question.advised');
    expect(w.did).toEqual(['Click “Use code”']);
  });

  it('with anything else goes on where no model is in use', async () => {
    for (const message of ['Code applied', 'Well, well']) {
      const w = says(message);
      await say(w, WORDS);
      expect(w.did).toEqual(['Click “Use code”', 'Click “Next page”']);
    }
  });

  it('in words that no rule knows is doubted by the model', async () => {
    const w = says('Somebody was faster', worked('no'));
    expect((await say(w, WORDS)).status).toMatchObject({
      state: 'asking',
      question: { advised: { role: 'checker', by: 'Scripted' }, options: [{ label: 'No, stop here' }, {}] },
    });
    expect(w.did).toEqual(['Click “Use code”']);
    expect(w.asked?.[0]?.maxTokens).toBeLessThanOrEqual(40);
  });

  it.each([
    ['it worked', '{"worked":"yes"}'],
    ['nothing', ''],
    ['neither', '{"worked":"maybe"}'],
    ['half an answer', '{"worked":'],
  ])('goes on where the model says %s', async (_what, answer) => {
    const w = says('Somebody was faster', { answers: () => answer });
    await say(w, WORDS);
    expect(w.did).toEqual(['Click “Use code”', 'Click “Next page”']);
  });

  it('asks no model where the words are plain, at the last step, or where its doubts were mostly wrong', async () => {
    const cases: [World, string][] = [
      [says('Code applied', worked('no')), WORDS],
      [says('That code is not valid', worked('yes')), WORDS],
      [says('Somebody was faster', worked('no')), 'click Use code'],
      [says('Somebody was faster', { answers: () => '', taken: { checker: { right: 0, of: 9 } } }), WORDS],
      [says('Somebody was faster', { answers: () => '', speed: { prompt: 9, answer: 2 } }), WORDS],
    ];
    for (const [w, words] of cases) {
      await say(w, words);
      expect(w.asked).toBeUndefined();
    }
  });

  it('is done once, whether the person goes on or stops', async () => {
    const stopped = await say(says('No such code: not found'), WORDS);
    for (const [index, did, state] of [
      [0, [], 'failed'],
      [1, ['Click “Next page”'], 'done'],
    ] as const) {
      const w = says('Next page opened');
      const task = await say(w, WORDS, { kind: 'option', index }, stopped);
      expect(w.did).toEqual(did);
      expect(task.status.state).toBe(state);
    }
  });
});
