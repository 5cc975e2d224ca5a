/** Sends turns, and keeps their echo until the background's own task stands for them. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Live } from './live';
import { waiting, type Sent } from './sent';

export interface Sending {
  sent: Sent[];
  say: (words: string) => void;
  /** Sends again words that could not be delivered. */
  retry: (one: Sent) => void;
}

/** The optimistic echo: a bubble at once, replaced by its task. */
export function useSent(live: Live): Sending {
  const [sent, setSent] = useState<Sent[]>([]);
  const nextKey = useRef(1);
  const tasks = live.state?.tasks;
  // A task that arrived once may be cleared later: its echo must not come back then.
  useEffect(() => setSent((list) => waiting(list, tasks ?? [])), [tasks]);

  const say = (words: string): void => {
    const key = nextKey.current++;
    const known = new Set((tasks ?? []).map((task) => task.id));
    setSent((list) => [...list, { key, words, known, taskId: null, problem: null }]);
    void deliver(key, words);
  };
  const deliver = async (key: number, words: string): Promise<void> => {
    const result = await live.call('say', { words, windowId: await live.windowKnown });
    const news = result.ok ? { taskId: result.value.taskId } : { problem: result.error };
    setSent((list) => list.map((one) => (one.key === key ? { ...one, ...news } : one)));
  };
  const retry = (one: Sent): void => {
    setSent((list) => list.filter((other) => other.key !== one.key));
    say(one.words);
  };
  return { sent, say, retry };
}
