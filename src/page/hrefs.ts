/** Where links lead. The browser takes longer to work out one whole address than for most else that is told of a link. */
import { attr, doc } from './dom';

/** Paths of this site and places on this page, in letters that are never written otherwise. */
const PLAIN = /^(?:\/(?!\/)[\w%!$&()*+,;=:@~.?/-]*)?(?:#[\w%!$&()*+,;=:@~.?/-]*)?$/;

/** What addresses start with, of its site and on the page itself; empty where each has to be worked out. */
export interface Starts {
  site: string;
  page: string;
}

/** Read once a look, for all links of it. */
export function starts(base = doc.base()): Starts {
  const { origin } = new URL(base);
  return base.startsWith(`${origin}/`)
    ? { site: origin, page: base.replace(/#.*/, '') }
    : { site: '', page: '' };
}

/** The whole address of a link, as its `href` tells it. */
export function hrefOf(link: HTMLAnchorElement, { site, page }: Starts): string {
  const given = site === '' ? '' : (attr(link, 'href') ?? '');
  // A dot after a slash, be it written `%2e`, may shorten it.
  if (given === '' || given.includes('/.') || given.includes('/%2') || !PLAIN.test(given)) return link.href;
  return (given.startsWith('#') ? page : site) + given;
}
