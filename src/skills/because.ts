/** Why an element was chosen, in a few plain words read off its strongest signals. */
import type { Ranked } from '../flow';

type Reasons = readonly (readonly [signal: string, reason: string])[];

/** What it is called, where it stands, what it is. The first that holds of each family says most; the rest repeat it. */
const FAMILIES: readonly Reasons[] = [
  [
    ['letter', 'it is called exactly that'],
    ['same', 'it is called that'],
    ['sameLabel', 'its label says that'],
    ['nameCover', 'its name fits'],
    ['labelMatch', 'its label fits'],
    ['sameMeaning', 'its name means the same'],
    ['conceptCover', 'its name means the same'],
    ['hintCover', 'its icon fits'],
    ['anyCover', 'its words fit best'],
  ],
  [
    ['ordinal', 'it stands at that place in the list'],
    ['place', 'it stands where you said'],
    ['inDialog', 'it is in the open dialog'],
    ['context', 'what stands around it fits'],
  ],
  [
    ['offers', 'it offers that choice'],
    ['kindFit', 'it is the kind of field for that'],
    ['roleFit', 'it is that kind of element'],
  ],
];

/** `it is called that and it stands where you said`. */
export function because({ signals }: Ranked): string {
  const holding = FAMILIES.map((family) => family.find(([name]) => (signals[name] ?? 0) >= 0.5)?.[1]);
  const words = holding.filter((reason) => reason !== undefined).slice(0, 2);
  return words.length > 0 ? words.join(' and ') : 'nothing else on the page comes close';
}
