/** Words that were sent but are not in the state yet, and words to recall with the up arrow. Pure. */
import type { Problem, Task } from '../flow';

/** One sent turn: shown at once, until its task arrives or the sending fails. */
export interface Sent {
  key: number;
  words: string;
  /** Tasks that were there when it was sent: none of them can be the answer. */
  known: ReadonlySet<string>;
  taskId: string | null;
  problem: Problem | null;
}

/** The sent turns that no task in the state stands for yet. */
export function waiting(sent: Sent[], tasks: Task[]): Sent[] {
  const claimed = new Set<string>();
  const left = sent.filter((one) => {
    const task = tasks.find((t) => !claimed.has(t.id) && isAnswer(one, t));
    if (task) claimed.add(task.id);
    return task === undefined;
  });
  return left.length === sent.length ? sent : left;
}

const isAnswer = (one: Sent, task: Task): boolean =>
  one.taskId === null
    ? one.problem === null && !one.known.has(task.id) && task.turn.words.trim() === one.words.trim()
    : one.taskId === task.id;

/** What the person said before, newest first, without neighbours that repeat. */
export function said(tasks: Task[]): string[] {
  const words: string[] = [];
  for (const task of tasks.toReversed()) {
    if (words.at(-1) !== task.turn.words) words.push(task.turn.words);
  }
  return words;
}

/** Longest turn, in characters; the background refuses longer ones. */
export const MAX_WORDS = 10_000;

/** What to say about words that are too long; null when they are fine. */
export function tooLong(words: string): string | null {
  const over = words.length - MAX_WORDS;
  if (over <= 0) return null;
  return `That is ${over.toLocaleString('en')} more than the 10,000 characters I can read at once. Shorten it, or send it in parts.`;
}
