/** Something that was chosen often enough to be asked about: kept only after a yes. */
import type { JSX } from 'preact';
import type { MemoryRow } from '../messages';
import { useCalling } from './calling';
import { useDesk } from './desk';
import { quote, scopeLabel, shorten } from './labels';
import { neighbour } from './neighbour';
import { Trouble } from './trouble';

/** The suggestions that wait, above everything else; nothing while there are none. */
export function Suggestions({ rows }: { rows: MemoryRow[] }): JSX.Element | null {
  if (rows.length === 0) return null;
  return (
    <section class="group suggestions" aria-label="Suggestions">
      <div class="group-head">
        <h2 class="topic">Shall I remember {rows.length === 1 ? 'this' : 'these'}?</h2>
      </div>
      <ul>
        {rows.map((row) => (
          <SuggestionItem key={row.memory.id} row={row} />
        ))}
      </ul>
    </section>
  );
}

/** The sentence, why it is suggested, yes and no. */
export function SuggestionItem({ row }: { row: MemoryRow }): JSX.Element {
  const { call, propose, isPrivate } = useDesk();
  const calling = useCalling();
  const { memory, evidence } = row;
  const name = shorten(memory.text, 60);
  const answer = async (yes: boolean, button: HTMLElement): Promise<void> => {
    const next = neighbour(button, '.memory');
    const result = await calling.run(() => call(yes ? 'approve' : 'dismiss', { ids: [memory.id] }));
    if (!result?.ok) return;
    propose({
      text: yes ? 'Remembered.' : 'I won’t suggest it again.',
      changeIds: result.value.changeIds,
      forgot: 0,
    });
    next?.focus();
  };
  return (
    <li class="memory suggested" tabIndex={-1}>
      <div class="line">
        <p class="what" dir="auto">
          {memory.text}
        </p>
      </div>
      <p class="meta" dir="auto">
        {scopeLabel(memory.scope)}
        {evidence !== null && ` · ${quote(evidence.words, 160)}`}
      </p>
      {!isPrivate && (
        <div class="row">
          <button
            type="button"
            class="small primary"
            aria-label={`Remember: ${name}`}
            aria-busy={calling.busy}
            onClick={(event) => void answer(true, event.currentTarget)}
          >
            Remember
          </button>
          <button
            type="button"
            class="small"
            aria-label={`No, don’t remember: ${name}`}
            onClick={(event) => void answer(false, event.currentTarget)}
          >
            No
          </button>
        </div>
      )}
      <Trouble problem={calling.problem} />
    </li>
  );
}
