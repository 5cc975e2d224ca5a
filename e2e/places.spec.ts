/** Everyday words on other kinds of sites than a shop: an article, a form for rooms, a table of issues, settings, a calendar. */
import { resolve } from 'node:path';
import type { Task } from '../src/flow';
import { expect, test as base, type Page } from './harness/chromium';
import { takeFirst, tell } from './harness/talk';

const test = base.extend<{ at: string; panel: Page }>({
  at: async ({ serve }, use) => use((await serve({ folder: resolve(import.meta.dirname, 'places') })).url),
  panel: async ({ page, at, openPanel }, use) => {
    await page.goto(`${at}/news.html`);
    await use(await openPanel(page));
  },
});

/** All that a task told: answers, quoted sentences, rows, and what it offers. */
const told = ({ records, status }: Task): string =>
  [
    ...records.flatMap(({ say = '', passages = [], table, suggestions = [] }) => [
      say,
      ...passages.map(({ text }) => text),
      ...(table?.rows ?? []).map((row) => row.join(' | ')),
      ...suggestions,
    ]),
    status.state === 'failed' ? status.problem.message : '',
  ].join('\n');

test('tells what an article is, who wrote it and when, and what visitors say is not what it says', async ({
  panel,
}) => {
  for (const [words, says] of [
    ['what is this site?', /“Harbour bridge reopens[^]*Its parts: .*What is new/],
    ['what is this about?', /The old harbour bridge opened to traffic again/],
    ['worum geht es hier?', /The old harbour bridge opened to traffic again/],
    ['de quoi parle cet article ?', /The old harbour bridge opened to traffic again/],
    ['who wrote this?', /By Ines Mora/],
    ['wann wurde es veröffentlicht?', /4 March 2027/],
    ['will there be a toll?', /decide in autumn whether the bridge gets a toll/],
    ['how do I contact them?', /open “Contact us” and tell me how do I contact them\?/],
    ['next page', /no next page here/],
    ['page suivante', /no next page here/],
    ['make the text bigger', /Ctrl and \+/],
  ] as const)
    expect(told(await tell(panel, words)), words).toMatch(says);
  for (const words of ['what do people say?', 'read me the comments', 'was sagen die Leute dazu?'])
    expect((await tell(panel, words)).records.at(-1)?.what, words).toBe('Scroll to “Comments (2)”');
});

test('an encyclopedia: what it is about, its parts, what words in it mean', async ({ page, panel, at }) => {
  const home = `${at}/encyclopedia.html`;
  await page.goto(home);
  for (const [words, says] of [
    [
      'what is this page?',
      /It is written by Ana Duarte and Tom Reed, dated 2 May 2026[^]*is a harbour town on the western coast/,
    ],
    ['who wrote this?', /Ana Duarte and Tom Reed/],
    ['¿quién escribió esto?', /Ana Duarte and Tom Reed/],
    ['when was it published?', /2 May 2026/],
    ['what is the title of this article?', /It is called “Saltmere”/],
    ['how long does it take to read?', /some [234] minutes of reading/],
    ['what is a foehn?', /A foehn is a warm wind/],
    ['what does SMBA stand for?', /Saltmere Boat Builders Association/],
    ['how many people live there?', /population of 18,420/],
    ['wie viele Menschen leben dort?', /population of 18,420/],
    ['how many edits are there?', /1,204 edits/],
    ['what currency do they use?', /Norland crown/],
  ] as const)
    expect(told(await tell(panel, words)), words).toMatch(says);
  for (const [words, part] of [
    ['go to the history section', 'History'],
    ['open the section on climate', 'Climate'],
    ['springe zum Abschnitt „People“', 'People'],
    ['show me the contents', 'Contents'],
  ] as const)
    expect((await tell(panel, words)).records.at(-1)?.what, words).toBe(`Scroll to “${part}”`);
  expect(page.url()).toBe(home);
  await expect(page.getByText('Contents')).toBeVisible();
  expect(await page.locator('details').getAttribute('open')).not.toBeNull();
});

test('a form of several fields is no search box, and what it lists is told by what it has', async ({
  page,
  panel,
  at,
}) => {
  await page.goto(`${at}/hotel.html`);
  const task = await tell(panel, 'find me a hotel in Porto');
  expect(task.status).toMatchObject({
    state: 'asking',
    question: { text: expect.stringContaining('asks for Where to?, Check-in, Check-out, Guests') },
  });
  expect(page.url()).toBe(`${at}/hotel.html`);
  for (const [words, says] of [
    ['which hotel has breakfast?', /Hotel Dunes[^]*Pier House/],
    ['what does it cost?', /3 things with a price[^]*Pier House \| €85/],
    ['cheapest first', /Pier House[^]*Hotel Dunes[^]*The Gull/],
    ['is there parking?', /open “FAQ” and tell me is there parking\?/],
  ] as const)
    expect(told(await tell(panel, words)), words).toMatch(says);
  await tell(panel, 'ouvre le deuxième');
  await expect(page).toHaveURL(/h=pier/);
});

test('turns the pages of a table, and uses its own filter and its “New issue”', async ({
  page,
  panel,
  at,
}) => {
  await page.goto(`${at}/issues.html`);
  expect(told(await tell(panel, 'who opened the frost warning?'))).toContain('Author: ines');
  const closed = await tell(panel, 'show closed ones');
  expect(closed.records.at(-1)?.what).toBe('Click “Closed”');
  await tell(panel, 'next page');
  await expect(page).toHaveURL(/page=2/);
  await tell(panel, 'create a new issue');
  await expect(page).toHaveURL(/new=1/);
});

test('tells how a switch stands, and changes nothing else than what was named', async ({
  page,
  panel,
  at,
}) => {
  await page.goto(`${at}/settings.html`);
  expect(told(await tell(panel, 'is dark mode on?'))).toContain('“Dark mode” is off.');
  await tell(panel, 'turn on dark mode');
  expect(told(await tell(panel, 'is dark mode on?'))).toContain('“Dark mode” is on.');
  expect(told(await tell(panel, 'what can I change here?'))).toContain('Weekly digest');
  for (const words of ['change my email', 'change my password']) {
    const task = await tell(panel, words);
    expect(told(task), words).toContain('can’t find');
    await expect(page.getByRole('checkbox', { name: 'Email notifications' })).toBeChecked();
  }
  await tell(panel, 'switch to German');
  await expect(page.getByLabel('Language')).toHaveValue('Deutsch');
  const asked = await tell(panel, 'mach die Schrift größer');
  expect(asked.status).toMatchObject({ state: 'asking', question: { text: 'Which size shall I choose?' } });
  await takeFirst(panel);
  await expect(page.getByRole('radio', { name: 'Small' })).toBeChecked();
});

test('a wish chooses what is offered, and what a thing costs may depend on it', async ({
  page,
  panel,
  at,
}) => {
  await page.goto(`${at}/booking.html`);
  expect(told(await tell(panel, 'what does it cost?'))).toMatch(/depends on “Service”.*€38.*€95.*€18/);
  expect(told(await tell(panel, 'what times are free?'))).toContain('9:00, 10:30, 14:00, 16:30');
  await tell(panel, 'I want a beard trim');
  await expect(page.getByRole('radio', { name: /Beard trim/ })).toBeChecked();
  expect(told(await tell(panel, 'where are they?'))).toContain('open “Find us” and tell me where are they?');
});
