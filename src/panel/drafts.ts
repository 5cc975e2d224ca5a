/** Sentences that are being rewritten, by memory: they outlive the place where they are typed. */
import { useMemo, useRef, useState } from 'preact/hooks';

/** What is typed, and the sentence that stood there when it began. */
export interface Rewritten {
  text: string;
  was: string;
}

/** Texts not saved yet; a row that comes back goes on with its own. */
export interface Drafts {
  /** The memories that have one. */
  ids: readonly string[];
  of: (id: string) => Rewritten | undefined;
  put: (id: string, draft: Rewritten) => void;
  drop: (id: string) => void;
}

/** Held by the panel. It is drawn again when a draft begins or ends, never for each letter. */
export function useDrafts(): Drafts {
  const texts = useRef(new Map<string, Rewritten>());
  const [ids, setIds] = useState<readonly string[]>([]);
  return useMemo(() => {
    const tell = (): void => setIds([...texts.current.keys()]);
    return {
      ids,
      of: (id) => texts.current.get(id),
      put: (id, { text, was }) => {
        const known = texts.current.get(id);
        texts.current.set(id, { text, was: known?.was ?? was });
        if (!known) tell();
      },
      drop: (id) => {
        if (texts.current.delete(id)) tell();
      },
    };
  }, [ids]);
}
