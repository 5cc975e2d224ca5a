/** German forms of statements, in order. The verb moves: "ich nehme meistens …", "meistens nehme ich …", "dass ich … nehme". */
import { action, bare, thing, topicName } from '../topic';
import { attribute, habit, isChosen, MOSTLY, named, sized, type Form } from './form';

const NOT_THIS = String.raw`(?!dies|das hier\b|das da\b|das$|jen|es\b|ihn\b|sie\b)`;
const MOST = String.raw`(?:meistens?|normalerweise|gewöhnlich|üblicherweise|in der regel|für gewöhnlich|generell|grundsätzlich|fast immer)`;
const TASTE = String.raw`(?:will|möchte|mag|esse|trinke|kaufe|nehme|trage|benutze|nutze|brauche|rauche|vertrage|lese|schaue)`;
const DIET = String.raw`vegetarier(?:in)?|vegetarisch|veganer(?:in)?|vegan|pescetarier(?:in)?|linkshänder(?:in)?|rechtshänder(?:in)?`;
const NOBODY = String.raw`(?!(?:ich|du|er|sie|es|wir|ihr|man|mein\p{L}*|dein\p{L}*|sein\p{L}*|der|die|das|den|ein\p{L}*|was|wer|wo|wie|das|hier|da|leute)\b)`;
const re = (text: string): RegExp => new RegExp(text, 'iu');

/** German forms, in order. */
export const GERMAN: readonly Form[] = [
  { kind: 'fact', polarity: 'want', pattern: /^(?:ich heiße|nenn(?:e)? mich|mein name ist) (\p{L}[\p{L} .'-]{0,60})$/iu, read: (p) => ({ topic: 'name', value: p(1) }) },
  { kind: 'name', polarity: 'want', pattern: /^mit ["“„«»'](.{1,40})["”“»«'] meine ich (?:immer )?(.+)$/iu, read: (p) => named(p(1), p(2)) },
  { kind: 'name', polarity: 'want', pattern: /^wenn ich (.+?) sage,? (?:dann )?meine ich (.+)$/iu, read: (p) => named(p(1), p(2)) },
  { kind: 'name', polarity: 'want', pattern: /^nenn(?:e)? (?:die adresse |die |den |das )?(.{2,200}?) ["“„«»'](.{1,40})["”“»«']$/iu, read: (p) => named(p(2), p(1)) },
  { kind: 'name', polarity: 'want', pattern: /^nenn(?:e)? (?:die adresse |die |den |das )?(.{2,200}?) (?:mein(?:e|en)? )(\p{L}[\p{L} -]{1,30})$/iu, read: (p) => named(p(2), p(1)) },
  { kind: 'fact', polarity: 'want', pattern: /^ich (?:trage|habe|brauche|nehme) (\p{L}*)größe ([\p{L}\d.,]{1,6})(?: (?:bei|in) (\p{L}+))?$/iu, read: (p) => sized(p(2), p(1) || p(3)) },
  { kind: 'fact', polarity: 'want', pattern: /^ich (\p{L}*)größe ([\p{L}\d.,]{1,6}) (?:trage|habe|brauche)$/iu, read: (p) => sized(p(2), p(1)) },
  { kind: 'fact', polarity: 'want', pattern: re(`^ich bin (?:ein |eine )?(${DIET})$`), read: (p) => ({ topic: /hand|händ/i.test(p(1)) ? 'hand' : 'diet', value: p(1) }) },
  { kind: 'fact', polarity: 'avoid', pattern: /^ich (?:bin (?:\p{L}+ )?allergisch (?:gegen|auf)|habe eine (?:allergie|unverträglichkeit) gegen) (.+)$/iu, read: (p) => ({ topic: 'allergy', value: bare(p(1)) }) },
  { kind: 'fact', polarity: 'want', pattern: /^(?:[Ii]ch wohne|[Ww]ir wohnen|[Ii]ch lebe) in (?!der\b|einem\b|einer\b)(\p{Lu}.+)$/u, read: (p) => ({ topic: 'city', value: p(1) }) },
  { kind: 'fact', polarity: 'want', pattern: /^[Ii]ch wohne in (?:der )?(\p{Lu}\S+ \d.*)$/u, read: (p) => ({ topic: 'address', value: p(1) }) },
  { kind: 'fact', polarity: 'want', pattern: /^ich arbeite (?:bei|für) (?:der |dem )?(.+)$/iu, read: (p) => ({ topic: 'employer', value: bare(p(1)) }) },
  { kind: 'preference', polarity: 'avoid', pattern: re(`^(?:ich|wir) ${TASTE}(?:en)? (?:nie(?:mals)?|kein(?:e|en)?(?: mehr)?) ${NOT_THIS}(.+?)(?: haben)?$`), read: (p) => thing(p(1)) },
  { kind: 'preference', polarity: 'avoid', pattern: re(`^(?:ich|wir) (\\p{L}+) (?:nie|niemals) ${NOT_THIS}(.+)$`), read: (p) => habit(p(1), p(2), false) },
  { kind: 'preference', polarity: 'avoid', pattern: re(`^ich (?:nie(?:mals)?|kein(?:e|en)?) (.+?) (?:${TASTE})$`), read: (p) => thing(p(1)) },
  { kind: 'preference', polarity: 'avoid', pattern: re(`^ich mag ${NOT_THIS}(.+?) (?:nicht|gar nicht|überhaupt nicht)$`), read: (p) => thing(p(1)) },
  { kind: 'preference', polarity: 'avoid', pattern: re(`^ich kann ${NOT_THIS}(.+?) (?:nicht|gar nicht|überhaupt nicht) (?:ausstehen|leiden|ab|vertragen)$`), read: (p) => thing(p(1)) },
  { kind: 'preference', polarity: 'avoid', pattern: re(`^${NOBODY}(\\p{L}[\\p{L} -]{2,40}) (?:mag ich (?:nicht|gar nicht)|hasse ich|esse ich nicht|trinke ich nicht)$`), read: (p) => thing(p(1)) },
  { kind: 'preference', polarity: 'avoid', pattern: re(`^ich (?:hasse|vermeide|verabscheue) ${NOT_THIS}(.+)$`), read: (p) => thing(p(1)) },
  { kind: 'preference', polarity: 'want', pattern: re(`^ich (\\p{L}+) ${NOT_THIS}(\\p{L}+) am liebsten (.+)$`), read: (p) => ({ topic: topicName(p(2)), value: bare(p(3).replace(/^(?:im|in|mit|bei|auf) /iu, '')) }) },
  { kind: 'preference', polarity: 'want', pattern: re(`^ich (?:bevorzuge|mag|liebe) (?:lieber |gerne? |am liebsten )?${NOT_THIS}(.+?)(?: lieber| gerne?| am liebsten| sehr)?$`), read: (p) => thing(p(1)) },
  { kind: 'preference', polarity: 'want', pattern: /^ich (.+?) (?:bevorzuge|mag|liebe)$/iu, read: (p) => thing(p(1)) },
  { kind: 'preference', polarity: 'want', pattern: re(`^(?:mag|liebe|bevorzuge) ich ${NOT_THIS}(.+?)(?: lieber| gerne?| am liebsten| sehr)?$`), read: (p) => thing(p(1)) },
  { kind: 'preference', polarity: 'want', pattern: /^ich bin (?:eher |mehr )(?:ein |eine )?(.+)$/iu, read: (p) => thing(p(1)) },
  { kind: 'preference', polarity: 'want', pattern: re(`^(?:ich|wir) (?!habe\\b|hatte\\b|war\\b|hätte\\b|würde\\b|haben\\b)(\\p{L}+) (?:immer|stets|lieber|am liebsten|nur) ${NOT_THIS}(.+)$`), read: (p) => habit(p(1), p(2), false) },
  { kind: 'preference', polarity: 'want', pattern: re(`^(?:ich|wir) (?!habe\\b|hatte\\b|war\\b|hätte\\b|würde\\b|haben\\b)(\\p{L}+) ${MOST} ${NOT_THIS}(.+)$`), read: (p) => habit(p(1), p(2), false), confidence: MOSTLY },
  { kind: 'preference', polarity: 'want', pattern: re(`^${MOST} (?!habe\\b|hatte\\b|war\\b|hätte\\b|würde\\b)(\\p{L}+) (?:ich|wir) ${NOT_THIS}(.+)$`), read: (p) => habit(p(1), p(2), false), confidence: MOSTLY },
  { kind: 'preference', polarity: 'want', pattern: re(`^ich (?:immer|meistens|normalerweise|lieber|am liebsten) ${NOT_THIS}(.+) (\\p{L}+[et])$`), read: (p) => habit(p(2), p(1), false) },
  { kind: 'instruction', polarity: 'avoid', pattern: re(`^(?:bitte )?${NOBODY}(\\p{L}+) (?:mich |mir |uns )?(?:bitte )?(?:nie|niemals) (?:mehr )?(?:für |zu )?(.+?)(?: (?:an|weiter|ab|aus|ein))?$`), read: (p) => action(`${p(1)} ${p(2)}`) },
  { kind: 'instruction', polarity: 'avoid', pattern: re(`^(?:bitte )?${NOBODY}(\\p{L}+) ((?:mein|den|die|das)\\p{L}* \\p{L}+) (?:nie|niemals) (.+?)(?: (?:an|weiter|ab|aus|ein))?$`), read: (p) => ({ topic: topicName(bare(p(2))), value: `${p(1).toLowerCase()} ${p(3)}` }) },
  { kind: 'instruction', polarity: 'avoid', pattern: /^nie(?:mals)? (?:mehr )?(.+?) (\p{L}+en)$/iu, read: (p) => action(`${p(2)} ${p(1)}`) },
  { kind: 'instruction', polarity: 'avoid', pattern: /^nie(?:mals)? (\p{L}+) (.+)$/iu, read: (p) => action(`${p(1)} ${p(2)}`) },
  { kind: 'instruction', polarity: 'want', pattern: re(`^${NOBODY}(\\p{L}+) (?:mir |uns )?(?:bitte )?immer (.+)$`), read: (p) => action(`${p(1)} ${p(2)}`) },
  { kind: 'instruction', polarity: 'want', pattern: /^(?:bei[mr]? .+? )?immer (.+) (\p{L}+en)$/iu, read: (p) => action(`${p(2)} ${p(1)}`) },
  { kind: 'preference', polarity: 'want', pattern: /^mein(?:e|er)? (lieblings)-?(\p{L}+) (?:ist|sind) (.{1,200})$/iu, read: (p) => attribute(`${p(1)} ${p(2)}`, p(3)) },
  { kind: 'fact', polarity: 'want', pattern: /^meine? (\S{2,40}) (.{1,200}) (?:ist|sind|lautet|beträgt|hat)$/iu, read: (p) => attribute(p(1), p(2)) }, // after "dass"
  { kind: 'preference', polarity: 'want', pattern: /^meine? (.{2,40}?) (?:ist|sind) (.{1,200})$/iu, read: (p) => (isChosen(p(1)) ? attribute(p(1), p(2)) : null) },
  { kind: 'fact', polarity: 'want', pattern: /^meine? (.{2,40}?) (?:ist|sind|lautet|beträgt) (.{1,200})$/iu, read: (p) => attribute(p(1), p(2)) },
]; // prettier-ignore
