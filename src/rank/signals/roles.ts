/** Which roles suit a verb, and which roles a person's role word may mean. Tables of degrees, 0..1. */
import type { PageElement, RoleWord, Verb } from '../../flow';

type Degrees = Record<string, number>;

const pressable: Degrees = {
  button: 1,
  link: 1,
  menuitem: 1,
  menuitemcheckbox: 1,
  menuitemradio: 1,
  tab: 1,
  option: 0.9,
  checkbox: 0.9,
  radio: 0.9,
  switch: 0.9,
  treeitem: 0.9,
  combobox: 0.7,
  generic: 0.7,
  img: 0.6,
  'graphics-symbol': 0.7,
  gridcell: 0.7,
  cell: 0.5,
  row: 0.4,
  listbox: 0.5,
  slider: 0.4,
  spinbutton: 0.4,
  searchbox: 0.4,
  textbox: 0.4,
  heading: 0.3,
  text: 0.2,
};

const writable: Degrees = { textbox: 1, searchbox: 1, combobox: 0.9, spinbutton: 0.9, slider: 0.5 };

const choosable: Degrees = {
  option: 1,
  radio: 1,
  combobox: 1,
  listbox: 1,
  checkbox: 0.9,
  switch: 0.7,
  menuitemradio: 0.9,
  menuitem: 0.8,
  menuitemcheckbox: 0.8,
  tab: 0.8,
  treeitem: 0.8,
  gridcell: 0.8,
  slider: 0.8,
  spinbutton: 0.8,
  button: 0.8,
  link: 0.8,
  generic: 0.6,
  img: 0.4,
  'graphics-symbol': 0.5,
  textbox: 0.4,
  searchbox: 0.2,
  text: 0.2,
};

const checkable: Degrees = {
  checkbox: 1,
  radio: 0.9,
  switch: 1,
  menuitemcheckbox: 1,
  menuitemradio: 0.9,
  option: 0.7,
  treeitem: 0.5,
  button: 0.4,
  generic: 0.4,
  link: 0.3,
  text: 0.1,
};

const expandable: Degrees = {
  button: 0.8,
  combobox: 0.9,
  treeitem: 0.9,
  tab: 0.8,
  heading: 0.6,
  link: 0.6,
  menuitem: 0.8,
  generic: 0.7,
  row: 0.5,
  text: 0.2,
};

const submitting: Degrees = { button: 1, link: 0.5, generic: 0.5, img: 0.3, text: 0.1 };

/** What acting with a verb needs. Verbs that only look at the page (`show`, `copy`) take anything. */
const byVerb: Partial<Record<Verb, Degrees>> = {
  click: pressable,
  hover: pressable,
  expand: expandable,
  submit: submitting,
  check: checkable,
  uncheck: checkable,
  select: choosable,
  type: writable,
  clear: writable,
  paste: writable,
  search: { searchbox: 1, textbox: 0.9, combobox: 0.9 },
  focus: { ...pressable, ...writable },
};

/** How well an element suits a verb, 0..1. */
export function suits(verb: Verb, e: PageElement): number {
  const table = byVerb[verb];
  if (!table) return e.kind === 'text' ? 0.8 : 1;
  if (table === writable && e.editable) return 1;
  if (verb === 'expand' && e.expanded !== undefined) return e.expanded ? 0.8 : 1;
  if (verb === 'submit' && e.form?.submits) return 1;
  // A letter of a drawing is pressed like its other shapes.
  const role = e.role === 'text' && e.kind === 'control' ? 'graphics-symbol' : e.role;
  return table[role] ?? 0.1;
}

const meant: Record<RoleWord, Degrees> = {
  button: {
    button: 1,
    generic: 0.6,
    'graphics-symbol': 0.9,
    link: 0.5,
    menuitem: 0.6,
    switch: 0.5,
    img: 0.4,
    combobox: 0.4,
    tab: 0.4,
    radio: 0.2,
    checkbox: 0.2,
  },
  link: { link: 1, generic: 0.5, button: 0.4, menuitem: 0.5, tab: 0.4, text: 0.2 },
  textbox: { textbox: 1, searchbox: 1, combobox: 0.7, spinbutton: 0.7 },
  checkbox: { checkbox: 1, switch: 0.9, menuitemcheckbox: 0.9, radio: 0.3 },
  radio: { radio: 1, menuitemradio: 0.9, checkbox: 0.3, option: 0.3 },
  option: {
    option: 1,
    radio: 0.8,
    menuitem: 0.8,
    menuitemradio: 0.9,
    checkbox: 0.7,
    link: 0.4,
    button: 0.4,
    generic: 0.4,
    combobox: 0.3,
  },
  combobox: { combobox: 1, listbox: 1, button: 0.3, menu: 0.4, textbox: 0.2, generic: 0.2 },
  tab: { tab: 1, link: 0.5, button: 0.4, menuitem: 0.4, radio: 0.3, generic: 0.4 },
  menu: { menu: 1, menubar: 1, combobox: 0.6, button: 0.5, menuitem: 0.5, link: 0.3, generic: 0.4 },
  menuitem: {
    menuitem: 1,
    menuitemcheckbox: 1,
    menuitemradio: 1,
    link: 0.7,
    option: 0.7,
    button: 0.5,
    treeitem: 0.5,
    generic: 0.5,
  },
  image: { img: 1, figure: 1, 'graphics-symbol': 0.8, link: 0.4, button: 0.4, generic: 0.3 },
  icon: {
    'graphics-symbol': 1,
    img: 0.9,
    button: 0.8,
    link: 0.8,
    generic: 0.8,
    menuitem: 0.6,
    checkbox: 0.4,
  },
  slider: { slider: 1, spinbutton: 0.4, generic: 0.2 },
  spinbutton: { spinbutton: 1, textbox: 0.5, slider: 0.4 },
  dialog: { dialog: 1, alertdialog: 1 },
  section: {
    region: 1,
    heading: 0.8,
    button: 0.7,
    tab: 0.7,
    generic: 0.6,
    link: 0.4,
    treeitem: 0.5,
    text: 0.4,
  },
  heading: { heading: 1, text: 0.4, link: 0.3 },
  result: {
    link: 1,
    heading: 0.6,
    article: 0.6,
    listitem: 0.6,
    row: 0.5,
    generic: 0.5,
    button: 0.4,
    option: 0.6,
  },
  text: { text: 1, heading: 0.9, textbox: 0.5, cell: 0.6, link: 0.5, generic: 0.5 },
};

/** How well an element is what the role word says, 0..1. */
export function isA(role: RoleWord, e: PageElement): number {
  if (role === 'textbox' && e.editable) return 1;
  if (role === 'icon') return iconLike(e);
  if ((role === 'menu' || role === 'combobox') && e.haspopup) return Math.max(0.8, meant[role][e.role] ?? 0);
  if (role === 'section' && e.expanded !== undefined) return 1;
  if (role === 'image' && (e.tag === 'img' || e.tag === 'svg')) return 1;
  return Math.max(meant[role][e.role] ?? 0, homemade(role, e));
}

/** What widgets without a role are called in their class names, as their makers' style sheets need it. */
const classWords: Partial<Record<RoleWord, RegExp>> = {
  slider: /\b(?:slider|range|knob)\b(?=.*\b(?:handle|thumb|knob)\b)/,
  combobox: /\b(?:select\w*|dropdown|drop down|combo\w*)\b/,
  checkbox: /\b(?:checkbox|check box|toggle|switch)\b/,
  tab: /\btabs?\b/,
  menu: /\b(?:menu|hamburger)\b/,
};

/** A widget that its makers gave no role; the class words say what it was made to be. */
function homemade(role: RoleWord, e: PageElement): number {
  if (e.role !== 'generic' && e.role !== 'graphics-symbol') return 0;
  return classWords[role]?.test(e.hints ?? '') ? 0.9 : 0;
}

/** Icons are small, about square, and mostly wordless. Limits in CSS pixels: most are 16 to 32, toolbars reach 48. */
function iconLike(e: PageElement): number {
  const [, , w, h] = e.box;
  const role = meant.icon[e.role] ?? 0;
  const small = w > 0 && w <= 64 && h <= 64 && w <= 2 * h && h <= 2 * w;
  return role * (!small ? 0.4 : Math.max(w, h) <= 36 ? 1 : 0.9);
}
