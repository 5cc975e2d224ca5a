/** Importing a copy: choose a file, see what it would change, decide what differs, and only then take it in. */
import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { fail, type ConflictChoice, type ImportPreview } from '../flow';
import { useCalling } from './calling';
import { ConflictItem } from './conflict';
import { useDesk } from './desk';
import { count } from './labels';
import { Trouble } from './trouble';

/** Files above this are not what Familiar saved, in bytes. */
const MOST_BYTES = 300_000_000;
/** How many new sentences the preview shows before it counts the rest. */
const MOST_SHOWN = 8;

/** `onDone` leads back to the list. */
export function Importing({ onDone }: { onDone: () => void }): JSX.Element {
  const { call, propose } = useDesk();
  const reading = useCalling();
  const taking = useCalling();
  const [file, setFile] = useState<{ name: string; text: string; preview: ImportPreview } | null>(null);
  const [choices, setChoices] = useState<Record<string, ConflictChoice>>({});

  const read = async (chosen: File): Promise<void> => {
    setFile(null);
    setChoices({});
    await reading.run(async () => {
      if (chosen.size > MOST_BYTES)
        return fail(
          'not-understood',
          'That file is too large to be a copy that Familiar saved. Choose another.',
        );
      const text = await chosen.text().catch(() => null);
      if (text === null) return fail('not-found', 'The browser could not read that file. Choose it again.');
      const result = await call('previewImport', { text });
      if (result.ok) setFile({ name: chosen.name, text, preview: result.value });
      return result;
    });
  };
  const take = async (): Promise<void> => {
    if (file === null) return;
    const result = await taking.run(() => call('importMemories', { text: file.text, choices }));
    if (!result?.ok) return;
    const { changeIds } = result.value;
    propose({
      text: `${count(taken(file.preview, choices), 'memory', 'memories')} imported.`,
      changeIds,
      forgot: 0,
    });
    onDone();
  };
  return (
    <main class="page preferences" aria-label="Import a copy">
      <p class="lead">
        Choose a copy that Familiar saved (JSON). You see what it would change first; nothing of yours is
        replaced unless you say so.
      </p>
      <input
        type="file"
        accept=".json,application/json"
        aria-label="The file to import"
        aria-busy={reading.busy}
        onChange={(event) => {
          const chosen = event.currentTarget.files?.[0];
          if (chosen) void read(chosen);
        }}
      />
      <Trouble problem={reading.problem} />
      {file !== null && (
        <Preview key={file.text} preview={file.preview} choices={choices} onChoices={setChoices} />
      )}
      {file !== null && (
        <>
          <Trouble problem={taking.problem} />
          <div class="row">
            <button
              type="button"
              class="small primary"
              aria-busy={taking.busy}
              disabled={taken(file.preview, choices) === 0}
              onClick={() => void take()}
            >
              {takeLabel(taken(file.preview, choices))}
            </button>
            <button type="button" class="small" onClick={onDone}>
              Cancel
            </button>
          </div>
        </>
      )}
    </main>
  );
}

/** How many memories would come in with these choices. */
const taken = ({ fresh, conflicts }: ImportPreview, choices: Record<string, ConflictChoice>): number =>
  fresh.length + conflicts.filter(({ id }) => (choices[id] ?? 'mine') !== 'mine').length;

const takeLabel = (n: number): string =>
  n === 0 ? 'Nothing to import' : `Import ${count(n, 'memory', 'memories')}`;

function Preview(props: {
  preview: ImportPreview;
  choices: Record<string, ConflictChoice>;
  onChoices: (choices: Record<string, ConflictChoice>) => void;
}): JSX.Element {
  const { fresh, same, conflicts, refused } = props.preview;
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  const all = (choice: ConflictChoice): void =>
    props.onChoices(Object.fromEntries(conflicts.map(({ id }) => [id, choice])));
  return (
    <div class="preview">
      <h2 ref={heading} tabIndex={-1}>
        {fresh.length} new, {same} here already, {conflicts.length} different
        {refused.length > 0 && `, ${refused.length} left out`}
      </h2>
      {conflicts.length > 0 && (
        <section class="group" aria-label="Different">
          <div class="group-head">
            <h3 class="topic">Different here</h3>
            {conflicts.length > 2 && (
              <span class="row all">
                <button type="button" class="link" onClick={() => all('mine')}>
                  All mine
                </button>
                <button type="button" class="link" onClick={() => all('theirs')}>
                  All from file
                </button>
              </span>
            )}
          </div>
          <ul>
            {conflicts.map((conflict) => (
              <li key={conflict.id} class="memory">
                <ConflictItem
                  conflict={conflict}
                  choice={props.choices[conflict.id] ?? 'mine'}
                  onPick={(choice) => props.onChoices({ ...props.choices, [conflict.id]: choice })}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
      <Sentences title="New" texts={fresh.map(({ text }) => text)} />
      <Sentences title="Left out" texts={refused.map(({ text, why }) => `${text} — ${why}`)} />
    </div>
  );
}

function Sentences({ title, texts }: { title: string; texts: string[] }): JSX.Element | null {
  if (texts.length === 0) return null;
  return (
    <section class="group" aria-label={title}>
      <h3 class="topic">{title}</h3>
      <ul>
        {texts.slice(0, MOST_SHOWN).map((text, i) => (
          <li key={i} class="memory" dir="auto">
            {text}
          </li>
        ))}
        {texts.length > MOST_SHOWN && <li class="memory quiet">and {texts.length - MOST_SHOWN} more</li>}
      </ul>
    </section>
  );
}
