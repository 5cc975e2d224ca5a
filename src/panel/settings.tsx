/** Settings: what the toolbar button opens, the theme, privacy in five lines, a fresh conversation, the shortcut. */
import type { JSX } from 'preact';
import type { Problem } from '../flow';
import type { Settings as Values } from '../messages';
import { useCalling } from './calling';
import { useDesk } from './desk';
import { Sure } from './sure';
import { Trouble } from './trouble';

const OPENS: [Values['opens'], string][] = [
  ['panel', 'The side panel, beside the page'],
  ['popup', 'A small window under the button'],
];

const THEMES: [Values['theme'], string][] = [
  ['system', 'Like the system'],
  ['light', 'Light'],
  ['dark', 'Dark'],
];

const MEMORY: [Values['memory'], string][] = [
  ['on', 'Remember what I say, and use it'],
  ['off', 'Keep nothing new, and use nothing'],
];

/** Nothing is kept from them either way. */
const IN_PRIVATE: [Values['inPrivate'], string][] = [
  ['off', 'Use nothing of what I told you'],
  ['on', 'Use what I told you in private windows'],
];

/** `onTheme` shows a theme at once, before the background has kept it. */
export function Settings(props: {
  values: Values;
  onValues: (values: Partial<Values>) => void;
  onCleared: () => void;
  onModels: () => void;
}): JSX.Element {
  const { call, windowId } = useDesk();
  const calling = useCalling();
  const set = (values: Partial<Values>): void => {
    props.onValues(values);
    void calling.run(() => call('settings', values));
  };
  const clear = async (): Promise<Problem | null> => {
    const result = await call('clearThread', { windowId });
    if (!result.ok) return result.error;
    props.onCleared();
    return null;
  };
  return (
    <main class="page settings" aria-label="Settings">
      <Choice
        title="The toolbar button opens"
        name="opens"
        options={OPENS}
        value={props.values.opens}
        onPick={(opens) => set({ opens })}
      />
      <Choice
        title="Theme"
        name="theme"
        options={THEMES}
        value={props.values.theme}
        onPick={(theme) => set({ theme })}
      />
      <Choice
        title="Memory"
        name="memory"
        options={MEMORY}
        value={props.values.memory}
        onPick={(memory) => set({ memory })}
      />
      <Choice
        title="Private windows"
        name="inPrivate"
        options={IN_PRIVATE}
        value={props.values.inPrivate}
        onPick={(inPrivate) => set({ inPrivate })}
      />
      <Trouble problem={calling.problem} />
      <section>
        <h2>Language model</h2>
        <p>Everything works without one. With one on this machine I understand more of what you say.</p>
        <button type="button" class="small" onClick={props.onModels}>
          Models
        </button>
      </section>
      <section>
        <h2>Keyboard</h2>
        <p>
          <kbd>Alt</kbd> <kbd>Shift</kbd> <kbd>F</kbd> opens Familiar (on a Mac, Option for Alt). You can
          change it among your browser’s extension shortcuts.
        </p>
      </section>
      <section>
        <h2>Privacy</h2>
        <ul class="lines">
          <li>Everything runs on this machine. There is no account and no server.</li>
          <li>I read a page only to do what you ask, and only on sites you allowed.</li>
          <li>From private windows I keep nothing.</li>
          <li>I remember only what you tell me. Pages cannot make me remember anything.</li>
          <li>I never read or type passwords, card numbers or codes.</li>
          <li>Before anything is sent, bought or deleted, I ask you here.</li>
        </ul>
      </section>
      <section>
        <h2>Conversation</h2>
        <p>Clearing it leaves what I remember as it is.</p>
        <Sure ask="Clear the whole conversation?" yes="Clear conversation" no="Keep it" onYes={clear} />
      </section>
    </main>
  );
}

function Choice<T extends string>(props: {
  title: string;
  name: string;
  options: [T, string][];
  value: T;
  onPick: (value: T) => void;
}): JSX.Element {
  return (
    <fieldset class="choices">
      <legend>{props.title}</legend>
      {props.options.map(([value, label]) => (
        <label key={value}>
          <input
            type="radio"
            name={props.name}
            value={value}
            checked={props.value === value}
            onChange={() => props.onPick(value)}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
