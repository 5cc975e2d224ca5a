/** A button with a menu of what is rarely needed. Arrow keys, Home, End, first letters, Escape and Tab as in every menu. */
import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Glyph } from './glyphs';

export interface MenuItem {
  label: string;
  danger?: boolean;
  onPick: () => void;
}

/** `label` names the button for screen readers and as its tooltip. */
export function Menu(props: { label: string; items: MenuItem[] }): JSX.Element {
  const [open, setOpen] = useState(false);
  const [up, setUp] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);

  const choices = (): HTMLElement[] => [...(list.current?.querySelectorAll<HTMLElement>('button') ?? [])];
  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  useLayoutEffect(() => {
    if (!open) return;
    const room = frame.current?.closest('.page')?.getBoundingClientRect().bottom ?? window.innerHeight;
    setUp((list.current?.getBoundingClientRect().bottom ?? 0) > room);
    choices()[0]?.focus();
    const outside = (event: PointerEvent): void => {
      if (event.target instanceof Node && frame.current?.contains(event.target) === false) setOpen(false);
    };
    document.addEventListener('pointerdown', outside);
    return () => document.removeEventListener('pointerdown', outside);
  }, [open]);

  const onKey = (event: KeyboardEvent): void => {
    if (!open) return;
    if (event.key === 'Escape') {
      event.stopPropagation();
      close();
      return;
    }
    if (event.key === 'Tab') {
      setOpen(false);
      return;
    }
    const all = choices();
    const to = step(all, event.key);
    if (to === undefined) return;
    event.preventDefault();
    to.focus();
  };
  return (
    <div class="menu" ref={frame} onKeyDown={onKey}>
      <button
        ref={button}
        type="button"
        class="tool"
        title={props.label}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => {
          setUp(false);
          setOpen(!open);
        }}
      >
        <Glyph name="more" />
        <span class="hidden">{props.label}</span>
      </button>
      {open && (
        <div ref={list} role="menu" aria-label={props.label} class={up ? 'choices-list up' : 'choices-list'}>
          {props.items.map((item) => (
            <button
              key={item.label}
              type="button"
              role="menuitem"
              tabIndex={-1}
              class={item.danger === true ? 'danger-text' : ''}
              onClick={() => {
                // The focus is back on the button before a dialog opens, which will return it there.
                close();
                item.onPick();
              }}
            >
              {item.label}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

/** The item that a key leads to: the next, the previous, an end, or the next one that begins with the letter. */
function step(all: HTMLElement[], key: string): HTMLElement | undefined {
  const at = all.findIndex((item) => item === document.activeElement);
  if (key === 'ArrowDown') return all[(at + 1) % all.length];
  if (key === 'ArrowUp') return all[(at - 1 + all.length) % all.length];
  if (key === 'Home') return all[0];
  if (key === 'End') return all.at(-1);
  if (key.length !== 1 || key === ' ') return undefined;
  const after = [...all.slice(at + 1), ...all.slice(0, at + 1)];
  return after.find((item) => item.textContent.toLowerCase().startsWith(key.toLowerCase()));
}
