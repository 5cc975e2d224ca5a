/**
 * What may be kept (security promise P7). `sensitive` needs an opt-in for each item; `never` is not kept at all:
 * passwords, one-time codes, card numbers, keys. English, French, German and Spanish words; shapes for numbers.
 */
import { patternsOf, type SensitiveClass } from './private/class';
import { GERMAN } from './private/de';
import { ENGLISH } from './private/en';
import { SPANISH } from './private/es';
import { FRENCH } from './private/fr';
import { hasCardNumber, hasIban, hasNationalId } from './private/numbers';

/** Things that are never kept. */
export type NeverClass = 'password' | 'code' | 'card number' | 'key';

export type Sensitivity =
  { level: 'plain' } | { level: 'sensitive'; class: SensitiveClass } | { level: 'never'; class: NeverClass };

const IS = String.raw`(?:\s+(?:is|are|was|ist|lautet|est|es)\b|\s*[:=]|\s*'s\b)\s*\S`;
const PASSWORD = String.raw`(?:pass\s?(?:word|code|phrase)s?|passw(?:o|ö)rt(?:er)?|kennwort|mots? de passe|contraseñas?|clave secreta)`;

// "never save my passwords" is an instruction about passwords and stays allowed: a secret has to be stated.
const NEVER: readonly [NeverClass, RegExp][] = [
  [
    'password',
    new RegExp(
      `${PASSWORD}[^.;]{0,40}?${IS}|\\bas (?:my|the|a) ${PASSWORD}|${PASSWORD}\\s+(?=\\S*\\d)\\S{4,}`,
      'iu',
    ),
  ],
  [
    'code',
    /\b(?:pin(?:[ -]?(?:code|number|nummer))?|c[vs][vc]2?|security code|one[- ]time (?:code|password)|otp|tan|verification code|code secret|código de seguridad)\b[^.;\d]{0,25}\d{3,8}\b/iu,
  ],
  [
    'key',
    /\b(?:sk|pk|rk)[-_](?:live|test|proj)?[-_]?\w{16,}|\bgh[pousr]_\w{20,}|\bAKIA[0-9A-Z]{16}\b|-----BEGIN|\b(?:(?:seed|recovery) phrase|private key|api[- ]?key|secret key|access token)\b[^.;]{0,30}?(?:\s(?:is|are)\b|[:=])\s*\S/iu,
  ],
];

const WORDS = patternsOf([ENGLISH, GERMAN, FRENCH, SPANISH]);

/** A street with its number, coordinates, a word address: shapes of a place that somebody could be found at. */
const PLACES: readonly RegExp[] = [
  /-?\d{1,3}\.\d{3,}\s*[,;]\s*-?\d{1,3}\.\d{3,}|\/\/\/\p{L}+\.\p{L}+\.\p{L}+/u,
  /\b\d{1,5}[a-z]?,?\s+(?:[\p{L}'.-]+\s+){1,3}(?:street|road|avenue|lane|boulevard|blvd|terrace|crescent)\b(?!\s+(?:bik|bicycl|cycl|trip|food|style|wear|fashion|map|art|rac|runn|shoe|sign|photo|tyre|tire|danc)\p{L}*)/iu,
  /(?<!\p{L})(?!(?:\p{L}*(?:sitz|fenster|gang|park|stell|arbeits|steh|lieblings))platz)\p{L}+(?:straße|strasse|str\.|weg|platz|allee|gasse)\s+\d/iu,
  /\b\d{1,4}\s*(?:bis|ter)?,?\s+(?:rue|avenue|boulevard|place d|chemin d|allée d|impasse|quai d)[\p{L}']*\s/iu,
  /(?<!\p{L})(?:calle|avenida|avda\.|plaza|paseo|camino)\s[^.;]{1,40}\d|(?<!\p{L})c\/\s?\p{L}[^.;]{1,40}\d/iu,
  // Words that also mean other things ("a 2 bedroom place") count only when written as names.
  /\b\d{1,5}[a-z]?,? (?:\p{Lu}[\p{L}'.-]* ){1,3}(?:St|Rd|Ave|Ln|Dr|Drive|Way|Close|Court|Square|Place|Gardens)\b/u,
];

/** Numbers of the state that carry no check digit but a shape (US and UK), and abbreviations that only count in capitals. */
const GOVERNMENT =
  /\b(?!000|666|9\d\d)\d{3}-(?!00)\d{2}-(?!0000)\d{4}\b|\b[A-CEGHJ-PR-TW-Z]{2}\s?\d{2}\s?\d{2}\s?\d{2}\s?[A-D]\b|\b(?:DNI|NIE|NIF)\b/u;
const WALLET = /\b(?:0x[0-9a-f]{40}|bc1[a-z0-9]{25,60})\b|\bBIC\b/u;

/** What a sentence would tell, by its shapes first: a number is what it is, whatever is said beside it. */
function classOf(text: string): SensitiveClass | null {
  if (hasIban(text)) return 'bank account';
  const said = WORDS.find(([, pattern]) => pattern.test(text))?.[0];
  if (said) return said;
  if (PLACES.some((pattern) => pattern.test(text))) return 'precise location';
  if (WALLET.test(text)) return 'bank account';
  return GOVERNMENT.test(text) || hasNationalId(text) ? 'government id' : null;
}

/**
 * What kind of thing a sentence would keep. IBANs are looked at before card numbers: their digits can pass Luhn's check.
 */
export function sensitive(words: string): Sensitivity {
  const text = words.normalize('NFC').replace(/[’ʼ]/g, "'");
  for (const [name, pattern] of NEVER) if (pattern.test(text)) return { level: 'never', class: name };
  const found = classOf(text);
  if (!hasIban(text) && hasCardNumber(text)) return { level: 'never', class: 'card number' };
  return found ? { level: 'sensitive', class: found } : { level: 'plain' };
}
