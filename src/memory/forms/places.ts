/** "Home is 12 Elm Street", "call 12 Elm Street home": a place by the person's own name for it, in four languages. */
import type { Thing } from '../topic';
import { named, type Form } from './form';

/** Names of places that need no "my": everybody has one of each. */
const PLACE = String.raw`(?:home|work|(?:the |my )?(?:office|gym|school|studio|workshop|cabin|cottage|holiday home)|zu ?hause|daheim|(?:das |mein )?büro|(?:die |meine )?arbeit|(?:die |meine )?schule|(?:la |ma )?maison|chez moi|(?:le |mon )?bureau|(?:le |mon )?travail|(?:l['’]|mon )école|(?:la |mi )?casa|(?:la |mi )?oficina|(?:el |mi )?trabajo|(?:el |mi )?despacho)`;
const IS = String.raw`(?:,? c['’]est| is| ist| liegt| est| es| está)(?: at| in| in der| am| an der| au| à| en)?`;
/** A place that somebody could be sent to: words with a number among them, but no distance, time or price. */
const ADDRESS = String.raw`(?=.*\d)(?!.*(?:\d ?(?:min|km|m |miles?|hours?|h |stunden|heures?|horas?|[%€$£])|[€$£]\d))(.{3,200}?)`;
const re = (text: string): RegExp => new RegExp(text, 'iu');

const LOOKS_SO = /^\d{1,5}\w?,?\s+\p{L}{3,}(?:.*\s\p{L}{2,}|$)|^\p{Lu}.*\d/u;

/** Without the article: the name is the same with and without it. */
const place = (name: string, at: string): Thing | null =>
  LOOKS_SO.test(at) ? named(name.replace(/^(?:(?:the|my|das|die|mein|meine|la|le|ma|mon|mi|el)\s+|l['’])/iu, ''), at) : null; // prettier-ignore

/** Forms of all four languages, tried before the others: "my office is …" is a fact there, and a name here. */
export const PLACES: readonly Form[] = [
  { kind: 'name', polarity: 'want', pattern: re(`^(${PLACE})${IS} ${ADDRESS}$`), read: (p) => (/^m[yaio]|^mein/iu.test(p(1)) ? null : place(p(1), p(2))) },
  { kind: 'name', polarity: 'want', pattern: re(`^(?:nenne?|merke? dir) (?:die adresse )?${ADDRESS} (?:als )?(${PLACE})$`), read: (p) => place(p(2), p(1)) },
  { kind: 'name', polarity: 'want', pattern: re(`^(?:appelle|nomme|baptise) (?:l['’]adresse )?${ADDRESS} (${PLACE})$`), read: (p) => place(p(2), p(1)) },
  { kind: 'name', polarity: 'want', pattern: re(`^(?:llama|llámale) (?:a )?(?:la dirección )?${ADDRESS} (${PLACE})$`), read: (p) => place(p(2), p(1)) },
]; // prettier-ignore
