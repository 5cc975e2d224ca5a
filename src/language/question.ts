/** Question → the kind of thing its answer holds. After the answer types of Li and Roth (2002), the few that show in the letters. */

import { definedBy, defines } from './definition';

/** Tells whether a sentence holds that kind of thing. */
export interface AnswerKind {
  name: 'meaning' | 'time' | 'money' | 'number' | 'name' | 'place' | 'contact' | 'reason' | 'way';
  test(sentence: string): boolean;
}

const MONTH =
  'jan(?:uary|uar|vier)?|feb(?:ruary|ruar)?|f[ée]vrier|mar(?:ch|s|zo)?|märz|apr(?:il)?|avril|may|mai|mayo|june?|juni?|juin|july?|juli|juillet|aug(?:ust)?|août|agosto|sept?(?:ember|embre|iembre)?|o[ck]t(?:ober|obre|ubre)?|nov(?:ember|embre|iembre)?|de[cz](?:ember|embre|iembre)?';
const holds = (name: AnswerKind['name'], pattern: RegExp): AnswerKind => ({
  name,
  test: (text) => pattern.test(text),
});

const KINDS: [RegExp, AnswerKind][] = [
  [
    /^(?:when|what (?:time|date|day|year)|which (?:day|date|year|month)|since when|until when|how (?:soon|early|late)|wann|seit wann|quand|cuándo)\b|\b(?:opening hours|deadline)\b/i,
    holds(
      'time',
      new RegExp(
        `\\b(?:${MONTH})\\b|\\b\\d{1,2}[:.h]\\d{2}\\b|\\b(?:1[5-9]|20)\\d{2}\\b|\\b\\d{1,2}\\s?(?:am|pm|a\\.m|p\\.m|uhr)\\b|\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day|\\b(?:today|tomorrow|yesterday|daily|weekdays)\\b|\\b\\d+\\s+(?:days?|weeks?|months?|years?|hours?|minutes?|tage?|wochen?|jahre?n?|jours?|mois|ans|días?|meses|años)\\b`,
        'i',
      ),
    ),
  ],
  [
    /^(?:how much(?: (?:does|do|is|are|will|would))|what(?:['’]s| is| are| does) .*\b(?:price|cost|fee|charge)|wie ?viel kostet|was kostet|combien (?:coûte|ça)|cuánto cuesta)|\b(?:price|cost|fee)s?\b/i,
    holds(
      'money',
      /[$€£¥₹]\s?\d|\d\s?(?:[$€£¥₹]|usd|eur|gbp|dollars?|euros?|pounds?|pence|cents?)(?!\p{L})|\bfree\b|\bkostenlos\b|\bgratuit|\bgratis\b/iu,
    ),
  ],
  [
    /^(?:how (?:many|much|long|far|old|big|tall|high|large|heavy|deep|fast|often)|wie ?viele?|wie (?:lange|weit|alt|groß|oft)|combien|cuánt[oa]s?)\b/i,
    holds(
      'number',
      /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|dozen|hundred|thousand|million|once|twice|daily|weekly|monthly|every)\b/i,
    ),
  ],
  [
    /^(?:who|whom|whose|which (?:person|author|company)|wer|wem|wen|qui|quién(?:es)?)\b|\b(?:author|founder|ceo|director)\b/i,
    holds(
      'name',
      /(?<!^)(?<![.!?]\s)\b\p{Lu}\p{Ll}+(?:\s+(?:van|von|de|da|of)\s+\p{Lu}|\s+\p{Lu})?|^\p{Lu}\p{Ll}+\s+\p{Lu}\p{Ll}+/u,
    ),
  ],
  [
    /^(?:what(?:['’]s| is) the (?:phone|telephone|e-?mail|contact)|how (?:can|do) i (?:contact|reach|call))|\b(?:phone number|e-?mail address)\b/i,
    holds('contact', /\S+@\S+\.\S|\+?\d[\d\s()/-]{6,}\d|https?:/),
  ],
  [
    /^(?:where|wo|woher|wohin|où|dónde)\b/i,
    holds(
      'place',
      /\b(?:in|at|on|from|near|to|street|road|avenue|city|country|floor|room|bei|aus|rue|calle|à|en)\b\s+\p{Lu}?/iu,
    ),
  ],
  [
    /^(?:why|what(?:['’]s| is) the reason|how come|warum|wieso|pourquoi|por qué)\b/i,
    holds(
      'reason',
      /\b(?:because|since|due to|as a result|therefore|so that|in order to|reason|caused?|weil|denn|wegen|parce que|car|porque|debido)\b/i,
    ),
  ],
];

/** The kind of thing that would answer; null when any sentence could. */
export function answerKind(question: string): AnswerKind | null {
  const asked = question
    .trim()
    .replace(/^¿/, '')
    .replace(/^(?:please |can you |could you )*(?:tell me|explain|show me|do you know)\s+/i, '');
  const kind = KINDS.find(([pattern]) => pattern.test(asked))?.[1];
  if (kind) return kind;
  const thing = definedBy(asked);
  return thing === null ? null : { name: 'meaning', test: (sentence) => defines(sentence, thing) };
}
