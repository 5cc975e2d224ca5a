/** Preferences: everything Familiar knows, in plain sentences; search, add, forget all. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Problem } from '../flow';
import type { MemoryRow } from '../messages';
import { Add } from './add';
import { useDesk } from './desk';
import { Glyph } from './glyphs';
import { count } from './labels';
import { groupRows } from './listing';
import { MemoryItem } from './memory';
import { Sure } from './sure';
import { Toast } from './toast';
import { Trouble } from './trouble';

/** Typing pauses this long before a search is sent, in ms. */
const PAUSE_MS = 80;

/** `focusId` is the memory to scroll to and light up, for links from the chat. */
export function Memories({ focusId }: { focusId: string | null }): JSX.Element {
  const { call, memoriesVersion } = useDesk();
  const [query, setQuery] = useState('');
  const { rows, problem } = useRows(query);
  const [forgotten, setForgotten] = useState<{ ids: string[]; changeIds: string[] } | null>(null);
  const shown = rows?.filter((row) => forgotten?.ids.includes(row.memory.id) !== true) ?? null;
  const missing = focusId !== null && shown !== null && !shown.some((row) => row.memory.id === focusId);

  const forget = async (ids: string[]): Promise<Problem | null> => {
    const result = await call('forgetMemories', { ids });
    if (!result.ok) return result.error;
    setForgotten({ ids, changeIds: result.value.changeIds });
    return null;
  };
  const undo = async (changeIds: string[]): Promise<Problem | null> => {
    const result = await call('undoChanges', { changeIds });
    if (!result.ok) return result.error;
    setForgotten(null);
    return null;
  };

  return (
    <main class="page preferences" aria-label="Preferences">
      <p class="lead">
        What you told me. It stays on this machine, and I use it only for what you ask me to do.
      </p>
      <Add />
      <div class="search" role="search">
        <Glyph name="search" />
        <input
          type="search"
          dir="auto"
          aria-label="Search what I know"
          placeholder="Search"
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
      </div>
      <Trouble problem={problem} />
      {missing && query === '' && (
        <p class="note" role="status">
          That one has been forgotten or replaced since.
        </p>
      )}
      {shown?.length === 0 && <Nothing query={query} />}
      {shown !== null &&
        groupRows(shown, query.trim() !== '').map((group) => (
          <section class="group" key={group.topic} aria-label={group.topic}>
            <h2 class="topic" dir="auto">
              {group.topic}
            </h2>
            <ul>
              {group.rows.map((row) => (
                <MemoryItem
                  key={row.memory.id}
                  row={row}
                  version={memoriesVersion}
                  lit={row.memory.id === focusId}
                  onForget={() => forget([row.memory.id])}
                />
              ))}
            </ul>
          </section>
        ))}
      {shown !== null && shown.length > 0 && query.trim() === '' && (
        <Sure
          ask={`Forget all ${count(shown.length, 'memory', 'memories')}?`}
          yes="Forget all"
          no="Keep them"
          onYes={() => forget(shown.map((row) => row.memory.id))}
        />
      )}
      {forgotten !== null && (
        <Toast
          key={forgotten.changeIds.join()}
          text={forgotten.ids.length === 1 ? 'Forgotten.' : `${forgotten.ids.length} memories forgotten.`}
          onUndo={() => undo(forgotten.changeIds)}
          onEnd={() => setForgotten(null)}
        />
      )}
    </main>
  );
}

function Nothing({ query }: { query: string }): JSX.Element {
  return query.trim() === '' ? (
    <div class="nothing">
      <p>Nothing yet.</p>
      <p class="note">
        Tell me above, or in the conversation: “remember that I wear size M”, “I always want the window seat”.
      </p>
    </div>
  ) : (
    <p class="nothing" role="status">
      Nothing I know matches this.
    </p>
  );
}

/** The rows for a query, read again when memories change; the last query wins. */
function useRows(query: string): { rows: MemoryRow[] | null; problem: Problem | null } {
  const { call, memoriesVersion } = useDesk();
  const [rows, setRows] = useState<MemoryRow[] | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  useEffect(() => {
    let current = true;
    const read = async (): Promise<void> => {
      const result = await call('memories', { query: query.trim() });
      if (!current) return;
      setProblem(result.ok ? null : result.error);
      if (result.ok) setRows(result.value);
    };
    const timer = setTimeout(() => void read(), query === '' ? 0 : PAUSE_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [query, memoriesVersion]);
  return { rows, problem };
}
