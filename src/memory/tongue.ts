/** Which of four languages a sentence is in, by its small words: enough to know whether nouns lead or follow. */

const SMALL: Readonly<Record<'en' | 'fr' | 'de' | 'es', RegExp>> = {
  en: /(?<!\p{L})(?:i|my|the|a|an|and|when|if|for|of|with|always|never|to|in|is|it|that|from|please)(?!\p{L})/giu,
  fr: /(?<!\p{L})(?:je|j|mon|ma|mes|le|la|les|une?|des|du|et|quand|si|pour|avec|toujours|jamais|est|ne|n|d|l|que|chaque|fois|par|en|dans)(?!\p{L})/giu,
  de: /(?<!\p{L})(?:ich|mein\p{L}*|der|die|das|den|dem|ein\p{L}*|und|wenn|falls|für|mit|immer|nie|ist|nicht|kein\p{L}*|dass|bei|beim|in|nach|nur|bitte|zu|auf)(?!\p{L})/giu,
  es: /(?<!\p{L})(?:yo|mi|mis|el|la|los|las|una?|y|cuando|si|para|con|siempre|nunca|es|no|que|de|del|por|cada|vez|en|al|me)(?!\p{L})/giu,
};

/** True for French and Spanish, where the noun comes first: `billets pas chers`, `asiento de ventana`. */
export function nounFirst(words: string): boolean {
  const count = (tongue: keyof typeof SMALL): number => words.match(SMALL[tongue])?.length ?? 0;
  return Math.max(count('fr'), count('es')) > Math.max(count('en'), count('de'));
}
