/** Why an element was chosen, in a few plain words read off its strongest signals. */
import type { Ranked } from '../flow';

/** Signals that mean something to a person; the others only break ties. */
const REASONS: Record<string, string> = {
  ordinal: 'it stands at that place in the list',
  letter: 'it is called exactly that',
  same: 'it is called that',
  sameLabel: 'its label says that',
  nameCover: 'its name fits',
  labelMatch: 'its label fits',
  sameMeaning: 'its name means the same',
  conceptCover: 'its name means the same',
  hintCover: 'its icon fits',
  place: 'it stands where you said',
  offers: 'it offers that choice',
  kindFit: 'it is the kind of field for that',
  roleFit: 'it is that kind of element',
  inDialog: 'it is in the open dialog',
  anyCover: 'its words fit best',
  context: 'what stands around it fits',
};

/** In this order: a reason early in the table says more than a later one. */
const ORDER = Object.keys(REASONS);

/** `it is called that and it stands where you said`. */
export function because({ signals }: Ranked): string {
  const holding = ORDER.filter((name) => (signals[name] ?? 0) >= 0.5);
  const words = [...new Set(holding.map((name) => REASONS[name]))].slice(0, 2);
  return words.length > 0 ? words.join(' and ') : 'nothing else on the page comes close';
}
