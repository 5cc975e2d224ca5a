import { describe, expect, it } from 'vitest';
import { learnedMeaning } from '../../e2e/exam/learned';
import type { Memory } from '../flow';
import { learn } from './learn';
import { profileFor, profileText } from './profile';
import { inScope, nearEnough, recall } from './recall';
import { preferenceSignals } from './signals';
import { valueFor } from './value';

const SITE = 'shop.example';
const DAY = 86_400_000;

function kept(words: string, at = 0): Memory {
  const draft = learn(words, at, SITE);
  if (!draft) throw new Error(`nothing learned from ${words}`);
  return { ...draft, id: words, source: 'said', status: 'active', createdAt: at, changedAt: at };
}

const INVOICE = kept('I never want paper invoices');
const SIZE = kept('I wear size M');
const EMAIL = kept('my email is ada@example.org');
const HOME = kept('call 12 High Street home');
const AISLE = kept('when I book a flight, choose an aisle seat');
const HERE = kept('always sort by rating on this site');
const EVERYWHERE = kept('always sort by price');
const ALL = [INVOICE, SIZE, EMAIL, HOME, AISLE, HERE, EVERYWHERE];
const ids = (words: string, site: string | null = SITE): string[] =>
  recall(ALL, { words, site, now: 0 }).map(({ memory }) => memory.id);

describe('recall', () => {
  it('finds what the words are about and nothing else', () => {
    expect(ids('choose an invoice')).toEqual([INVOICE.id]);
    expect(ids('select my size')).toEqual([SIZE.id]);
    expect(ids('open the news')).toEqual([]);
  });

  it('puts the site before everywhere and keeps other sites out', () => {
    expect(ids('sort the list')).toEqual([HERE.id, EVERYWHERE.id]);
    expect(ids('sort the list', 'other.example')).toEqual([EVERYWHERE.id]);
    expect(ids('sort the list', null)).toEqual([EVERYWHERE.id]);
  });

  it('takes a part of a site for the site, and a longer name for another one', () => {
    const used = (words: string): boolean => inScope(kept(words), SITE);
    expect(used('always sort by rating on news.shop.example')).toBe(true);
    expect(used('always sort by rating on www.shop.example')).toBe(true);
    expect(used('always sort by rating on bookshop.example')).toBe(false);
    expect(used('always sort by rating on example.org')).toBe(false);
  });

  it('puts what fades behind what is fresh', () => {
    const old = kept('I prefer window seats', 0);
    const fresh = { ...kept('I prefer aisle seats', 700 * DAY), id: 'fresh' };
    const found = recall([old, fresh], { words: 'pick a seat', site: null, now: 730 * DAY });
    expect(found.map(({ memory }) => memory.id)).toEqual(['fresh', old.id]);
    const name = kept('call 12 High Street home', 0);
    expect(recall([name], { words: 'ship it home', site: null, now: 9000 * DAY })[0]?.score).toBeGreaterThan(
      2,
    );
  });

  it('leaves out what is no longer active', () => {
    expect(recall([{ ...SIZE, status: 'forgotten' }], { words: 'my size', site: null, now: 0 })).toEqual([]);
  });
});

describe('nearness that counts', () => {
  it('is asked for more where few memories compete', () => {
    expect(nearEnough(1)).toBeGreaterThan(nearEnough(10));
    expect(nearEnough(10)).toBeGreaterThan(nearEnough(1000));
    expect(nearEnough(1000)).toBeCloseTo(0.29, 2);
  });
});

describe('valueFor', () => {
  it.each([
    ['my email', 'ada@example.org', EMAIL],
    ['my e-mail address', 'ada@example.org', EMAIL],
    ['my usual size', 'M', SIZE],
    ['home', '12 High Street', HOME],
    ['my home address', '12 High Street', HOME],
  ])('%j is %j', (words, value, memory) => {
    expect(valueFor(ALL, words)).toEqual({ value, memory });
  });

  it('does not guess', () => {
    expect(valueFor(ALL, 'my phone number')).toBeNull();
    expect(valueFor(ALL, '')).toBeNull();
    const two = [kept('my shoe size is 42'), kept('my shirt size is L')];
    expect(valueFor(two, 'my size')).toBeNull();
    expect(valueFor(two, 'my shoe size')?.value).toBe('42');
  });
});

describe('preferenceSignals', () => {
  it('wants and avoids the words that tell things apart', () => {
    expect(preferenceSignals(ALL, 'choose an invoice')).toMatchObject([
      { memoryId: INVOICE.id, wants: [], avoids: ['paper'] },
    ]);
    expect(preferenceSignals(ALL, 'choose a size')).toMatchObject([{ wants: ['m'], avoids: [] }]);
  });

  it('waits for its condition', () => {
    expect(preferenceSignals(ALL, 'choose a seat')).toEqual([]);
    expect(preferenceSignals(ALL, 'choose a seat for the flight')).toMatchObject([{ wants: ['aisle'] }]);
  });
});

describe('profileText', () => {
  it('is plain sentences, instructions first, without what is sensitive', () => {
    const text = profileText(ALL, SITE);
    expect(text.split('\n')[0]).toMatch(/^- (When I book|Always sort)/);
    expect(text).toContain('- I wear size M');
    expect(text).toContain('(on shop.example)');
    expect(text).not.toContain('High Street');
    expect(profileText(ALL, SITE, 40).length).toBeLessThanOrEqual(40);
  });

  it('begins with what the task needs and stays within its length', () => {
    const many = Array.from({ length: 60 }, (_, i) => ({
      ...kept('I wear size M'),
      id: `m${i}`,
      text: `Fact ${i} of mine`,
    }));
    const text = profileText([...ALL, ...many], SITE, undefined, [SIZE, INVOICE, HOME]);
    expect(text.split('\n').slice(0, 2)).toEqual([`- ${SIZE.text}`, `- ${INVOICE.text}`]);
    expect(text.match(/I wear size M/g)).toHaveLength(1);
    expect(text).not.toContain('High Street');
    expect(text.length).toBeLessThanOrEqual(1200);
    expect(text.length).toBeGreaterThan(900);
  });

  it('begins with what is near in meaning, within its length', async () => {
    const far = new Float32Array(384);
    const vector = new Float32Array(384);
    [vector[5], far[90]] = [1, 1];
    const of = ({ id }: Memory): Float32Array => (id === SIZE.id ? vector : far);
    const table = await learnedMeaning();
    const asked = { words: 'which trousers', site: SITE, now: 0 };
    const first = (text: string): string | undefined => text.split('\n')[0];
    const text = profileFor(ALL, { ...asked, meanings: { request: vector, of, table } });
    expect(first(text)).toBe(`- ${SIZE.text}`);
    expect(text.length).toBeLessThanOrEqual(1200);
    expect(first(profileFor(ALL, asked))).not.toBe(`- ${SIZE.text}`);
    expect(
      profileFor(ALL, { ...asked, meanings: { request: vector, of, table } }, 60).length,
    ).toBeLessThanOrEqual(60);
  });

  it('skips one that is too long, and keeps each on one line', () => {
    const long = { ...SIZE, id: 'long', text: 'x'.repeat(5000) };
    const broken = { ...SIZE, id: 'broken', text: 'two\nlines' };
    const text = profileText([long, broken], SITE, undefined, [long]);
    expect(text).toBe('- two lines');
  });
});
