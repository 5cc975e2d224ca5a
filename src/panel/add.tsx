/** The box in Preferences for telling something without a conversation. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useCalling } from './calling';
import { useDesk } from './desk';
import { Trouble } from './trouble';

/** Keeps the words when the background could not make a memory of them. */
export function Add(): JSX.Element {
  const { call } = useDesk();
  const [words, setWords] = useState('');
  const calling = useCalling();
  const add = async (): Promise<void> => {
    if (words.trim() === '') return;
    const result = await calling.run(() => call('addMemory', { words: words.trim() }));
    if (result?.ok) setWords('');
  };
  return (
    <form
      class="add"
      aria-label="Tell me something"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <div class="row">
        <input
          type="text"
          dir="auto"
          maxLength={10_000}
          aria-label="Something I should know"
          placeholder="Tell me something: I wear size M"
          value={words}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
        <button type="submit" class="small primary" aria-busy={calling.busy} disabled={words.trim() === ''}>
          Keep
        </button>
      </div>
      <Trouble problem={calling.problem} />
    </form>
  );
}
