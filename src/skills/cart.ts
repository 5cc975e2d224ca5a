/** The cart of a shop, as its pages show it: the way there, how much is in it, and whether this page is it. */
import type { Page, PageElement } from '../flow';
import { concepts, sameThing } from '../language/words';
import { unnumbered } from '../language/unnumbered';

const COUNT = /(?:^|[\s(,:[])(\d{1,4})(?:$|[\s)\],+])/u;
/** "Your cart", "Mein Warenkorb". */
const OWNED = /^(?:your|my|the|mein|dein|ihr|mon|votre|ton|mi|tu|su)\s+/iu;
const AT = /\/(?:cart|basket|bag|trolley|warenkorb|panier|carrito|cesta)(?:[/.?#]|$)/iu;
/** The words that put something into it. */
const ADDING = /^(?:add|put|place) to (?:the |my )?(?:shopping )?(\p{L}+)/iu;

const isCart = (name: string): boolean => sameThing(unnumbered(name.trim()).replace(OWNED, ''), 'cart');

/** What leads to the cart; the one that bears a number first. Null where the page has none. */
export function cartLink({ elements }: Page): { element: PageElement; count: number | null } | null {
  const all = elements.filter((e) => e.kind === 'control' && !e.concealed && isCart(e.name));
  const element = all.find(({ name }) => COUNT.test(name)) ?? all[0];
  if (!element) return null;
  const number = COUNT.exec(element.name)?.[1];
  return { element, count: number === undefined ? null : Number(number) };
}

/** True on the page of the cart itself. */
export function isCartPage({ title, url, elements }: Page): boolean {
  const [own = ''] = title.split(/\s[|·–—-]\s/u);
  const heading = elements.find(({ tag }) => tag === 'h1')?.name ?? own;
  return isCart(heading) || (AT.test(url) && concepts(own).has('cart'));
}

/** True for words that put something into the cart: the way there does not do that. */
export const addsToCart = (words: string): boolean => sameThing(ADDING.exec(words.trim())?.[1] ?? '', 'cart');

/** True for what is pressed to put something in, and never for the way there. */
export const mayAdd = ({ name }: PageElement): boolean => !isCart(name);

/** What takes one line out of the cart, in page order: one for each thing in it. */
export function removers({ elements }: Page): PageElement[] {
  return elements.filter(
    (e) =>
      e.kind === 'control' &&
      !e.concealed &&
      e.disabled !== true &&
      (e.role === 'button' || e.role === 'link') &&
      REMOVE.test(`${e.name} ${e.name === '' ? (e.hints ?? '') : ''}`.trim()) &&
      !concepts(e.name).has('coupon'),
  );
}
const REMOVE =
  /^(?:remove|delete|trash|discard|take out|×|✕|entfernen|löschen|retirer|supprimer|enlever|quitar|eliminar|borrar)(?!\p{L})|(?:^|\s)(?:entfernen|löschen)$/iu;

/** The one control that takes everything out, where the page has one. */
export const emptier = ({ elements }: Page): PageElement | undefined =>
  elements.find(
    (e) => e.kind === 'control' && !e.concealed && e.disabled !== true && EMPTIES.test(e.name.trim()),
  );
const EMPTIES =
  /^(?:empty|clear)(?: (?:the|my|your|shopping))* (?:cart|basket|bag|trolley|all)$|^(?:remove|delete) all(?: items)?$|^(?:den )?(?:warenkorb|einkaufswagen) leeren$|^alle[s]? entfernen$|^vider (?:le|mon) panier$|^tout (?:supprimer|retirer)$|^vaciar (?:el |la )?(?:carrito|cesta)$|^(?:eliminar|quitar) todo$/iu;
