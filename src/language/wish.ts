/** "I'd like a green tea mug", "ich hätte gern …": a thing that is wished for, in four languages. */

const WISHES = [
  /^i(?:(?:['’]d| would) (?:like|love)| want| need|(?:['’]m| am) after)\s+((?:an?|some|two|three|new)\s+.+)$/i,
  /^ich (?:hätte gern(?:e)?|möchte|brauche|will|suche)\s+((?:eine?n?|ein paar|neue)\s+.+?)(?:\s+haben)?$/i,
  /^je (?:voudrais|veux|cherche)\s+((?:une?|des|du|de la)\s+.+)$/i,
  /^(?:quiero|quisiera|me gustaría|necesito|busco)\s+((?:una?|unos|unas)\s+.+)$/i,
];
const ARTICLE = /^(?:an?|some|eine?n?|une?|des|du|de la|un[ao]s?|un)\s+(?=\S)/i;

/** Longer sentences tell of more than a thing. */
const MOST_WORDS = 14;

/** What is wished for, without its article; null for words that wish for no thing. */
export function wishOf(said: string): string | null {
  const text = said.trim().replace(/[.!\s]+$/u, '');
  // What goes on to ask or to tell more is no mere wish.
  if (/[?.!;\n]|,\s/u.test(text) || text.split(/\s+/u).length > MOST_WORDS) return null;
  for (const form of WISHES) {
    const what = form.exec(text)?.[1];
    if (what !== undefined) return what.replace(ARTICLE, '');
  }
  return null;
}
