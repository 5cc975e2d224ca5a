/** The list of signals, by the name that weights and explanations use. A new signal is one line here and one weight. */
import type { Signal } from './signal';
import * as fit from './signals/fit';
import * as history from './signals/history';
import * as state from './signals/state';
import * as text from './signals/text';

/** Mean fit of the places that were said, since one of them may be nowhere to be found; 0 when none was. */
const place: Signal = (f, { places }) =>
  places.length === 0 ? 0 : places.reduce((sum, fits) => sum + fits(f), 0) / places.length;

export const signals = {
  same: text.same,
  sameLabel: text.sameLabel,
  letter: text.letter,
  phrase: text.phrase,
  nameCover: text.nameCover,
  nameFocus: text.nameFocus,
  labelMatch: text.labelMatch,
  hintCover: text.hintCover,
  addressCover: text.addressCover,
  valueCover: text.valueCover,
  anyCover: text.anyCover,
  context: text.context,
  sameMeaning: text.sameMeaning,
  conceptCover: text.conceptCover,
  otherMeaning: text.otherMeaning,
  conceptAround: text.conceptAround,
  loose: text.loose,
  offers: text.offers,
  valueNames: text.valueNames,
  verbFit: fit.verbFit,
  cannot: fit.cannot,
  roleFit: fit.roleFit,
  roleClash: fit.roleClash,
  submits: fit.submits,
  agrees: fit.agrees,
  sends: fit.sends,
  kindFit: fit.kindFit,
  kindClash: fit.kindClash,
  control: fit.control,
  insideControl: fit.insideControl,
  nameless: fit.nameless,
  place,
  inView: state.inView,
  covered: state.covered,
  flat: state.flat,
  concealed: state.concealed,
  disabled: state.disabled,
  readonly: state.readonly,
  inDialog: state.inDialog,
  size: state.size,
  early: state.early,
  inMain: state.inMain,
  pending: state.pending,
  recent: history.recent,
  it: history.it,
  beside: history.beside,
  habit: history.habit,
} satisfies Record<string, Signal>;

export type SignalName = keyof typeof signals | 'memoryWants' | 'memoryAvoids' | 'ordinal';
