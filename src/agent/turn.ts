/** Words → plan: which steps a turn asks for, or a sentence saying why none and what could be said instead. */
import { fail, type Problem, type Step, type StepRecord, type Task, type Turn, type Verb } from '../flow';
import { understand } from '../language/commands';
import { wishOf } from '../language/wish';
import { learn } from '../memory/learn';
import { pointing } from '../memory/pointed';
import { sensitive } from '../memory/sensitive';
import { skillFor } from '../skills';

/** A turn longer than this is not a request but a document. */
export const MOST_CHARACTERS = 10_000;
/** A plan longer than this has misread its turn. */
const MOST_STEPS = 40;

export type Planned =
  | { kind: 'plan'; steps: Step[] }
  /** `declines`: said as a bare no. */
  | { kind: 'stop'; declines: boolean }
  | { kind: 'no-plan'; problem: Problem; suggestions: string[] };

/**
 * Reads one turn. Pure: the same words always give the same plan. What no rule reads becomes a step that looks whether a
 * control is called just that, where the words are few, and with `asksModel` one that a model reads; else a refusal.
 */
export function plan(words: string, asksModel = false): Planned {
  if (words.trim() === '') return none('Type what I should do, for example: summarise this page.', ['help']);
  if (words.length > MOST_CHARACTERS) {
    const count = words.length.toLocaleString('en');
    return none(`That is ${count} characters; I read up to 10,000. Say it shorter, or in two parts.`, []);
  }
  const secret = sensitive(words);
  if (secret.level === 'never')
    return none(
      `That holds a ${secret.class}, which I never type or keep. Enter it yourself, and ask me for the rest without it.`,
      [],
    );
  const understanding = understand(words);
  const stated = statement(words, understanding.steps);
  if ('notUnderstood' in understanding && !stated) {
    const { notUnderstood: refusal, nearest, known } = understanding;
    // Words without a letter say as little to a model.
    if (!/\p{L}{2}/u.test(words)) return none(refusal, nearest);
    if (!asksModel) {
      const no = none(refusal, nearest);
      if (known) return no;
      if (!isLabel(words)) return { ...no, problem: { ...no.problem, unread: true } };
    }
    return {
      kind: 'plan',
      steps: [{ command: { verb: 'interpret', refusal, nearest }, words: words.trim() }],
    };
  }
  const steps = stated ? [stated] : understanding.steps.map(wished);
  if (steps.length > MOST_STEPS)
    return none(
      `That makes ${steps.length} steps, which is more than I do at once. Ask for a part of it.`,
      [],
    );
  const first = steps[0]?.command;
  return first?.verb === 'stop'
    ? { kind: 'stop', declines: first.declines === true }
    : { kind: 'plan', steps };
}

/** So short that it may be what stands on a button. */
const isLabel = (words: string): boolean => words.trim().split(/\s+/u).length <= LABEL_WORDS;
const LABEL_WORDS = 5;

/** Talk of its own, whatever else the words may state. */
const TALK: ReadonlySet<Verb> = new Set([
  'forget',
  'recall',
  'why',
  'undo',
  'stop',
  'help',
  'chat',
  'remember',
]);

/**
 * The step that keeps a turn which as a whole states something lasting ("ich nehme immer den Gangplatz"): the forms of
 * statements know more of those than the rules for requests, which then read a request in it or nothing.
 */
function statement(words: string, steps: Step[]): Step | null {
  if (steps.length > 1 || steps.some(({ command }) => TALK.has(command.verb))) return null;
  const said = words.trim();
  // A site is at hand when it is kept; here only the form counts.
  return learn(said, 0, 'site.invalid') || pointing(said)
    ? { command: { verb: 'remember', statement: said }, words: said }
    : null;
}

/** "I want a beard trim": nothing in it is lasting, so it is no statement to keep but a wish for now. */
function wished(step: Step): Step {
  const { command } = step;
  if (command.verb !== 'remember' || learn(command.statement, 0, 'site.invalid')) return step;
  const query = wishOf(command.statement);
  return query === null ? step : { ...step, command: { verb: 'search', query, where: 'site' } };
}

function none(message: string, suggestions: string[]): Extract<Planned, { kind: 'no-plan' }> {
  return { kind: 'no-plan', problem: fail('not-understood', message).error, suggestions };
}

/** The words as they may be kept: a turn that holds a secret leaves only the fact that there was one. */
export const keepable = (words: string): string =>
  sensitive(words).level === 'never' ? '(not kept: it held a secret)' : words.slice(0, MOST_CHARACTERS);

/** True when every step only talks with the person, so that it need not end what is going on. */
export const isQuiet = (steps: Step[]): boolean =>
  steps.every((step) => skillFor(step.command.verb)?.quiet === true);

/** A new task for a turn, not yet saved. `ended`: how many tasks a stop has ended. */
export function newTask(
  id: string,
  turn: Turn,
  tabId: number | null,
  site: string | null,
  planned: Planned,
  ended = 0,
): Task {
  const base = { id, turn, tabId, site, at: 0, createdAt: turn.at, changedAt: turn.at };
  if (planned.kind === 'plan')
    return { ...base, plan: planned.steps, records: [], status: { state: 'running' } };
  if (planned.kind === 'stop') {
    const record = { ...emptyRecord(id, turn), what: 'Stop', say: stopped(planned.declines, ended) };
    return { ...base, plan: [], records: [record], status: { state: 'done' } };
  }
  const status = { state: 'failed', problem: planned.problem } as const;
  return { ...base, plan: [], records: suggesting(id, turn, planned.suggestions), status };
}

function suggesting(id: string, turn: Turn, suggestions: string[]): Task['records'] {
  return suggestions.length === 0 ? [] : [{ ...emptyRecord(id, turn), suggestions }];
}

const emptyRecord = (id: string, turn: Turn): StepRecord => ({
  id: `${id}.0`,
  at: turn.at,
  step: 0,
  what: '',
  why: '',
  status: 'done',
  result: '',
  uses: [],
  ms: 0,
});

/** What became of "stop" or "no", so that nobody has to look whether it was heard. */
function stopped(declines: boolean, ended: number): string {
  if (ended > 0) return declines ? 'All right, I left that.' : 'Stopped.';
  return declines
    ? 'No question of mine is open. If the last step was wrong, say “undo”, or what you meant, like: no, the blue one.'
    : 'Nothing was going on.';
}
