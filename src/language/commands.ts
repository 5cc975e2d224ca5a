/** Words → steps. The whole of Familiar's understanding without a model: cut, translate, match, settle references. */
import type { Command, Step } from '../flow';
import { inEnglish, isAbroad } from './abroad';
import { clausesOf } from './clauses';
import { clean, LONGEST } from './clean';
import { correction } from './correction';
import { withoutFiller } from './filler';
import { leadOf, withLead, type Lead } from './lead';
import { nearest } from './nearest';
import { asTyped, reveal } from './quotes';
import { refer, type Meant } from './refer';
import { RULES, type Found } from './rules';
import { looksAround } from './rules/move';

/** What was understood: steps in order, or a sentence saying why none, with things to say instead (most similar first). */
export type Understanding =
  | { steps: Step[] }
  /** `known`: it was understood, and can't be done. */
  | { steps: []; notUnderstood: string; nearest: string[]; known?: true };

/** Reads one turn. Pure and total: any text gives an answer, in time linear in its length. */
export function understand(words: string): Understanding {
  if (words.length > LONGEST) {
    return refuse(
      `That is ${words.length} characters, too much for one request. Say it in fewer than ${LONGEST}.`,
      '',
    );
  }
  const text = clean(words);
  if (text === '') return refuse('Type what I should do, for example: summarise this page.', '');
  const corrects = correction(text);
  if (corrects) return { steps: [{ command: talkIn(corrects.instead) ?? corrects, words: asTyped(text) }] };
  const clauses = clausesOf(text).map(withoutFiller);
  const steps: Meant[] = [];
  let lead: Lead | null = null;
  for (const [index, clause] of clauses.entries()) {
    const led = isAbroad(clause) ? null : leadOf(clause);
    if (led?.rest === '' && index + 1 < clauses.length) {
      lead = led;
      continue;
    }
    if (looksAround(clause) && index + 1 < clauses.length) continue;
    const found = read(led !== null && led.rest !== '' ? led.rest : clause);
    if (found === null) return refuse(unknown(clause, clauses.length), clause);
    if ('cannot' in found) return refuse(found.cannot, clause, true);
    const at: Lead | null = led ?? lead;
    for (const command of [found].flat()) {
      steps.push({ command: at ? withLead(command, at) : command, words: asTyped(clause) });
    }
    lead = null;
  }
  if (steps.length === 0) return refuse(unknown(text, 1), text);
  // A yes, a no or thanks before a request only lead up to it; a new request ends what was open anyway.
  const asked = steps.filter(
    ({ command }) => command.verb !== 'chat' && !(command.verb === 'stop' && command.declines),
  );
  return { steps: refer(asked.length > 0 ? asked : steps.slice(0, 1)) };
}

function read(clause: string): Found {
  const said = inEnglish(clause);
  for (const rule of RULES) {
    const found = rule.match(said);
    if (found !== null && !(Array.isArray(found) && found.length === 0)) return found;
  }
  return null;
}

/** "No, stop", "no, undo that": talk of its own behind the no. */
function talkIn(instead: string): Command | null {
  const found = instead === '' ? null : read(withoutFiller(instead));
  if (found === null || 'cannot' in found || Array.isArray(found)) return null;
  return TALK.has(found.verb) ? found : null;
}
const TALK: ReadonlySet<Command['verb']> = new Set(['stop', 'undo', 'why', 'help', 'recall', 'forget']);

const refuse = (notUnderstood: string, said: string, known = false): Understanding => ({
  steps: [],
  notUnderstood,
  nearest: nearest(said, known),
  ...(known && { known }),
});

function unknown(clause: string, of: number): string {
  const words = reveal(clause).replace(/\s+/g, ' ').trim();
  if (!/[\p{L}\p{N}]/u.test(words)) return 'I see no words there. Tell me in words what I should do.';
  const short = words.length > 80 ? `${words.slice(0, 77)}…` : words;
  return of > 1
    ? `I understand a part of that, but not “${short}”, so I did nothing.`
    : `I don’t know how to do “${short}”. You can say it like one of these:`;
}
