/** French forms of statements, in order. Nouns lead: "films en version originale" is about films. */
import { action, bare, thing } from '../topic';
import { attribute, habit, isChosen, MOSTLY, named, sized, type Form } from './form';

const NOT_THIS = String.raw`(?!ce\b|cet\b|cette\b|ces\b|ça\b|cela\b|celui|celle|ceux|le premier|la première|le dernier|celles|aucune?\b|rien\b)`;
const MOST = String.raw`(?:d'habitude|d'ordinaire|habituellement|en général|généralement|normalement|la plupart du temps|le plus souvent|souvent|presque toujours)`;
const TASTE = String.raw`(?:veux|mange|bois|prends|achète|porte|utilise|supporte|tolère|fume|lis|regarde)`;
const DIET = String.raw`végétarien(?:ne)?|végétalien(?:ne)?|végan|vegan|pescétarien(?:ne)?|gaucher|gauchère|droitier|droitière`;
const re = (text: string): RegExp => new RegExp(text, 'iu');

/** French forms, in order. */
export const FRENCH: readonly Form[] = [
  { kind: 'fact', polarity: 'want', pattern: /^(?:je m'appelle|appelle-moi|appelez-moi) (\p{L}[\p{L} .'-]{0,60})$/iu, read: (p) => ({ topic: 'name', value: p(1) }) },
  { kind: 'name', polarity: 'want', pattern: /^quand je dis (.+?),? (?:je veux dire|je parle de|c'est|ça veut dire) (.+)$/iu, read: (p) => named(p(1), p(2)) },
  { kind: 'name', polarity: 'want', pattern: /^(?:appelle|nomme|baptise) (?:cette adresse |l'adresse |le |la )?(.{2,200}?) ["“«] ?(.{1,40}?) ?["”»]$/iu, read: (p) => named(p(2).replace(/^(?:l'|le |la |les )/iu, ''), p(1)) },
  { kind: 'name', polarity: 'want', pattern: /^(?:appelle|nomme|baptise) ["“«] ?(.{1,40}?) ?["”»] (?:l'adresse |le |la )?(.{2,200})$/iu, read: (p) => named(p(1), p(2)) },
  { kind: 'name', polarity: 'want', pattern: /^par ["“«] ?(.{1,40}?) ?["”»],? (?:je veux dire|j'entends) (.+)$/iu, read: (p) => named(p(1), p(2)) },
  { kind: 'fact', polarity: 'want', pattern: /^je (?:porte|fais|prends|mets) (?:du |de la |une? )?(?:taille )?(x{0,3}[sml]|\d{1,3}(?:[.,]5)?)(?: (?:en|pour les?) (\p{L}[\p{L} ]{1,30}))?$/iu, read: (p) => sized(p(1), p(2)) },
  { kind: 'fact', polarity: 'want', pattern: /^je chausse (?:du |un )?(\d{2}(?:[.,]5)?)$/iu, read: (p) => ({ topic: 'shoe size', value: p(1) }) },
  { kind: 'fact', polarity: 'want', pattern: re(`^je suis (${DIET})$`), read: (p) => ({ topic: /^[gd]/i.test(p(1)) ? 'hand' : 'diet', value: p(1) }) },
  { kind: 'fact', polarity: 'avoid', pattern: /^je (?:suis (?:\p{L}+ )?(?:allergique|intolérante?)|fais une allergie) (?:à la |à l'|aux |au |à )(.+)$/iu, read: (p) => ({ topic: 'allergy', value: bare(p(1)) }) },
  { kind: 'fact', polarity: 'want', pattern: /^(?:[Jj]'habite|[Jj]e vis|[Nn]ous habitons|[Oo]n habite) (?:à|en|au|aux) (\p{Lu}.+)$/u, read: (p) => ({ topic: 'city', value: p(1) }) },
  { kind: 'fact', polarity: 'want', pattern: /^(?:j'habite|je vis|nous habitons) (?:au |à )?(\d.+)$/iu, read: (p) => ({ topic: 'address', value: p(1) }) },
  { kind: 'fact', polarity: 'want', pattern: /^je (?:travaille (?:chez|pour)) (.+)$/iu, read: (p) => ({ topic: 'employer', value: bare(p(1)) }) },
  { kind: 'preference', polarity: 'avoid', pattern: re(`^(?:je|nous|on) (?:ne |n')${TASTE} (?:jamais|pas|plus) ${NOT_THIS}(.+)$`), read: (p) => thing(p(1), true) },
  { kind: 'preference', polarity: 'avoid', pattern: re(`^(?:je|nous|on) (?:ne |n')(\\p{L}+) jamais ${NOT_THIS}(.+)$`), read: (p) => habit(p(1), p(2).replace(/^(?:de |d'|du )/iu, ''), true) },
  { kind: 'preference', polarity: 'avoid', pattern: re(`^(?:je n'aime (?:pas|plus|jamais)|je déteste|j'évite|j'ai horreur (?:du|des|de la|de l'|de|d')|je hais) ?${NOT_THIS}(.+)$`), read: (p) => thing(p(1), true) },
  { kind: 'preference', polarity: 'want', pattern: re(`^(?:je|nous) préfèr\\p{L}* (?:toujours )?(?:payer|régler) (.+)$`), read: (p) => habit('payer', p(1), true) },
  { kind: 'preference', polarity: 'want', pattern: re(`^(?:je|nous|on) préfèr\\p{L}* (?:toujours )?(\\p{L}+(?:er|ir|re|oir)) ${NOT_THIS}(.+)$`), read: (p) => habit(p(1), p(2), true) },
  { kind: 'preference', polarity: 'want', pattern: re(`^(?:je|nous|on) préfèr\\p{L}* (?:toujours )?${NOT_THIS}(.+?) (?:à la|à l'|au|aux|à|plutôt que) (.+)$`), read: (p) => thing(p(1), true) },
  { kind: 'preference', polarity: 'want', pattern: re(`^(?:je préfère|j'aime(?: bien| beaucoup)?|j'adore|je suis (?:plutôt|plus|fan de)) (?:toujours )?${NOT_THIS}(.+)$`), read: (p) => thing(p(1), true) },
  { kind: 'preference', polarity: 'want', pattern: re(`^(?:je|nous|on) (\\p{L}+) (?:presque )?toujours ${NOT_THIS}(.+)$`), read: (p) => habit(p(1), p(2), true) },
  { kind: 'preference', polarity: 'want', pattern: re(`^j'(\\p{L}+) (?:presque )?toujours ${NOT_THIS}(.+)$`), read: (p) => habit(p(1), p(2), true) },
  { kind: 'preference', polarity: 'want', pattern: re(`^${MOST},? (?:je |j'|nous |on )(\\p{L}+) ${NOT_THIS}(.+)$`), read: (p) => habit(p(1), p(2), true), confidence: MOSTLY },
  { kind: 'preference', polarity: 'want', pattern: re(`^(?:je |j'|nous |on )(\\p{L}+) ${MOST} ${NOT_THIS}(.+)$`), read: (p) => habit(p(1), p(2), true), confidence: MOSTLY },
  { kind: 'instruction', polarity: 'avoid', pattern: /^(?:ne |n')(?:me |m'|nous )?(\p{L}+) (?:plus )?jamais (?:à |d'|de |des )?(.+)$/iu, read: (p) => action(`${p(1)} ${p(2)}`, true) },
  { kind: 'instruction', polarity: 'avoid', pattern: /^ne jamais (\p{L}+) (?:d'|de |des )?(.+)$/iu, read: (p) => action(`${p(1)} ${p(2)}`, true) },
  { kind: 'instruction', polarity: 'want', pattern: /^(?:toujours (\p{L}+)|(?!je\b|il\b|elle\b|on\b|nous\b|ils\b|elles\b|tu\b|vous\b)(\p{L}+) toujours) (?:le |la |les |du |de la )?(.+)$/iu, read: (p) => action(`${p(1) || p(2)} ${p(3)}`, true) },
  { kind: 'preference', polarity: 'want', pattern: /^(?:m(?:on|a|es)) (.{2,40}?) (?:est|sont|c'est) (.{1,200})$/iu, read: (p) => (isChosen(p(1)) ? attribute(p(1), p(2)) : null) },
  { kind: 'fact', polarity: 'want', pattern: /^m(?:on|a|es) (.{2,40}?) (?:est|sont|c'est) (.{1,200})$/iu, read: (p) => attribute(p(1), p(2)) },
]; // prettier-ignore
