/** One call at a time from a button: busy while it runs, and the problem when it failed. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Problem, Result } from '../flow';

export interface Calling {
  busy: boolean;
  problem: Problem | null;
  /** Runs `start` unless one is running already, and then answers null. */
  run<T>(start: () => Promise<Result<T>>): Promise<Result<T> | null>;
}

/** State for the buttons of one component. A double click starts one call. */
export function useCalling(): Calling {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const running = useRef(false);
  const alive = useRef(true);
  useEffect(
    () => () => {
      alive.current = false;
    },
    [],
  );
  const run = async <T>(start: () => Promise<Result<T>>): Promise<Result<T> | null> => {
    if (running.current) return null;
    running.current = true;
    setBusy(true);
    setProblem(null);
    const result = await start();
    running.current = false;
    if (alive.current) {
      setBusy(false);
      if (!result.ok) setProblem(result.error);
    }
    return result;
  };
  return { busy, problem, run };
}
