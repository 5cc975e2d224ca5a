/** What is different right now about what can be kept: trouble with the store, a private window. */
import type { JSX } from 'preact';
import { Broken } from './broken';
import { useDesk } from './desk';

/** Nothing while all is as usual. */
export function Notices(): JSX.Element | null {
  const { isPrivate } = useDesk();
  return (
    <>
      {isPrivate && (
        <p class="notice" role="status">
          This is a private window. I keep nothing from it, and I don’t use what I know here.
        </p>
      )}
      <Broken />
    </>
  );
}
