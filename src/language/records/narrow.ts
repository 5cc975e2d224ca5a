/** "Only the blue ones", "show me the ones under 30": a list of the page, asked for in part. */
import { isLimit, limitsIn } from './aspect';

/** Words that ask for a part, before what tells which. */
/** "Anything in blue?", "und in Grün?": entries that say so. */
const HAVING =
  /^(?:(?:(?:do (?:you|they) have|is there|are there|got)\s+)?(?:something|anything)|(?:(?:gibt es|hast du|habt ihr|haben sie)\s+)?(?:etwas|was|irgendwas)|(?:(?:il y a|y a-t-il|avez-vous)\s+)?quelque chose|(?:(?:hay|tienes|tenéis|tienen)\s+)?algo|and|und|et|y)\s+(?:in|aus|en|with|mit|avec|con|made of|de)\s+(\p{L}+(?:\s\p{L}+)?)$/iu;

/** What the entries must say; null where nothing of the kind is asked. */
export const having = (said: string): string | null =>
  HAVING.exec(
    said
      .trim()
      .replace(/^¿\s*/u, '')
      .replace(/[?!.\s]+$/u, ''),
  )?.[1] ?? null;

const LEADS = [
  /^(?:(?:do (?:you|they) have|is there|are there|got|show me|i want|find me|what about|how about)\s+)?(?:something|anything|things?|some|any|ones?)(?: else)?\s+((?:that[’']?s |for |at )?.+)$/iu,
  /^(?:(?:gibt es|hast du|habt ihr|haben sie|ich (?:will|möchte|suche))\s+)?(?:etwas|was|irgendwas|irgendetwas)\s+((?:für )?.+)$/iu,
  /^(?:(?:il y a|y a-t-il|avez-vous|je (?:veux|cherche))\s+)?(?:quelque chose|qqch|un truc)\s+((?:à )?.+)$/iu,
  /^(?:(?:hay|tienes|tenéis|tienen|quiero|busco)\s+)?algo\s+((?:por )?.+)$/iu,
  /^(?:only\s+|just\s+)?(?:(?:show|display|list)(?:\s+me)?|zeige?\s+mir|montre[sz]?[- ]moi|muéstrame|enséñame)(?:\s+(?:only|just|nur|seulement|uniquement|sólo|solo|solamente))?\s+(.+)$/iu,
  /^(?:only|just|nur|seulement|uniquement|sólo|solo|solamente)\s+(.+)$/iu,
  /^((?:the|those)\s+(?:\S+\s+){0,3}?ones\b.*)$/iu,
  /^(?:which|what)\s+(?:ones|of (?:these|them|those))\s+(?:are|have|come|cost|say)\s+(.+)$/iu,
];
/** "The ones", "all of those in blue": things of the list in hand, whatever they are. */
const ONES =
  /^(?:(?:all|any)\s+(?:of\s+)?)?(?:the\s+|those\s+|these\s+|all\s+)?(?:\S+\s+){0,3}?ones\b|^(?:those|diejenigen|die|ceux|celles|los|las)\s+(?:in|with|from|made|mit|aus|en|de|avec|con)\s/iu;
const OF_THEM = /^(?:which|what)\s/iu;

/** The words that tell which entries of a list are asked for; null when the words ask for no part of a list. */
export function narrowing(said: string): string | null {
  const text = said
    .trim()
    .replace(/^¿\s*/u, '')
    .replace(/[?!.\s]+$/u, '');
  if (isLimit(text)) return text;
  for (const lead of LEADS) {
    const rest = lead.exec(text)?.[1];
    if (rest === undefined) continue;
    if (OF_THEM.test(text) || limitsIn(rest).length > 0) return rest;
    if (ONES.test(rest) && !/^(?:the\s+|those\s+|these\s+)?ones$/iu.test(rest)) return rest;
  }
  return null;
}
