/** A computer that answers over the network: off until an address is typed, and named whenever it is used. */
import type { JSX, TargetedInputEvent } from 'preact';
import { useState } from 'preact/hooks';
import { fail, type Problem, type Server as Values } from '../flow';
import { useCalling } from './calling';
import { useDesk } from './desk';
import { originOf, serverWarning } from './server-words';
import { Sure } from './sure';
import { Trouble } from './trouble';

/** Folded until there is one, for most people need none. */
export function Server(props: { server: Values | null; used: boolean; onChanged: () => void }): JSX.Element {
  const { call, requestAccess } = useDesk();
  const calling = useCalling();
  const { server } = props;
  const [address, setAddress] = useState(server?.address ?? '');
  const [model, setModel] = useState(server?.model ?? '');
  const [key, setKey] = useState('');
  const [warned, setWarned] = useState('');
  const warning = serverWarning(address);
  const save = (): void => {
    const origin = originOf(address);
    // The browser's question has to be asked in the click itself, before any wait; a warning is answered first.
    const asks = origin !== null && (warning === null || warned === address);
    const granted = asks ? requestAccess([origin], false) : Promise.resolve(true);
    void calling
      .run(async () => {
        if (origin === null)
          return fail(
            'not-understood',
            'That is no web address. It begins with http:// or https://, such as http://localhost:11434/v1.',
          );
        if (!asks) {
          setWarned(address);
          return fail('declined', `${warning ?? ''} Press the button again if you want that.`);
        }
        if (!(await granted.catch(() => false)))
          return fail('declined', 'Without your permission I ask that computer nothing.');
        const kept = await call('setServer', {
          server: {
            ...{ address, model: model.trim() },
            ...(key !== '' && { key }),
            ...(warning !== null && { plain: true }),
          },
        });
        return kept.ok ? call('useModel', { use: { engine: 'server', id: null } }) : kept;
      })
      .then((result) => {
        if (!result?.ok) return;
        setKey('');
        props.onChanged();
      });
  };
  const forget = async (): Promise<Problem | null> => {
    const result = await call('setServer', { server: null });
    if (!result.ok) return result.error;
    setAddress('');
    setModel('');
    props.onChanged();
    return null;
  };
  return (
    <section>
      <h2>Another computer</h2>
      <p class="quiet">
        {server !== null && props.used
          ? `${new URL(server.address).host} answers. What you ask, and what I read of a page for it, goes there; each answer names it.`
          : 'A model that runs elsewhere: Ollama or llama.cpp on this machine, or a server of yours. Nothing goes there before you say so here.'}
      </p>
      <details open={server !== null}>
        <summary>{server === null ? 'Use another computer' : 'Its address'}</summary>
        <form
          class="bring"
          aria-label="Another computer"
          onSubmit={(event) => {
            event.preventDefault();
            save();
          }}
        >
          <Field
            label="Address"
            value={address}
            onValue={setAddress}
            placeholder="http://localhost:11434/v1"
          />
          <Field label="Name of the model there" value={model} onValue={setModel} placeholder="qwen3:4b" />
          <Field
            label={
              server?.hasKey === true
                ? 'Key (one is kept; type another to replace it)'
                : 'Key, if it wants one'
            }
            value={key}
            onValue={setKey}
            secret
          />
          {warning !== null && <p class="unfit">{warning}</p>}
          <div class="row">
            <button type="submit" class="small primary" aria-busy={calling.busy}>
              {server !== null && props.used ? 'Save' : 'Let it answer'}
            </button>
            {server !== null && (
              <Sure ask="Forget this address and its key?" yes="Forget it" no="Keep it" onYes={forget} />
            )}
          </div>
          <Trouble problem={calling.problem} />
        </form>
      </details>
    </section>
  );
}

function Field(props: {
  label: string;
  value: string;
  onValue: (value: string) => void;
  placeholder?: string;
  secret?: true;
}): JSX.Element {
  const shared = {
    dir: 'ltr',
    autocomplete: 'off',
    maxLength: 2000,
    placeholder: props.placeholder,
    value: props.value,
    onInput: (event: TargetedInputEvent<HTMLInputElement>) => props.onValue(event.currentTarget.value),
  } as const;
  return (
    <label class="stacked">
      {props.label}
      {props.secret ? <input type="password" {...shared} /> : <input type="text" {...shared} />}
    </label>
  );
}
