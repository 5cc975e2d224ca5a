/** Memories that seem to say the same: pick the sentence that stays, or leave them as they are. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Problem } from '../flow';
import type { MemoryRow } from '../messages';
import { useCalling } from './calling';
import { useDesk } from './desk';
import { scopeLabel, shorten } from './labels';
import { sourceLabel } from './listing';
import { neighbour } from './neighbour';
import { Trouble } from './trouble';

/** `onDone` leads back to the list. */
export function Duplicates({ onDone }: { onDone: () => void }): JSX.Element {
  const { call, memoriesVersion } = useDesk();
  const [groups, setGroups] = useState<{ rows: MemoryRow[] }[] | null>(null);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [problem, setProblem] = useState<Problem | null>(null);
  useEffect(() => {
    let current = true;
    void call('duplicates', {}).then((result) => {
      if (!current) return;
      setProblem(result.ok ? null : result.error);
      if (result.ok) setGroups(result.value);
    });
    return () => {
      current = false;
    };
  }, [memoriesVersion]);
  const shown = groups?.filter((group) => !left.has(keyOf(group.rows))) ?? null;
  return (
    <main class="page preferences" aria-label="Duplicates" aria-busy={groups === null}>
      <p class="lead" role="status">
        {shown === null && problem === null && 'Looking for memories that say the same…'}
        {shown?.length === 0 && 'I found no memories that say the same.'}
        {shown !== null &&
          shown.length > 0 &&
          'These seem to say the same. Pick the sentence that stays; your words for the others stay with it.'}
      </p>
      <Trouble problem={problem} />
      {shown?.map((group) => (
        <Same
          key={keyOf(group.rows)}
          rows={group.rows}
          onLeave={() => setLeft(new Set([...left, keyOf(group.rows)]))}
        />
      ))}
      {shown?.length === 0 && (
        <div class="row">
          <button type="button" class="small" onClick={onDone}>
            Back to Preferences
          </button>
        </div>
      )}
    </main>
  );
}

const keyOf = (rows: MemoryRow[]): string => rows.map((row) => row.memory.id).join(' ');

function Same({ rows, onLeave }: { rows: MemoryRow[]; onLeave: () => void }): JSX.Element {
  const { call, propose, now } = useDesk();
  const calling = useCalling();
  const [keep, setKeep] = useState(rows[0]?.memory.id ?? '');
  const merge = async (button: HTMLElement): Promise<void> => {
    const next = neighbour(button, '.same');
    const ids = rows.map((row) => row.memory.id).filter((id) => id !== keep);
    const result = await calling.run(() => call('mergeMemories', { keep, ids }));
    if (!result?.ok) return;
    propose({ text: 'Merged.', changeIds: result.value.changeIds, forgot: 0 });
    next?.focus();
  };
  const first = shorten(rows[0]?.memory.text ?? '', 60);
  return (
    <fieldset class="choices same" tabIndex={-1}>
      <legend class="hidden">Which sentence stays: {first}</legend>
      {rows.map((row) => (
        <label key={row.memory.id}>
          <input
            type="radio"
            name={`keep ${keyOf(rows)}`}
            checked={keep === row.memory.id}
            onChange={() => setKeep(row.memory.id)}
          />
          <span>
            <span dir="auto">{row.memory.text}</span>
            <span class="quiet block" dir="auto">
              {scopeLabel(row.memory.scope)} · {sourceLabel(row, now)}
            </span>
          </span>
        </label>
      ))}
      <div class="row">
        <button
          type="button"
          class="small primary"
          aria-label={`Merge: ${first}`}
          aria-busy={calling.busy}
          onClick={(event) => void merge(event.currentTarget)}
        >
          Merge
        </button>
        <button
          type="button"
          class="small"
          aria-label={`Leave as they are: ${first}`}
          onClick={(event) => {
            neighbour(event.currentTarget, '.same')?.focus();
            onLeave();
          }}
        >
          Leave as they are
        </button>
      </div>
      <Trouble problem={calling.problem} />
    </fieldset>
  );
}
