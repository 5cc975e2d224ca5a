/** Values that no rule finds: copied by a model from the page's own letters, or not told at all. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Failure, type ModelRequest, type PageElement, type Task } from '../flow';
import { say } from './said';
import { world, type World } from './scripted';

const paragraph = (name: string): Partial<PageElement> => ({ kind: 'text', role: 'text', tag: 'p', name });
const value = (text: string): World['model'] => ({ answers: () => JSON.stringify({ value: text }) });

describe('a value that no rule finds', () => {
  const parcel = [
    paragraph('Reference W-20931 belongs to you.'),
    paragraph('We expect to hand it over on 4 December 2027.'),
    paragraph('Call our office: +49 30 1234 5678.'),
  ];
  const QUESTION = 'when does my parcel come?';
  const told = async (
    model: World['model'],
    question = QUESTION,
  ): Promise<Task['records'][number] | undefined> =>
    (await say({ ...world(...parcel), model }, question)).records[0];

  it('is quoted with its sentence and with who found it', async () => {
    const w = { ...world(...parcel), model: value('4 December 2027') };
    const [record] = (await say(w, QUESTION)).records;
    expect(record).toMatchObject({
      say: '“4 December 2027”',
      passages: [{ text: 'We expect to hand it over on 4 December 2027.' }],
      why: 'found by Scripted; it stands so on the page',
      by: 'Scripted',
    });
    expect(w.did).toEqual(['mark We expect to hand it over on 4 December 2027.']);
    expect(w.asked?.[0]).toMatchObject({ role: 'extractor', maxTokens: 40 });
  });

  it.each([
    ['what stands nowhere', '5 December 2027'],
    ['a piece of a word', '4 Decem'],
    ['a piece of a number', '12'],
    ['no time', 'hand it over'],
    ['nothing', ''],
    ['only signs', '“…”'],
  ])('is not told when the model says %s', async (_what, text) => {
    const record = await told(value(text));
    expect(record?.why).not.toContain('found by');
    expect(record?.say).not.toContain('December');
  });

  it('is asked for once more when it does not stand there, and the page counts against the model', async () => {
    const w: World = { ...world(...parcel), model: value('5 December 2027'), judged: [] };
    await say(w, QUESTION);
    expect(w.asked?.filter(({ role }) => role === 'extractor')).toHaveLength(2);
    expect(w.judged).toEqual([['extractor', false]]);
    const right: World = { ...world(...parcel), model: value('4 December 2027'), judged: [] };
    await say(right, QUESTION);
    expect(right.judged).toEqual([['extractor', true]]);
  });

  it('shows what no prompt holds in the page’s own sentence', async () => {
    const w = { ...world(...parcel), model: value('[number]') };
    const [record] = (await say(w, 'what is the hotline?')).records;
    expect(record).toMatchObject({
      say: 'The page says:',
      passages: [{ text: 'Call our office: +49 30 1234 5678.' }],
    });
    expect(JSON.stringify(w.asked)).not.toContain('5678');
  });

  it.each([
    ['is too small', { millions: 1 }],
    ['mostly said what stood nowhere', { taken: { extractor: { right: 0, of: 9 } } }],
    ['is too slow', { speed: { prompt: 5, answer: 1 } }],
  ])('is asked of no model that %s', async (_what, more) => {
    const w: World = {
      ...world(...parcel),
      model: { answers: () => '{"value":"4 December 2027"}', ...more },
    };
    await say(w, QUESTION);
    expect((w.asked ?? []).filter(({ role }) => role === 'extractor')).toEqual([]);
  });

  it('is left to the page’s own sentences where the engine fails', async () => {
    const answers = (): string => {
      throw new Failure('unexpected', 'The GPU went away.');
    };
    expect((await told({ answers }))?.say).toBeDefined();
  });

  it('is not asked for where the rules are sure, or a sentence is wanted', async () => {
    for (const question of ['what is the reference?', 'why do you call?']) {
      const w = { ...world(...parcel, paragraph('The reference is W-20931.')), model: value('W-20931') };
      await say(w, question);
      expect((w.asked ?? []).filter(({ role }) => role === 'extractor')).toEqual([]);
    }
  });

  it('is the page’s own, whatever the model says', async () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 90 }),
      fc.constantFrom(
        '4',
        'December',
        'W-20931',
        'Reference',
        'the office',
        '[number]',
        '</page>',
        '4 December',
      ),
    );
    await fc.assert(
      fc.asyncProperty(anything, async (text) => {
        const model = {
          answers: (r: ModelRequest) => (r.role === 'extractor' ? JSON.stringify({ value: text }) : ''),
        };
        const [record] = (await say({ ...world(...parcel), model }, QUESTION)).records;
        if (record?.by === undefined) return;
        const quote = record.say?.startsWith('“') ? record.say.slice(1, -1) : '';
        expect(parcel.some(({ name }) => name?.includes(quote))).toBe(true);
        expect(parcel.map(({ name }) => name)).toContain(record.passages?.[0]?.text);
      }),
      { numRuns: 40 },
    );
  }, 60_000);
});
