/** "Call this address home": a statement that names something without saying what; what it points at was said or read before. */

const THIS = String.raw`(?:this|that|the)(?: (?:address|place|location|one|street))?|(?:diese|die) adresse|das(?: hier)?|diesen ort|cette adresse|cet endroit|l['’]adresse|ça|(?:a )?(?:esta|la) dirección|(?:a )?este (?:sitio|lugar)|(?:a )?esto`;
const NAMED = new RegExp(
  String.raw`^((?:please |bitte )?(?:call|name|save|store|remember|keep|nenne?|merk(?:e)? dir|speicher(?:e)?|appelle|nomme|baptise|enregistre|retiens|llama|ll[aá]male|guarda|recuerda)) (${THIS})((?: as| als| comme| como)? (?:my |mein\p{L}* |ma |mon |mi |the |das |die |la |le |el )?["“”„«'‘]? ?\p{L}[\p{L}'-]{0,20}(?: [\p{L}'-]{1,20})? ?["“”»'’]?)$`,
  'iu',
);
/** "Call this “the usual”" names no address, nor does "remember this". */
const MORE = /\s(?:as|als|comme|como)\s/iu;

/** The statement around what it points at; null when it names what it means, or is none that names. */
export function pointing(statement: string): ((what: string) => string) | null {
  const [, verb = '', , name = ''] = NAMED.exec(statement.trim().replace(/[.!]+$/u, '')) ?? [];
  if (verb === '' || name.trim() === '') return null;
  const keeps = /^(?:please |bitte )?(?:save|store|remember|keep|merk|speicher|enregistre|retiens|guarda|recuerda)/iu.test(verb); // prettier-ignore
  if (keeps && !MORE.test(` ${name}`)) return null;
  const own = name.replace(/^\s*(?:as|als|comme|como)\s/iu, ' ').trim();
  // In marks a name is read as one, whatever it is.
  const marked = /["“”„«»]/u.test(own) ? own : `“${own.replace(/^(?:my|mein\p{L}*|m[ao]n?|mi|the|das|die|l[ae]|el) /iu, '')}”`; // prettier-ignore
  const lead = keeps ? 'Call' : verb.replace(/^(?:please|bitte) /iu, '').replace(/^ll[aá]ma(?:le)?$/iu, 'llama a').replace(/^name$/iu, 'call'); // prettier-ignore
  return (what) => `${lead.charAt(0).toUpperCase()}${lead.slice(1)} ${what} ${marked}`;
}
