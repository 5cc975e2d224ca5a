/**
 * Menus that open by `:hover` alone. Styles follow only a real mouse, so what those rules would do to what lies in or
 * behind the element pointed at is done to it by hand, and taken back when the pointer leaves.
 */
import { doc, every, holds, is, isConnected, nextElement, parentOf, rectOf, showing } from './dom';

interface Rule {
  /** What is pointed at, and the selector's rest behind it: ` > ul`. */
  pointed: string;
  rest: string;
  style: CSSStyleDeclaration;
}

/** Rules read and elements restyled at most: real sheets hold thousands, menus some dozens. */
const MOST_RULES = 20_000;
const MOST_STYLED = 300;
const MOST_POINTED = 500;

interface Open {
  /** What the rules say is pointed at. */
  by: Set<Element>;
  parts: HTMLElement[];
  back: (() => void)[];
}
let open: Open | null = null;

/** Does what the pointer on this element would do by style. */
export function showUnder(el: Element): void {
  leaveFor(el);
  const now: Open = open ?? { by: new Set(), parts: [], back: [] };
  const chain: Element[] = [];
  for (let up: Element | null = el; up; up = parentOf(up)) chain.push(up);
  for (const { pointed, rest, style } of rules())
    for (const by of chain.filter((up) => is(up, pointed)))
      for (const part of partsOf(by, rest)) {
        if (now.parts.length >= MOST_STYLED || chain.includes(part) || now.parts.includes(part)) continue;
        now.by.add(by);
        now.parts.push(part);
        now.back.push(restyle(part, style));
      }
  if (now.parts.length > 0) open = now;
}

/** The pointer goes to this element: what opened elsewhere closes. */
export function leaveFor(el: Element): void {
  if (open && !keepsOpen(el)) close();
}

/** Something was chosen in what opened: it closes, as menus do. */
export function chosen(el: Element): void {
  if (open?.parts.some((part) => holds(part, el))) close();
}

/** What is concealed now and shows when something seen is pointed at, with that. */
export function openers(): Map<Element, Element> {
  const found = new Map<Element, Element>();
  for (const { pointed, rest } of rules())
    for (const by of every(document, pointed).slice(0, MOST_POINTED)) {
      if (!showing(by)) continue;
      for (const part of partsOf(by, rest)) if (!found.has(part) && isAway(part)) found.set(part, by);
    }
  return found;
}

/** What the rest of a selector means behind an element. */
function partsOf(by: Element, rest: string): HTMLElement[] {
  const beside = /^\s*([+~])\s*(.+)$/s.exec(rest);
  if (!beside) return every<HTMLElement>(by, `:scope ${rest}`);
  const [, sign, selector = '*'] = beside;
  const parts: HTMLElement[] = [];
  for (let next = nextElement(by); next; next = sign === '+' ? null : nextElement(next)) {
    if (is(next, selector)) parts.push(next as HTMLElement);
    parts.push(...every<HTMLElement>(next, `:is(${selector})`));
  }
  return parts;
}

const isAway = (el: Element): boolean => !showing(el) || rectOf(el).height < 1 || rectOf(el).width < 1;

function close(): void {
  for (const back of open?.back.reverse() ?? []) back();
  open = null;
}

const keepsOpen = (el: Element): boolean =>
  open !== null && [...open.by, ...open.parts].some((one) => holds(one, el));

function restyle(part: HTMLElement, style: CSSStyleDeclaration): () => void {
  const was = [...style].map((name) => ({
    name,
    value: part.style.getPropertyValue(name),
    priority: part.style.getPropertyPriority(name),
  }));
  for (const { name } of was) part.style.setProperty(name, style.getPropertyValue(name), 'important');
  return () => {
    if (isConnected(part))
      for (const { name, value, priority } of was) part.style.setProperty(name, value, priority);
  };
}

/** The rules of this document that wait for the pointer; those of sheets that may not be read are left out. */
function rules(): Rule[] {
  const found: Rule[] = [];
  let left = MOST_RULES;
  const go = (list: CSSRuleList, outer: string): void => {
    for (const rule of list) {
      if (left-- <= 0) return;
      if (rule instanceof CSSMediaRule && !matchMedia(rule.conditionText).matches) continue;
      let inner = outer;
      if (rule instanceof CSSStyleRule) {
        inner = nested(rule.selectorText, outer);
        if (inner.includes(':hover'))
          for (const one of alternatives(inner)) found.push(...ruleOf(one, rule.style));
      }
      if ('cssRules' in rule && !(rule instanceof CSSKeyframesRule)) go(rule.cssRules as CSSRuleList, inner);
    }
  };
  for (const sheet of doc.sheets()) {
    try {
      if (!sheet.disabled && (sheet.media.length === 0 || matchMedia(sheet.media.mediaText).matches))
        go(sheet.cssRules, '');
    } catch {
      // A sheet of another site: its rules are not to be read.
    }
  }
  return found;
}

const nested = (selector: string, outer: string): string =>
  outer === ''
    ? selector
    : selector.includes('&')
      ? selector.replaceAll('&', `:is(${outer})`)
      : `:is(${outer}) ${selector}`;

/** A selector list's parts; commas within brackets part nothing. */
const alternatives = (list: string): string[] => list.split(/,(?![^(]*\))/).map((one) => one.trim());

function ruleOf(selector: string, style: CSSStyleDeclaration): Rule[] {
  const at = selector.lastIndexOf(':hover');
  if (at < 0 || style.length === 0 || /::|\([^)]*:hover/.test(selector)) return [];
  const end = /[\s>+~]/.exec(selector.slice(at));
  // Without anything behind it, it only says how the thing itself looks.
  if (!end) return [];
  const bare = (text: string): string => text.replace(/(^|[\s>+~]):hover/g, '$1*').replaceAll(':hover', '');
  const [pointed, rest] = [bare(selector.slice(0, at + end.index)), selector.slice(at + end.index)];
  return valid(`${pointed}${rest}`) && valid(pointed) ? [{ pointed, rest, style }] : [];
}

function valid(selector: string): boolean {
  try {
    is(document.documentElement, selector);
    return true;
  } catch {
    return false;
  }
}
