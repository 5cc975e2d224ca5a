/** What was just done and can be taken back for a while; whatever view is shown, one at a time. */
import { useRef, useState } from 'preact/hooks';
import type { Problem } from '../flow';
import type { Call } from './backend';
import { count } from './labels';

export interface Offer {
  changeIds: string[];
  /** What is said, unless memories were forgotten. */
  text: string;
  /** How many memories were forgotten; what is forgotten is gone for good when the offer ends. */
  forgot: number;
}

export interface Offering {
  offer: Offer | null;
  /** Offers to take something back. Forgetting more while an offer to take that back stands makes one offer of both. */
  propose: (offer: Offer) => void;
  /** Takes it back; answers the problem when that failed. */
  undo: () => Promise<Problem | null>;
  /** The time is over. */
  end: () => void;
}

/** The state of the offer, kept above all views so that leaving one of them does not end it. */
export function useOffer(call: Call): Offering {
  const [offer, show] = useState<Offer | null>(null);
  const standing = useRef<Offer | null>(null);
  const set = (next: Offer | null): void => {
    standing.current = next;
    show(next);
  };
  const letGo = (old: Offer | null): void => {
    if (old !== null && old.forgot > 0) void call('letGo', { changeIds: old.changeIds });
  };
  return {
    offer,
    propose: (next) => {
      const old = standing.current;
      if (old !== null && old.forgot > 0 && next.forgot > 0) {
        set({ text: '', changeIds: [...old.changeIds, ...next.changeIds], forgot: old.forgot + next.forgot });
      } else {
        letGo(old);
        set(next);
      }
    },
    undo: async () => {
      const taken = standing.current;
      if (taken === null) return null;
      const result = await call('undoChanges', { changeIds: taken.changeIds });
      if (!result.ok) return result.error;
      if (standing.current === taken) set(null);
      return null;
    },
    end: () => {
      letGo(standing.current);
      set(null);
    },
  };
}

/** `Forgotten.`, `12 memories forgotten.` or what the offer says itself. */
export function offerText(offer: Offer): string {
  if (offer.forgot === 0) return offer.text;
  return offer.forgot === 1 ? 'Forgotten.' : `${count(offer.forgot, 'memory', 'memories')} forgotten.`;
}
