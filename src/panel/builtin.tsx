/** The browser's own model: downloaded by the browser when the person presses for it, and used only once it is there. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { ok, type ModelsView } from '../flow';
import { downloadBuiltIn } from '../platform/built-in';
import { toResult } from '../platform/report';
import { useCalling } from './calling';
import { useDesk } from './desk';
import { Trouble } from './trouble';

/** Nothing where the browser has no such model, or it can't run here. `onChanged` when another model may answer now. */
export function BuiltIn({
  view,
  onChanged,
}: {
  view: ModelsView;
  onChanged: () => void;
}): JSX.Element | null {
  const { call } = useDesk();
  const calling = useCalling();
  const [share, setShare] = useState<number | null>(null);
  const stop = useRef<AbortController | null>(null);
  useEffect(() => () => stop.current?.abort(), []);
  const told = view.machine.builtIn;
  const used = view.chosen?.engine === 'built-in';
  if (told === 'none' || told === 'unavailable') return null;
  const use = async (): Promise<void> => {
    const result = await calling.run(() => call('useModel', { use: { engine: 'built-in', id: null } }));
    if (result?.ok) onChanged();
  };
  const download = async (): Promise<void> => {
    const mine = new AbortController();
    stop.current = mine;
    setShare(0);
    // The browser wants the press itself: nothing is waited for before.
    const result = await calling.run(() =>
      downloadBuiltIn(setShare, mine.signal).then(
        () => ok(null),
        (error: unknown) => (mine.signal.aborted ? ok(STOPPED) : toResult(error, 'built-in')),
      ),
    );
    setShare(null);
    if (!result?.ok) return;
    if (result.value === STOPPED) onChanged();
    else await use();
  };
  return (
    <section class="group" aria-label="Of your browser">
      <h2 class="topic">Of your browser</h2>
      <ul>
        <li class={used ? 'memory model used' : 'memory model'}>
          <h3>
            Your browser’s own model
            {used && <span class="badge">in use</span>}
          </h3>
          <p class="quiet">{ABOUT[told]}</p>
          {share !== null && (
            <>
              <progress aria-label="Your browser’s own model: how much is here" max={1} value={share} />
              <p class="progress-label" role="status">
                {share < 1
                  ? `${Math.floor(share * 100)} % is here.`
                  : 'All of it is here. The browser is making it ready…'}
              </p>
            </>
          )}
          <div class="row">
            {share !== null && (
              <button type="button" class="small" onClick={() => stop.current?.abort()}>
                Don’t wait for it
              </button>
            )}
            {share === null && told !== 'available' && (
              <button type="button" class="small primary" onClick={() => void download()}>
                {told === 'downloading' ? 'Wait for it and use it' : 'Have it downloaded'}
              </button>
            )}
            {told === 'available' && !used && (
              <button
                type="button"
                class="small primary"
                aria-label="Use: Your browser’s own model"
                aria-busy={calling.busy}
                onClick={() => void use()}
              >
                Use
              </button>
            )}
          </div>
          <Trouble problem={calling.problem} />
        </li>
      </ul>
    </section>
  );
}

const STOPPED = 'stopped';

const ABOUT = {
  downloadable:
    'Your browser downloads it from its maker and keeps it, for all that ask for it. It takes several GB and wants some 22 GB of free disk.',
  downloading: 'Your browser is downloading it. That goes on by itself, also when nobody looks.',
  available: 'It is on this machine. What you say to it does not leave it.',
} as const;
