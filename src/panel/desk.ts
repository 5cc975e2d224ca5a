/** What every part of the panel can reach: calls, the thread's actions, the memories known so far. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Time } from '../flow';
import type { Mark, MemoryRow, PanelState } from '../messages';
import type { Backend, Call } from './backend';

/** Passed down by `panel.tsx`; components take what they need with `useDesk`. */
export interface Desk {
  call: Call;
  requestAccess: Backend['requestAccess'];
  /** Null until the background has answered. */
  state: PanelState | null;
  /** Active memories by id, for chips; null until some part asked with `needMemories`. */
  memories: ReadonlyMap<string, MemoryRow> | null;
  needMemories: () => void;
  /** Counts `MemoriesChanged`, so that lists know when to read again. */
  memoriesVersion: number;
  windowId: number | null;
  now: Time;
  /** Sends a turn and shows it at once. */
  say: (words: string) => void;
  stop: () => void;
  /** Shows marks on the page; an empty list clears them. Answers how many were found, or −1 on failure. */
  highlight: (taskId: string, marks: Mark[]) => Promise<number>;
  openMemory: (id: string) => void;
  /** Reads the state again, after the person changed something outside our sight. */
  refresh: () => void;
}

const DeskContext = createContext<Desk | null>(null);
export const DeskProvider = DeskContext.Provider;

/** The desk of the panel this component stands in. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (desk === null) throw new Error('useDesk needs a DeskProvider around it');
  return desk;
}
