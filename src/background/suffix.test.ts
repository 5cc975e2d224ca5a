import fc from 'fast-check';
import { getDomain } from 'tldts';
import { describe, expect, it } from 'vitest';
import { suffixes } from '../build/suffixes';
import { registrable } from './suffix';

const LIST = suffixes();

describe('registrable', () => {
  it.each([
    ['example.com', 'example.com'],
    ['www.shop.example.com', 'example.com'],
    ['www.example.co.uk', 'example.co.uk'],
    ['a.b.test.kawasaki.jp', 'b.test.kawasaki.jp'],
    ['www.city.kawasaki.jp', 'city.kawasaki.jp'],
    ['a.www.ck', 'www.ck'],
    ['a.b.c.ck', 'b.c.ck'],
    ['me.github.io', 'me.github.io'],
    ['x.me.github.io', 'me.github.io'],
    ['shop.example.unheard-of', 'example.unheard-of'],
    ['www.xn--mller-kva.de', 'xn--mller-kva.de'],
    ['www.example.com.', 'example.com'],
  ])('of %s is %s', (host, domain) => {
    expect(registrable(host, LIST)).toBe(domain);
  });

  it.each(['localhost', '127.0.0.1', '[::1]', 'com', 'co.uk', 'github.io', 'x.kawasaki.jp', 'constructor'])(
    'of %s is the host itself',
    (host) => {
      expect(registrable(host, LIST)).toBe(host);
    },
  );

  it('agrees with tldts on hosts under any rule', () => {
    const rules = Object.entries(LIST).flatMap(([top, names]) =>
      names.split(' ').map((name) => `${name.replace(/^!/, '')}.${top}`.replaceAll('*', 'any')),
    );
    const label = fc.constantFrom('www', 'shop', 'a', 'example', 'city', 'any', 'co', 'com', 'constructor');
    const under = fc
      .tuple(
        fc.array(label, { maxLength: 3 }),
        fc.constantFrom(...rules, 'com', 'net', 'uk', 'ck', 'unheard-of'),
      )
      .map(([labels, rule]) => [...labels, rule].join('.'));
    fc.assert(
      fc.property(under, (host) => {
        expect(registrable(host, LIST)).toBe(getDomain(host, { allowPrivateDomains: true }) ?? host);
      }),
      { numRuns: 2000 },
    );
  });
});
