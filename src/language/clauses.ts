/** One turn → its clauses, in order: "search for shirts and open the second one" → two. */
import { inEnglish } from './abroad';
import { isQuestion, isStatement } from './mood';
import { ROLE } from './nouns';
import { startsClause, takesWords } from './verbs';
import { withoutFiller } from './filler';

/** Words that may join two clauses. A quotation is opaque here, so nothing inside one is a joint. */
const JOINT =
  /\s*[,;]\s*(?:(?:and|&|und|et|y)\s+)?(?:(?:then|after that|afterwards|next|finally|dann|danach|puis|ensuite|luego|después)\b,?\s+)?|\s+(?:and|&|und|et|y)\s+(?:(?:then|after that|afterwards|next|finally|also|dann|danach|puis|ensuite|luego|después)\b,?\s+)?|\s+(?:then|dann|puis|ensuite|luego)\s+|\s+(?=(?:hit|press|click|tap) (?:on )?(?:the )?(?:submit|enter|ok)\b)|[.!?。！？]+[)\]]?(?:\s+|(?=\uE000))|\n+/giu;

const THEN = /\b(?:then|after that|afterwards|dann|danach|puis|ensuite|luego|después)\b/i;
const STOPS = /[.!?。！？\n]/;
/** A point after these ends no sentence. */
/** "Der 12. ist frei": a number's own point. */
const NUMBERED = /\b(?:der|die|das|den|dem|am|zum|vom|bis)\s+\d{1,2}$/iu;
const SHORTENED = /\b(?:mr|mrs|ms|dr|st|no|nr|vs|e\.g|i\.e|etc|approx|inc|ltd|jr|sr|\p{Lu})$/iu;
/** A verb that still waits for its partner: "find and click". */
const HALF =
  /^(?:find|locate|search|look|go|try|come|scroll|seek|drag|copy|cut)$|\bto (?:find|locate|look)$|^(?:after (?:that|this)|then|next|finally|lastly|first(?:ly| of all)?|now|ok(?:ay)?|also|afterwards|(?:(?:hey|hi|hello|ok(?:ay)?)\s+)?familiar|hey|hi|hello|so|well|\d{1,2})$/i;

/** How far is looked ahead, in UTF-16 units. */
const AHEAD = 240;

/** Cuts a cleaned text. Linear in its length: each joint looks only a little ahead. */
export function clausesOf(text: string): string[] {
  const clauses: string[] = [];
  let from = 0;
  for (const joint of text.matchAll(JOINT)) {
    const end = joint.index + joint[0].length;
    if (joint.index < from || !isCut(text, from, joint.index, end, joint[0])) continue;
    clauses.push(text.slice(from, joint.index));
    from = end;
  }
  clauses.push(text.slice(from));
  return clauses.map((clause) => clause.trim()).filter((clause) => withoutFiller(clause) !== '');
}

function isCut(text: string, from: number, at: number, end: number, joint: string): boolean {
  const stop = STOPS.test(joint);
  if (!stop && !startsHere(text, end, false)) return false;
  // Beginning and end say enough, and keep long texts linear.
  const before = withoutFiller(text.slice(from, Math.min(at, from + AHEAD)));
  const last = text.slice(Math.max(from, at - 40), at);
  if (before === '' || HALF.test(at - from > 40 ? last : before)) return false;
  if (stop && joint.startsWith('.') && (SHORTENED.test(last) || NUMBERED.test(last))) return false;
  if (isStatement(before) || isQuestion(before)) return stop || THEN.test(joint);
  if (stop) return startsAnything(text, end) || joint.includes('\n');
  return !takesWords(before) || startsHere(text, end, true) || picksOffered(before, text, end);
}

/** "Search for berl and pick Berlin", "type berl into the city field and pick Berlin": what the words bring is picked. */
function picksOffered(before: string, text: string, at: number): boolean {
  const pick = /^(?:pick|choose|select)\s+(\S)/i.exec(text.slice(at, at + AHEAD))?.[1];
  if (pick === undefined) return false;
  const over = /^(?:search|look up)\b/i.test(before) || OVER.test(before);
  return over ? /\p{L}|\p{N}|\uE000/u.test(pick) : /\p{Lu}/u.test(pick);
}
/** The words to type are over when the field is named. */
const OVER = new RegExp(`\\s(?:in|into)\\s.{1,40}\\b(?:${ROLE}|box|bar)$`, 'i');

/** After a full stop any kind of clause may follow. */
function startsAnything(text: string, at: number): boolean {
  const rest = withoutFiller(text.slice(at, at + AHEAD));
  return (
    startsHere(text, at, false) ||
    startsClause(rest, 0, false) ||
    isStatement(rest) ||
    isQuestion(rest) ||
    isLead(rest)
  );
}

/** Also when the clause is in another language: "und öffne den ersten Treffer". */
function startsHere(text: string, at: number, free: boolean): boolean {
  if (startsClause(text, at, free)) return true;
  const ahead = text.slice(at, at + 120);
  const english = inEnglish(ahead);
  return english !== ahead && startsClause(english, 0, free);
}

const LEAD = /^(?:for|in|inside|under|on|at|from|using|with|within)\s+[^,]{1,80},\s+(?=\S)/i;

/** "For the user @ann, click …": words that say where the clause happens. */
export function isLead(text: string): boolean {
  const lead = LEAD.exec(text)?.[0];
  return lead !== undefined && startsClause(text, lead.length, false);
}
