/** How many of a thing: "make that two", "three instead", "take one out again", "one more", "empty my cart". */
import { ANY_COUNT, countOf } from '../numbers';
import { parts, type Found, type Rule } from './rule';

const N = `(${ANY_COUNT})`;
const OF = '(?: of (?:them|these|those|it|that)| pieces?| items?)?';

/** What sets a number, in four languages; the first group is the number. */
const SET = [
  new RegExp(`^(?:let['’]?s )?(?:make|call) (?:it|that|this|them) ${N}${OF}(?: instead)?$`, 'iu'),
  new RegExp(`^(?:(?:i(?:['’]d| would) (?:rather have|like|prefer)|i (?:want|need|meant)|give me|i['’]ll take|better|rather) )?${N}${OF} instead$`, 'iu'),
  new RegExp(`^(?:i (?:want|need)|i['’]ll take|give me) ${N} of (?:them|these|those)$`, 'iu'),
  new RegExp(`^mach(?:e|en wir)? (?:(?:das|es|daraus|da|lieber|doch|mal) )*${N}(?: (?:draus|daraus|stück))?$`, 'iu'),
  new RegExp(`^(?:doch |dann )?lieber (?:doch )?${N}(?: (?:davon|stück))?$|^${N} (?:stattdessen|statt dessen)$`, 'iu'),
  new RegExp(`^(?:mets|mettez|mettons)[- ]en (?:plutôt )?${N}$|^plutôt ${N}$|^${N} (?:plutôt|à la place)$`, 'iu'),
  new RegExp(`^(?:que sean|pon(?:me|ga)?|dame) (?:mejor )?${N}$|^mejor ${N}$|^${N} (?:mejor|en su lugar)$`, 'iu'),
]; // prettier-ignore
const LESS = [
  new RegExp(`^(?:take|remove|get|put|leave) ${N}${OF} (?:out|off|away|back)(?: of (?:it|there|(?:the|my) (?:cart|basket|bag)))?(?: again)?$`, 'iu'),
  new RegExp(`^(?:take|remove) (?:out|off|away) ${N}${OF}(?: again)?$|^${N}${OF} (?:less|fewer)$`, 'iu'),
  new RegExp(`^nimm ${N}(?: davon)?(?: wieder)? (?:he)?raus$|^${N} weniger$`, 'iu'),
  new RegExp(`^(?:enlève|enlevez|retire|retirez)[- ]en ${N}$|^${N} de moins$`, 'iu'),
  new RegExp(`^(?:quita|saca|quítame) ${N}(?: de ellos| otra vez)?$|^${N} menos$`, 'iu'),
]; // prettier-ignore
const MORE = [
  new RegExp(`^(?:(?:add|give me|and|put in) )?${N} more(?: of (?:them|these|those|it|that))?$`, 'iu'),
  /^(?:add )?(another)(?: one)? of (?:them|these|those|that|it)$|^add (another)(?: one)?$/iu,
  new RegExp(`^(?:noch|(?:füg|leg|pack)e? noch) ${N}(?: (?:davon|dazu|hinzu))?$|^${N} mehr$`, 'iu'),
  new RegExp(`^(?:ajoutes?[- ]en|encore) ${N}$|^${N} de plus$`, 'iu'),
  new RegExp(`^(?:añade|agrega|pon) ${N} más$|^${N} más$|^(otro|otra) más$`, 'iu'),
]; // prettier-ignore

const CART = '(?:shopping )?(?:cart|basket|bag|trolley)';
const EMPTY = [
  new RegExp(`^(?:please )?(?:empty|clear|clean)(?: out)? (?:(?:the|my|this|whole|entire) )*${CART}(?: out| completely)?$`, 'iu'),
  new RegExp(`^(?:remove|delete|take|get|throw) (?:everything|alles|tout|todo|all(?: of (?:it|them))?|all (?:the )?(?:items|things|products))(?: out)? (?:from|of|in) (?:(?:the|my) )?${CART}$`, 'iu'),
  /^(?:leere?|räume?)(?: bitte)? (?:den|meinen) (?:ganzen )?(?:warenkorb|einkaufswagen)(?: (?:aus|leer))?$|^(?:den |meinen )?(?:warenkorb|einkaufswagen) (?:leeren|ausleeren|leer machen)$|^(?:nimm|entferne|lösche) alles aus (?:dem|meinem) (?:warenkorb|einkaufswagen)(?: (?:he)?raus)?$/iu,
  /^vide[rz]? (?:le|mon|tout le) panier$|^(?:enlève|retire|supprime)[rz]? tout du panier$/iu,
  /^vac[ií]ar? (?:el carrito|mi carrito|la cesta|mi cesta|la bolsa)$|^(?:quita|elimina|saca|borra)r? todo (?:de la cesta|del carrito|de mi carrito)$/iu,
]; // prettier-ignore

/** The number in words that set how many; null for other words. */
export function countSaid(said: string): number | null {
  const found = among(SET, said);
  return found === null ? null : countOf(found);
}

function among(forms: RegExp[], said: string): string | null {
  for (const form of forms) {
    const found = parts(form, said)?.find((part) => part !== '');
    if (found !== undefined) return found;
  }
  return null;
}

export const counting: Rule[] = [
  {
    name: 'quantity',
    says: ['make that two', 'three instead'],
    match(text): Found {
      const said = text.replace(/[!.]+$/, '');
      const count = countSaid(said);
      if (count !== null) return { verb: 'quantity', count };
      const less = among(LESS, said);
      if (less !== null) return { verb: 'quantity', by: -countOf(less) };
      const more = among(MORE, said);
      return more === null ? null : { verb: 'quantity', by: Number.isNaN(countOf(more)) ? 1 : countOf(more) };
    },
  },
  {
    name: 'empty',
    says: ['empty my cart', 'remove everything from my basket'],
    match: (said) => (EMPTY.some((form) => form.test(said.replace(/[!.]+$/, ''))) ? { verb: 'empty' } : null),
  },
];
