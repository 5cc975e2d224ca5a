/** Question → which of some names (links, folded parts) plainly lead to where it is answered: "Returns" for "what's the return policy?". */
import { formsOf, meet } from './forms';
import { topicOf } from './topics';
import { concepts, isStopWord, tokens } from './words';

/** Of the question's words so many must stand in the name, unless the name is one of the usual places below. */
const SHARE = 0.6;
/** Longer names are headlines of something. */
const MOST_WORDS = 4;

/** What sites give a page of its own, by any word for it: one such word in the question is enough. */
const PLACES = new Set(
  [
    ...'return refund exchange delivery shipping payment warranty guarantee cancellation privacy terms contact career job press imprint faq'.split(
      ' ',
    ),
    ...'parking pricing membership sustainability allergen nutrition size-guide rückgabe retoure umtausch erstattung versand lieferung zahlung garantie widerruf datenschutz kontakt'.split(
      ' ',
    ),
    ...'impressum retour remboursement livraison expédition paiement confidentialité devolución devoluciones reembolso envío envíos pago garantía privacidad contacto'.split(
      ' ',
    ),
  ].flatMap(formsOf),
);
/** Questions that name no place, and what sites call the page that answers; the last are asked where nothing else leads there. */
const ASKED: [RegExp, RegExp][] = [
  [
    /\b(?:contact|reach|call|phone|write to|e-?mail|speak (?:to|with)|talk to|get in touch|customer service|kontakt\p{L}*|erreich\p{L}*|anrufen|joindre|contacter|appeler|llam[ao]r?|contact[ao]r?)\b|\b(?:phone|telephone|telefon|téléphone|teléfono)\b/iu,
    /^(?:contact(?: (?:us|details|form|info))?|get in touch|customer (?:service|support|care)|kontakt(?:formular)?|kundenservice|(?:nous )?contacte[rz](?:-nous)?|service client|contacto|contáctanos|atención al cliente|impressum|imprint)$/iu,
  ],
  [
    /^where (?:is|are) (?:it|they|you|the (?:shop|store|hotel|place|office|restaurant|studio|salon))\b|\b(?:how (?:do|can) (?:i|we) get (?:there|to)|directions|address|wo (?:ist|sind|seid|finde ich) (?:ihr|sie|das|der|die|euch)|adresse|anfahrt|où (?:êtes|se trouve|est)|dónde (?:están?|queda))\b/iu,
    /^(?:(?:how to )?find us|directions|locations?|where (?:we are|to find us)|map|our (?:shops?|stores?)|stores?|visit(?: us)?|contact(?: us)?|anfahrt|standorte?|so finden sie uns|kontakt|nous trouver|accès|plan d['’]accès|contact|cómo llegar|ubicación|contacto)$/iu,
  ],
  [
    /\b(?:deliver\p{L}*|ship\p{L}*|arriv\p{L}*|postage|send it to|liefer\p{L}*|versand\p{L}*|livr\p{L}*|expédi\p{L}*|env[ií]\p{L}*|entreg\p{L}*)/iu,
    /^(?:(?:shipping|delivery|postage)(?:(?: (?:and|&) | ?\/ ?)\p{L}+| (?:info\p{L}*|costs?|times?|options|rates))?|\p{L}+ (?:and|&) (?:shipping|delivery)|versand(?:kosten|informationen)?|lieferung(?: (?:und|&) \p{L}+)?|livraison(?: et \p{L}+)?|envíos?(?: y \p{L}+)?)$/iu,
  ],
];
/** Where sites answer whatever is asked of them. */
const ANSWERS =
  /^(?:faqs?|(?:frequently asked )?questions|q ?& ?a|help(?: cent(?:re|er)| desk)?|support|customer (?:service|support|care)|hilfe(?:bereich)?|häufige fragen|kundenservice|aide|questions fréquentes|foire aux questions|service client|ayuda|preguntas frecuentes|atención al cliente)$/iu;
/** Asked of whoever runs the site, and not of what stands here. */
const OF_THEM =
  /\b(?:they|them|you|your|we|i|my|there|shipping|delivery|parking|breakfast|return|refund|pay|cancel|open|opening|ihr|euch|sie|man|ich|vous|on|je|ustedes|ellos|hay)\b/iu;

/** The name that leads to what the question is about, by what such pages are called; null where none is. */
export function placeFor(question: string, names: readonly string[]): string | null {
  const forms = ASKED.filter(([asks]) => asks.test(question)).map(([, called]) => called);
  for (const called of OF_THEM.test(question) || forms.length > 0 ? [...forms, ANSWERS] : []) {
    const name = names.find((one) => called.test(one.trim()));
    if (name !== undefined) return name;
  }
  return null;
}

/** Words of asking, and of names that say "all about". */
const EMPTY = new Set(
  'tell explain describe know say much many long far often something anything thing cost costs price policy page more information info about'.split(
    ' ',
  ),
);

/** The name that leads there; null where none plainly does. The shortest of those that say as much. */
export function leadingTo(question: string, names: readonly string[]): string | null {
  const topic = topicOf(question);
  const wanted = topic
    ? [topic.flatMap(formsOf)]
    : [...telling(question).map(formsOf), ...placesIn(question).map((place) => [place])];
  let best: { name: string; worth: number } | null = null;
  for (const name of names) {
    const own = telling(name);
    if (own.length === 0 || own.length > MOST_WORDS) continue;
    const has = own.map(formsOf);
    const said = wanted.filter((forms) => has.some((some) => meet(some, forms)));
    const share = said.length / Math.max(1, wanted.length);
    const told = has.filter((some) => wanted.some((forms) => meet(some, forms))).length / own.length;
    const place = said.some((forms) => forms.some((form) => PLACES.has(form)));
    if (
      said.length === 0 ||
      !(topic || place ? told >= 0.3 : share >= SHARE && told >= SHARE && said.length > 1)
    )
      continue;
    const worth = share + told;
    if (best === null || worth > best.worth) best = { name, worth };
  }
  return best?.name ?? null;
}

/** Places that several words name together: "send it back", "my money back". */
const placesIn = (question: string): string[] =>
  [...concepts(question.replace(/\b(?:it|them|this|that|these|those)\b/giu, ' '))]
    .map((name) => `=${name}`)
    .filter((form) => PLACES.has(form) && !telling(question).some((word) => formsOf(word).includes(form)));

const telling = (text: string): string[] => [
  ...new Set(tokens(text).filter((word) => !isStopWord(word) && !EMPTY.has(word))),
];
