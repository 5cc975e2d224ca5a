/** Words → steps. The whole of Familiar's understanding without a model: cut, translate, match, settle references. */
import type { Command, Step, Target } from '../flow';
import { inEnglish } from './abroad';
import { clausesOf } from './clauses';
import { clean, LONGEST } from './clean';
import { withoutFiller } from './filler';
import { ofItem } from './item';
import { nearest } from './nearest';
import { asTyped, reveal } from './quotes';
import { refer, type Meant } from './refer';
import { RULES, type Found } from './rules';
import { looksAround } from './rules/move';
import { targetOf } from './target';

/** What was understood: steps in order, or a sentence saying why none, with things to say instead (most similar first). */
export type Understanding = { steps: Step[] } | { steps: []; notUnderstood: string; nearest: string[] };

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
  const clauses = clausesOf(text).map(withoutFiller);
  const steps: Meant[] = [];
  let lead: Lead | null = null;
  for (const [index, clause] of clauses.entries()) {
    const led = leadOf(clause);
    if (led?.rest === '' && index + 1 < clauses.length) {
      lead = led;
      continue;
    }
    if (looksAround(clause) && index + 1 < clauses.length) continue;
    const { lead: own, rest } = led ?? { lead: null, rest: clause };
    const found = read(rest);
    if (found === null) return refuse(unknown(clause, clauses.length), clause);
    if ('cannot' in found) return refuse(found.cannot, clause);
    const at: Lead | null = own === null ? lead : led;
    for (const command of [found].flat())
      steps.push({ command: at ? placed(command, at) : command, words: asTyped(clause) });
    lead = null;
  }
  return steps.length === 0 ? refuse(unknown(text, 1), text) : { steps: refer(steps) };
}

function read(clause: string): Found {
  const said = inEnglish(clause);
  for (const rule of RULES) {
    const found = rule.match(said);
    if (found !== null && !(Array.isArray(found) && found.length === 0)) return found;
  }
  return null;
}

const refuse = (notUnderstood: string, said: string): Understanding => ({
  steps: [],
  notUnderstood,
  nearest: nearest(said),
});

function unknown(clause: string, of: number): string {
  const words = reveal(clause).replace(/\s+/g, ' ').trim();
  if (!/[\p{L}\p{N}]/u.test(words)) return 'I see no words there. Tell me in words what I should do.';
  const short = words.length > 80 ? `${words.slice(0, 77)}…` : words;
  return of > 1
    ? `I understand a part of that, but not “${short}”, so I did nothing.`
    : `I don’t know how to do “${short}”. You can say it like one of these:`;
}

/** Words that say where or with what a clause happens: "For the user @ann, …", "Use the text box to …". */
interface Lead {
  lead: string;
  relation: 'of' | 'in' | 'with';
  rest: string;
}

const LEADS: [RegExp, Lead['relation']][] = [
  [/^for\s+([^,]{1,80})(?:,\s*(.+))?$/is, 'of'],
  [/^(?:in|inside|within|under|on|from|at)\s+([^,]{1,80})(?:,\s*(.+))?$/is, 'in'],
  [/^(?:using|with)\s+([^,]{1,80})(?:,\s*(.+))?$/is, 'with'],
  [/^use\s+(.{1,80}?)\s+to\s+(.+)$/is, 'with'],
];
/** Looking about for the thing is part of every step: "Expand the sections below, to find and click …". */
const EXPLORING =
  /^(?:switch|flip|look|go|navigate|browse|search|scroll|expand|open|check|move|click)\b[^\uE000]{0,120}?,?\s+(?:in order )?to\s+(?:find|locate|look for)(?:\s+(?:it\s+)?and\s+|\s+)(?=(?:click|press|tap|open|select|choose|check|type|enter|pick|hit)\b)(.+)$/is;

function leadOf(clause: string): Lead | null {
  const explored = EXPLORING.exec(clause)?.[1];
  if (explored !== undefined) return { lead: '', relation: 'in', rest: explored };
  for (const [pattern, relation] of LEADS) {
    const found = pattern.exec(clause);
    if (found?.[1] !== undefined) return { lead: found[1], relation, rest: found[2] ?? '' };
  }
  return null;
}

function placed(command: Command, { lead, relation }: Lead): Command {
  if (lead === '' || (!('target' in command) && command.verb !== 'scroll')) return command;
  if (command.verb === 'scroll') return { ...command, within: command.within ?? targetOf(lead) };
  if (relation === 'with' && (command.verb === 'type' || command.verb === 'select')) {
    return { ...command, target: command.target ?? targetOf(lead) };
  }
  const place =
    relation === 'of' ? ofItem(lead) : { relation: 'in' as const, words: targetOf(lead).words || lead };
  const target: Target = command.target ?? { words: '' };
  return { ...command, target: { ...target, place: [...(target.place ?? []), place] } };
}
