/** Who wrote a page and when, as its own markup tells it near the headline. */
import { expect, test } from './fixture';

const PROSE = `<p>${'The bridge over the river was closed for a year and is open again. '.repeat(8)}</p>`;
const article = (line: string, more = ''): string =>
  `<title>Bridge reopens – Harbour Post</title><header><h1>Harbour Post</h1></header>
   <main><article><h2>Bridge reopens</h2>${line}${PROSE}</article>${more}</main>`;

const CASES: [string, string, { author?: string; date?: string } | undefined][] = [
  [
    'names that are linked as the author, with a time',
    '<div>By <a rel="author" href="/a">Ines Mora</a>, <time datetime="2027-03-04">4 March 2027</time></div>',
    { author: 'Ines Mora', date: '4 March 2027' },
  ],
  [
    'class names, with buttons beside the name',
    '<div class="c-byline"><span class="js_author-name">Ines Mora</span> <button>Follow</button></div>',
    { author: 'Ines Mora' },
  ],
  [
    'two authors of one box',
    '<p class="FeatureByline">By <a class="author" href="/a">Ines Mora</a> and <a class="author" href="/b">Jan de Wit</a></p>',
    { author: 'Ines Mora and Jan de Wit' },
  ],
  [
    'the words of a time, and the day that it gives a machine',
    '<p><time datetime="2027-03-04T08:00Z">some hours ago</time></p>',
    { date: 'some hours ago (2027-03-04)' },
  ],
  [
    'the date right behind the name',
    '<p class="post-author">By Ines Mora<br>March 4, 2027</p>',
    { author: 'Ines Mora' },
  ],
  ['nothing, where only a box about authors is', '<div class="author-box">About the author</div>', undefined],
  ['nothing that nobody sees', '<p class="byline" hidden>By Ines Mora</p>', undefined],
];

for (const [what, line, byline] of CASES)
  test(`reads ${what}`, async ({ open }) => {
    expect((await (await open(article(line))).read()).byline).toEqual(byline);
  });

test('cards of other texts have authors and dates of their own', async ({ open }) => {
  const card = (n: number): string =>
    `<li><a href="/${n}">Another story of the day, number ${n}</a><p class="byline">By Kim Berg</p><time>${n} May 2021</time></li>`;
  const cards = `<aside><ul>${[1, 2, 3, 4].map(card).join('')}</ul></aside>`;
  expect((await (await open(article('', cards))).read()).byline).toBeUndefined();
  const own = article('<p class="byline">By Ines Mora</p>', cards);
  expect((await (await open(own)).read()).byline).toEqual({ author: 'Ines Mora' });
});
