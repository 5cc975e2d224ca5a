/**
 * Every weight of ranking as set by hand, in log-odds, with the reason: what fitting starts from and is pulled towards.
 * Change a weight here, then run `npx tsx e2e/train/rank.ts --write`, which makes `src/rank/weights.ts` from it.
 */
import type { SignalName } from '../../src/rank/signals';

type Row = [weight: number, why: string];

/** Signals in groups; the title of a group says what the person's words or the page contribute. */
export const prior: Record<string, Partial<Record<SignalName, Row>>> = {
  'What it says. The first four add up: a name said whole, and nothing but it, is worth about 8.': {
    same: [2.0, ''],
    phrase: [0.5, '"Add to cart" in one piece, not "Add … cart"'],
    nameCover: [2.5, ''],
    nameFocus: [1.5, 'a short name said whole beats a long one'],
    sameLabel: [1.0, ''],
    labelMatch: [2.5, 'a label stands in for the name, so it weighs the same'],
    letter: [4.0, 'quoting is insisting'],
    sameMeaning: [1.2, 'less than the very words: "Log in" and "Sign in" can stand side by side'],
    conceptCover: [1.0, ''],
    otherMeaning: [-4.0, 'half a name shared by chance is no name'],
    conceptAround: [0.8, 'less than on it: a heading speaks of much'],
    anyCover: [2.0, ''],
    hintCover: [1.0, 'ids and classes are written for programmers'],
    addressCover: [0.8, ''],
    valueCover: [0.3, ''],
    context: [0.8, ''],
    loose: [1.0, ''],
  },
  'What goes into it.': {
    offers: [2.5, ''],
    valueNames: [0.8, ''],
    kindFit: [0.8, ''],
    kindClash: [-0.8, ''],
  },
  'What it is. Together more than a name: "type email" must not end in a button "Email".': {
    verbFit: [2.0, ''],
    cannot: [-2.0, ''],
    roleFit: [2.0, ''],
    roleClash: [-0.8, 'people say "button" for links and "icon" for anything'],
    submits: [1.2, 'a link of the same name mostly leads to where one is'],
    agrees: [0.8, 'only a guess: a tie among what says nothing of the words'],
    sends: [3.0, 'more than size and place: every page has buttons, one sends'],
    control: [0.8, ''],
    insideControl: [-0.5, 'its control is meant'],
    nameless: [-0.6, ''],
  },
  'Where it stands.': {
    place: [3.0, ''],
    inDialog: [1.0, ''],
    inView: [0.8, ''],
    flat: [-2.0, 'people speak of what they see'],
    concealed: [-4.0, 'more than a name: it comes after all that is shown and says some of the words'],
    covered: [-0.1, 'mostly by a sibling within the same button'],
    size: [0.4, ''],
    early: [0.3, ''],
    inMain: [0.1, ''],
  },
  'How it is.': {
    disabled: [-0.6, ''],
    readonly: [-1.5, ''],
    pending: [0.4, ''],
  },
  'What was before. Ties only, but for "it".': {
    recent: [0.4, ''],
    it: [6.0, ''],
    beside: [0.4, ''],
    habit: [0.3, 'what was right once may be wrong today'],
    memoryWants: [1.2, ''],
    memoryAvoids: [-2.0, '"never" is said with more force than "I like"'],
  },
  'Position among equals overrules everything.': {
    ordinal: [6.0, ''],
  },
};

/** The hand-set weights alone, in the order of the table. */
export const priorWeights = Object.fromEntries(
  Object.values(prior).flatMap((group) =>
    Object.entries(group).map(([name, row]): [string, number] => [name, row[0]]),
  ),
) as Record<SignalName, number>;
