/** Generated documents that are broken or mean harm, as HTML and a script that goes on from it. */
import fc from 'fast-check';

/** Names that shadow the DOM when a form's field or an image bears them. */
const CLOBBER = [
  'parentNode',
  'firstChild',
  'nextSibling',
  'attributes',
  'children',
  'style',
  'id',
  'getAttribute',
  'tagName',
  'shadowRoot',
  'nodeType',
  'textContent',
  'ownerDocument',
  'getBoundingClientRect',
  'body',
  'cookie',
  'title',
  '__proto__',
  'constructor',
  'toString',
];
const TAGS = (
  'div span p a button input select option textarea label form fieldset legend table tr td th ul li h1 h3 nav main dialog ' +
  'details summary svg path use img canvas iframe video object math style script template noscript x-wild slot optgroup datalist meter output area map'
).split(' ');
const ROLES = (
  'button link checkbox tab tablist listbox option menu menuitem tree treeitem grid row cell dialog alert heading textbox combobox ' +
  'slider presentation none region application nonsense'
).split(' ');

const chars = fc.constantFrom(
  'a',
  'Zz',
  ' ',
  '\n',
  '\u0000',
  '\u0007',
  '\u202e',
  '\u200b',
  '\u{e0041}',
  '\ud800',
  '👩‍🚀',
  'ا',
  '<b>',
  '&amp;',
  '"',
  '{{',
  '٣',
  '𝒜',
);
const text = fc.array(chars, { maxLength: 12 }).map((parts) => parts.join(''));
const id = fc.constantFrom('a', 'b', 'c', 'd', ...CLOBBER);
const ids = fc.array(id, { maxLength: 4 }).map((all) => all.join(' '));
const number = fc.constantFrom('-1', '0', '1', '7', '99999999999', 'NaN', '1e9', '');

/** One attribute with a value that nobody expects. */
const attribute = fc.oneof(
  fc.tuple(fc.constantFrom('id', 'name', 'for', 'form', 'list'), id),
  fc.tuple(
    fc.constantFrom(
      'aria-labelledby',
      'aria-owns',
      'aria-describedby',
      'aria-errormessage',
      'aria-controls',
      'headers',
    ),
    ids,
  ),
  fc.tuple(fc.constant('role'), fc.oneof(fc.constantFrom(...ROLES), text)),
  fc.tuple(
    fc.constantFrom(
      'aria-label',
      'title',
      'alt',
      'placeholder',
      'value',
      'class',
      'href',
      'type',
      'autocomplete',
      'content',
      'data-testid',
    ),
    text,
  ),
  fc.tuple(
    fc.constantFrom(
      'aria-expanded',
      'aria-checked',
      'aria-invalid',
      'aria-hidden',
      'aria-modal',
      'aria-haspopup',
      'contenteditable',
      'draggable',
      'hidden',
      'open',
      'inert',
      'disabled',
      'multiple',
      'checked',
      'popover',
    ),
    fc.constantFrom('true', 'false', '', 'undefined', 'mixed'),
  ),
  fc.tuple(
    fc.constantFrom(
      'tabindex',
      'colspan',
      'rowspan',
      'size',
      'maxlength',
      'aria-level',
      'aria-valuenow',
      'width',
      'height',
    ),
    number,
  ),
  fc.tuple(
    fc.constant('type'),
    fc.constantFrom(
      'password',
      'checkbox',
      'radio',
      'file',
      'date',
      'range',
      'image',
      'hidden',
      'submit',
      'color',
      'number',
    ),
  ),
  fc.tuple(
    fc.constant('style'),
    fc.constantFrom(
      'display:contents',
      'display:none',
      'position:fixed;z-index:9999999',
      'position:absolute;left:-9999px',
      'overflow:auto;height:20px',
      'transform:rotate3d(1,1,1,1e9deg) scale(1e9)',
      'clip-path:polygon(0 0)',
      'clip-path:inset(calc(1px + 3%) auto)',
      'filter:opacity(.5) blur(1e9px)',
      'mask-image:linear-gradient(red,transparent)',
      'color:color(display-p3 1 0 0);background:lab(50 1 1 / 30%)',
      'all:unset',
      'writing-mode:vertical-rl;direction:rtl',
      'opacity:-4',
      'font-size:1e9px',
      'zoom:-3',
      'content-visibility:auto',
      'columns:9;float:left',
    ),
  ),
);

/** An element to be built. */
export interface Wild {
  tag: string;
  attributes: [string, string][];
  text: string;
  shadow: boolean;
  children: Wild[];
}

const { tree } = fc.letrec<{ tree: Wild }>((tie) => ({
  tree: fc.record({
    tag: fc.constantFrom(...TAGS),
    attributes: fc.array(attribute, { maxLength: 4 }),
    text,
    shadow: fc.boolean(),
    children: fc.oneof(
      { maxDepth: 6, depthSize: 'small' },
      fc.constant<Wild[]>([]),
      fc.array(tie('tree'), { minLength: 1, maxLength: 4 }),
    ),
  }),
}));

/** A body of some elements, put together node by node: the parser would mend what is broken. */
export const wildBody = fc.array(tree, { minLength: 1, maxLength: 5 });

/** Runs in the page: builds the elements. Custom ones throw whenever they can. */
export function build(body: Wild[]): void {
  if (!customElements.get('x-wild'))
    customElements.define(
      'x-wild',
      class extends HTMLElement {
        static observedAttributes = ['class', 'id', 'style', 'aria-label'];
        attributeChangedCallback(): void {
          throw new Error('wild');
        }
        connectedCallback(): void {
          throw new Error('wild');
        }
        override get title(): string {
          throw new Error('wild');
        }
      },
    );
  // A getter that throws, a name that shadows.
  const add = (to: Node, one: Wild): void => {
    const ns =
      one.tag === 'svg' || one.tag === 'path' || one.tag === 'use' ? 'http://www.w3.org/2000/svg' : null;
    const el = ns ? document.createElementNS(ns, one.tag) : document.createElement(one.tag);
    for (const [name, value] of one.attributes) {
      // Scripts and addresses would leave the page or run.
      if (one.tag === 'script' || (name === 'href' && one.tag === 'use')) continue;
      el.setAttribute(name, value);
    }
    el.append(one.text);
    let inside: Node = el;
    if (one.shadow && ['div', 'span', 'x-wild', 'section', 'main', 'nav', 'p', 'h1'].includes(one.tag))
      inside = el.attachShadow({ mode: 'open' });
    for (const child of one.children) add(inside, child);
    to.appendChild(el);
  };
  const fresh = document.createElement('div');
  document.documentElement.querySelector('body')?.replaceChildren(fresh);
  for (const one of body) add(fresh, one);
}
