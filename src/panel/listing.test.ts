import { describe, expect, it } from 'vitest';
import type { Memory } from '../flow';
import type { MemoryRow, SiteStatus } from '../messages';
import { groupRows, scopeChoices, scopeValue, siteDomain, sourceLabel, valueScope } from './listing';

const now = new Date(2025, 10, 24, 14, 5).getTime();
const row = (id: string, topic: string, more: Partial<Memory> = {}): MemoryRow => ({
  memory: {
    id,
    kind: 'preference',
    text: id,
    topic,
    scope: { kind: 'everywhere' },
    polarity: 'want',
    sensitivity: 'plain',
    source: 'said',
    confidence: 1,
    status: 'active',
    createdAt: now,
    changedAt: now,
    ...more,
  },
  evidence: null,
  uses: 0,
});

describe('groupRows', () => {
  const rows = [row('1', 'size'), row('2', ''), row('3', 'invoices'), row('4', 'size')];
  it('puts together what is about one topic, in the order it came', () => {
    expect(groupRows(rows).map((g) => [g.topic, g.rows.length])).toEqual([
      ['size', 2],
      ['other', 1],
      ['invoices', 1],
    ]);
  });
  it('goes by the first subject where there is one', () => {
    const more = [row('5', 'collar', { subjects: ['clothes', 'gift'] }), row('6', 'clothes')];
    expect(groupRows(more).map((g) => [g.topic, g.rows.length])).toEqual([['clothes', 2]]);
  });
});

describe('sourceLabel', () => {
  it('quotes the evidence', () => {
    const said = {
      ...row('size 3', 'size'),
      evidence: { words: 'I wear size M', at: new Date(2025, 10, 3).getTime() },
    };
    expect(sourceLabel(said, now)).toBe('said 3 Nov: “I wear size M”');
    said.memory.text = 'i wear size M.';
    said.evidence.words = 'Remember that I wear size M';
    expect(sourceLabel(said, now)).toBe('said 3 Nov');
  });
  it('gives the day alone without evidence', () => {
    expect(sourceLabel(row('1', 'size', { source: 'imported' }), now)).toBe('imported today 14:05');
  });
});

describe('scopes', () => {
  it('offers everywhere, its own site and this site, once each', () => {
    const { memory } = row('1', 'size', { scope: { kind: 'site', domain: 'a.org' } });
    expect(scopeChoices(memory, 'b.org').map(scopeValue)).toEqual(['', 'a.org', 'b.org']);
    expect(scopeChoices(memory, 'a.org').map(scopeValue)).toEqual(['', 'a.org']);
    expect(scopeChoices(row('2', 'size').memory, null).map(scopeValue)).toEqual(['']);
  });
  it('offers its own kind of task too', () => {
    const { memory } = row('1', 'seat', { subjects: ['flight', 'train'] });
    expect(scopeChoices(memory, null).map(scopeValue)).toEqual(['', 'for flight']);
    const held = row('2', 'seat', { scope: { kind: 'task', task: 'trips' } }).memory;
    expect(scopeChoices(held, 'b.org').map(scopeValue)).toEqual(['', 'for trips', 'b.org']);
  });
  it('survives the way through an option value', () => {
    expect(valueScope(scopeValue({ kind: 'everywhere' }))).toEqual({ kind: 'everywhere' });
    expect(valueScope('a.org')).toEqual({ kind: 'site', domain: 'a.org' });
  });
  it('takes the registrable domain, or what is left of the host', () => {
    const ready = {
      kind: 'ready' as const,
      host: 'www.shop.co.uk',
      title: '',
      examples: [],
    } satisfies SiteStatus;
    expect(siteDomain({ ...ready, domain: 'shop.co.uk' })).toBe('shop.co.uk');
    expect(siteDomain(ready)).toBe('shop.co.uk');
    expect(siteDomain({ kind: 'unknown' })).toBeNull();
  });
});
