/** The common forms in French, German and Spanish. Same shape as `forms.ts`; the commonest only, precision first. */
import type { Form } from './forms';
import { action, bare, thing, topicName } from './topic';

const attribute = (about: string, value: string): { topic: string; value: string } | null =>
  /^(?:pas|nicht|no|plus|noch|en retard|vide|kaputt|leer|weg|roto|vacío|trop|zu)\b/iu.test(value)
    ? null
    : { topic: topicName(bare(about)), value: bare(value) };

const FRENCH: Form[] = [
  { kind: 'fact', polarity: 'want', pattern: /^(?:je m'appelle|appelle-moi|appelez-moi) (\p{L}[\p{L} .'-]{0,60})$/iu, read: (p) => ({ topic: 'name', value: p(1) }) },
  { kind: 'fact', polarity: 'want', pattern: /^je (?:porte|fais|prends) (?:du |une? )?(?:taille )?(x{0,3}[sml]|\d{2}(?:[.,]5)?)$/iu, read: (p) => ({ topic: 'size', value: p(1) }) },
  { kind: 'preference', polarity: 'avoid', pattern: /^je ne (?:veux|mange|bois|prends|achète|porte) (?:jamais|pas|plus) (?!ce|cette|ça)(.+)$/iu, read: (p) => thing(p(1), true) },
  { kind: 'preference', polarity: 'avoid', pattern: /^(?:je n'aime pas|je déteste|j'évite|je n'aime jamais) (?!ce|cette|ça)(.+)$/iu, read: (p) => thing(p(1), true) },
  { kind: 'preference', polarity: 'want', pattern: /^(?:je préfère|j'aime(?: bien)?|j'adore) (?!ce |cette |ça )(.+)$/iu, read: (p) => thing(p(1), true) },
  { kind: 'preference', polarity: 'want', pattern: /^je (\p{L}+) (?:toujours|d'habitude|généralement) (.+)$/iu, read: (p) => thing(p(2).replace(/^(?:par|en|avec) /iu, ''), true), confidence: 0.8 },
  { kind: 'instruction', polarity: 'avoid', pattern: /^n(?:e |')(\p{L}+) jamais (.+)$/iu, read: (p) => action(`${p(1)} ${p(2)}`) },
  { kind: 'instruction', polarity: 'want', pattern: /^(?:toujours (\p{L}+)|(\p{L}+) toujours) (.+)$/iu, read: (p) => action(`${p(1) || p(2)} ${p(3)}`) },
  { kind: 'fact', polarity: 'want', pattern: /^m(?:on|a|es) (.{2,40}?) (?:est|sont) (.{1,200})$/iu, read: (p) => attribute(p(1), p(2)) },
  { kind: 'fact', polarity: 'want', pattern: /^j'habite (?:à|en|au) (\p{Lu}.+)$/u, read: (p) => ({ topic: 'city', value: p(1) }) },
]; // prettier-ignore

const GERMAN: Form[] = [
  { kind: 'fact', polarity: 'want', pattern: /^(?:ich heiße|nenn(?:e)? mich|mein name ist) (\p{L}[\p{L} .'-]{0,60})$/iu, read: (p) => ({ topic: 'name', value: p(1) }) },
  { kind: 'fact', polarity: 'want', pattern: /^ich (?:trage|habe|brauche) größe ([\p{L}\d.,]{1,6})$/iu, read: (p) => ({ topic: 'size', value: p(1) }) },
  { kind: 'fact', polarity: 'want', pattern: /^ich größe ([\p{L}\d.,]{1,6}) (?:trage|habe|brauche)$/iu, read: (p) => ({ topic: 'size', value: p(1) }) },
  { kind: 'preference', polarity: 'avoid', pattern: /^ich (?:will|möchte|mag|esse|trinke|kaufe|nehme) (?:nie(?:mals)?|nicht|kein(?:e|en)?(?: mehr)?) (?!dies|das\b|den\b|die\b)(.+?)(?: haben)?$/iu, read: (p) => thing(p(1)) },
  { kind: 'preference', polarity: 'avoid', pattern: /^ich (?:nie(?:mals)?|kein(?:e|en)?) (.+?) (?:will|möchte|mag|esse|trinke|kaufe|nehme)$/iu, read: (p) => thing(p(1)) },
  { kind: 'preference', polarity: 'avoid', pattern: /^ich (?:hasse|vermeide) (?!dies|das\b)(.+)$/iu, read: (p) => thing(p(1)) },
  { kind: 'preference', polarity: 'want', pattern: /^ich (?:bevorzuge|mag|liebe) (?:lieber |gerne? |am liebsten )?(?!dies|das\b)(.+?)(?: lieber| gerne?)?$/iu, read: (p) => thing(p(1)) },
  { kind: 'preference', polarity: 'want', pattern: /^ich (.+?) (?:bevorzuge|mag|liebe)$/iu, read: (p) => thing(p(1)) },
  { kind: 'preference', polarity: 'want', pattern: /^ich (\p{L}+) (?:immer|meistens|normalerweise|gewöhnlich|lieber) (?:per |mit |in )?(.+)$/iu, read: (p) => thing(p(2)), confidence: 0.8 },
  { kind: 'instruction', polarity: 'avoid', pattern: /^(?:(\p{L}+) (?:nie(?:mals)?)|nie(?:mals)? (\p{L}+)) (.+)$/iu, read: (p) => action(`${p(1) || p(2)} ${p(3)}`) },
  { kind: 'instruction', polarity: 'want', pattern: /^(\p{L}+) (?:bitte )?immer (.+)$/iu, read: (p) => action(`${p(1)} ${p(2)}`) },
  { kind: 'instruction', polarity: 'want', pattern: /^immer (.+) (\p{L}+en)$/iu, read: (p) => action(`${p(2)} ${p(1)}`) },
  { kind: 'fact', polarity: 'want', pattern: /^meine? (\S{2,40}) (.{1,200}) (?:ist|sind|lautet)$/iu, read: (p) => attribute(p(1), p(2)) }, // after "dass"
  { kind: 'fact', polarity: 'want', pattern: /^meine? (.{2,40}?) (?:ist|sind|lautet) (.{1,200})$/iu, read: (p) => attribute(p(1), p(2)) },
  { kind: 'fact', polarity: 'want', pattern: /^ich wohne in (\p{Lu}.+)$/u, read: (p) => ({ topic: 'city', value: p(1) }) },
]; // prettier-ignore

const SPANISH: Form[] = [
  { kind: 'fact', polarity: 'want', pattern: /^(?:me llamo|llámame|mi nombre es) (\p{L}[\p{L} .'-]{0,60})$/iu, read: (p) => ({ topic: 'name', value: p(1) }) },
  { kind: 'fact', polarity: 'want', pattern: /^(?:uso|llevo|tengo) (?:la |una )?talla ([\p{L}\d.,]{1,6})$/iu, read: (p) => ({ topic: 'size', value: p(1) }) },
  { kind: 'preference', polarity: 'avoid', pattern: /^(?:nunca (?:quiero|como|bebo|compro|uso)|no (?:quiero|como|bebo|compro|uso) (?:nunca )?|no me gustan? ?|odio|detesto|evito) ?(?!est[aeo]|eso)(.+)$/iu, read: (p) => thing(p(1), true) },
  { kind: 'preference', polarity: 'want', pattern: /^(?:yo )?(?:prefiero|me gustan?|me encantan?) (?!est[aeo]|eso)(.+)$/iu, read: (p) => thing(p(1), true) },
  { kind: 'preference', polarity: 'want', pattern: /^(?:siempre|normalmente|suelo) (\p{L}+[oa]r?) (?:con |por |en )?(.+)$/iu, read: (p) => thing(p(2), true), confidence: 0.8 },
  { kind: 'instruction', polarity: 'avoid', pattern: /^nunca (\p{L}+) (.+)$/iu, read: (p) => action(`${p(1)} ${p(2)}`) },
  { kind: 'instruction', polarity: 'want', pattern: /^(?:siempre (\p{L}+)|(\p{L}+) siempre) (.+)$/iu, read: (p) => action(`${p(1) || p(2)} ${p(3)}`) },
  { kind: 'fact', polarity: 'want', pattern: /^mis? (.{2,40}?) (?:es|son) (.{1,200})$/iu, read: (p) => attribute(p(1), p(2)) },
  { kind: 'fact', polarity: 'want', pattern: /^vivo en (\p{Lu}.+)$/u, read: (p) => ({ topic: 'city', value: p(1) }) },
]; // prettier-ignore

/** Forms of the other languages, after English. */
export const MORE_FORMS: readonly Form[] = [...FRENCH, ...GERMAN, ...SPANISH];
