/** One form of statement: a pattern, and what a sentence that fits it states. Tables of them stand beside, one a language. */
import type { MemoryKind } from '../../flow';
import { bare, thing, topicName, type Thing } from '../topic';

export interface Form {
  kind: MemoryKind;
  pattern: RegExp;
  polarity: 'want' | 'avoid';
  /** What the match is about; null when it states nothing that lasts. */
  read: (part: (group: number) => string) => Thing | null;
  /** Only after "remember that", "from now on": too often said of the moment otherwise. */
  explicit?: boolean;
  /** 0..1, lower for "usually" than for "always". */
  confidence?: number;
}

/** "usually": said of most times, not of all. */
export const MOSTLY = 0.75;

/** The person's own word for something: `name:home`. */
export const named = (name: string, value: string): Thing => ({
  topic: `name:${topicName(bare(name).replace(/^["“„«'\s]+|["”“»'\s]+$/gu, ''))}`,
  value: bare(value),
});

/** States that pass: "my basket is empty", "mon colis est en retard". */
const PASSING =
  /^(?:pas|plus|très|trop|en retard|en panne|en cours|vide|cassé|perdu|arrivé|là|ici|prêt|nicht|kein|noch|schon|leer|weg|kaputt|da|hier|zu|sehr|verspätet|no|muy|ya|aún|todavía|en camino|vací[oa]|rot[oa]|perdid[oa]|aquí|list[oa])\b/iu;
/** What people have that stays the same for long, as it begins or ends in three languages. */
const LASTING =
  /^(?:nom|prénom|taille|pointure|adresse|courriel|e-?mail|mail|numéro|téléphone|budget|langue|ville|pays|date|anniversaire|couleur|code|métier|employeur|marque|place|siège|style|devise|casier|nombre|apellido|talla|dirección|correo|número|teléfono|móvil|presupuesto|idioma|lengua|ciudad|país|fecha|cumpleaños|color|código|trabajo|empresa|marca|asiento|moneda|taquilla)\b|(?:name|größe|adresse|anschrift|mail|nummer|telefon|handy|budget|sprache|stadt|land|datum|geburtstag|farbe|postleitzahl|plz|beruf|arbeitgeber|firma|marke|platz|währung|fach|stil|konto)$/iu;
const CHOSEN =
  /\s+(?:habituel(?:le)?s?|préférée?s?|favori(?:te)?s?|de d'habitude|de siempre|preferid[oa]s?|favorit[oa]s?|habitual(?:es)?)$|^(?:bevorzugte[rsn]?|übliche[rsn]?|gewohnte[rsn]?|liebste[rsn]?|lieblings-?)\s*/iu;

/** True for "usual", "favourite" and the like before or after the noun. */
export const isChosen = (about: string): boolean => CHOSEN.test(about);

/** "mon X est Y", "mein X ist Y": what a person has and what it is; null for what only passes. */
export function attribute(about: string, value: string): Thing | null {
  if (PASSING.test(value) || about.split(' ').length > 5) return null;
  const subject = bare(about);
  if (!isChosen(subject) && !LASTING.test(subject) && !/[\d@«“„"]|^\p{Lu}/u.test(value)) return null;
  const said = value.replace(/^(?:de|à|bei|am|im|auf|en|le|la|el|près de|der|die|das)\s+/iu, '');
  return { topic: topicName(subject.replace(CHOSEN, '')), value: bare(said) };
}

/** Who has the size of what: "38 en pantalon". */
export const sized = (size: string, of: string): Thing => ({
  topic: of ? `${topicName(bare(of))} size` : 'size',
  value: size,
});

const WAY = /^(?:par|per|mit|con|por|via|en|in|à la|in der|im|à|avec|auf|au|aux)\s+/iu;
const PAYING = /^(?:pa[iy]\p{L}*|r[eè]gl\p{L}*|zahl\p{L}*|bezahl\p{L}*|pag\p{L}*)$/iu;

/** What a person does time and again: `paie`, `par carte` → payment, carte; `prends`, `le train` → train. */
export function habit(verb: string, what: string, headFirst: boolean): Thing | null {
  const rest = what.replace(WAY, '').replace(/\s+\p{L}+en$/u, (end) => (headFirst ? end : ''));
  if (PAYING.test(verb)) return { topic: 'payment', value: bare(rest) };
  const sort = /^(?:nach|par|por)\s+(.+)$/iu.exec(what);
  if (sort?.[1] && /^(?:tri|sortier|orden)/iu.test(verb)) return { topic: 'sort', value: bare(sort[1]) };
  const without = /^(?:sans|ohne|sin)\s+(.+)$/iu.exec(rest);
  if (without?.[1]) return { topic: topicName(bare(without[1])), value: rest };
  return thing(rest, headFirst);
}
