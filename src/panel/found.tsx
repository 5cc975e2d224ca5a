/** What stands around the list of memories: how many were found, more of them, and what to do when there are none. */
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { isNarrow, type Filter } from './filter';

/** Says for screen readers what a search found; for everybody when it is nothing. */
export function Found(props: { filter: Filter; shown: number | null; more: boolean }): JSX.Element {
  const active = props.filter.query.trim() !== '' || isNarrow(props.filter);
  const none = props.shown === 0 && active;
  const words =
    !active || props.shown === null ? '' : `${props.more ? 'More than ' : ''}${props.shown} found.`;
  return (
    <p class={none ? 'nothing' : 'hidden'} role="status">
      {none ? 'Nothing I know matches this.' : words}
    </p>
  );
}

/** More of the list as it comes into sight; a button for everybody who does not scroll. */
export function More({ onMore }: { onMore: () => void }): JSX.Element {
  const button = useRef<HTMLButtonElement>(null);
  const latest = useRef(onMore);
  latest.current = onMore;
  useEffect(() => {
    const watching = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) latest.current();
      },
      { rootMargin: '400px' },
    );
    if (button.current) watching.observe(button.current);
    return () => watching.disconnect();
  });
  return (
    <button ref={button} type="button" class="small more" onClick={onMore}>
      Show more
    </button>
  );
}

/** The first thing a person sees here; no `onImport` where nothing can be changed. */
export function Nothing({ onImport }: { onImport: (() => void) | null }): JSX.Element {
  if (onImport === null)
    return (
      <div class="nothing">
        <p>I know nothing about you yet.</p>
      </div>
    );
  return (
    <div class="nothing">
      <p>I know nothing about you yet.</p>
      <p class="note">
        Tell me below, or in the conversation: “remember that I wear size M”, “I always want the window seat”.
        It stays on this machine, and I use it only for what you ask me to do.
      </p>
      <button type="button" class="link" onClick={onImport}>
        Import a copy…
      </button>
    </div>
  );
}
