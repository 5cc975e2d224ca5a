/** The steps of a turn as they happen: sign, what, result, because, undo. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Answer } from './answer';
import { useCalling } from './calling';
import { useDesk } from './desk';
import { Glyph, SignGlyph } from './glyphs';
import { Kept } from './kept';
import { count } from './labels';
import { Trouble } from './trouble';
import type { StepView, TaskView } from './view';

/** All steps of one turn, the one in progress and those still to come. */
export function Steps({ task }: { task: TaskView }): JSX.Element | null {
  const [unfolded, setUnfolded] = useState(false);
  const shown = unfolded ? [...task.folded, ...task.steps] : task.steps;
  if (shown.length === 0 && task.current === null && task.waiting.length === 0) return null;
  const ended = task.status.state === 'stopped' || task.status.state === 'failed';
  return (
    <>
      {task.folded.length > 0 && !unfolded && (
        <button type="button" class="link" onClick={() => setUnfolded(true)}>
          Show {count(task.folded.length, 'earlier step', 'earlier steps')}
        </button>
      )}
      <ol class="steps">
        {shown.map((step) => (
          <StepItem key={step.id} taskId={task.id} step={step} />
        ))}
        {task.current !== null && (
          <li class="step running" key="current">
            <span class="sign">
              <span class="spinner" />
            </span>
            <p class="what" dir="auto">
              <span class="hidden">Working on: </span>
              {task.current}
            </p>
          </li>
        )}
        {task.waiting.map((words, i) => (
          <li class="step waiting" key={`waiting ${i}`}>
            <span class="sign">
              <span class="dot" />
            </span>
            <p class="what" dir="auto">
              <span class="hidden">{ended ? 'Not done: ' : 'Then: '}</span>
              {words}
            </p>
          </li>
        ))}
      </ol>
    </>
  );
}

function StepItem({ taskId, step }: { taskId: string; step: StepView }): JSX.Element {
  const { call, openMemory } = useDesk();
  const undoing = useCalling();
  return (
    <li class={`step ${step.sign}`}>
      {step.showLine && (
        <>
          <span class="sign" title={step.signLabel}>
            <SignGlyph sign={step.sign} />
            <span class="hidden">{step.signLabel}: </span>
          </span>
          <div class="line">
            <p class="what" dir="auto">
              {step.what}
              {step.times > 1 && <span class="times"> × {step.times}</span>}
            </p>
            {step.undoable && step.memoryId === null && (
              <button
                type="button"
                class="link undo"
                aria-label={`Undo: ${step.what}`}
                aria-busy={undoing.busy}
                onClick={() => void undoing.run(() => call('undo', { taskId, recordId: step.id }))}
              >
                <Glyph name="undo" />
                Undo
              </button>
            )}
          </div>
          {step.result !== '' && (
            <p class="result" dir="auto">
              {step.result}
            </p>
          )}
          {step.reasons.map((reason) => (
            <button
              type="button"
              class="because"
              key={reason.memoryId}
              onClick={() => openMemory(reason.memoryId)}
            >
              {reason.label}
            </button>
          ))}
          <Trouble problem={undoing.problem} />
        </>
      )}
      {step.say !== null && (
        <Answer taskId={taskId} text={step.say} passages={step.passages} table={step.table} />
      )}
      {step.by !== null && <p class="result">{step.by}</p>}
      {step.memoryId !== null && <Kept taskId={taskId} step={step} memoryId={step.memoryId} />}
    </li>
  );
}
