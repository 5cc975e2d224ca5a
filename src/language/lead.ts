/** Words before a clause that say where or with what: "For the user @ann, …", "On the left, …", "Use the text box to …". */
import type { Command, Place, Target } from '../flow';
import { ofItem } from './item';
import { isQuestion, isStatement } from './mood';
import { placesOf } from './place';
import { targetOf } from './target';

/** A lead taken off its clause. `rest` is empty when the lead stands alone before the next clause. */
export interface Lead {
  words: string;
  kind: 'owner' | 'place' | 'tool' | 'none';
  rest: string;
}

const LEADS: [RegExp, Lead['kind']][] = [
  [/^for\s+([^,]{1,80})(?:,\s*(.+))?$/is, 'owner'],
  [/^((?:in|inside|within|under|below|above|on|from|at|next to|near)\s+[^,]{1,80})(?:,\s*(.+))?$/is, 'place'],
  [/^(?:using|with)\s+([^,]{1,80})(?:,\s*(.+))?$/is, 'tool'],
  [/^use\s+(.{1,80}?)\s+to\s+(.+)$/is, 'tool'],
];

/** Looking about for the thing is part of every step: "Open the panels, to find and click …". */
const EXPLORING =
  /^(?:switch|flip|look|go|navigate|browse|search|scroll|expand|open|check|move|click)\b[^\uE000]{0,120}?,?\s+(?:in order )?to\s+(?:find|locate|look for)(?:\s+(?:it\s+)?and\s+|\s+)(?=(?:click|press|tap|open|select|choose|check|type|enter|pick|hit)\b)(.+)$/is;

/** "At 14:00": a time that is chosen, not a place. */
const TIME = /^at\s+\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?$/i;

/** The lead of a clause; null when it has none. */
export function leadOf(clause: string): Lead | null {
  if (isStatement(clause) || isQuestion(clause) || TIME.test(clause)) return null;
  const explored = EXPLORING.exec(clause)?.[1];
  if (explored !== undefined) return { words: '', kind: 'none', rest: explored };
  for (const [pattern, kind] of LEADS) {
    const found = pattern.exec(clause);
    if (found?.[1] !== undefined) return { words: found[1], kind, rest: found[2] ?? '' };
  }
  return null;
}

/** The command at the place that the lead names; commands that act on no element stay as they are. */
export function withLead(command: Command, { words, kind }: Lead): Command {
  if (kind === 'none') return command;
  const holder = kind === 'place' ? words.replace(/^\S+\s+/, '') : words;
  if (command.verb === 'scroll') return { ...command, within: command.within ?? targetOf(holder) };
  if (!('target' in command)) return command;
  if (kind === 'tool' && (command.verb === 'type' || command.verb === 'select')) {
    return { ...command, target: command.target ?? targetOf(holder) };
  }
  const target: Target = command.target ?? { words: '' };
  return {
    ...command,
    target: { ...target, place: [...(target.place ?? []), ...places(words, kind, holder)] },
  };
}

/** "On the left" is read as it would be after a name: "it on the left". */
function places(words: string, kind: Lead['kind'], holder: string): Place[] {
  if (kind === 'owner') return [ofItem(holder)];
  const { place } =
    kind === 'place' ? placesOf(`it ${words.charAt(0).toLowerCase()}${words.slice(1)}`) : { place: [] };
  return place.length > 0 ? place : [{ relation: 'in', words: targetOf(holder).words || holder }];
}
