/** What stands around a statement: "please remember that", "on this site", "when I book a flight". Pure text work. */
import type { Scope } from '../flow';

const POLITE =
  /^(?:(?:please|hey|hi|hello|ok(?:ay)?|so|and|also|oh|well|familiar|bitte|s'il (?:te|vous) plaît|por favor|actually|in fact|to be honest|eigentlich|übrigens|en fait|au fait|en realidad|por cierto|by the way|ach|bon|bueno)[,!.]?\s+)+/iu;
/** "No, I meant …": what follows takes the place of what was said before. */
const CORRECTS =
  /^(?:(?:no|nope|sorry|nein|non|falsch|pardon|perdón)(?:[,.!]\s*|\s+))+(?:(?:i meant|i mean|make that|that should be|it'?s|ich meinte|ich meine|gemeint war|je voulais dire|plutôt|quería decir|quise decir|me refería a)[,:]?\s+)?|^(?:i meant|ich meinte|je voulais dire|quería decir|quise decir|me refería a)[,:]?\s+/iu;
const ASKED = /^(?:(?:can|could|would|will) you|i(?:'d| would) like you to|i want you to)\s+(?:please\s+)?/iu;

/** "remember that", "from now on": the person says outright that something is to be kept. */
const REMEMBER =
  /^(?:(?:remember|keep in mind|bear in mind|make a note|don'?t forget|do not forget|merk(?:e)? dir|denk daran|vergiss nicht|beachte|retiens|souviens-toi|rappelle-toi|n'oublie pas|note bien|recuerda|acuérdate de|no olvides|ten en cuenta)(?:,? (?:that|dass|daß|que|qu'|this)\b|,|\s*:)?|(?:note|know|learn|save|for (?:the|your) record)(?: that\b|,|\s*:))\s+/iu;
const FROM_NOW =
  /^(?:from now on|in (?:the )?future|as a rule|by default|in general|generally|generally speaking|ab (?:jetzt|sofort)|künftig|in zukunft|désormais|dorénavant|à l'avenir|à partir de maintenant|a partir de ahora|en adelante|de ahora en adelante)[,:]?\s+/iu;

/** What stands before a statement. */
export interface Lead {
  rest: string;
  /** The person said outright that it is to be kept. */
  explicit: boolean;
  /** "From now on": an order is a standing one. */
  standing: boolean;
  /** "No, I meant": it takes the place of the last thing said. */
  corrects: boolean;
}

const REMEMBER_LAST =
  /,\s+(?:please\s+)?(?:remember that|remember this|keep that in mind|merk dir das|retiens-le|retiens ça|recuérdalo)$/iu;

/** The statement without its wrapping. */
export function takeLead(words: string): Lead {
  let rest = words.replace(REMEMBER_LAST, '');
  let explicit = rest !== words;
  let standing = false;
  const meant = rest.replace(POLITE, '').replace(CORRECTS, '');
  // "No more onions" is no correction.
  const corrects =
    CORRECTS.test(rest.replace(POLITE, '')) &&
    /^(?!more\b|me\b)\S/iu.test(meant) &&
    !/^no \p{L}+(?:\s|$)/iu.test(rest);
  if (corrects) rest = meant;
  for (let before = ''; before !== rest;) {
    before = rest;
    rest = rest.replace(POLITE, '');
    const asked = rest.replace(ASKED, '');
    if (REMEMBER.test(asked)) rest = asked; // "could you remember that …", never "could you sort …"
    const kept = rest.replace(REMEMBER, '');
    const always = kept.replace(FROM_NOW, '');
    if (always !== rest) explicit = true;
    if (always !== kept) standing = true;
    rest = always;
  }
  return { rest, explicit, standing, corrects };
}

const HERE = String.raw`(?:on|at|for|in|with) (?:this|the current) (?:web ?site|site|page|shop|store|web ?page)|(?:auf|für) (?:dieser|diese) (?:web)?(?:seite|site)|(?:sur|pour) (?:ce site|cette page)|en (?:este sitio|esta página|esta web)`;
const EVERYWHERE = String.raw`everywhere|on (?:all|every|any) (?:web ?)?(?:sites?|pages?)|überall|auf allen (?:web)?seiten|partout|sur tous les sites|en todas partes|en todos los sitios`;
const DOMAIN = String.raw`(?:on|at|for|in|auf|sur|en) ((?:[\p{L}\d-]+\.)+\p{L}{2,})`;

const around = (pattern: string): RegExp =>
  new RegExp(
    String.raw`^(?:${pattern})[,:]?\s+|,?\s+(?:${pattern})(?=[.,!]?$|,| by default$)|^(?:${pattern})$`,
    'iu',
  );

/**
 * The scope words of a statement. `scope` is null when it speaks of "this site" and there is none: the caller
 * cannot keep it, since keeping it everywhere would say more than the person did.
 */
export function takeScope(words: string, domain: string | null): { rest: string; scope: Scope | null } {
  const cut = (pattern: RegExp): string => words.replace(pattern, '').trim();
  const here = around(HERE);
  if (here.test(words)) return { rest: cut(here), scope: domain ? { kind: 'site', domain } : null };
  const all = around(EVERYWHERE);
  if (all.test(words)) return { rest: cut(all), scope: { kind: 'everywhere' } };
  const named = around(DOMAIN);
  const match = named.exec(words);
  const typed = (match?.[1] ?? match?.[2])?.toLowerCase().replace(/^www\./, '');
  if (typed) return { rest: cut(named), scope: { kind: 'site', domain: typed } };
  return { rest: words, scope: { kind: 'everywhere' } };
}

const WHEN = String.raw`(?:when(?:ever)?|if|while|every time|each time|any ?time|unless|wenn|falls|immer wenn|jedes mal,? wenn|quand|lorsque|chaque fois que|si|cuando|siempre que|cada vez que)`;
/** First words of a main clause, to find where a condition without a comma ends. */
const MAIN = String.raw`(?:please|then|always|never|i (?:always|never|usually|prefer|like|want|hate|only|don'?t)|i'd|choose|pick|select|use|take|sort|show|book|skip|avoid|hide|open|don'?t|do not)`;
const LEADING = new RegExp(String.raw`^(${WHEN}\s[^,]{2,120}),\s*(?:then\s+|dann\s+|alors\s+)?(.+)$`, 'iu');
const LEADING_BARE = new RegExp(String.raw`^(${WHEN}\s.{2,120}?)\s+(?=${MAIN}\s)(.+)$`, 'iu');
const LEADING_FOR =
  /^((?:for|with|during|on|at|für|bei|pour|para) (?!me\b|my\b|example\b|now\b|you\b)[^,]{2,40}),\s+(.+)$/iu;
const TRAILING = new RegExp(String.raw`^(.{3,}?),?\s+(${WHEN}\s.{2,120})$`, 'iu');
/** "I prefer aisle seats on long flights": only after words of lasting taste. */
const TRAILING_FOR =
  /^((?:i (?:always|never|usually|prefer|normally|generally)|always|never|prefer|ich bevorzuge|je préfère|prefiero)\b.*?) ((?:on|for|during|für|bei|pour|para) (?:(?:an?|any|every|ein\p{L}*|une?|una) [\p{L}\d' -]{3,40}|(?!me$|the |it\b|this\b|my )[\p{L}\d' -]{2,40}(?:s|ing)|work|business|home|fun))$/iu;

/** "when …", "for flights": what a statement is limited to, and what it says then. */
export function takeCondition(words: string): { main: string; condition?: string } {
  const leading = LEADING.exec(words) ?? LEADING_BARE.exec(words) ?? LEADING_FOR.exec(words);
  if (leading?.[1] && leading[2]) return { main: leading[2].trim(), condition: leading[1].trim() };
  const trailing = TRAILING.exec(words) ?? TRAILING_FOR.exec(words);
  if (trailing?.[1] && trailing[2]) return { main: trailing[1].trim(), condition: trailing[2].trim() };
  return { main: words };
}

const TASK =
  /^(?:for|when it comes to|für|beim|bei|pour|para) (?:the |the weekly |le |la |les |los |las |el |den |die |das |meine[nr]? |my )?(\p{L}[\p{L}-]*(?: \p{L}[\p{L}-]*)?)$/iu;

/** "For groceries": the kind of task that a statement holds for; null for any other condition. */
export const takeTask = (condition: string | undefined): string | null =>
  TASK.exec(condition ?? '')?.[1]?.toLowerCase() ?? null;
