import { describe, expect, it } from 'vitest';
import { settingOf } from './choose';
import { kindSignals, KINDS, kindsOf, slotSignals, valuesIn, type KindTable } from './kinds';
import { readSaid } from './read';

const PLACES = ['danville', 'los gatos', 'new haven'];
/** Vectors of two numbers: places lie on the first axis, all else on the second. */
const vector = (phrase: string) => Float32Array.from(PLACES.includes(phrase) ? [1, 0] : [0, 1]);
/** Sure of places, and that the rest is nothing. */
const TABLE: KindTable = [
  [0, 9, 0],
  [9, 0, 0],
  [0, 0, -9],
  [0, 0, -9],
].map((weights) => Float32Array.from(weights));

const signals = (request: string, instruction: string, kinds: KindTable | null = TABLE) =>
  kindSignals(settingOf([request], [instruction], vector, { topics: null, kinds, slots: null }))[0];

describe('kinds of values', () => {
  it('are told by their vector', () => {
    expect(KINDS[kindsOf(TABLE, vector('danville')).findIndex((chance) => chance > 0.9)]).toBe('place');
    expect(KINDS[kindsOf(TABLE, vector('salon')).findIndex((chance) => chance > 0.9)]).toBe('none');
    expect(kindsOf(TABLE, vector('salon')).reduce((sum, chance) => sum + chance)).toBeCloseTo(1);
  });

  it('are looked for in names as they are written and in the words outside of them', () => {
    expect(valuesIn(readSaid('Find me salons in New Haven that are cheap'))).toEqual([
      'new haven',
      'salons',
      'cheap',
    ]);
  });

  it('tell the same value from another one of its kind', () => {
    const other = signals('a salon in Danville', 'I prefer Los Gatos when I ask for a salon');
    expect(other?.['placeApart']).toBeGreaterThan(0.9);
    expect(other?.['kindApart']).toBeGreaterThan(0.9);
    const same = signals('a salon in Los Gatos', 'I prefer Los Gatos when I ask for a salon');
    expect(same?.['placeSame']).toBeGreaterThan(0.9);
    expect(same?.['placeApart']).toBeLessThan(0.1);
  });

  it('clash in nothing where one of the two names none, or nothing was learned', () => {
    expect(signals('find a salon', 'I prefer Los Gatos when I ask for a salon')?.['placeApart']).toBeLessThan(
      0.1,
    );
    expect(signals('a salon in Danville', 'I prefer Los Gatos', null)).toEqual({});
  });

  it('of a condition stand against another one that is asked for', () => {
    const other = signals('a salon in Danville', 'If the city is Los Gatos, ask for a late appointment');
    expect(other?.['kindWhenApart']).toBeGreaterThan(0.9);
    const same = signals('a salon in Los Gatos', 'If the city is Los Gatos, ask for a late appointment');
    expect(same?.['kindWhenApart']).toBeLessThan(0.1);
  });

  it('stand against each other by finer sorts where those were learned', () => {
    const taught = { topics: null, kinds: null, slots: TABLE };
    const slots = (request: string, instruction: string) =>
      slotSignals(settingOf([request], [instruction], vector, taught))[0];
    const other = slots('a salon in Danville', 'I prefer Los Gatos when I ask for a salon');
    expect(other?.['slotClash']).toBeGreaterThan(0.9);
    expect(other?.['slotWhenClash']).toBeLessThan(0.1);
    expect(
      slots('a salon in Los Gatos', 'I prefer Los Gatos when I ask for a salon')?.['slotClash'],
    ).toBeLessThan(-0.9);
    expect(slots('a salon in Danville', 'I prefer late appointments')?.['slotClash']).toBeLessThan(0.1);
    expect(slotSignals(settingOf(['a salon'], ['I prefer Los Gatos'], vector))).toEqual([{}]);
  });
});
