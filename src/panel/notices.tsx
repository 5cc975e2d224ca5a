/** What is different right now about what can be kept: trouble with the store, a private window. */
import type { JSX } from 'preact';
import { Broken } from './broken';
import { useDesk } from './desk';

/** Nothing while all is as usual; `changes` where memories are changed otherwise. */
export function Notices({ changes = false }: { changes?: boolean }): JSX.Element | null {
  const { isPrivate, state } = useDesk();
  const uses = state?.settings.inPrivate === 'on' && state.settings.memory === 'on';
  return (
    <>
      {isPrivate && (
        <p class="notice" role="status">
          This is a private window. I keep nothing from it, and I{' '}
          {uses ? 'use what you told me, as you set' : 'don’t use what I know here'}.
          {changes && ' What I know can be read here, and changed in a normal window.'}
        </p>
      )}
      <Broken />
    </>
  );
}
