/** One turn → its clauses, in order: "search for shirts and open the second one" → two. */
import { isQuestion, isStatement } from './mood';
import { startsClause, takesWords } from './verbs';
import { withoutFiller } from './filler';

/** Words that may join two clauses. A quotation is opaque here, so nothing inside one is a joint. */
const JOINT =
  /\s*[,;]\s*(?:(?:and|&|und|et|y)\s+)?(?:(?:then|after that|afterwards|next|finally|dann|danach|puis|ensuite|luego|después)\b,?\s+)?|\s+(?:and|&|und|et|y)\s+(?:(?:then|after that|afterwards|next|finally|also|dann|danach|puis|ensuite|luego|después)\b,?\s+)?|\s+(?:then|dann|puis|ensuite|luego)\s+|\s+(?=(?:hit|press|click|tap) (?:on )?(?:the )?(?:submit|enter|ok)\b)|[.!?。！？]+[)\]]?(?:\s+|(?=\uE000))|\n+/giu;

const THEN = /\b(?:then|after that|afterwards|dann|danach|puis|ensuite|luego|después)\b/i;
const STOPS = /[.!?。！？\n]/;
/** A point after these ends no sentence. */
const SHORTENED = /\b(?:mr|mrs|ms|dr|st|no|nr|vs|e\.g|i\.e|etc|approx|inc|ltd|jr|sr|\p{Lu})$/iu;
/** A verb that still waits for its partner: "find and click". */
const HALF = /^(?:find|locate|search|look|go|try|come|scroll|seek|drag|copy|cut)$/i;

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
  const before = withoutFiller(text.slice(from, at));
  if (before === '' || HALF.test(before)) return false;
  const stop = STOPS.test(joint);
  if (stop && joint.startsWith('.') && SHORTENED.test(before)) return false;
  const ahead = text.slice(end, end + 240);
  if (isStatement(before) || isQuestion(before)) {
    return stop || (THEN.test(joint) && startsClause(text, end, false));
  }
  if (stop) return startsAnything(text, end, ahead) || joint.includes('\n');
  return startsHere(text, end, takesWords(before));
}

/** After a full stop any kind of clause may follow. */
function startsAnything(text: string, at: number, ahead: string): boolean {
  const rest = withoutFiller(ahead);
  return (
    startsHere(text, at, false) ||
    startsClause(rest, 0, false) ||
    isStatement(rest) ||
    isQuestion(rest) ||
    isLead(rest)
  );
}

const startsHere = (text: string, at: number, free: boolean): boolean => startsClause(text, at, free);

const LEAD = /^(?:for|in|inside|under|on|at|from|using|with|within)\s+[^,]{1,80},\s+(?=\S)/i;

/** "For the user @kenda, click …": words that say where the clause happens. */
export function isLead(text: string): boolean {
  const lead = LEAD.exec(text)?.[0];
  return lead !== undefined && startsClause(text, lead.length, false);
}
