/** Actions and elements in plain words, made from the resolved action. */
import type { Action, Drop, PageElement } from '../flow';

const NAME_LENGTH = 80;
/** Cuts between what a person sees as letters, so that no emoji is halved. */
const GRAPHEMES = new Intl.Segmenter();

/** A page's words in quotes: one line, no bidirectional or invisible controls, at most 80 characters. */
export function quoted(text: string, length = NAME_LENGTH): string {
  const line = text
    .replace(/[\p{Cc}\p{Cf}\p{Co}\u{3164}\u{FFA0}]/gu, (c) => (/\s/.test(c) ? ' ' : ''))
    .replace(/\s+/gu, ' ')
    .trim();
  const letters = Array.from(GRAPHEMES.segment(line), (g) => g.segment);
  return `“${letters.length > length ? `${letters.slice(0, length - 1).join('')}…` : line}”`;
}

const ROLE_WORDS: Record<string, string> = {
  textbox: 'the text box',
  searchbox: 'the search box',
  combobox: 'the list',
  listbox: 'the list',
  checkbox: 'the checkbox',
  radio: 'the option',
  button: 'the button',
  link: 'the link',
  slider: 'the slider',
  spinbutton: 'the number box',
  tab: 'the tab',
  option: 'the option',
};

/** Roles that are known by the label beside them; what stands beside a button or an icon is something else. */
const FIELDS = new Set(
  'textbox searchbox combobox listbox checkbox radio switch slider spinbutton'.split(' '),
);
/** An icon's class words; the first of them say what it shows. */
const ICON_LENGTH = 30;

/** A picture with its caption reads "Blue shirt Blue shirt"; once is enough for a person. */
export const once = (name: string): string => /^(.{3,}) \1$/su.exec(name.trim())?.[1] ?? name;

/** `“Add to cart”`, or `the button` where it has no name. */
export function elementName(element: PageElement | null): string {
  if (!element) return 'the page';
  const label = FIELDS.has(element.role) ? element.near || element.placeholder : undefined;
  const name = once(element.name || label || '');
  if (name.trim() === '' && element.hints && !FIELDS.has(element.role))
    return `the icon ${quoted(element.hints, ICON_LENGTH)}`;
  return name.trim() === '' ? (ROLE_WORDS[element.role] ?? 'the element') : quoted(name);
}

function dropWords(drop: Drop, onto: PageElement | null): string {
  switch (drop.where) {
    case 'on':
      return `to ${elementName(onto)}`;
    case 'before':
    case 'after':
      return `${drop.where} ${elementName(onto)}`;
    case 'position':
      return drop.count === -1 ? 'to the end' : `to position ${drop.count ?? 1}`;
    case 'corner':
      return `to the ${drop.corner ?? 'center'}`;
    default:
      return drop.count === undefined ? drop.where : `${drop.where} by ${drop.count}`;
  }
}

/** One action in the imperative: `Click “Add to cart”`. `onto` is the element that a drag ends at. */
export function describe(
  action: Action,
  element: PageElement | null,
  onto: PageElement | null = null,
): string {
  const name = elementName(element);
  switch (action.kind) {
    case 'click':
      return `${element?.role === 'link' ? 'Open' : 'Click'} ${name}`;
    case 'focus':
      return `Go to ${name}`;
    case 'hover':
      return `Point at ${name}`;
    case 'submit':
      return `Send ${element?.form?.name ? quoted(element.form.name) : 'the form'}`;
    case 'copy':
      return `Copy ${name}`;
    case 'textinput':
      return action.text === '' ? `Clear ${name}` : `Type ${quoted(action.text)} into ${name}`;
    case 'append':
      return `Add ${quoted(action.text)} to ${name}`;
    case 'style':
      return `Make ${quoted(action.text)} ${action.look === 'underline' ? 'underlined' : action.look} in ${name}`;
    case 'replace':
      return action.by === ''
        ? `Take ${quoted(action.text)} out of ${name}`
        : `Replace ${quoted(action.text)} by ${quoted(action.by)} in ${name}`;
    case 'paste':
      return `Paste ${quoted(action.text)} into ${name}`;
    case 'select':
      return action.options.length === 0
        ? `Choose nothing in ${name}`
        : `Choose ${action.options.map((o) => quoted(o)).join(', ')} in ${name}`;
    case 'check':
      return `${action.on ? 'Check' : 'Uncheck'} ${name}`;
    case 'set':
      return `Set ${name} to ${quoted(action.value)}`;
    case 'highlight':
      return `Mark the text of ${name}`;
    case 'seek':
      return `Look for ${quoted(action.words)}`;
    case 'scroll':
      return action.to === 'here' ? `Scroll to ${name}` : `Scroll ${action.to}`;
    case 'key':
      return `Press ${action.key}`;
    case 'drag':
      return `Drag ${name} ${dropWords(action, onto)}`;
    case 'load':
      return `Go to ${quoted(action.url)}`;
    case 'back':
      return 'Go back';
    case 'forward':
      return 'Go forward';
    case 'reload':
      return 'Reload the page';
    case 'tabcreate':
      return action.url === null ? 'Open a new tab' : `Open ${quoted(action.url)} in a new tab`;
    case 'tabswitch':
      return `Switch to the tab ${quoted(action.title)}`;
    case 'tabremove':
      return `Close the tab ${quoted(action.title)}`;
  }
}
