/** What the person has a name of their own for: "ship it to home", "order my usual". The memory says what it is. */
import { asTyped } from '../quotes';
import { parts, type Rule } from './rule';

const SHIP = [
  /^(?:ship|deliver|dispatch)(?:\s+(?:it|this|that|them|these|everything|(?:my|the) (?:order|parcel|package|things?)))?\s+to\s+(?!an?\b|another\b|different\b|new\b|this\b)(?:the\s+)?(.+)$/i,
  /^(?:have|get)\s+(?:it|this|that|them|(?:my|the) (?:order|parcel|package))\s+(?:shipped|delivered|sent)\s+to\s+(?:the\s+)?(.+)$/i,
  /^(?:liefer[en]?|schick[en]?|send[en]?|versende)(?:\s+(?:es|das|sie|alles|(?:die|meine) (?:bestellung|lieferung)|das paket))?\s+(?:bitte\s+)?(nach hause|(?<=\s)(?:zu(?:m|r)?|an|ins?|auf)\s+.+)$/i,
  /^(?:livre[rz]?|expédie[rz]?|envoie|envoyer)(?:-(?:le|la|les)(?:-moi)?|-moi (?:ça|cela))?(?:\s+(?:ça|le|la|les|tout|(?:la|ma) commande|le colis))?\s+((?:à|au|chez)\s+.+)$/i,
  /^(?:fais(?:-le|-la|-les)?|faites)\s+livrer\s+((?:à|au|chez)\s+.+)$/i,
  /^(?:envía|envíe|manda|entrega|entregue)(?:me)?(?:l[oa]s?)?(?:\s+(?:esto|todo|(?:el|mi) (?:pedido|paquete)))?\s+al?\s+(.+)$/i,
];
/** What stands between the verb and the name. */
const TO =
  /^(?:zu(?:m|r)?|an(?: (?:die|das|den))?|ins?|auf|à la|à l['’]|à|au|chez(?= (?:ma|mon|le|la))|a la|al|a)\s+(?:(?:the|die|das|den|la|le|el|mein\p{L}*|m(?:on|a)|mi|my)\s+)?/iu;

const USUAL = [
  /^(?:order|get|buy|book|have|add)(?:\s+me)?\s+(the\s+usual|my\s+usual(?:\s+[\p{L}-]+){0,3})$/iu,
  /^(?:i(?:['’]ll| will) have|the same as always:?)\s+(the\s+usual|my\s+usual(?:\s+[\p{L}-]+){0,3})$/iu,
  /^(?:bestell(?:e|en)?|kauf(?:e|en)?|nimm|buch(?:e|en)?)(?:\s+mir)?\s+((?:das|wie|mein\p{L}*)\s+(?:übliche\p{L}*|immer|gewohnte\p{L}*)(?:\s+[\p{L}-]+){0,3})$/iu,
  /^(?:commande[rz]?|achète[rz]?|prends|réserve[rz]?)(?:-moi)?\s+(comme d['’]habitude|(?:mon|ma|mes)\s+(?:[\p{L}-]+\s+){1,3}(?:habituel(?:le)?s?|d['’]habitude))$/iu,
  /^(?:pide|pedir|pídeme|compra|cómprame|reserva)\s+(lo de siempre|mis?\s+(?:[\p{L}-]+\s+){1,3}(?:habitual(?:es)?|de siempre))$/iu,
];

export const own: Rule[] = [
  {
    name: 'ship',
    says: ['ship it to home', 'deliver my order to the office'],
    match(said) {
      for (const form of SHIP) {
        const to = parts(form, said)?.[0];
        if (to) return { verb: 'use', words: asTyped(to.replace(TO, '').trim()), as: 'address' };
      }
      return null;
    },
  },
  {
    name: 'usual',
    says: ['order my usual', 'get me my usual coffee'],
    match(said) {
      for (const form of USUAL) {
        const what = parts(form, said)?.[0];
        if (what) return { verb: 'use', words: asTyped(what), as: 'order' };
      }
      return null;
    },
  },
];
