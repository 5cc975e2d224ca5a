/** The store is in trouble: what happened, and what the person may have done about it. */
import type { JSX } from 'preact';
import type { Repair } from '../flow';
import { useDesk } from './desk';
import { Sure } from './sure';

const WORDS: Readonly<Record<Repair, { ask: string; yes: string }>> = {
  restore: {
    ask: 'Take the damaged store away and go on with the second copy? What was kept in the last second may be missing.',
    yes: 'Restore my memories',
  },
  fresh: {
    ask: 'Take away what cannot be read and begin with nothing? This can’t be undone.',
    yes: 'Start with an empty memory',
  },
};

/** Nothing while all is well. */
export function Broken(): JSX.Element | null {
  const { state, call, refresh } = useDesk();
  if (!state || state.trouble === null) return null;
  const { trouble, repair } = state;
  const mend = async (how: Repair) => {
    const result = await call('repair', { how });
    refresh();
    return result.ok ? null : result.error;
  };
  return (
    <div class="trouble" role="alert">
      <p>{trouble}</p>
      {repair && <Sure {...WORDS[repair]} no="Not now" onYes={() => mend(repair)} />}
    </div>
  );
}
