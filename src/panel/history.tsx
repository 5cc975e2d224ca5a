/** What a memory rests on, and what it was before. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Change, Problem } from '../flow';
import type { PanelCalls } from '../messages';
import { useCalling } from './calling';
import { useDesk } from './desk';
import { dateLabel, quote, scopeLabel } from './labels';
import { Trouble } from './trouble';

type Past = ReturnType<PanelCalls['history']>;

const CHANGE_LABELS: Record<Change['kind'], string> = {
  added: 'Kept',
  edited: 'Edited',
  superseded: 'Replaced an earlier one',
  forgotten: 'Forgotten',
  undone: 'Undone',
  approved: 'Approved',
  dismissed: 'Dismissed',
  merged: 'Merged with another',
};

/** What can be taken back here when nothing came after it; forgetting has its own offer. */
const UNDOABLE: readonly Change['kind'][] = ['edited', 'approved'];

/** Reads the history of one memory when it is opened and when memories change. */
export function History({ id, version }: { id: string; version: number }): JSX.Element {
  const { call, now, isPrivate } = useDesk();
  const [past, setPast] = useState<Past | null>(null);
  const undoing = useCalling();
  const [problem, setProblem] = useState<Problem | null>(null);
  useEffect(() => {
    let current = true;
    void call('history', { id }).then((result) => {
      if (!current) return;
      if (result.ok) setPast(result.value);
      setProblem(result.ok ? null : result.error);
    });
    return () => {
      current = false;
    };
  }, [id, version]);
  if (problem) return <Trouble problem={problem} />;
  return (
    <div class="history" aria-busy={past === null}>
      <h3>Your words</h3>
      <ul>
        {past?.evidence.map((one) => (
          <li key={one.id} dir="auto">
            {quote(one.words, 400)} <span class="quiet">{dateLabel(one.at, now)}</span>
          </li>
        ))}
      </ul>
      {past !== null && past.earlier.length > 0 && (
        <>
          <h3>Before</h3>
          <ul>
            {past.earlier.map((memory) => (
              <li key={memory.id} dir="auto">
                {memory.text}{' '}
                <span class="quiet">
                  {scopeLabel(memory.scope)}, since {dateLabel(memory.createdAt, now)}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {past !== null && past.changes.length > 0 && (
        <>
          <h3>Changes</h3>
          <ul>
            {past.changes.map((change, i) => (
              <li key={change.id} dir="auto">
                {CHANGE_LABELS[change.kind]} <span class="quiet">{dateLabel(change.at, now)}</span>
                {change.kind === 'edited' && change.before !== null && (
                  <span class="quiet"> (was: {change.before.text})</span>
                )}
                {!isPrivate && i === past.changes.length - 1 && UNDOABLE.includes(change.kind) && (
                  <>
                    {' '}
                    <button
                      type="button"
                      class="link"
                      aria-busy={undoing.busy}
                      onClick={() => void undoing.run(() => call('undoChanges', { changeIds: [change.id] }))}
                    >
                      Undo
                    </button>
                  </>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      <Trouble problem={undoing.problem} />
    </div>
  );
}
