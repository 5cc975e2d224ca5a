import { describe, expect, it } from 'vitest';
import { bestPassages, summarise } from './answer';
import { sentences } from './sentences';

describe('sentences', () => {
  it.each([
    ['One. Two! Three?', ['One.', 'Two!', 'Three?']],
    [
      'Dr. Smith met Mr. J. Lee at 5 p.m. on Monday. They left.',
      ['Dr. Smith met Mr. J. Lee at 5 p.m. on Monday.', 'They left.'],
    ],
    ['It costs 3.50 per day. See e.g. the list.', ['It costs 3.50 per day.', 'See e.g. the list.']],
    ['He said "Stop." Then he went.', ['He said "Stop."', 'Then he went.']],
    ['営業時間は9時からです。日曜は休みです。', ['営業時間は9時からです。', '日曜は休みです。']],
    ['Am 3. Mai geht es los. Bis dann.', ['Am 3. Mai geht es los.', 'Bis dann.']],
    ['- one\n- two', ['- one', '- two']],
    ['no stop', ['no stop']],
    ['', []],
  ])('%s', (text, wanted) => expect(sentences(text)).toEqual(wanted));
});

const SHOP = [
  {
    text: 'Welcome to our shop. We have sold lamps since 1987, and every lamp is tested by hand.',
    heading: 'Lamps and more',
  },
  {
    text: 'Standard delivery takes 3 to 5 days and costs $4.90. Orders over $50 are delivered free of charge.',
    heading: 'Shipping',
  },
  {
    text: 'You can return any item within 30 days. Refunds are paid to the card you used. Sale items cannot be returned because they are cleared for good.',
    heading: 'Returns',
  },
  {
    text: 'The shop was founded by Maria Olsen in a garage. It is based in Bergen, Norway.',
    heading: 'About us',
  },
  { text: 'Write to hello@lamps.example or call +47 55 12 34 56.', heading: 'Contact' },
  { text: 'Monday to Friday from 9:00 to 18:00. Closed on Sunday.', heading: 'Opening hours' },
  { text: 'Do you ship abroad? Yes, to most of Europe.', heading: 'Questions' },
];

describe('bestPassages', () => {
  it.each([
    ['How much does shipping cost?', 'costs $4.90'],
    ['what is the return policy?', 'return any item within 30 days'],
    ['how many days do I have to return something?', 'within 30 days'],
    ['Who founded the shop?', 'Maria Olsen'],
    ['where is the company based', 'Bergen'],
    ['when was it founded, since when do you sell lamps?', '1987'],
    ['when is the shop open?', '9:00'],
    ['what is the phone number?', '+47'],
    ['why can sale items not be returned?', 'because'],
    ['is delivery free?', 'free of charge'],
    ['tell me about refunds', 'Refunds are paid'],
  ])('%s → %s', (question, words) => {
    const { passages } = bestPassages(question, SHOP, 3);
    expect(passages[0]?.text).toContain(words);
  });

  it('names the heading and is sure of a clear answer', () => {
    const { passages, confident, confidence } = bestPassages(
      'How much does standard delivery cost?',
      SHOP,
      3,
    );
    expect(passages[0]?.heading).toBe('Shipping');
    expect(confident).toBe(true);
    expect(confidence).toBeGreaterThan(0.6);
  });

  it.each([
    'who won the football world cup?',
    'what is the capital of Australia?',
    'how tall is the tower?',
    '???',
    '',
  ])('says that the page does not speak of it: %s', (question) =>
    expect(bestPassages(question, SHOP, 3)).toMatchObject({ passages: [], confidence: 0, confident: false }),
  );

  it('reads an empty page', () => expect(bestPassages('what?', [], 3).passages).toEqual([]));

  it('answers in other languages', () => {
    const blocks = [
      { text: 'Der Versand kostet 4,90 €. Die Lieferung dauert drei Tage.' },
      { text: 'Die Rückgabe ist innerhalb von 30 Tagen möglich.' },
    ];
    expect(bestPassages('Was kostet der Versand?', blocks, 1).passages[0]?.text).toContain('4,90');
    expect(bestPassages('Wie lange ist die Rückgabe möglich?', blocks, 1).passages[0]?.text).toContain(
      '30 Tagen',
    );
  });
});

describe('what words mean', () => {
  const blocks = [
    { text: 'Many people fear a foehn in winter. Roofs are checked before each foehn.' },
    { text: 'A foehn (from Latin favonius) is a warm wind that falls from the mountains.' },
    { text: 'Backed by its members, the S.B.A. stands for Salt Boat Association.' },
    { text: '^ “A foehn is no friend”, Coast Quarterly.', heading: 'References' },
  ];
  it.each([
    ['what is a foehn?', 'warm wind'],
    ['what does foehn mean?', 'warm wind'],
    ['qué es un foehn?', 'warm wind'],
    ['what does SBA stand for?', 'Salt Boat Association'],
  ])('%s', (question, words) => {
    const { passages, confident } = bestPassages(question, blocks, 3);
    expect(passages[0]?.text).toContain(words);
    expect(confident).toBe(true);
  });

  it('is not claimed where nothing defines it', () =>
    expect(bestPassages('what is a foehn?', blocks.slice(0, 1), 3).confident).toBe(false));

  it('is not told by the title of a source', () =>
    expect(bestPassages('what is a foehn?', blocks.slice(3), 3).confident).toBe(false));
});

describe('summarise', () => {
  it('takes whole sentences in the page’s order, each once', () => {
    const chosen = summarise([...SHOP, ...SHOP], 4).map(({ text }) => text);
    expect(chosen).toHaveLength(4);
    expect(new Set(chosen).size).toBe(4);
    const all = SHOP.flatMap(({ text }) => sentences(text));
    expect(chosen).toEqual([...chosen].sort((a, b) => all.indexOf(a) - all.indexOf(b)));
  });

  it('prefers what the page is about to an aside', () => {
    const blocks = [
      {
        text: 'Tidal power turns the movement of tides into electricity. Tides are more predictable than wind and sun.',
      },
      { text: 'The first large tidal power plant was built at the Rance in France and opened in 1966.' },
      { text: 'Our editor had porridge this morning before the rain set in.' },
      { text: 'Tidal power plants can harm fish, and building them costs more than wind power.' },
    ];
    const chosen = summarise(blocks, 3)
      .map(({ text }) => text)
      .join(' ');
    expect(chosen).toContain('Tidal power');
    expect(chosen).not.toContain('porridge');
  });

  it('leaves out crumbs and questions, and copes with little', () => {
    expect(
      summarise([{ text: 'Home. Menu. Log in.' }, { text: 'What do you want to read about today?' }], 3),
    ).toEqual([]);
    expect(summarise([], 3)).toEqual([]);
  });

  it('ends on a long page', () => {
    const blocks = Array.from({ length: 3000 }, (_, i) => ({
      text: `Sentence number ${i} speaks of topic ${i % 97} and of lamp ${i % 13}.`,
    }));
    expect(summarise(blocks, 5)).toHaveLength(5);
    expect(bestPassages('which sentence speaks of lamp 7 and topic 5?', blocks, 3)).not.toEqual([]);
  });
});
