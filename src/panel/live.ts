/** The panel's live picture of the background: state pushed over the port. */
import { useEffect, useState } from 'preact/hooks';
import type { Problem, Shelf } from '../flow';
import type { PanelState, ToPanel } from '../messages';
import type { Backend, Call } from './backend';

export interface Live {
  call: Call;
  state: PanelState | null;
  /** What went wrong with the panel as a whole, and not with one of its parts. */
  problem: Problem | null;
  complain: (problem: Problem) => void;
  windowId: number | null;
  windowKnown: Promise<number | null>;
  memoriesVersion: number;
  /** Counts the lives of the background that this panel has seen end. */
  restarts: number;
  /** Null until something of it has changed. */
  shelf: Shelf | null;
  /** What a model is writing for a task that runs. */
  writing: Writing | null;
  refresh: () => void;
}

/** An answer as far as it is written. */
export interface Writing {
  taskId: string;
  text: string;
}

/** Connects once and keeps up with what the background says until the panel closes. */
export function useLive(backend: Backend): Live {
  const [link] = useState(() => connect(backend));
  const [state, setState] = useState<PanelState | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [windowId, setWindowId] = useState<number | null>(null);
  const [memoriesVersion, setVersion] = useState(0);
  const [restarts, setRestarts] = useState(0);
  const [shelf, setShelf] = useState<Shelf | null>(null);
  const [writing, setWriting] = useState<Writing | null>(null);

  const refresh = (): void => void open(link, setState, setProblem);

  useEffect(() => {
    link.hear = (message) => {
      if (message.type === 'MemoriesChanged') {
        setVersion((n) => n + 1);
        return;
      }
      if (message.type === 'Writing') {
        setWriting({ taskId: message.taskId, text: message.text });
        return;
      }
      if (message.type === 'ModelsChanged') {
        setShelf(message.shelf);
        return;
      }
      link.pushes += 1;
      setState(message.state);
      setProblem(null);
    };
    link.again = () => setRestarts((n) => n + 1);
    void link.windowKnown.then(setWindowId);
    refresh();
    return () => link.close();
  }, []);

  return {
    call: link.call,
    state,
    problem,
    complain: setProblem,
    windowId,
    windowKnown: link.windowKnown,
    memoriesVersion,
    restarts,
    shelf,
    writing,
    refresh,
  };
}

interface Link {
  call: Call;
  close: () => void;
  hear: (message: ToPanel) => void;
  again: () => void;
  /** States pushed so far: a reply to `open` that is older than a push must not overwrite it. */
  pushes: number;
  windowKnown: Promise<number | null>;
}

function connect(backend: Backend): Link {
  const link: Omit<Link, 'call' | 'close'> = {
    hear: () => undefined,
    again: () => undefined,
    pushes: 0,
    windowKnown: backend.windowId().catch(() => null),
  };
  const connection = backend.connectPanel(
    (message) => link.hear(message),
    () => link.again(),
  );
  return Object.assign(link, connection);
}

async function open(
  link: Link,
  setState: (state: PanelState) => void,
  setProblem: (problem: Problem | null) => void,
): Promise<void> {
  const windowId = await link.windowKnown;
  const before = link.pushes;
  const result = await link.call('open', { windowId });
  if (!result.ok) setProblem(result.error);
  else {
    setProblem(null);
    if (link.pushes === before) setState(result.value);
  }
}
