/**
 * Calls that take longer than a browser lets one last: Chrome ends a service worker that leaves one message unanswered for
 * five minutes, whatever it is doing. What takes long is told to come later, and the panel asks again until it is there.
 */
import { fail } from '../flow';

type Send = (message: unknown) => Promise<unknown>;

/** How long one message waits for its answer, in ms: far below five minutes, also on a machine that is busy. */
const LONGEST_MS = 60_000;
/** Answers that nobody fetched, such as those of a panel that was closed, give way to newer ones beyond so many. */
const MOST_KEPT = 50;

const GONE =
  'Familiar’s background was restarted in the middle of that. Look at what is there now, then try again.';

/** Wraps the panel's way to send: asks again for what comes later, however often. */
export const waited =
  (send: Send): Send =>
  async (message) => {
    const { to } = message as { to: unknown };
    let reply = await send(message);
    for (let id = laterOf(reply); id !== null; id = laterOf(reply))
      reply = await send({ to, name: 'wait', input: { id } });
    return reply;
  };

/** The background's side; `answer` may take as long as it likes. @param longest what one message waits, in ms */
export function lasting(answer: Send, longest = LONGEST_MS): Send {
  const running = new Map<string, Promise<unknown>>();
  const within = async (id: string, work: Promise<unknown>): Promise<unknown> => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const later = new Promise<unknown>((resolve) => {
      timer = setTimeout(resolve, longest, { ok: true, later: id });
    });
    const reply = await Promise.race([work, later]).finally(() => clearTimeout(timer));
    if (laterOf(reply) === id) keep(id, work);
    return reply;
  };
  const keep = (id: string, work: Promise<unknown>): void => {
    work.catch(() => undefined); // it rejects where somebody waits for it
    running.set(id, work);
    const [oldest] = running.keys();
    if (running.size > MOST_KEPT && oldest !== undefined) running.delete(oldest);
  };
  return (message) => {
    const { name, input } = message as { name?: unknown; input?: { id?: unknown } };
    if (name !== 'wait') return within(crypto.randomUUID(), answer(message));
    const id = String(input?.id);
    const work = running.get(id);
    running.delete(id);
    return work ? within(id, work) : Promise.resolve(fail('storage', GONE));
  };
}

function laterOf(reply: unknown): string | null {
  const { later } = (reply ?? {}) as { later?: unknown };
  return typeof later === 'string' ? later : null;
}
