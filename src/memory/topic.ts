/** A thing in a person's words → topic (normalised noun) and value (what they want of it). Pure. */

export interface Thing {
  topic: string;
  value?: string;
}

const DETERMINER =
  /^(?:an?|the|my|our|some|any|more|all|to have|having|to get|getting|only|just|always|ein(?:e|en|em|er)?|der|die|das|den|kein(?:e|en)?|mein(?:e|en)?|un|une|des|du|de la|de|d'|la|le|les|l'|mon|ma|mes|una|unos|unas|el|los|las|mi|mis|pas de|keine)\s+|^(?:d'|l')/iu;
/** Words that point at the moment, not at a lasting thing: nothing can be kept of them. */
const POINTING =
  /^(?:it|this|that|these|those|them|him|her|us|me|you|one|ones|something|anything|nothing|everything|so|what|how|who|where|which|the way|es|das|dies(?:e|es|er|en)?|ihn|sie|ça|cela|ce|cette|ces|esto|eso|est[ae]|lo)\b/iu;
const POST =
  /^(.+?)\s+(?:with|by|of|in|from|without|made of|that (?:are|is|have|has|allow|offer)|which (?:are|is|have|has)|near|next to|at|under|below|over|above|for|on|mit|ohne|von|aus|avec|sans|con|sin)\s+(.+)$/iu;

/** Words that mean one topic across wordings and languages. */
// prettier-ignore
const SAME: Readonly<Record<string, string>> = {
  'e-mail': 'email', 'e mail': 'email', 'email address': 'email', 'e-mail address': 'email', mail: 'email',
  'mail address': 'email', 'e-mail-adresse': 'email', mailadresse: 'email', 'e-mailadresse': 'email',
  courriel: 'email', 'adresse e-mail': 'email', 'adresse mail': 'email', correo: 'email',
  'correo electrónico': 'email',
  telephone: 'phone', 'telephone number': 'phone', 'phone number': 'phone', mobile: 'phone', cell: 'phone',
  'mobile number': 'phone', 'cell phone': 'phone', 'cell number': 'phone', telefon: 'phone',
  telefonnummer: 'phone', handynummer: 'phone', téléphone: 'phone', 'numéro de téléphone': 'phone',
  teléfono: 'phone', 'número de teléfono': 'phone',
  'full name': 'name', nom: 'name', nombre: 'name', 'name is': 'name', surname: 'last name',
  'family name': 'last name', nachname: 'last name', apellido: 'last name', 'given name': 'first name',
  vorname: 'first name', prénom: 'first name',
  adresse: 'address', dirección: 'address', anschrift: 'address',
  'clothing size': 'size', 'clothes size': 'size', größe: 'size', taille: 'size', talla: 'size',
  'date of birth': 'birthday', birthdate: 'birthday', 'birth date': 'birthday', geburtstag: 'birthday',
  geburtsdatum: 'birthday', anniversaire: 'birthday', 'date de naissance': 'birthday', cumpleaños: 'birthday',
  zip: 'postcode', 'zip code': 'postcode', 'postal code': 'postcode', 'post code': 'postcode',
  postleitzahl: 'postcode', plz: 'postcode', 'code postal': 'postcode', 'código postal': 'postcode',
  town: 'city', stadt: 'city', ville: 'city', ciudad: 'city',
  land: 'country', pays: 'country', país: 'country',
  rechnung: 'invoice', facture: 'invoice', factura: 'invoice',
  siège: 'seat', sitzplatz: 'seat', platz: 'seat', asiento: 'seat', place: 'place',
  colour: 'color', farbe: 'color', couleur: 'color', sprache: 'language', langue: 'language', idioma: 'language',
  pay: 'payment', 'payment method': 'payment', paying: 'payment',
};

/** Singular of a word, English rules, small and safe: `invoices` → `invoice`, `boxes` → `box`, `glass` stays. */
export function singular(word: string): string {
  if (word.length < 4 || /(?:ss|us|is|[áéíóú]s|news|series|jeans)$/.test(word)) return word;
  if (/^(?:cook|mov|pie|hood|smooth|brown)/.test(word) && word.endsWith('ies')) return word.slice(0, -1);
  if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:x|ch|sh|ss|zz)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

/** Lower case, singular last word, one name for words that mean the same. */
export function topicName(words: string): string {
  const plain = words
    .toLowerCase()
    .replace(/["“”„«»'’.,;!]+$|^["“”„«»'’]+/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
  const last = plain.replace(/\S+$/u, singular);
  return SAME[plain] ?? SAME[last] ?? last;
}

/** Without articles, possessives and quotation marks around it. */
export function bare(words: string): string {
  let rest = words.trim();
  for (let before = ''; before !== rest;) {
    before = rest;
    rest = rest.replace(DETERMINER, '').trim();
  }
  return rest.replace(/^["“„«'](.+)["”“»']$/u, '$1');
}

/**
 * Splits a noun phrase: `window seats` → seat, window; `hotels with a pool` → hotel, pool; `cilantro` → cilantro.
 * @returns null for words that only point ("this one") or for nothing.
 */
export function thing(words: string, headFirst = false): Thing | null {
  const rest = words.replace(REASON, '').trim();
  if (!rest || POINTING.test(rest)) return null;
  const title = QUOTED.exec(rest)?.[1];
  if (title) return { topic: topicName(title) };
  const np = bare(rest).replace(/\s+(?:please|though|too|as well|the most|best|a lot|very much|most)$/iu, '');
  if (!/[\p{L}\d]/u.test(np) || POINTING.test(np)) return null;
  const post = POST.exec(np);
  if (post?.[1] && post[2]) return { topic: topicName(lastWord(post[1], headFirst)), value: bare(post[2]) };
  const parts = np.split(/\s+/);
  if (parts.length > 1 && parts.every((part) => /^\p{Lu}[\p{L}'.-]+$/u.test(part)))
    return { topic: topicName(np) };
  // "Murder and mystery" are two things, "science fiction and action films" are films.
  if (JOINED.test(parts.at(-2) ?? '')) return { topic: topicName(np) };
  if (parts.length === 1) return { topic: topicName(np) };
  return headFirst
    ? { topic: topicName(parts[0] ?? np), value: bare(parts.slice(1).join(' ')) }
    : { topic: topicName(parts[parts.length - 1] ?? np), value: parts.slice(0, -1).join(' ') };
}

/** Why something is liked, and what else is said, is not what is liked. */
const REASON =
  /,?\s+(?:because|since it|since they|so that|weil|parce qu|porque)(?!\p{L}).*$|,\s+(?:and|but|so)\s+(?:i|it|they|he|she|we)\b.*$/iu;
/** `"Hot Rod (2007)"`: a title is one name. */
const QUOTED = /^["“«„]([^"”»“]{1,80})["”»“]$/u;
const JOINED = /^(?:and|or|und|oder|et|ou|y|o)$|,$/iu;

function lastWord(words: string, headFirst: boolean): string {
  const parts = bare(words).split(/\s+/);
  return (headFirst ? parts[0] : parts[parts.length - 1]) ?? words;
}

const CHOOSING =
  /^(?:choose|pick|select|use|take|book|order|buy|get|want|need|have|eat|drink|wear|fly|see|prefer|reserve|request|add|read|watch|play|listen to|go (?:for|with)|opt for|ask for|look for|search for|find|give me|show me|wähle|nimm|nehme|buche|bestelle|kaufe|benutze|trinke|esse|choisis|choisir|prends|prendre|utilise|utiliser|réserve|réserver|achète|acheter|commande|commander|elige|elegir|usa|uso|usar|toma|tomo|compro|comprar|reserva|reservar|pido|pedir)\s+(.+)$/iu;
const ORDERING =
  /^(sort|order|rank|group|filter)(?: (?:everything|things|items|results?|lists?|them|it))? by (.+)$|^(sortiere?n?)(?: \p{L}+)? nach (.+)$|^(trie[rz]?)(?: les \p{L}+)? par (.+)$|^(ordena[r]?)(?: los \p{L}+)? por (.+)$/iu;
const WAY = /^(\p{L}+)(?:\s+(.+?))?\s+(?:in|as|by|with|to|via|from|at|through|per|mit|par|con|en)\s+(.+)$/iu;
/** Small words between a verb and its object: "montre seulement les vols", "frag nach Ingwer". */
const LEADS_ON =
  /^(?:(?:seulement|uniquement|toujours|d'abord|solo|sólo|siempre|primero|nur|immer|zuerst|mir|mich|nach|um|für|me|only|for|a)\s+)+/iu;
const VERB_THING = /^(\p{L}[\p{L}'-]*)\s+(.+)$/u;

/**
 * What an action is about: `choose an aisle seat` → seat, aisle; `sort by price` → sort, price; `pay by invoice` →
 * payment, invoice; `reject cookies` → cookie, reject.
 */
export function action(words: string, headFirst = false): Thing | null {
  const rest = words.trim();
  const order = ORDERING.exec(rest);
  if (order) return { topic: 'sort', value: bare(order[2] ?? order[4] ?? order[6] ?? order[8] ?? '') };
  const choosing = CHOOSING.exec(rest);
  if (choosing?.[1]) return thing(choosing[1], headFirst);
  const way = headFirst ? null : WAY.exec(rest);
  if (way?.[1] && way[3]) {
    if (way[2] && POINTING.test(way[2])) return null;
    return { topic: way[2] ? topicName(lastWord(way[2], false)) : topicName(way[1]), value: bare(way[3]) };
  }
  const verb = VERB_THING.exec(rest);
  if (verb?.[1] && /^(?:before|after|until|unless|if|when)\b/iu.test(verb[2] ?? '')) {
    return { topic: topicName(verb[1]), value: verb[2] ?? '' };
  }
  if (verb?.[1] && verb[2]) {
    const object = thing(verb[2].replace(LEADS_ON, ''), headFirst);
    if (!object) return null;
    const said = verb[1].toLowerCase();
    return { topic: object.topic, value: object.value ? `${said} ${object.value}` : said };
  }
  return /^\p{L}[\p{L}'-]*$/u.test(rest) ? { topic: topicName(rest) } : null;
}
