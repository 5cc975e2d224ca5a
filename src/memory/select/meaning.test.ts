import { describe, expect, it } from 'vitest';
import { learnedSelect } from '../../../e2e/exam/learned';
import type { Encode } from '../../flow';
import { selectByMeaning } from '../select';
import { phrasesOf } from './choose';
import { readSaid, readStanding } from './read';

const PROFILE = ['If I book a ferry, I want a cabin in Deck Two.', 'When I order tea, choose oolong.'];

const learned = await learnedSelect();

describe('selectByMeaning', () => {
  it('encodes every phrase once, and answers for each instruction', async () => {
    const asked: string[] = [];
    const encode: Encode = (sentences) => {
      asked.push(...sentences);
      return Promise.resolve(sentences.map((text) => new Float32Array(4).fill(text.length % 2 ? 0.5 : -0.5)));
    };
    const first = await selectByMeaning(['User: a ferry to Oslo'], PROFILE, { encode, learned });
    expect([...first.ranked].sort()).toEqual([0, 1]);
    expect(new Set(asked)).toEqual(new Set(phrasesOf(['a ferry to Oslo'], PROFILE)));
    const before = asked.length;
    await selectByMeaning(['User: a ferry to Oslo'], PROFILE, { encode, learned });
    expect(asked.length).toBe(before);
  });

  it('holds nothing where nothing is asked or nothing stands', async () => {
    const encode: Encode = (sentences) => Promise.resolve(sentences.map(() => new Float32Array(4)));
    expect((await selectByMeaning([], PROFILE, { encode, learned })).selected).toEqual([]);
    expect(await selectByMeaning(['User: hello'], [], { encode, learned })).toEqual({
      selected: [],
      ranked: [],
    });
  });
});

describe('reading', () => {
  it('finds names, places, times and prices', () => {
    const said = readSaid('I want a cheap table in New Haven at 7 pm, at the Blue Door');
    expect(said).toMatchObject({
      names: ['new haven', 'blue door'],
      places: ['new haven', 'blue door'],
      times: ['7pm'],
    });
    expect([...said.prices]).toEqual([1]);
  });

  it('tells the condition from what is asked for', () => {
    expect(readStanding('My favourite deck when I book a ferry is Deck Two.')).toMatchObject({
      topic: 'when I book a ferry',
      then: { names: ['deck two'] },
    });
    expect(readStanding('When I book a ferry, also look for trains').joins).toBe(true);
    expect(readStanding('Choose oolong when I ask for one').when.words).toEqual([]);
  });
});
