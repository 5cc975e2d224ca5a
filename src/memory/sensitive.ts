/**
 * What may be kept (security promise P7). `sensitive` needs an opt-in for each item; `never` is not kept at all:
 * passwords, one-time codes, card numbers, keys. English, French, German and Spanish words; shapes for numbers.
 */

/** Classes of personal data that need their own yes. */
export type SensitiveClass =
  | 'health'
  | 'religion'
  | 'politics'
  | 'sex life'
  | 'union'
  | 'biometrics'
  | 'children'
  | 'precise location'
  | 'bank account'
  | 'government id';

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

const SENSITIVE: readonly [SensitiveClass, RegExp][] = [
  [
    'health',
    /\b(?:allerg(?:y|ic|ies|isch|ique|ia|ie)\w*|alérgic\w*|diabet\w*|asthma\w*|asma|cancer|krebs|hiv|aids|depress(?:ed|ion)|dépress\w*|anxiety|adhd|autis\w*|bipolar|epilep\w*|c(?:o|œ)eliac|celiac\w*|zöliakie|pregnan\w*|schwanger\w*|enceinte|embarazada|disab(?:led|ility)|behinder\w*|handicap\w*|discapaci\w*|medication|medicines?|medikament\w*|médicaments?|prescription|insulin|illness|disease|krankheit|maladie|enfermedad|diagnos\w*|therap(?:y|ist)|psychiatr\w*|surgery|wheelchair|blood (?:type|pressure|group)|blutgruppe|lactose|gluten|intoleran\w*|unverträglich\w*|addict\w*|alcoholic|dyslexi\w*|migraines?|my (?:doctor|weight))\b/iu,
  ],
  [
    'religion',
    /\b(?:christian|catholic|protestant|orthodox church|muslim|islam\w*|jewish|judaism|hindu\w*|buddhis\w*|sikh\w*|atheis\w*|agnostic|mormon|religio\w*|my faith|church member|mosque|synagogue|ramadan|halal|kosher|katholisch|evangelisch|muslimisch|jüdisch|catholique|musulman\w*|juive?|católic\w*|judí[oa])\b/iu,
  ],
  [
    'politics',
    /\b(?:i vote|voted? for|political\w*|politics|democrat|republican|conservative party|labour party|tory|liberal party|socialist|communist|left[- ]wing|right[- ]wing|my party is|ich wähle (?:die|cdu|spd|afd)|parteimitglied|je vote|politique|voto (?:a|por)|partido polític\w*)\b/iu,
  ],
  [
    'sex life',
    /\b(?:gay|lesbian|bisexual\w*|homosexual\w*|heterosexual\w*|queer|transgender|transsexual|non-?binary|sexual\w*|sex (?:life|partner)|schwul|lesbisch|lesbienne|lesbiana)\b/iu,
  ],
  [
    'union',
    /\b(?:(?:trade|labou?r) unions?|union (?:member|rep|dues|card)\w*|member of (?:a|the|my) union|gewerkschaft\w*|syndicat(?!e)\w*|syndiqué\w*|sindicat\w*|sindicato)\b/iu,
  ],
  [
    'biometrics',
    /\b(?:finger ?prints?|fingerabdruck|empreintes? digitales?|huellas? dactilar\w*|face ?id|face scan|iris scan|retina scan|voice ?print|my dna|genetic\w*|biometr\w*)\b/iu,
  ],
  [
    'children',
    /\b(?:(?:my|our) (?:\w+ )?(?:child|children|kids?|son|sons|daughters?|baby|toddler)\b|(?:have|has|had) (?:an?|two|three|four|five|\d+) (?:\w+ )?(?:child|children|kids?|sons?|daughters?)\b|mein(?:e|em|er|en)? (?:kind(?:er)?|sohn|tochter)\b|m(?:on|a|es) (?:enfants?|fils|filles?)\b|mis? (?:hij[oa]s?|niñ[oa]s?)\b)/iu,
  ],
  [
    'precise location',
    /-?\d{1,3}\.\d{3,}\s*[,;]\s*-?\d{1,3}\.\d{3,}|\b\d{1,5}[a-z]?,?\s+(?:[\p{L}'.-]+\s+){1,3}(?:street|road|avenue|lane|boulevard|blvd|terrace|crescent)\b|\p{L}+(?:straße|strasse|str\.|weg|platz|allee|gasse)\s+\d|\b\d{1,4}\s*(?:bis|ter)?,?\s+(?:rue|avenue|boulevard|place|chemin|allée|impasse|quai)\s|\b(?:calle|avenida|plaza|paseo)\s[^.;]{1,40}\d|\b(?:i live at|my (?:exact|current|gps) (?:location|position)|gps)\b/iu,
  ],
  // Words that also mean other things ("a 2 bedroom place") count only when written as names.
  [
    'precise location',
    /\b\d{1,5}[a-z]?,? (?:\p{Lu}[\p{L}'.-]* ){1,3}(?:St|Rd|Ave|Ln|Dr|Drive|Way|Close|Court|Square|Place|Gardens)\b/u,
  ],
  [
    'bank account',
    /\b[A-Z]{2}\d{2}(?:[ ]?[A-Z0-9]{4}){2,7}(?:[ ]?[A-Z0-9]{1,4})?\b|\b(?:iban|bic|swift code|sort code|routing number|(?:bank )?account (?:number|no)|kontonummer|bankleitzahl|bankverbindung|numéro de compte|número de cuenta|my (?:salary|income|debts?|savings|credit score)|i earn|mein gehalt|mon salaire|mi (?:salario|sueldo))\b/iu,
  ],
  [
    'government id',
    /\b\d{3}-\d{2}-\d{4}\b|\b[A-CEGHJ-PR-TW-Z]{2}\s?\d{2}\s?\d{2}\s?\d{2}\s?[A-D]\b|\b(?:ssn|social security|national insurance|nino|passport|driv(?:er'?s|ing) licen[cs]e|id card|identity card|national id|tax (?:id|number)|aadhaar|personalausweis\w*|reisepass\w*|führerschein\w*|steuer-?id\w*|sozialversicherungsnummer|passeport|sécurité sociale|carte d'identité|permis de conduire|pasaporte|seguridad social)\b/iu,
  ],
  ['government id', /\b(?:DNI|NIE)\b/u],
];

/** Luhn's check over 13 to 19 digits, spaces and dashes allowed: a payment card number. */
function hasCardNumber(text: string): boolean {
  return (text.match(/\b\d(?:[ -]?\d){12,18}\b/g) ?? []).some((run) => {
    const digits = Array.from(run.replace(/\D/g, ''), Number).reverse();
    const sum = digits.reduce((total, digit, i) => {
      const twice = digit * 2;
      return total + (i % 2 === 0 ? digit : twice > 9 ? twice - 9 : twice);
    }, 0);
    return sum % 10 === 0;
  });
}

/**
 * What kind of thing a sentence would keep. IBANs are looked at before card numbers: their digits can pass Luhn's check.
 */
export function sensitive(text: string): Sensitivity {
  for (const [name, pattern] of NEVER) if (pattern.test(text)) return { level: 'never', class: name };
  const found = SENSITIVE.find(([, pattern]) => pattern.test(text));
  if (found?.[0] !== 'bank account' && hasCardNumber(text)) return { level: 'never', class: 'card number' };
  return found ? { level: 'sensitive', class: found[0] } : { level: 'plain' };
}
