/** What a person tried to have typed into a password field is not kept in the conversation either. */
import { Failure, type Task } from '../flow';

const MASK = '•••';

/** The task without the text that a step was refused to type, wherever it stands in it; the same task otherwise. */
export function withoutSecret(task: Task, error: unknown): Task {
  const command = task.plan[task.at]?.command;
  const isRefused = error instanceof Failure && error.problem.code === 'refused';
  if (!isRefused || command?.verb !== 'type' || command.value.kind !== 'literal') return task;
  const secret = command.value.text;
  return secret.trim() === '' ? task : scrubbed(task, secret);
}

/** A copy with every occurrence in any string masked. */
function scrubbed<T>(value: T, secret: string): T {
  if (typeof value === 'string') return value.replaceAll(secret, MASK) as T;
  if (Array.isArray(value)) return value.map((v: unknown) => scrubbed(v, secret)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, scrubbed<unknown>(v, secret)])) as T;
}
