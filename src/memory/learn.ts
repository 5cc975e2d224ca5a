/**
 * A sentence the person typed → what it states about them, or null. Never fed with page text (P7).
 * Propositions with kind, topic, condition and polarity after GUM 2025 and NLSI 2024, carried by readable forms.
 */
import type { Draft } from './draft';
import { FORMS, type Form } from './forms';
import { takeCondition, takeLead, takeScope, takeTask, type Lead } from './lead';
import { isOneOff, isPassing } from './passing';
import { sensitive } from './sensitive';
import { nounFirst } from './tongue';
import { action, bare, thing, topicName, type Thing } from './topic';

/** Longest statement that is kept, in characters. */
export const MAX_STATEMENT = 2000;

const CONFIDENCE = {
  /** "Remember that …": the person asked for it. */
  explicit: 0.95,
  /** … but the form itself is a weaker one. */
  explicitWeak: 0.9,
  said: 0.9,
  /** Asked for, but in no form that we know. */
  loose: 0.7,
};

const QUESTION =
  /\?\s*$|^(?:what|who|whom|which|where|when (?:is|do|does|did|will)|why|how|do|does|did|is|are|can|could|should)\b(?!n'?t)/iu;
const FIRST_PERSON =
  /\b(?:i|i'm|my|we|me)\b|^\S+ (?:\w+ing\b|(?:je|on|nous|ich|wir|yo)\b|j')|^(?:cuando|si) (?!el\b|la\b|los\b|las\b|hay\b|una?\b|esto\b|se\b|su\b)\p{L}+[oea]\b/iu;
const HABIT =
  /^(?:whenever|every time|each time|any ?time|immer wenn|jedes mal,? wenn|chaque fois que|siempre que|cada vez que)\b/iu;
/** More than one sentence: each is read by itself. */
const SENTENCES =
  /[\p{L}\d)"”»][.!?…]+\s+(?=[\p{L}"“«¿¡])(?<!\b(?:st|mr|mrs|ms|dr|no|nr|str|bd|av|e\.g|i\.e)\.\s)/iu;
/** Of more words than this it is a story: a statement, what it is about, and what is said of that. */
const LONGEST = { statement: 25, topic: 6, value: 8 };
/** A second subject with a verb of its own: what is said of it is no part of the first. */
const ANOTHER =
  /(?<!^.{0,12})(?:,|;|\s(?:and|but|so|because|though|although|while)) (?:i|we|he|she|they|it|you)(?:'\p{L}+| \p{L}+).+(?:,|;|\s(?:and|but|so|because|though|although|while|then)) (?:i|we|he|she|they|it|you)(?:'\p{L}+| \p{L}+)/iu;
const count = (words: string | undefined): number => words?.split(' ').length ?? 0;
/** Orders for now. */
const ACT =
  /^(?:please |bitte )?(?:click|press|tap|open|search|find|go|type|enter|write|scroll|check|tick|submit|send|drag|upload|read|summari[sz]e|klick\p{L}*|drück\p{L}*|öffne\p{L}*|such\p{L}*|geh\p{L}*|schreib\p{L}*|cliqu\p{L}*|appu\p{L}*|ouvr\p{L}*|cherch\p{L}*|haz clic|puls\p{L}*|abr[ae]\p{L}*|busc\p{L}*|escrib\p{L}*)(?![\p{L}])/iu;
/** Nouns that name nothing. */
const EMPTY =
  /^(?:one|thing|lot|kind|stuff|it|you|me|just|way|bit|all|most|ton|think|people|everyone|somebody|someone|much|that|there)$/iu;
/** Who or what a main clause is about, when it is no order. */
const SUBJECT =
  /^(?:i|we|he|she|they|it|the|this|that|there|my|je|j'|il|elle|on|nous|le|la|les|mon|ma|ich|er|sie|es|wir|man|der|die|das|mein\p{L}*|yo|él|ella|el|los|las|mi)(?![\p{L}])/iu;

/**
 * What a sentence states about the person, or null when it states nothing that lasts, holds a secret that is never
 * kept (see `sensitive`), or speaks of "this site" while `scopeDomain` is null.
 * @param statement the person's words, with or without "remember that"
 * @param _at time of the turn, for forms that speak of today; none does yet
 * @param scopeDomain registrable domain of the page beside the panel
 */
export function learn(statement: string, _at: number, scopeDomain: string | null): Draft | null {
  const words = tidy(statement);
  if (!words || words.length > MAX_STATEMENT) return null;
  const secrecy = sensitive(words);
  if (secrecy.level === 'never') return null;
  const lead = takeLead(words);
  if (!lead.explicit && (SENTENCES.test(words) || rambles(words))) return null;
  if (!lead.explicit && isPassing(words) && !fit(lead.rest, false, 'name')) return null;
  if (isOneOff(lead.rest)) return null;
  const scoped = takeScope(lead.rest, scopeDomain);
  if (!scoped.scope || !scoped.rest) return null;
  // "On this site, sort by price" is a rule; "click Options for report.pdf" is a request that names a place at its end.
  const ruled = scoped.rest !== lead.rest && !(lead.rest.startsWith(scoped.rest) && ACT.test(scoped.rest));
  const stated = state(scoped.rest, lead.explicit || ruled, lead);
  if (!stated?.topic) return null;
  if (!lead.explicit && !lasts(stated)) return null;
  const task = scoped.scope.kind === 'everywhere' ? takeTask(stated.condition) : null;
  return {
    kind: stated.kind,
    text: sentence(scoped.rest),
    topic: stated.topic,
    scope: task ? { kind: 'task', task } : scoped.scope,
    ...(stated.condition && !task && { condition: stated.condition }),
    ...(stated.value && { value: stated.value }),
    polarity: stated.polarity,
    sensitivity: secrecy.level,
    ...(secrecy.level === 'sensitive' && { sensitiveClass: secrecy.class }),
    confidence: lead.explicit ? Math.max(stated.confidence, CONFIDENCE.explicitWeak) : stated.confidence,
  };
}

/** A named thing said in few words; "direct ones" are those that the condition speaks of. */
const lasts = ({ topic, value, condition }: Stated): boolean =>
  (condition !== undefined || !EMPTY.test(topic)) &&
  count(topic) <= LONGEST.topic &&
  count(value) <= LONGEST.value;

/** Said at length: what of it lasts, and about what, is anybody's guess. */
const rambles = (words: string): boolean => count(words) > LONGEST.statement || ANOTHER.test(words);

interface Stated extends Thing {
  kind: Form['kind'];
  polarity: Form['polarity'];
  condition?: string;
  confidence: number;
}

/** What a statement says once its lead and its scope are off. */
function state(words: string, explicit: boolean, lead: Lead): Stated | null {
  if (QUESTION.test(words)) return null;
  const meant = lead.corrects ? sizeMeant(words) : null;
  if (meant) return meant;
  const whole = fit(words, explicit, 'name'); // "when I say home I mean …" is a name, not a condition
  if (whole) return whole;
  const { main, condition } = takeCondition(words);
  const said = fit(main, explicit) ?? (condition ? ordered(main, condition, explicit) : null);
  if (said) return condition ? { ...said, condition } : said;
  if (!explicit) return null;
  const order = lead.standing && !SUBJECT.test(main) ? ordered(main, 'whenever', true) : null;
  return order ?? loose(main, condition);
}

/** "No, I meant size L." */
function sizeMeant(words: string): Stated | null {
  const size = /^(?:an? )?(?:size|größe|taille|talla|la taille|la talla) ([\p{L}\d.,]{1,6})$/iu.exec(
    words,
  )?.[1];
  return size
    ? { kind: 'fact', polarity: 'want', topic: 'size', value: size, confidence: CONFIDENCE.said }
    : null;
}

function fit(words: string, explicit: boolean, only?: Form['kind']): Stated | null {
  for (const form of FORMS) {
    if (only && form.kind !== only) continue;
    if (form.explicit && !explicit) continue;
    const match = form.pattern.exec(words);
    if (!match) continue;
    const found = form.read((group) => match[group]?.trim() ?? '');
    if (!found) continue;
    const confidence = form.confidence ?? (explicit ? CONFIDENCE.explicit : CONFIDENCE.said);
    return { ...found, kind: form.kind, polarity: form.polarity, confidence };
  }
  return null;
}

/** "Make it an automatic" says as much as "an automatic". */
const MAKE = /^make (?:it|that|sure it is) /iu;

/** "When I book a flight, choose an aisle seat": an order that a habit of the person makes a standing one. */
function ordered(main: string, condition: string, explicit: boolean): Stated | null {
  if (!explicit && !HABIT.test(condition) && !FIRST_PERSON.test(condition)) return null;
  if (SUBJECT.test(main)) return null;
  const not = /^(?:do not|don'?t|avoid|skip|never|leave out|évite de|évite|vermeide|evita|no)\s+/iu;
  const found = action(main.replace(not, '').replace(MAKE, ''), nounFirst(`${condition} ${main}`));
  if (!found) return null;
  const polarity = not.test(main) ? 'avoid' : 'want';
  return { ...found, kind: 'instruction', polarity, confidence: CONFIDENCE.said };
}

/** Something the person asked to keep in a form that no rule reads: kept whole, findable by its last noun. */
function loose(main: string, condition: string | undefined): Stated | null {
  if (/^(?:to\s|it$|this$|that$|me$)/iu.test(main) || !/\p{L}{2}/u.test(main)) return null;
  const not = /\b(?:not|don'?t|never|no|nie|kein\w*|pas|jamais|nunca)\b/iu.test(main);
  const orderedWords = main.replace(/^(?:do not|don'?t)\s+/iu, '');
  const verb = /^(?:choose|use|pick|sort|show|hide|skip|avoid|do|make|send|open|pay|book|buy|ask)\b/iu.test(
    orderedWords,
  );
  const is = /^(.{2,60}?) (?:is|are|was|means|ist|sind|est|sont|es|son) (.+)$/iu.exec(main);
  const found: Thing | null = verb
    ? action(orderedWords)
    : is?.[1] && is[2]
      ? { topic: topicName(bare(is[1])), value: bare(is[2]) }
      : thing(main.replace(/^i (?:am |'m )?/iu, ''), nounFirst(main));
  if (!found) return null;
  return {
    ...found,
    kind: verb ? 'instruction' : 'fact',
    polarity: not ? 'avoid' : 'want',
    confidence: CONFIDENCE.loose,
    ...(condition && { condition }),
  };
}

/** One line, plain apostrophes, no closing full stop. */
function tidy(statement: string): string {
  return statement
    .normalize('NFC')
    .replace(/[’ʼ]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(?<!\.)[.!]+$/u, '')
    .trim();
}

/** First letter upper case, as a sentence in the list of preferences; "iPhone" stays. */
function sentence(words: string): string {
  return /^\p{Ll}+(?:'\p{L}+)?(?:\s|$)/u.test(words) ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}
