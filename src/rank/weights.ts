/**
 * Every weight of ranking, in log-odds: a lead of 1 makes the leader e times likelier than the next. Written by
 * `npx tsx e2e/train/rank.ts --write`, which pulls the hand-set weights of `e2e/train/prior.ts` to the dev half of
 * the rank exam; change them there. Measured with the sites left out of fitting:
 * hand-set lenient R@1 0.903 R@5 0.976 R@10 0.988 strict R@1 0.855 surprise 0.654
 * fitted lenient R@1 0.903 R@5 0.976 R@10 0.988 strict R@1 0.855 surprise 0.654
 */
import type { SignalName } from './signals';

export const weights: Record<SignalName, number> = {
  // What it says. The first four add up: a name said whole, and nothing but it, is worth about 8.
  same: 1.94, // by hand 2
  phrase: 0.62, // by hand 0.5; "Add to cart" in one piece, not "Add … cart"
  nameCover: 2.58, // by hand 2.5
  nameFocus: 1.48, // a short name said whole beats a long one
  sameLabel: 0.97,
  labelMatch: 2.47, // a label stands in for the name, so it weighs the same
  letter: 4, // quoting is insisting
  sameMeaning: 1.14, // by hand 1.2; less than the very words: "Log in" and "Sign in" can stand side by side
  conceptCover: 1.1, // by hand 1
  otherMeaning: -4, // half a name shared by chance is no name
  conceptAround: 0.87, // by hand 0.8; less than on it: a heading speaks of much
  anyCover: 1.97,
  hintCover: 1, // ids and classes are written for programmers
  addressCover: 0.75,
  valueCover: 0.3,
  context: 0.81,
  loose: 1,
  // What goes into it.
  offers: 2.4, // by hand 2.5
  valueNames: 0.76,
  kindFit: 0.8,
  kindClash: -0.8,
  // What it is. Together more than a name: "type email" must not end in a button "Email".
  verbFit: 2.01,
  cannot: -2,
  roleFit: 2.08, // by hand 2
  roleClash: -0.83, // people say "button" for links and "icon" for anything
  submits: 1.26, // by hand 1.2; a link of the same name mostly leads to where one is
  agrees: 0.9, // by hand 0.8; only a guess: a tie among what says nothing of the words
  sends: 3, // more than size and place: every page has buttons, one sends
  control: 0.83,
  insideControl: -0.5, // its control is meant
  nameless: -0.61,
  // Where it stands.
  place: 3.14, // by hand 3
  inDialog: 1.07, // by hand 1
  inView: 0.93, // by hand 0.8
  flat: -2, // people speak of what they see
  concealed: -4.06, // by hand -4; more than a name: it comes after all that is shown and says some of the words
  covered: -0.16, // by hand -0.1; mostly by a sibling within the same button
  size: 0.55, // by hand 0.4
  early: 0.35, // by hand 0.3
  inMain: 0, // by hand 0.1
  // How it is.
  disabled: -0.62,
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
