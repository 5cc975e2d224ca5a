/** One memory that the file and the store say differently: keep mine, take theirs, or both. */
import type { JSX } from 'preact';
import type { ConflictChoice, ImportPreview, Memory } from '../flow';
import { useDesk } from './desk';
import { dateLabel, scopeLabel } from './labels';

type Conflict = ImportPreview['conflicts'][number];

/** Three choices, mine first. */
export function ConflictItem(props: {
  conflict: Conflict;
  choice: ConflictChoice;
  onPick: (choice: ConflictChoice) => void;
}): JSX.Element {
  const { id, mine, theirs } = props.conflict;
  const option = (value: ConflictChoice, label: string, memory: Memory | null): JSX.Element => (
    <label key={value}>
      <input
        type="radio"
        name={`conflict ${id}`}
        value={value}
        checked={props.choice === value}
        onChange={() => props.onPick(value)}
      />
      <span>
        <span class="quiet">{label}</span> {memory && <Sentence memory={memory} />}
      </span>
    </label>
  );
  return (
    <fieldset class="choices conflict">
      <legend class="hidden">Which to keep: {mine.text}</legend>
      {option('mine', 'Mine:', mine)}
      {option('theirs', 'From the file:', theirs)}
      {option('both', 'Keep both', null)}
    </fieldset>
  );
}

/** The sentence, with where it holds and since when. */
function Sentence({ memory }: { memory: Memory }): JSX.Element {
  const { now } = useDesk();
  return (
    <>
      <span dir="auto">{memory.text}</span>{' '}
      <span class="quiet">
        ({scopeLabel(memory.scope)}, {dateLabel(memory.changedAt, now)})
      </span>
    </>
  );
}
