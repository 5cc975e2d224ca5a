/** Signals about how an element stands on the page now. */
import type { Facts } from '../facts';
import type { Signal } from '../signal';

/** No text at all. */
export const isBlank = (text: string | undefined): boolean => text === undefined || text.trim() === '';

/** At least partly inside the viewport. */
export const inView: Signal = (f) => (f.element.inView ? 1 : 0);

/** Something else lies over it. */
export const covered: Signal = (f) => (f.element.covered ? 1 : 0);

/** It has no area: hidden now, perhaps in a closed menu. */
export const flat: Signal = ({ element: e }) => (!e.concealed && (e.box[2] < 2 || e.box[3] < 2) ? 1 : 0);

/** The page does not show it now; what is shown comes first. */
export const concealed: Signal = (f) => (f.element.concealed ? 1 : 0);
/** Cannot be operated now. */
export const disabled: Signal = (f) => (f.element.disabled ? 1 : 0);

/** Cannot be typed into now. */
export const readonly: Signal = (f, { wanted: { query } }) =>
  query.verb === 'type' && f.element.readonly ? 1 : 0;

/** Inside an open dialog: what is open in front is what people speak of. */
export const inDialog: Signal = (f, { facts }) => (facts.hasDialog && f.element.dialog !== undefined ? 1 : 0);

/**
 * Size, 0..1: 1 from 200 × 40 CSS pixels up. Big buttons are the main ones. It says nothing of icons, which are told by
 * being small, and of fields, which are as wide as their column.
 */
export const size: Signal = ({ element: e }, { wanted: { query } }) => {
  if (query.role === 'icon') return 0;
  const pressed = e.editable && query.verb !== 'type' ? 0.5 : 1;
  return pressed * Math.min(1, Math.sqrt(e.box[2] * e.box[3]) / 90);
};

/** Earlier in the document, 1 at the start. */
export const early: Signal = (f, { facts }) => 1 - f.order / Math.max(1, facts.all.length);

/** In the main part rather than in a header, footer, navigation or aside. */
export const inMain = (f: Facts): number =>
  f.landmark.stems.some(
    (s) => s === 'banner' || s === 'contentinfo' || s === 'navigation' || s === 'complementary',
  )
    ? 0
    : 1;

/** The state that the verb would bring about is not there yet: an unchecked box for "check". */
export const pending: Signal = (f, { wanted: { query } }) => {
  const { checked, selected, expanded } = f.element;
  if (query.verb === 'check') return checked === false ? 1 : 0;
  if (query.verb === 'uncheck') return checked === true ? 1 : 0;
  if (query.verb === 'expand') return expanded === false ? 1 : 0;
  if (query.verb === 'select') return selected === false || checked === false ? 1 : 0;
  return 0;
};
