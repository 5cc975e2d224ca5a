/** The chip after a remember step: what was kept, where it holds, edit and undo. */
import type { JSX } from 'preact';
import { useCalling } from './calling';
import { useDesk } from './desk';
import { Glyph } from './glyphs';
import { useRow } from './listed';
import { siteDomain } from './listing';
import { Rewrite, useRewriting } from './rewrite';
import { Rescue } from './rescue';
import { ScopePicker } from './scope';
import { Trouble } from './trouble';
import type { StepView } from './view';

/** One kept memory, by the id that the step wrote. */
export function Kept(props: { taskId: string; step: StepView; memoryId: string }): JSX.Element | null {
  const { call, drafts, openMemory, state } = useDesk();
  const calling = useCalling();
  const row = useRow(props.memoryId);
  const text = row?.memory.text ?? '';
  const { editing, start, end, button, theirs, save } = useRewriting({ id: props.memoryId, text }, calling);
  if (row === undefined || props.step.sign === 'undone') return null;
  if (row === null && drafts.of(props.memoryId) !== undefined) return <Rescue id={props.memoryId} />;
  if (row === null) return <p class="result">Forgotten or replaced since.</p>;
  const { memory } = row;
  return (
    <section class="kept" aria-label="Kept in memory">
      <Glyph name="memory" />
      {editing ? (
        <Rewrite
          id={memory.id}
          text={memory.text}
          theirs={theirs}
          label="What to remember"
          onSave={save}
          onCancel={end}
        />
      ) : (
        <button
          type="button"
          class="kept-text"
          dir="auto"
          title="Show in Preferences"
          onClick={() => openMemory(memory.id)}
        >
          {memory.text}
        </button>
      )}
      {!editing && (
        <div class="kept-tools">
          <ScopePicker
            memory={memory}
            domain={siteDomain(state?.site ?? null)}
            onPick={(scope) => void calling.run(() => call('editMemory', { id: memory.id, scope }))}
          />
          <button ref={button} type="button" class="link" onClick={start}>
            Edit
          </button>
          {props.step.undoable && (
            <button
              type="button"
              class="link"
              aria-busy={calling.busy}
              onClick={() =>
                void calling.run(() => call('undo', { taskId: props.taskId, recordId: props.step.id }))
              }
            >
              Undo
            </button>
          )}
        </div>
      )}
      <Trouble problem={calling.problem} />
    </section>
  );
}
