/**
 * What an action would do, from the meaning of the element and not from what the page says of itself
 * (security plan P5). Rules are tried in order and the first that knows gives the class; captions may only raise it;
 * what no rule knows counts as consequential.
 */
import type { Action, ConsequenceClass, PageElement } from '../flow';
import { named as sameMeaningOf } from '../language/synonyms';
import { pictured } from '../language/pictures';
import { addressKind, sameOrigin } from './address';
import { raisedBy, raisedByHints } from './lexicon';
import { pages, unfolds } from './signs';

/** Everything the gate may look at. No model output, no page prose. */
export interface Proposal {
  action: Action;
  /** The resolved element; null for actions on tabs, the whole page or the focused element. */
  element: PageElement | null;
  /** The element that a drag ends at. */
  onto?: PageElement | null;
  pageUrl: string;
  /** The person's own words of this step: what they name they have asked for. */
  words: string;
  /** The part of them that describes the element, without verb and role word; empty when they named none. */
  target: string;
}

/** A class with the name of the rule that gave it. */
export interface Consequence {
  class: ConsequenceClass;
  rule: string;
}

type Rule = (p: Proposal) => Consequence | null;
const is = (c: ConsequenceClass, rule: string): Consequence => ({ class: c, rule });

/** Roles whose activation shows, hides or chooses something and is taken back by doing it again. */
const TOGGLES = new Set(
  'tab checkbox radio switch option menuitemcheckbox menuitemradio combobox listbox textbox searchbox slider spinbutton treeitem row gridcell columnheader summary'.split(
    ' ',
  ),
);
/** A label ticks its box, a heading of a column puts its table in order. */
const PLAIN_TAGS = new Set(['summary', 'label', 'th']);
const ACTIVATES = new Set(['click', 'submit', 'key']);
const HARMLESS_KEYS = /^(?:Escape|Tab|Arrow\w+|Home|End|Page\w+|F\d+)$/;

const rules: Rule[] = [
  ({ action, element }) => {
    const writes =
      action.kind === 'textinput' ||
      action.kind === 'append' ||
      action.kind === 'style' ||
      action.kind === 'replace' ||
      action.kind === 'paste' ||
      action.kind === 'set' ||
      action.kind === 'select';
    if (!element?.secret || !(writes || action.kind === 'copy')) return null;
    return is('K6', `touches a ${element.secret === 'code' ? 'security code' : element.secret}`);
  },
  ({ action, element }) =>
    element?.inputType === 'file' && action.kind !== 'focus' ? is('K6', 'picks a file') : null,
  ({ action }) => (['scroll', 'seek', 'hover', 'highlight'].includes(action.kind) ? is('K0', 'looks') : null),
  (p) => (p.action.kind === 'drag' ? landing(p) : null),
  ({ action }) =>
    ['focus', 'copy', 'textinput', 'append', 'style', 'replace', 'paste', 'set', 'select', 'check'].includes(
      action.kind,
    )
      ? is('K1', 'can be undone')
      : null,
  ({ action }) =>
    action.kind === 'key' && HARMLESS_KEYS.test(action.key) ? is('K1', 'moves the focus') : null,
  ({ action }) =>
    action.kind === 'key' && /\+(?:Enter|s)$/i.test(action.key)
      ? is('K3', 'sends or saves by a shortcut')
      : null,
  (p) => tabRule(p),
  ({ action, element }) => {
    const sends =
      element?.form && (element.form.submits || action.kind === 'submit' || action.kind === 'key');
    if (!element?.form || !sends) return null;
    if (element.form.secret) return is('K3', 'sends a form with a password or card');
    if (element.form.search || element.form.method === 'get') return is('K2', 'asks the site for a page');
    return element.form.method === 'dialog' ? is('K1', 'closes a dialog') : is('K3', 'sends a form');
  },
  ({ action }) => (action.kind === 'submit' ? is('K3', 'sends a form') : null),
  ({ element }) => {
    if (element?.role !== 'link' || element.href === undefined) return null;
    const kind = addressKind(element.href);
    if (kind === 'web') return is('K2', 'follows a link');
    return null; // javascript: and mailto: links are buttons in disguise; private ones are judged below
  },
  ({ element, pageUrl }) => {
    if (element?.role !== 'link' || element.href === undefined) return null;
    if (addressKind(element.href) !== 'private') return null;
    return sameOrigin(element.href, pageUrl)
      ? is('K2', 'follows a link')
      : is('K6', 'opens a private network address');
  },
  ({ element }) => {
    if (!element) return null;
    const toggles =
      element.expanded !== undefined || element.pressed !== undefined || element.haspopup === true;
    return toggles || TOGGLES.has(element.role) || PLAIN_TAGS.has(element.tag)
      ? is('K1', 'shows or chooses')
      : null;
  },
  ({ element }) => (element && unfolds(element) ? is('K1', 'shows or chooses') : null),
  ({ element }) => (element && pages(element) ? is('K2', 'turns a page') : null),
  (p) => (p.element && named(p, p.element) ? is('K1', 'named by you') : null),
];

const BIN =
  /(?<![\p{L}])(?:trash|bin|recycle|garbage|papierkorb|m(?:ü|ue)ll(?:eimer)?|corbeille|poubelle|papelera|basura)(?![\p{L}])/iu;

/** A thing dropped elsewhere can mostly be dragged back; what it is dropped on may say that it means more. */
function landing({ onto }: Proposal): Consequence {
  if (!onto) return is('K1', 'moves in its list');
  const said = [onto.name, onto.near ?? '', onto.heading ?? ''].filter(Boolean);
  const hints = onto.hints ?? '';
  if (said.some((words) => BIN.test(words)) || BIN.test(hints)) return is('K5', 'drops into a bin');
  const raised = said.map((words) => raisedBy(words, false)).find((found) => found !== null);
  return raised ?? (said.length === 0 ? raisedByHints(hints) : null) ?? is('K2', 'moves to another place');
}

/** Opening addresses and moving between tabs. */
function tabRule({ action, pageUrl, words }: Proposal): Consequence | null {
  switch (action.kind) {
    case 'back':
    case 'forward':
    case 'reload':
    case 'tabswitch':
      return is('K2', 'moves in your own tabs');
    case 'tabremove':
      return is('K2', 'closes a tab, which undo reopens');
    case 'load':
    case 'tabcreate': {
      if (action.url === null) return is('K1', 'opens an empty tab');
      const kind = addressKind(action.url);
      if (kind === 'forbidden') return is('K6', 'opens an address that is not a web page');
      if (kind === 'web' || sameOrigin(action.url, pageUrl)) return is('K2', 'opens an address');
      return words.includes(new URL(action.url).hostname)
        ? is('K2', 'opens an address you typed')
        : is('K6', 'opens a private network address');
    }
    default:
      return null;
  }
}

const fold = (s: string): string =>
  s
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * Whether the person asked for this very element: they said its whole name, or described it in words that all stand
 * in its name, or, where it has no name, in its icon.
 */
function named({ words, target }: Proposal, element: PageElement): boolean {
  const said = ` ${fold(words)} `;
  const names = [element.name, element.near ?? ''].map(fold).filter((name) => name !== '');
  if (names.some((name) => said.includes(` ${name} `))) return true;
  const wanted = fold(target).split(' ').filter(Boolean);
  if (names.every((name) => !/\p{L}/u.test(name)) && showsOnly(target, element.hints ?? '')) return true;
  const shown = new Set((names.length > 0 ? names.join(' ') : fold(element.hints ?? '')).split(' '));
  return wanted.length > 0 && wanted.every((word) => shown.has(word));
}

/** What an icon may be asked for by its meaning: what only shows, hides or turns something. */
const SHOWS = new Set(
  'menu close expand collapse settings notifications filter search view help next previous ellipsis dropdown edit'.split(
    ' ',
  ),
);

/** A picture alone that stands for what was asked, where that sends nothing and takes nothing away. */
function showsOnly(target: string, hints: string): boolean {
  const shown = pictured(hints);
  return sameMeaningOf(target).some((concept) => SHOWS.has(concept) && shown.has(concept));
}

/**
 * "Apply" on a form that asks for the same page, narrowed or sorted: no application for anything. The form would be
 * a request for a page by any other caption, so nothing is made harmless by words.
 */
const filters = ({ name, form }: PageElement): boolean =>
  form?.method === 'get' &&
  /^(?:apply|appliquer|aplicar)(?: filters?| sort(?:ing)?| changes)?$/iu.test(name.trim()) &&
  /\b(?:filters?|sort|facets?|refine)\b/iu.test(`${form.name} ${form.words ?? ''}`);

const ORDER: ConsequenceClass[] = ['K0', 'K1', 'K2', 'K3', 'K4', 'K5', 'K6'];

/** The consequence of a proposal: the first rule that knows it, raised by the words on the control. */
export function consequence(p: Proposal): Consequence {
  const base =
    rules.reduce<Consequence | null>((found, rule) => found ?? rule(p), null) ?? is('K3', 'unknown effect');
  const { element } = p;
  if (!element || !ACTIVATES.has(p.action.kind)) return base;
  // Choosing an option or opening a field called "Delivery order" is not ordering: what toggles is taken back.
  if (TOGGLES.has(element.role) && base.class === 'K1') return base;
  if (base.class === 'K2' && filters(element)) return base;
  // An icon without a name is known by its class words; they are many, so the caption's length limit can't hold.
  const raised =
    element.name.trim() === ''
      ? raisedByHints(element.hints ?? '')
      : raisedBy(element.name, element.role === 'link');
  return raised && ORDER.indexOf(raised.class) > ORDER.indexOf(base.class) ? raised : base;
}
