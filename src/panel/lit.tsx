/** The memory that a link from the conversation leads to, above all others. */
import type { JSX } from 'preact';
import { useDesk } from './desk';
import { useForgetting } from './forgetting';
import { useRow } from './listed';
import { MemoryItem } from './memory';

/** Lit up and focused, or the sentence that it is gone. */
export function Lit({ id }: { id: string }): JSX.Element | null {
  const { memoriesVersion } = useDesk();
  const forget = useForgetting();
  const row = useRow(id);
  if (row === undefined) return null;
  if (row === null) {
    return (
      <p class="note" role="status">
        That one has been forgotten or replaced since.
      </p>
    );
  }
  return (
    <section class="group" aria-label="The one you asked about">
      <ul>
        <MemoryItem row={row} version={memoriesVersion} lit onForget={() => forget({ ids: [id] }, 1)} />
      </ul>
    </section>
  );
}
