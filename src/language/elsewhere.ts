/** Question → which of some names (links, folded parts) plainly lead to where it is answered: "Returns" for "what's the return policy?". */
import { topicOf } from './topics';
import { concepts, isStopWord, stem, tokens } from './words';

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

const meet = (some: readonly string[], others: readonly string[]): boolean =>
  some.some((one) => others.includes(one));

function formsOf(word: string): string[] {
  return [stem(tokens(word)[0] ?? word), ...[...concepts(word)].map((name) => `=${name}`)];
}

const telling = (text: string): string[] => [
  ...new Set(tokens(text).filter((word) => !isStopWord(word) && !EMPTY.has(word))),
];
