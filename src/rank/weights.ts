/**
 * Every weight of ranking, in log-odds: a lead of 1 makes the leader e times likelier than the next. Set by hand for
 * the reasons given. A conditional logit that starts from them (`npx tsx e2e/train/rank.ts`) finds nothing better on
 * sites left out of training, so its only mark is where a note says "fit".
 */
import type { SignalName } from './signals';

export const weights: Record<SignalName, number> = {
  // What it says. The first four add up: a name said whole, and nothing but it, is worth about 8.
  same: 2.0,
  phrase: 0.5, // "Add to cart" in one piece, not "Add … cart"
  nameCover: 2.5,
  nameFocus: 1.5, // a short name said whole beats a long one
  sameLabel: 1.0,
  labelMatch: 2.5, // a label stands in for the name, so it weighs the same
  letter: 4.0, // quoting is insisting
  sameMeaning: 1.2, // less than the very words: "Log in" and "Sign in" can stand side by side
  conceptCover: 1.0,
  anyCover: 2.0,
  hintCover: 1.0, // ids and classes are written for programmers
  addressCover: 0.8,
  valueCover: 0.3,
  context: 0.8,
  loose: 1.0,
  // What goes into it.
  offers: 2.5,
  valueNames: 0.8,
  kindFit: 0.8,
  kindClash: -0.8,
  // What it is. Together more than a name: "type email" must not end in a button "Email".
  verbFit: 2.0,
  cannot: -2.0,
  roleFit: 2.0,
  roleClash: -0.8, // people say "button" for links and "icon" for anything
  control: 0.8,
  insideControl: -0.5, // its control is meant
  nameless: -0.6,
  // Where it stands.
  place: 3.0,
  inDialog: 1.0,
  inView: 0.8, // fit: 1.0
  flat: -2.0, // people speak of what they see
  covered: -0.1, // fit: 0; mostly by a sibling within the same button
  size: 0.4, // fit: 0.5
  early: 0.3, // fit: 0.4
  inMain: 0.1, // fit: 0
  // How it is.
  disabled: -0.6,
  readonly: -1.5,
  pending: 0.4,
  // What was before. Ties only, but for "it".
  recent: 0.4,
  it: 6.0,
  memoryWants: 1.2,
  memoryAvoids: -2.0, // "never" is said with more force than "I like"
  // Position among equals overrules everything.
  ordinal: 6.0,
};
