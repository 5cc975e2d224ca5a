/**
 * Every weight of ranking, in log-odds: a lead of 1 makes the leader e times likelier than the next. Written by
 * `npx tsx e2e/train/rank.ts --write`, which pulls the hand-set weights of `e2e/train/prior.ts` to the dev half of
 * the rank exam; change them there. Measured with the sites left out of fitting:
 * hand-set lenient R@1 0.909 R@5 0.976 R@10 0.982 strict R@1 0.861 surprise 0.665
 * fitted lenient R@1 0.915 R@5 0.976 R@10 0.982 strict R@1 0.861 surprise 0.664
 */
import type { SignalName } from './signals';

export const weights: Record<SignalName, number> = {
  // What it says. The first four add up: a name said whole, and nothing but it, is worth about 8.
  same: 1.89, // by hand 2
  phrase: 0.87, // by hand 0.5; "Add to cart" in one piece, not "Add … cart"
  nameCover: 2.72, // by hand 2.5
  nameFocus: 1.47, // a short name said whole beats a long one
  sameLabel: 0.89, // by hand 1
  labelMatch: 2.38, // by hand 2.5; a label stands in for the name, so it weighs the same
  letter: 4, // quoting is insisting
  sameMeaning: 1.07, // by hand 1.2; less than the very words: "Log in" and "Sign in" can stand side by side
  conceptCover: 1.28, // by hand 1
  conceptAround: 1.03, // by hand 0.8; less than on it: a heading speaks of much
  anyCover: 1.89, // by hand 2
  hintCover: 0.99, // ids and classes are written for programmers
  addressCover: 0.69, // by hand 0.8
  valueCover: 0.3,
  context: 0.82,
  loose: 0.99,
  // What goes into it.
  offers: 2.24, // by hand 2.5
  valueNames: 0.65, // by hand 0.8
  kindFit: 0.81,
  kindClash: -0.79,
  // What it is. Together more than a name: "type email" must not end in a button "Email".
  verbFit: 2.05, // by hand 2
  cannot: -2,
  roleFit: 2.23, // by hand 2
  roleClash: -0.87, // by hand -0.8; people say "button" for links and "icon" for anything
  submits: 0.64, // by hand 0.4
  agrees: 1.1, // by hand 0.8; only a guess: a tie among what says nothing of the words
  control: 0.89, // by hand 0.8
  insideControl: -0.49, // its control is meant
  nameless: -0.63,
  // Where it stands.
  place: 3.41, // by hand 3
  inDialog: 1.21, // by hand 1
  inView: 1.08, // by hand 0.8
  flat: -2, // people speak of what they see
  concealed: -4.07, // by hand -4; more than a name: it comes after all that is shown and says some of the words
  covered: -0.3, // by hand -0.1; mostly by a sibling within the same button
  size: 0.81, // by hand 0.4
  early: 0.38, // by hand 0.3
  inMain: 0, // by hand 0.1
  // How it is.
  disabled: -0.64,
  readonly: -1.5,
  pending: 0.4,
  // What was before. Ties only, but for "it".
  recent: 0.4,
  it: 6,
  beside: 0.4,
  habit: 0.3, // what was right once may be wrong today
  memoryWants: 1.2,
  memoryAvoids: -2, // "never" is said with more force than "I like"
  // Position among equals overrules everything.
  ordinal: 6,
};
