/** A standing instruction read as trigger and payload: "If I'm looking for a movie" · "my go-to theater is AMC". */
import { isStopWord, stem } from '../language/words';
import { facetsOf, namesOf } from './facets';
import { stems, subjectsOf } from './subjects';

export interface Instruction {
  /** Subjects that trigger it. */
  subjects: Set<string>;
  /** Stems that its trigger asks for besides the subject: `jazz` in "if it is a Jazz event". Empty: it always holds. */
  needs: string[];
  /** Stems of what it sets. */
  sets: string[];
  /** What it sets, by facet. */
  facets: Map<string, Set<string>>;
  /** Proper names that it sets. */
  names: string[];
  /** Subjects that it brings in: "when I book an event, also look for hotels". */
  links: Set<string>;
}

const WHEN = String.raw`(?:when(?:ever)?|if|while|in case|when it comes to)`;
const LEADING = new RegExp(
  String.raw`^(${WHEN} [^,]+(?:, (?:with |if )?[^,]+ (?:as|is) [^,]+)*(?:, (?:regardless|with)[^,]+)*),(?: then)? (.+)$`,
  'iu',
);
const LEADING_IF = /^((?:when|if) .+?),? then (.+)$/iu;
const TRAILING = new RegExp(String.raw`^(.+?),? (${WHEN} .+)$`, 'iu');
const SUBJECT_FIRST = /^((?:for|in|to find) [^,]+), (.+)$/iu;
const LINK = /\b(?:both|also|and)\b/iu;

/** Words that speak of wishing, searching and slots, not of the wish. */
const GENERIC = new Set(
  `look search find request ask inquir prefer prefere prefered prefere favorit favourit favor choic choos choice option go going get
   want like love need would rather usual alway typical general check consider tri try try see use us make set specif specifi state stat say name
   type categori genr kind subcategori city location destination area place spot theater artist stylist price rang rate rating
   desir desired main particular interest good great best top number one ones someth anyth thing also both when whenever if while then
   opportun given given chanc appoint come case mood into plan book reserv wish servic provid offer includ locat visit stay watch listen play pick
   seek get got gonna wanna im youre id ill plea pleas should sure identifi classifi label design designat relat field regard regardless
   disregard ignor worri care matter about particular equal as is be with for to in at of from the a an my your`
    .split(/\s+/)
    .flatMap((word) => [word, stem(word)]),
);

/** Content stems that are not about searching or wishing. */
export const telling = (words: readonly string[]): string[] => [
  ...new Set(words.filter((word) => word.length > 0 && !GENERIC.has(word) && !isStopWord(word))),
];

/** Reads one instruction. */
export function readInstruction(text: string): Instruction {
  const { trigger, payload } = split(text);
  const whole = subjectsOf(text);
  const asked = trigger ? subjectsOf(trigger) : { subjects: new Set<string>(), rest: [] };
  const link = linkOf(trigger, payload);
  let subjects = asked.subjects;
  if (subjects.size === 0) subjects = subjectsOf(payload).subjects;
  if (whole.subjects.has('streaming')) subjects.add('streaming');
  const kind = narrow(subjects);
  if (trigger) asked.rest.push(...kind);
  return {
    subjects: link ? link.from : subjects,
    needs: link ? [] : telling(asked.rest),
    sets: telling(stems(payload)),
    facets: facetsOf(payload),
    names: namesOf(payload),
    links: link ? link.to : new Set(),
  };
}

/**
 * Leaves the narrower of two subjects: a film to stream is no visit to the cinema, a music event is an event.
 * Returns the words of those taken out that say which kind is meant.
 */
export function narrow(subjects: Set<string>): string[] {
  if (subjects.has('streaming')) subjects.delete('cinema');
  return subjects.has('event') && subjects.delete('music') ? ['music'] : [];
}

/** The condition of an instruction, and what it asks for then. */
export function split(text: string): { trigger: string; payload: string } {
  const words = text.trim().replace(/[.!]+$/, '');
  const leading = LEADING_IF.exec(words) ?? LEADING.exec(words) ?? SUBJECT_FIRST.exec(words);
  if (leading?.[1] && leading[2]) return { trigger: leading[1], payload: leading[2] };
  const trailing = TRAILING.exec(words);
  if (trailing?.[1] && trailing[2]) return { trigger: trailing[2], payload: trailing[1] };
  return { trigger: '', payload: words };
}

/** Two subjects and nothing else: one brings in the other. */
function linkOf(trigger: string, payload: string): { from: Set<string>; to: Set<string> } | null {
  if (!LINK.test(payload)) return null;
  const said = subjectsOf(payload);
  if (telling(said.rest).length > 0) return null;
  if (trigger) {
    const from = subjectsOf(trigger).subjects;
    const to = new Set([...said.subjects].filter((subject) => !from.has(subject)));
    if (from.size > 0 && to.size > 0) return { from, to };
  }
  return said.subjects.size > 1 ? { from: said.subjects, to: said.subjects } : null;
}
