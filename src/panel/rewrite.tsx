/** A sentence being edited in place: Enter saves, Escape leaves it as it was. */
import type { JSX, RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Whether something is being edited; when that ends, the focus goes back to the button it came from. */
export function useEditing(): {
  editing: boolean;
  start: () => void;
  end: () => void;
  button: RefObject<HTMLButtonElement | null>;
} {
  const [editing, setEditing] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const was = useRef(false);
  useLayoutEffect(() => {
    if (was.current && !editing) button.current?.focus();
    was.current = editing;
  }, [editing]);
  return { editing, start: () => setEditing(true), end: () => setEditing(false), button };
}

/** Focuses itself; empty text cannot be saved. */
export function Rewrite(props: {
  text: string;
  label: string;
  onSave: (text: string) => void;
  onCancel: () => void;
}): JSX.Element {
  const [text, setText] = useState(props.text);
  const area = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    area.current?.focus();
    area.current?.select();
  }, []);
  const save = (): void => {
    const wanted = text.trim();
    if (wanted === props.text.trim()) props.onCancel();
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
        onInput={(event) => setText(event.currentTarget.value)}
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
      <div class="row">
        <button type="submit" class="small primary" disabled={text.trim() === ''}>
          Save
        </button>
        <button type="button" class="small" onClick={props.onCancel}>
          Cancel
        </button>
      </div>
    </form>
  );
}
