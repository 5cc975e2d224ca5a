import { describe, expect, it } from 'vitest';
import { allowLabel, dateLabel, hostOf, quote, reasonLabel, scopeLabel, shorten } from './labels';

const now = new Date(2025, 10, 24, 14, 5).getTime();
const at = (y: number, m: number, d: number, h = 9, min = 7): number => new Date(y, m, d, h, min).getTime();

describe('dateLabel', () => {
  it.each([
    [at(2025, 10, 24, 0, 0), 'today 00:00'],
    [now, 'today 14:05'],
    [at(2025, 10, 23, 23, 59), 'yesterday 23:59'],
    [at(2025, 10, 22), '22 Nov'],
    [at(2025, 0, 1), '1 Jan'],
    [at(2024, 10, 24), '24 Nov 2024'],
    [at(2026, 0, 2), '2 Jan 2026'],
  ])('%d → %s', (time, label) => {
    expect(dateLabel(time, now)).toBe(label);
  });

  it('knows yesterday across the turn of the year', () => {
    expect(dateLabel(at(2024, 11, 31, 8, 0), at(2025, 0, 1))).toBe('yesterday 08:00');
  });
});

describe('shorten', () => {
  it('leaves what fits and makes one line of it', () => {
    expect(shorten('  Add\n\tto  cart ', 20)).toBe('Add to cart');
  });
  it('cuts with an ellipsis inside the limit', () => {
    expect(shorten('abcdef', 4)).toBe('abc…');
    expect(shorten('ab cdef', 4)).toBe('ab…');
  });
  it('never cuts an emoji in half', () => {
    expect(shorten('😀😀😀😀', 3)).toBe('😀😀…');
  });
});

describe('sentences', () => {
  it('names the words and the day of a reason', () => {
    const use = { memoryId: 'm', words: 'I wear size M', at: at(2025, 10, 3) };
    expect(reasonLabel(use, now)).toBe('because you said “I wear size M” (3 Nov)');
  });
  it('quotes at most 80 characters', () => {
    expect(quote('x'.repeat(200))).toHaveLength(82);
  });
  it('says where a memory holds', () => {
    expect(scopeLabel({ kind: 'everywhere' })).toBe('everywhere');
    expect(scopeLabel({ kind: 'site', domain: 'example.org' })).toBe('on example.org');
  });
});

describe('hosts', () => {
  it.each([
    ['https://example.org/*', 'example.org'],
    ['*://*.example.org/*', 'example.org'],
    ['http://localhost:8080', 'localhost:8080'],
    ['example.org', 'example.org'],
  ])('%s → %s', (pattern, host) => {
    expect(hostOf(pattern)).toBe(host);
  });

  it('says on the button what would be allowed', () => {
    expect(allowLabel(['https://example.org/*'])).toBe('Allow on example.org');
    expect(allowLabel(['https://a.org/*', 'https://b.org/*'])).toBe('Allow on 2 sites');
    expect(allowLabel(['http://a.org/*', 'https://a.org/*'])).toBe('Allow on a.org');
    expect(allowLabel(['https://*/*'])).toBe('Allow on all sites');
    expect(allowLabel([])).toBe('Allow seeing your open tabs');
  });
});
