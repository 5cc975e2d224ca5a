/** What is said of the moment, of others, of a page or of a world that is not: nothing lasting is read from it. */

const PASSING: readonly RegExp[] = [
  // One-off wishes.
  /\b(?:this time|(?:just|only) (?:this once|for (?:today|now|once))|for today|just once|tonight|today only|right now|for now|this once)\b/iu,
  /(?<!\p{L})(?:pour cette fois|cette fois|juste pour aujourd'hui|pour aujourd'hui|pour l'instant|ce soir|aujourd'hui seulement|en ce moment)(?!\p{L})/iu,
  /(?<!\p{L})(?:diesmal|dieses mal|nur (?:heute|dieses mal|jetzt|einmal)|nur für (?:heute|jetzt)|für heute|heute abend|gerade eben|ausnahmsweise)(?!\p{L})/iu,
  /(?<!\p{L})(?:(?:solo )?por esta vez|esta vez|(?:solo )?por hoy|por ahora|esta noche|solo hoy|ahora mismo)(?!\p{L})/iu,
  // What was, and is no longer.
  /\b(?:i|we) used to\b|\blast (?:year|month|week|time|summer|winter)\b|\bback then\b|\byears ago\b/iu,
  /(?<!\p{L})(?:autrefois|l'an dernier|l'année dernière|le mois dernier|la dernière fois|avant,)(?!\p{L})|^avant j'/iu,
  /(?<!\p{L})(?:früher|letztes (?:jahr|mal)|letzten (?:monat|sommer)|letzte woche|damals)(?!\p{L})/iu,
  /(?<!\p{L})(?:antes (?:de)?\p{L}*(?:ía|aba)|el año pasado|el mes pasado|la última vez)(?!\p{L})/iu,
  // What might be.
  /\bif\b.+\b(?:i|we|it)(?:'d| would| might)\b/iu,
  /\b(?:if i (?:were|was|had|could)|i would if|i might|maybe|perhaps|i wish|suppose|imagine|i think i|i guess)\b/iu,
  /(?<!\p{L})(?:si j'étais|si j'avais|si je pouvais|peut-être|imaginons|je crois que)(?!\p{L})|^s'il \p{L}+ait(?!\p{L})/iu,
  /(?<!\p{L})(?:wäre|würde|hätte|könnte|vielleicht|angenommen|ich glaube)(?!\p{L})/iu,
  /(?<!\p{L})(?:si \p{L}+(?:ara|iera|era)|quizás?|tal vez|a lo mejor|creo que|imagina|si fuera)(?!\p{L})/iu,
  // What a page or somebody says.
  /\b(?:says?|said|writes?|reads|according to|claims?|they say|quote)\b.{0,40}["“«„]/iu,
  /(?<!\p{L})(?:dit|disent|il est écrit|selon|d'après|steht|stand|schreibt|sagt|laut|dice[n]?|pone|según)(?!\p{L}).{0,40}["“«„]/iu,
];

/** Said of one request alone, at the beginning or the end of it. */
const ONCE = String.raw`(?:(?:just |only )?(?:for )?this (?:time|once)|for once|(?:nur )?(?:diesmal|dieses mal)|ausnahmsweise|(?:juste |seulement )?(?:pour )?cette fois(?:-ci)?|pour une fois|(?:solo |sólo )?(?:por )?esta vez|por una vez)`;
const ONE_OFF = new RegExp(
  String.raw`^${ONCE}(?![\p{L}-])|(?<!\p{L})${ONCE}$|(?<!\p{L})(?:diesmal|dieses mal|ausnahmsweise|exceptionnellement|excepcionalmente)(?!\p{L})`,
  'iu',
);

/** True for an exception: even asked for outright, it is none that lasts. */
export const isOneOff = (words: string): boolean => ONE_OFF.test(words);

/** True for words that speak of the moment, the past, a supposition or somebody else's words. */
export const isPassing = (words: string): boolean => PASSING.some((pattern) => pattern.test(words));
