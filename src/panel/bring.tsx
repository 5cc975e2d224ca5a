/** A model of the person's own: a file from disk, or one at any web address. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { fail, type ModelRow } from '../flow';
import { useCalling } from './calling';
import { useDesk } from './desk';
import { Trouble } from './trouble';

/** Without a row: a GGUF file that no list names. With one: the files of that model. */
export function ImportFiles(props: { row: ModelRow | null; onChanged: () => void }): JSX.Element {
  const { sendFiles } = useDesk();
  const calling = useCalling();
  const { row } = props;
  const many = row?.entry.engine === 'webllm';
  const take = async (input: HTMLInputElement): Promise<void> => {
    const files = [...(input.files ?? [])];
    if (files.length === 0) return;
    const result = await calling.run(() => sendFiles(row?.entry.id ?? null, files));
    input.value = '';
    if (result?.ok) props.onChanged();
  };
  const label =
    row === null ? 'A model file (.gguf) from this disk' : `Take ${row.entry.name} from this disk instead`;
  return (
    <div class="bring">
      <label class="stacked">
        {label}
        <input
          type="file"
          multiple={many}
          {...(many ? {} : { accept: '.gguf' })}
          aria-busy={calling.busy}
          onChange={(event) => void take(event.currentTarget)}
        />
      </label>
      {calling.busy && <p role="status">Copying and checking…</p>}
      <Trouble problem={calling.problem} />
    </div>
  );
}

/** The section of the Models view. */
export function Bring({ onChanged }: { onChanged: () => void }): JSX.Element {
  const { call } = useDesk();
  const calling = useCalling();
  const [address, setAddress] = useState('');
  const add = async (): Promise<void> => {
    const result = await calling.run(async () => {
      if (address.trim() === '') return fail('not-understood', 'Type or paste the address of a .gguf file.');
      return call('addModel', { address: address.trim() });
    });
    if (!result?.ok) return;
    setAddress('');
    onChanged();
  };
  return (
    <section>
      <h2>Your own model</h2>
      <ImportFiles row={null} onChanged={onChanged} />
      <form
        class="bring"
        aria-label="A model from the web"
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <label class="stacked">
          Or the web address of one
          <input
            type="text"
            dir="ltr"
            inputMode="url"
            maxLength={2000}
            placeholder="huggingface.co/…/model.gguf"
            value={address}
            onInput={(event) => setAddress(event.currentTarget.value)}
          />
        </label>
        <div class="row">
          <button type="submit" class="small" aria-busy={calling.busy}>
            Add to the list
          </button>
        </div>
        <Trouble problem={calling.problem} />
      </form>
    </section>
  );
}
