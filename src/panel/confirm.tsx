/** The one place where a consequential action gets its yes (P9): literal text, armed late, only a person's own press. */
import type { JSX, TargetedMouseEvent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Confirm as Waiting } from '../flow';
import { useCalling } from './calling';
import { useDesk } from './desk';
import { reasonLabel } from './labels';
import { Trouble } from './trouble';
import { confirmTone, mayConfirm } from './view';

/** Give it the nonce as key, so that every confirmation is armed anew. */
export function Confirm({ taskId, confirm }: { taskId: string; confirm: Waiting }): JSX.Element {
  const { call, highlight, openMemory, now } = useDesk();
  const armed = useArmed(confirm.holdMs);
  const spent = useRef(false);
  const [lost, setLost] = useState(false);
  const calling = useCalling();
  const { tone, title } = confirmTone(confirm.class);
  const { ref } = confirm;

  const answer = async (yes: boolean): Promise<void> => {
    spent.current = true;
    const sent = await calling.run(() => call('confirm', { taskId, nonce: confirm.nonce, yes }));
    // The nonce decides: pressing again after a broken channel cannot do the thing twice.
    if (!sent?.ok) spent.current = false;
  };
  const onConfirm = (event: TargetedMouseEvent<HTMLButtonElement>): void => {
    const press = {
      armed,
      trusted: event.isTrusted,
      focused: document.hasFocus(),
      spent: spent.current,
    };
    if (mayConfirm(press)) void answer(true);
  };
  return (
    <section class={`card confirm ${tone}`} aria-label={title}>
      <h2 class="card-title">{title}</h2>
      <p class="card-text literal" dir="auto">
        {confirm.text}
      </p>
      {confirm.uses.map((use) => (
        <button type="button" class="because" key={use.memoryId} onClick={() => openMemory(use.memoryId)}>
          {reasonLabel(use, now)}
        </button>
      ))}
      {ref !== undefined && (
        <button
          type="button"
          class="link"
          onClick={() => void highlight(taskId, [{ ref }]).then((found) => setLost(found < 1))}
        >
          Show it on the page
        </button>
      )}
      {lost && (
        <p class="note" role="status">
          It cannot be shown on the page now. Cancel if you are not sure what it is.
        </p>
      )}
      <div class="pair">
        <button type="button" class="choice no" onClick={() => spent.current || void answer(false)}>
          Cancel
        </button>
        <button type="button" class="choice yes" aria-disabled={!armed} onClick={onConfirm}>
          {!armed && (
            <span class="arming" aria-hidden="true" style={{ animationDuration: `${confirm.holdMs}ms` }} />
          )}
          <span class="choice-label">Confirm</span>
        </button>
      </div>
      <Trouble problem={calling.problem} />
    </section>
  );
}

/** True once the card has been visible for `holdMs` without a break. */
function useArmed(holdMs: number): boolean {
  const [armed, setArmed] = useState(false);
  useEffect(() => {
    let timer = 0;
    const start = (): void => {
      clearTimeout(timer);
      setArmed(false);
      if (!document.hidden) timer = window.setTimeout(() => setArmed(true), holdMs);
    };
    start();
    document.addEventListener('visibilitychange', start);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', start);
    };
  }, [holdMs]);
  return armed;
}
