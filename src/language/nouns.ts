/** Nouns for things on a page: roles, items of lists, areas. Sources of patterns; rules put them together. */
import type { RoleWord } from '../flow';

/** Role nouns, most special first: the first that matches at the end of a description wins. */
const ROLE_NOUNS: [RoleWord, string][] = [
  ['checkbox', '(?:check|tick)[ -]?box(?:es)?'],
  ['radio', 'radio[ -]?(?:buttons?|options?)|radios?'],
  ['spinbutton', 'spinners?|spin ?(?:buttons?|box(?:es)?)|(?:number )?steppers?'],
  ['slider', 'sliders?'],
  [
    'dialog',
    'dialog(?:ue)?s?(?: ?(?:box(?:es)?|windows?))?|pop-?ups?(?: (?:box|window|dialog))?|modals?(?: window)?',
  ],
  [
    'combobox',
    'drop[ -]?downs?(?: (?:lists?|menus?|box(?:es)?))?|combo ?box(?:es)?|select (?:box|menu|list)|pull[ -]?downs?|' +
      '(?:scroll|pick) ?lists?|list ?box(?:es)?',
  ],
  [
    'textbox',
    '(?:(?:rich |text )?editors?)|(?:text|input|edit)[ -]?(?:text ?)?(?:box(?:es)?|fields?|areas?|inputs?)|inputs?|fields?|' +
      '(?<=\\bsearch )(?:(?:text ?)?(?:box|bar|field)|bar text ?field)|' +
      '(?<=\\b(?:name|e-?mail|message|comments?|chat|reply|query|address|number|code) )box',
  ],
  ['menuitem', 'menu ?(?:items?|options?|entr(?:y|ies))'],
  ['menu', 'menus?'],
  ['tab', 'tabs?'],
  ['link', '(?:hyper)?links?'],
  ['button', 'buttons?|btns?'],
  ['option', 'options?|choices?'],
  ['image', 'images?|pictures?|photos?|thumbnails?'],
  ['icon', 'icons?|symbols?'],
  ['section', 'sections?|accordions?|collapsibles?|panels?'],
  ['heading', 'headings?|headlines?'],
  ['result', '(?:search )?results?'],
  ['text', 'texts?|paragraphs?'],
];

/** Source of a pattern for any role noun. */
export const ROLE = `(?:${ROLE_NOUNS.map(([, noun]) => noun).join('|')})`;

const EXACT_ROLES = ROLE_NOUNS.map(([role, noun]): [RoleWord, RegExp] => [
  role,
  new RegExp(`^(?:${noun})$`, 'i'),
]);
/** The look-behinds above need the word before, which `roleOf` does not see. */
const BOXES = /^(?:box|bar|field|bar text ?field|text ?(?:box|bar|field))$/i;

/** The role that a noun names: `drop down` → combobox. */
export function roleOf(noun: string): RoleWord | undefined {
  return (
    EXACT_ROLES.find(([, pattern]) => pattern.test(noun))?.[0] ?? (BOXES.test(noun) ? 'textbox' : undefined)
  );
}

/** Nouns that say "one of them" and nothing about which. */
export const ONE = '(?:items?|elements?|widgets?|controls?|things?|ones?|entr(?:y|ies)|rows?|area)';

/** Nouns for an entry of a list that is told apart by who or what it is from. */
export const ITEM =
  '(?:e-?mails?|mails?|messages?|posts?|tweets?|comments?|reviews?|users?|contacts?|persons?|people|customers?|authors?|' +
  'products?|items?|rows?|entr(?:y|ies)|results?|articles?|stor(?:y|ies)|files?|folders?|documents?|events?|tasks?|' +
  'notes?|orders?|invoices?|cards?|listings?|threads?|conversations?|videos?|songs?|tickets?|accounts?)';

/** Nouns for a part of a page that holds other things. */
export const AREA =
  '(?:header|footer|menu|sidebar|side ?bar|navigation(?: (?:bar|menu))?|nav(?: ?bar)?|toolbar|tool ?bar|bar|banner|form|' +
  'table|list|grid|panel|pane|column|section|dialog(?: box)?|pop-?up|modal|tree|area|region|tab|card|drop[ -]?down|' +
  'paragraph|calendar|book|editor)';

/** Articles and words that stand in their place. */
export const DETERMINER = '(?:the|an?|this|that|these|those|my|your|its|their|his|her|our)';
