/** "it", "them", "their address": words that point back → what they point at. Also what "find X and …" means. */
import type { Command, Place, Target } from '../flow';
import { itemOf, THAT_ONE } from './item';
import { targetOf } from './target';

/** A command with the clause it came from, still hidden or already plain; only passed through. */
export interface Meant {
  command: Command;
  words: string;
}

/** True for words that only point back: "it", "them", "that email". */
const pointsBack = (words: string): boolean =>
  /^(?:it|that|this|them|they|these|those|him|her)$/.test(words) || THAT_ONE.test(words);

/** What was spoken of last. `open`: it was clicked, so the page is about it now. `found`: the clause before only found it. */
interface Topic {
  target: Target;
  open?: boolean;
  found?: boolean;
}

/** Settles the references of a whole turn. Steps that only named a thing for the next step go. */
export function refer(steps: readonly Meant[]): Meant[] {
  const settled: Meant[] = [];
  let topic: Topic | null = null;
  let copied = false;
  for (const [index, step] of steps.entries()) {
    const { command } = step;
    if (command.verb === 'find' && index + 1 < steps.length) {
      topic = { target: targetOf(command.words), found: true };
      if (!uses(steps[index + 1]?.command)) settled.push(step);
      continue;
    }
    // "Reply to it" with nothing spoken of before: the message on the page is open already.
    const alone = steps.filter(({ words }) => words === step.words).length === 1;
    if (topic === null && !alone && command.verb === 'click' && pointsBack(command.target.words)) continue;
    const meant = settle(command, topic, copied);
    if (meant === null) continue;
    settled.push({ ...step, command: meant });
    copied ||= meant.verb === 'copy';
    topic = topicAfter(meant, topic);
  }
  return settled;
}

/** True when a command can rest on a thing just found. */
const uses = (command: Command | undefined): boolean => command !== undefined && 'target' in command;

function settle(command: Command, topic: Topic | null, copied: boolean): Command | null {
  if (command.verb === 'type') {
    const { value } = command;
    const back = value.kind === 'page' && value.words === 'it';
    if (back && copied) return { verb: 'paste', target: command.target ?? { words: '', role: 'textbox' } };
    const read = back && topic !== null ? { kind: 'page' as const, words: wordsOf(topic.target) } : value;
    const target = command.target && topic ? pointed(command.target, topic) : command.target;
    return { ...command, value: read, target };
  }
  if (!('target' in command) || !command.target) return command;
  if (topic === null) return { ...command, target: here(command.target) };
  const isBack = pointsBack(command.target.words) && command.target.role === undefined;
  // Opening what is open already: "go to the email by Ann. Forward it".
  if (isBack && topic.open && command.verb === 'click') return null;
  const target = pointed(command.target, topic);
  if (command.verb !== 'click' || !topic.found || isBack || target.place !== undefined)
    return { ...command, target };
  // "Find the email by Ann and click the star": the star of that email.
  return topic.target.words === ''
    ? { ...command, target }
    : { ...command, target: { ...target, place: [ofTopic(topic)] } };
}

/** The target with its pronoun, or the pronoun in its place, replaced. */
function pointed(target: Target, topic: Topic): Target {
  if (pointsBack(target.words)) {
    return {
      ...topic.target,
      ...(target.place ? { place: target.place } : {}),
      ...(target.all ? { all: true } : {}),
    };
  }
  if (target.place === undefined) return target;
  const place = target.place.flatMap((each) =>
    each.relation === 'of' && pointsBack(each.words) ? (topic.open ? [] : [ofTopic(topic)]) : [each],
  );
  return without(target, place);
}

/** Nothing was spoken of before: the page itself is meant, and "delete the email" is what its button says. */
function here(target: Target): Target {
  const back = (target.place ?? []).find(({ relation, words }) => relation === 'of' && pointsBack(words));
  if (back === undefined) return target;
  const noun = THAT_ONE.test(back.words) ? back.words.replace(/^\S+/, '') : '';
  return without(
    { ...target, words: target.words + noun },
    (target.place ?? []).filter((place) => place !== back),
  );
}

function without(target: Target, place: Place[]): Target {
  const rest: Target = { ...target, place };
  if (place.length === 0) delete rest.place;
  return rest;
}

function ofTopic({ target }: Topic): Place {
  const { words } = itemOf(target.words);
  return { relation: 'of', words, ...(target.ordinal === undefined ? {} : { ordinal: target.ordinal }) };
}

/** A found thing in words again, for reading it from the page. */
function wordsOf(target: Target): string {
  const place = (target.place ?? []).map(({ relation, words, ordinal }) =>
    [relation === 'of' || relation === 'in' ? relation : '', ordinal === undefined ? '' : nth(ordinal), words]
      .filter((part) => part !== '')
      .join(' '),
  );
  return [
    target.ordinal === undefined ? '' : nth(target.ordinal),
    target.words || (target.role ?? ''),
    ...place,
  ]
    .filter((part) => part !== '')
    .join(' ');
}

const nth = (ordinal: number): string => {
  if (ordinal < 0) return 'last';
  const end =
    ordinal % 100 > 10 && ordinal % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][ordinal % 10] ?? 'th');
  return `${ordinal}${end}`;
};

/** What "it" means after a command. Pressing a button of a thing keeps the thing. */
function topicAfter(command: Command, topic: Topic | null): Topic | null {
  if (!('target' in command) || !command.target) return topic && { target: topic.target };
  const { target } = command;
  if (topic !== null && command.verb === 'click' && target.place !== undefined)
    return { target: topic.target };
  return { target, open: command.verb === 'click' };
}
