/** What every part of the panel can reach: calls, the thread's actions, the offer to take something back. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Shelf, Time } from '../flow';
import type { Mark, PanelState } from '../messages';
import type { Backend, Call } from './backend';
import type { Drafts } from './drafts';
import type { Writing } from './live';
import type { Offer } from './offer';

/** Passed down by `panel.tsx`; components take what they need with `useDesk`. */
export interface Desk {
  call: Call;
  requestAccess: Backend['requestAccess'];
  sendFiles: Backend['sendFiles'];
  /** Null until the background has answered. */
  state: PanelState | null;
  /** What a model is writing for a task that runs. */
  writing: Writing | null;
  /** Counts `MemoriesChanged`, so that lists know when to read again. */
  memoriesVersion: number;
  /** Counts how often the background was begun anew, so that what it was about to tell is asked for. */
  restarts: number;
  /** Models and their files as they were told last; null before anything changed. */
  shelf: Shelf | null;
  /** What is typed over memories and not saved yet. */
  drafts: Drafts;
  windowId: number | null;
  /** The panel stands in a private window. */
  isPrivate: boolean;
  now: Time;
  /** Sends a turn and shows it at once. */
  say: (words: string) => void;
  stop: () => void;
  /** Shows marks on the page; an empty list clears them. Answers how many were found, or −1 on failure. */
  highlight: (taskId: string, marks: Mark[]) => Promise<number>;
  openMemory: (id: string) => void;
  openModels: () => void;
  /** Offers to take back what was just done to memories. */
  propose: (offer: Offer) => void;
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
