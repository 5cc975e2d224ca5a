/** A sentence being edited in place: Enter saves, Escape leaves it as it was. */
import type { JSX, RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Memory } from '../flow';
import type { Calling } from './calling';
import { useDesk } from './desk';

/** Whether something is being edited; when that ends, the focus goes back to the button it came from. */
function useEditing(begun: boolean): {
  editing: boolean;
  start: () => void;
  end: () => void;
  button: RefObject<HTMLButtonElement | null>;
} {
  const [editing, setEditing] = useState(begun);
  const button = useRef<HTMLButtonElement>(null);
  const was = useRef(false);
  useLayoutEffect(() => {
    if (was.current && !editing) button.current?.focus();
    was.current = editing;
  }, [editing]);
  return { editing, start: () => setEditing(true), end: () => setEditing(false), button };
}

export interface Rewriting {
  editing: boolean;
  start: () => void;
  end: () => void;
  button: RefObject<HTMLButtonElement | null>;
  /** The sentence that another window wrote there meanwhile. */
  theirs: string | null;
  save: (text: string) => void;
}

/** Rewriting one memory: what another window wrote there since it began is shown before anything is kept over it. */
export function useRewriting({ id, text }: Pick<Memory, 'id' | 'text'>, calling: Calling): Rewriting {
  const { call, drafts } = useDesk();
  const { editing, start, end, button } = useEditing(drafts.of(id) !== undefined);
  const [was, setWas] = useState(drafts.of(id)?.was ?? text);
  const [theirs, setTheirs] = useState<string | null>(null);
  const leave = (): void => {
    drafts.drop(id);
    end();
  };
  const save = async (wanted: string): Promise<void> => {
    const result = await calling.run(() => call('editMemory', { id, text: wanted, was: theirs ?? was }));
    if (result?.ok !== true) return;
    if (result.value.saved) leave();
    else setTheirs(result.value.row.memory.text);
  };
  return {
    editing,
    start: () => {
      setWas(text);
      setTheirs(null);
      start();
    },
    end: leave,
    button,
    theirs,
    save: (wanted) => void save(wanted),
  };
}

/**
 * Focuses itself; empty text cannot be saved. What is typed is a draft of the panel until it is saved or left. With
 * `theirs` both sentences are there, and the person chooses.
 */
export function Rewrite(props: {
  id: string;
  text: string;
  theirs: string | null;
  label: string;
  onSave: (text: string) => void;
  onCancel: () => void;
}): JSX.Element {
  const { drafts } = useDesk();
  const [was] = useState(props.text);
  const [text, setText] = useState(drafts.of(props.id)?.text ?? props.text);
  const area = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    area.current?.focus();
    area.current?.select();
  }, []);
  const { theirs } = props;
  const save = (): void => {
    const wanted = text.trim();
    if (wanted === (theirs ?? was).trim()) props.onCancel();
    else if (wanted !== '') props.onSave(wanted);
  };
  return (
    <form
      class="rewrite"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <textarea
        ref={area}
        rows={2}
        dir="auto"
        maxLength={10_000}
        aria-label={props.label}
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value);
          drafts.put(props.id, { text: event.currentTarget.value, was });
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
            event.preventDefault();
            save();
          }
          if (event.key === 'Escape') {
            event.stopPropagation();
            props.onCancel();
          }
        }}
      />
      {theirs !== null && (
        <div class="trouble" role="alert">
          <p>Meanwhile it was changed in another window to:</p>
          <blockquote dir="auto">{theirs}</blockquote>
          <p>Yours is above and not kept yet.</p>
        </div>
      )}
      <div class="row">
        <button type="submit" class="small primary" disabled={text.trim() === ''}>
          {theirs === null ? 'Save' : 'Save mine'}
        </button>
        <button type="button" class="small" onClick={props.onCancel}>
          {theirs === null ? 'Cancel' : 'Keep the other'}
        </button>
      </div>
    </form>
  );
}
