import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { learn, MAX_STATEMENT } from './learn';

const SITE = 'shop.example';
const read = (words: string, site: string | null = SITE) => learn(words, 0, site);

describe('learn', () => {
  it.each([
    'I like the way they did it back at the old place, you know, with the small tables and the lamps, and it was never too loud to talk',
    'I prefer tea, but I had coffee yesterday, and it was fine',
    'my favourite film is the one that my cousin showed me on the first evening of our trip',
  ])('keeps nothing of what is said at length: %s', (words) => {
    expect(read(words)).toBeNull();
  });

  it.each(['click Options for Report.pdf', 'open the menu on this site', 'search for shirts on example.org'])(
    'takes a request that names a place for a request: %s',
    (words) => {
      expect(read(words)).toBeNull();
    },
  );

  it('keeps it when it is asked to', () => {
    expect(read('remember that I prefer tea, but I had coffee yesterday, and it was fine')).not.toBeNull();
  });

  it.each([
    // words, kind, topic, value, polarity, text
    ['I prefer window seats', 'preference', 'seat', 'window', 'want', 'I prefer window seats'],
    [
      'remember that I never want paper invoices',
      'preference',
      'invoice',
      'paper',
      'avoid',
      'I never want paper invoices',
    ],
    ['I wear size M', 'fact', 'size', 'M', 'want', 'I wear size M'],
    ['I’m size 42 in shoes.', 'fact', 'shoe size', '42', 'want', "I'm size 42 in shoes"],
    [
      'my email is ada@example.org',
      'fact',
      'email',
      'ada@example.org',
      'want',
      'My email is ada@example.org',
    ],
    ['call 12 High Street home', 'name', 'name:home', '12 High Street', 'want', 'Call 12 High Street home'],
    ['call me Ada', 'fact', 'name', 'Ada', 'want', 'Call me Ada'],
    ["I don't like cilantro", 'preference', 'cilantro', undefined, 'avoid', "I don't like cilantro"],
    ['I usually pay by invoice', 'preference', 'payment', 'invoice', 'want', 'I usually pay by invoice'],
    ['I prefer tea over coffee', 'preference', 'coffee or tea', 'tea', 'want', 'I prefer tea over coffee'],
    ['never accept cookies', 'instruction', 'cookie', 'accept', 'avoid', 'Never accept cookies'],
    ['from now on show prices in euros', 'instruction', 'price', 'euros', 'want', 'Show prices in euros'],
    [
      'please remember that my favourite colour is blue',
      'preference',
      'color',
      'blue',
      'want',
      'My favourite colour is blue',
    ],
    [
      'Don’t forget: the wifi at work is Fern',
      'fact',
      'wifi at work',
      'Fern',
      'want',
      'The wifi at work is Fern',
    ],
    [
      'je préfère les sièges côté fenêtre',
      'preference',
      'seat',
      'côté fenêtre',
      'want',
      'Je préfère les sièges côté fenêtre',
    ],
    [
      'je ne veux jamais de factures papier',
      'preference',
      'invoice',
      'papier',
      'avoid',
      'Je ne veux jamais de factures papier',
    ],
    [
      'ich bevorzuge Fensterplätze',
      'preference',
      'fensterplätze',
      undefined,
      'want',
      'Ich bevorzuge Fensterplätze',
    ],
    ['merk dir, dass meine Größe M ist', 'fact', 'size', 'M', 'want', 'Meine Größe M ist'],
    ['sortiere immer nach Preis', 'instruction', 'sort', 'Preis', 'want', 'Sortiere immer nach Preis'],
    [
      'mi correo es ada@example.org',
      'fact',
      'email',
      'ada@example.org',
      'want',
      'Mi correo es ada@example.org',
    ],
    ['no me gusta el cilantro', 'preference', 'cilantro', undefined, 'avoid', 'No me gusta el cilantro'],
  ])('reads %j', (words, kind, topic, value, polarity, text) => {
    expect(read(words)).toMatchObject({ kind, topic, polarity, text, scope: { kind: 'everywhere' } });
    expect(read(words)?.value).toBe(value);
  });

  it.each([
    ['when I book a flight, choose an aisle seat', 'when I book a flight', 'aisle'],
    ['I prefer aisle seats on long flights', 'on long flights', 'aisle'],
    ['I prefer window seats when I fly at night', 'when I fly at night', 'window'],
    ['if I travel for work pick an aisle seat', 'if I travel for work', 'aisle'],
  ])('finds the condition of %j', (words, condition, value) => {
    expect(read(words)).toMatchObject({ topic: 'seat', condition, value });
  });

  it('takes "for flights" as the kind of task it holds for', () => {
    expect(read('For flights, I prefer window seats')).toMatchObject({
      topic: 'seat',
      value: 'window',
      scope: { kind: 'task', task: 'flights' },
    });
  });

  it.each([
    ['always sort by price on this site', { kind: 'site', domain: SITE }],
    ['on this site, I prefer dark mode', { kind: 'site', domain: SITE }],
    ['everywhere I prefer dark mode', { kind: 'everywhere' }],
    ['use dark mode on www.example.co.uk by default', { kind: 'site', domain: 'example.co.uk' }],
    ['use dark mode on Mail.Example.com', { kind: 'site', domain: 'mail.example.com' }],
  ])('finds the scope of %j', (words, scope) => {
    expect(read(words)?.scope).toEqual(scope);
  });

  it('keeps nothing for "this site" when there is none', () => {
    expect(read('always sort by price on this site', null)).toBeNull();
  });

  it.each([
    '', '   ', '?', 'click the button', 'search for blue shirts and open the second result', 'my order is late',
    "I'd like a blue shirt", 'I want to buy a shirt', 'I like this', 'I prefer this one', 'what is my size?',
    'remember to buy milk', 'call the shop', 'if the cart is empty, click continue', 'I never got the mail',
    'forget my size', 'my cart is empty', 'do I prefer window seats', 'remember 😀', 'I always get an error here',
    'when the page loads, click Start', 'the seats by the window are nice', 'sort by price', '<b>hi</b>',
  ])('reads nothing from %j', (words) => {
    expect(read(words)).toBeNull();
  }); // prettier-ignore

  it.each(['my password is hunter2', 'remember my card is 4111 1111 1111 1111', 'my PIN is 4929'])(
    'never keeps %j',
    (words) => {
      expect(read(words)).toBeNull();
    },
  );

  it('names the class of what needs its own yes', () => {
    expect(read("I'm allergic to nuts")).toMatchObject({
      sensitivity: 'sensitive',
      sensitiveClass: 'health',
      topic: 'allergy',
    });
    expect(read('I prefer window seats')).toMatchObject({ sensitivity: 'plain' });
  });

  it('answers any text, and what it keeps is short and its own words', () => {
    const words = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.string({ unit: 'grapheme', maxLength: 30 }).map((s) => `remember that I prefer ${s}`),
    );
    fc.assert(
      fc.property(words, (s) => {
        const draft = read(s);
        if (!draft) return;
        expect(draft.topic).not.toBe('');
        expect(draft.text.length).toBeLessThanOrEqual(MAX_STATEMENT);
      }),
      { numRuns: 200 },
    );
    expect(read(`remember that I like ${'x'.repeat(10_000)}`)).toBeNull();
  });
});
