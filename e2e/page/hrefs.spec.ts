/** What a look tells of where links lead is what the browser would tell, however the address is written. */
import { expect, test } from './fixture';

/** Addresses as authors write them; most are worked out without the browser, and must come out as it would tell them. */
const ADDRESSES = (
  '/a /a/b?c=d&e=f#g #top # / //other.test/x a ../a ./a /a/../b /a/./b /.. /a//b /a.b/c.html /a%2Fb /%2e%2e/a /ü /a|b ' +
  "/it's?q='x' /a?b?c#d#e #it's #ü #a%20b #/x/.y /a^b /a`b /a{b} /a\\\\b \\\\a /a;b=c /@x:80/~y https://x.test HTTP://X.test/a mailto:a@b.test " +
  'javascript:void(0) ?q=1 ? /a/%2e/b /a/.%2e/b /a/%2E%2E/b /a%2e/b /%c3%a9 /%C3%89t%c3%a9 /%zz /%a /%25 /a?%2e/%2e #%20 #/%2e'
)
  .split(' ')
  .concat([
    '',
    ' /a ',
    '/a b',
    '/a\nb',
    '/a\t',
    '/<x>',
    '/"x"',
    '#a b',
    'x'.repeat(600),
    `/${'x'.repeat(600)}`,
  ]);

test.describe('links lead where the browser says', () => {
  for (const [what, head, url] of [
    ['as they are', '', 'http://site.test/in/here?a=1#old'],
    ['from elsewhere', '<base href="https://user@far.test:81/x/y?z#w">', 'http://site.test/'],
    ['from a base that clobbers', '<base href="/x/"><img name=baseURI>', 'http://site.test/in/here'],
    ['from where nothing leads', '<base href="data:,x">', 'http://site.test/in/here'],
  ] as const)
    test(what, async ({ open }) => {
      const stage = await open(`${head}<main></main>`, url);
      const wanted = await stage.page.evaluate((all) => {
        for (const [i, address] of all.entries()) {
          const link = document.body.appendChild(document.createElement('a'));
          link.textContent = `Link ${i}`;
          link.setAttribute('href', address);
        }
        return [...document.querySelectorAll('a')].map(({ href }) => href.slice(0, 500));
      }, ADDRESSES);
      const { elements } = await stage.observe();
      const links = elements.filter(({ kind, role }) => kind === 'control' && role === 'link');
      expect(links.map(({ href }) => href ?? '')).toEqual(wanted);
    });
});
