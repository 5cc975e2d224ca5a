/** One memory in Preferences: the sentence, where it holds, what it rests on; edit, history, forget. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Problem } from '../flow';
import type { MemoryRow } from '../messages';
import { useCalling } from './calling';
import { useDesk } from './desk';
import { Glyph } from './glyphs';
import { History } from './history';
import { count, shorten } from './labels';
import { siteDomain, sourceLabel } from './listing';
import { neighbour } from './neighbour';
import { Rewrite, useRewriting } from './rewrite';
import { ScopePicker } from './scope';
import { Trouble } from './trouble';
import { Words } from './words';

/** `version` makes an open history read again; `lit` scrolls here and shows where. */
export function MemoryItem(props: {
  row: MemoryRow;
  version: number;
  lit: boolean;
  onForget: () => Promise<Problem | null>;
}): JSX.Element {
  const { call, state, now, isPrivate } = useDesk();
  const { memory, uses } = props.row;
  const [open, setOpen] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const calling = useCalling();
  const { editing, start, end, button, theirs, save } = useRewriting(memory, calling);
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (!props.lit) return;
    item.current?.scrollIntoView({ block: 'center' });
    item.current?.focus({ preventScroll: true });
  }, [props.lit]);

  const name = shorten(memory.text, 60);
  const forget = async (from: HTMLElement): Promise<void> => {
    const next = neighbour(from, '.memory');
    const failed = await props.onForget();
    setProblem(failed);
    if (failed === null) next?.focus();
  };
  return (
    <li ref={item} class={props.lit ? 'memory lit' : 'memory'} tabIndex={-1}>
      {editing ? (
        <Rewrite
          id={memory.id}
          text={memory.text}
          theirs={theirs}
          label="What to remember"
          onSave={save}
          onCancel={end}
        />
      ) : (
        <div class="line">
          <Words text={memory.text} />
          {!isPrivate && (
            <span class="tools">
              <button ref={button} type="button" class="tool" title="Edit" onClick={start}>
                <Glyph name="pencil" />
                <span class="hidden">Edit: {name}</span>
              </button>
              <button
                type="button"
                class="tool"
                title="Forget"
                onClick={(event) => void forget(event.currentTarget)}
              >
                <Glyph name="bin" />
                <span class="hidden">Forget: {name}</span>
              </button>
            </span>
          )}
        </div>
      )}
      <div class="meta">
        <ScopePicker
          memory={memory}
          domain={siteDomain(state?.site ?? null)}
          onPick={(scope) => void calling.run(() => call('editMemory', { id: memory.id, scope }))}
        />
        <button type="button" class="source" aria-expanded={open} onClick={() => setOpen(!open)}>
          <span dir="auto">{sourceLabel(props.row, now)}</span>
          {memory.sensitivity === 'sensitive' && <span> · sensitive</span>}
          {uses > 0 && (
            <span>
              {' · used '}
              <span aria-hidden="true">{uses === 1 ? 'once' : `${uses}×`}</span>
              <span class="hidden">{uses === 1 ? 'once' : count(uses, 'time', 'times')}</span>
            </span>
          )}
          <Glyph name="open" />
          <span class="hidden"> History of: {name}</span>
        </button>
      </div>
      {open && <History id={memory.id} version={props.version} />}
      <Trouble problem={problem ?? calling.problem} />
    </li>
  );
}
