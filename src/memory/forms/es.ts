/** Spanish forms of statements, in order. No pronoun is needed: the verb's ending says who ("pago", "pedimos"). */
import { action, bare, thing } from '../topic';
import { attribute, habit, isChosen, MOSTLY, named, sized, type Form } from './form';

const NOT_THIS = String.raw`(?!est[aeo]s?\b|es[aeo]s?\b|más\b|el de aquí|ning[uú]na?\b|nada\b|el primero\b)`;
const MOST = String.raw`(?:normalmente|generalmente|por lo general|habitualmente|casi siempre|a menudo|la mayoría de las veces|de costumbre)`;
const TASTE = String.raw`(?:quiero|como|bebo|compro|uso|llevo|tomo|soporto|aguanto|fumo)`;
/** First person: "pago", "voy", "pedimos". */
const I_DO = String.raw`(\p{L}+o|voy|doy|pedimos|\p{L}+[aei]mos)`;
const DIET = String.raw`vegetarian[oa]|vegan[oa]|pescetarian[oa]|zurd[oa]|diestr[oa]`;
const re = (text: string): RegExp => new RegExp(text, 'iu');

/** Spanish forms, in order. */
export const SPANISH: readonly Form[] = [
  { kind: 'fact', polarity: 'want', pattern: /^(?:me llamo|llámame|mi nombre es) (\p{L}[\p{L} .'-]{0,60})$/iu, read: (p) => ({ topic: 'name', value: p(1) }) },
  { kind: 'name', polarity: 'want', pattern: /^(?:cuando digo|por) (.+?),? (?:me refiero a|quiero decir) (.+)$/iu, read: (p) => named(p(1), p(2)) },
  { kind: 'name', polarity: 'want', pattern: /^(?:llama|llámale) ["“«] ?(.{1,40}?) ?["”»] a (?:la dirección |la |el )?(.{2,200})$/iu, read: (p) => named(p(1).replace(/^(?:el|la|los|las) /iu, ''), p(2)) },
  { kind: 'name', polarity: 'want', pattern: /^(?:[Ll]lama|[Ll]lámale) (?:mi )?(\p{Ll}[\p{L}-]{1,30}) a (?:la dirección |la |el )?(.*[\p{Lu}\d].*)$/u, read: (p) => named(p(1), p(2)) },
  { kind: 'name', polarity: 'want', pattern: /^llama (?:a )?(?:la dirección |la |el )?(.{2,200}?) ["“«] ?(.{1,40}?) ?["”»]$/iu, read: (p) => named(p(2), p(1)) },
  { kind: 'fact', polarity: 'want', pattern: /^(?:uso|llevo|tengo|gasto) (?:la |una |un )?(?:talla )?(x{0,3}[sml]|\d{1,3}(?:[.,]5)?)(?: (?:de|en|para) (\p{L}[\p{L} ]{1,30}))?$/iu, read: (p) => sized(p(1), p(2)) },
  { kind: 'fact', polarity: 'want', pattern: /^calzo (?:un |el |la )?(\d{2}(?:[.,]5)?)$/iu, read: (p) => ({ topic: 'shoe size', value: p(1) }) },
  { kind: 'fact', polarity: 'want', pattern: re(`^soy (${DIET})$`), read: (p) => ({ topic: /^[zd]/i.test(p(1)) ? 'hand' : 'diet', value: p(1) }) },
  { kind: 'fact', polarity: 'avoid', pattern: /^(?:soy (?:muy )?(?:alérgic[oa]|intolerante)|tengo alergia) (?:a la |a las |a los |al |a )(.+)$/iu, read: (p) => ({ topic: 'allergy', value: bare(p(1)) }) },
  { kind: 'fact', polarity: 'want', pattern: /^(?:vivo|vivimos) en (?!la\b|el\b|un)(\p{Lu}.+)$/iu, read: (p) => (/^\p{Lu}/u.test(p(1)) ? { topic: 'city', value: p(1) } : null) },
  { kind: 'fact', polarity: 'want', pattern: /^trabajo (?:en|para) (.+)$/iu, read: (p) => ({ topic: 'employer', value: bare(p(1)) }) },
  { kind: 'preference', polarity: 'avoid', pattern: re(`^(?:yo )?(?:nunca ${TASTE}|no ${TASTE}(?: nunca| jamás)?) ${NOT_THIS}(.+)$`), read: (p) => thing(p(1), true) },
  { kind: 'preference', polarity: 'avoid', pattern: re(`^(?:no me gustan? (?:nada )?|odio |detesto |evito |me molestan? |no soy de )${NOT_THIS}(.+)$`), read: (p) => thing(p(1), true) },
  { kind: 'preference', polarity: 'avoid', pattern: re(`^nunca ${I_DO} ${NOT_THIS}(.+)$`), read: (p) => habit(p(1), p(2), true) },
  { kind: 'preference', polarity: 'want', pattern: re(`^(?:yo )?prefiero (?:siempre )?(\\p{L}+[aei]r) ${NOT_THIS}(.+)$`), read: (p) => habit(p(1), p(2), true) },
  { kind: 'preference', polarity: 'want', pattern: re(`^(?:yo )?(?:prefiero|me gustan?|me encantan?|soy (?:más )?de) (?:siempre |mucho )?${NOT_THIS}(.+)$`), read: (p) => thing(p(1).replace(/ (?:a la|al|a los|antes que) .+$/iu, ''), true) },
  { kind: 'preference', polarity: 'want', pattern: re(`^(?:yo )?siempre ${I_DO} ${NOT_THIS}(.+)$`), read: (p) => habit(p(1), p(2), true) },
  { kind: 'preference', polarity: 'want', pattern: re(`^(?:yo )?${MOST},? (?:yo )?${I_DO} ${NOT_THIS}(.+)$`), read: (p) => habit(p(1), p(2), true), confidence: MOSTLY },
  { kind: 'preference', polarity: 'want', pattern: re(`^(?:yo )?(?:suelo|solemos) (\\p{L}+r) ${NOT_THIS}(.+)$`), read: (p) => habit(p(1), p(2), true), confidence: MOSTLY },
  { kind: 'instruction', polarity: 'avoid', pattern: /^(?:no (?:me )?(\p{L}+s) (?:nunca|jamás)|(?:nunca|jamás) (?:me )?(\p{L}+s)) (.+)$/iu, read: (p) => action(`${p(1) || p(2)} ${p(3)}`, true) },
  { kind: 'instruction', polarity: 'want', pattern: /^(?:siempre (\p{L}+[^o\s])|(?!él\b|ella\b|ellos\b|yo\b)(\p{L}+[ae]) siempre) (?:el |la |los |las )?(.+)$/iu, read: (p) => action(`${p(1) || p(2)} ${p(3)}`, true) },
  { kind: 'preference', polarity: 'want', pattern: /^mis? (.{2,40}?) (?:es|son) (.{1,200})$/iu, read: (p) => (isChosen(p(1)) ? attribute(p(1), p(2)) : null) },
  { kind: 'fact', polarity: 'want', pattern: /^mis? (.{2,40}?) (?:es|son) (.{1,200})$/iu, read: (p) => attribute(p(1), p(2)) },
]; // prettier-ignore
