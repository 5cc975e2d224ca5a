/** What a page says is wrong with a field: aria-errormessage, the description of an invalid field, an alert beside it. */
import type { PageElement } from '../flow';
import { clean } from './clean';
import { attr, byId, every, flatParent, is, showing, seenText, treeOf } from './dom';
import type { Named } from './found';
import type { Again, Survey } from './frame';
import { NEAR_CHARS } from './limits';
import { setOf } from './set-of';
import { isNative } from './roles';

/** How far out of an alert its field is looked for, and the elements in there at most: more is no longer beside it. */
const OUT = 3;
const MOST = 40;
const FIELDS = 'input:not([type=hidden]),select,textarea,[contenteditable],[role=textbox],[role=combobox]';

/** Puts the error text on each field that has one. Cheap where nothing is wrong, so it is done at every look. */
export function addErrors(s: Survey, named: Named[], elements: PageElement[]): void {
  let beside: Map<Element, string> | null = null;
  for (let i = 0; i < elements.length; i++) {
    const out = elements[i];
    const el = named[i]?.found.el;
    if (!el || out?.kind !== 'control') continue;
    if (out.secret === undefined && out.editable !== true && !FIELD_ROLES.has(out.role)) continue;
    const text = toldBy(el) || (beside ??= besideAlerts(s)).get(el);
    if (text) out.error = clean(text, NEAR_CHARS);
    else delete out.error;
  }
}

const FIELD_ROLES = setOf('textbox searchbox combobox spinbutton listbox checkbox radio slider');

/** The message an invalid field names, else the one that the browser shows for it. */
function toldBy(el: Element): string {
  const wrong = attr(el, 'aria-invalid');
  if (wrong !== null && wrong !== 'false' && wrong !== '') {
    const told = named(el, 'aria-errormessage') || named(el, 'aria-describedby');
    if (told) return told;
  }
  const native = isNative(el);
  return native && is(el, ':user-invalid') ? el.validationMessage : '';
}

function named(el: Element, attribute: string): string {
  const ids = attr(el, attribute)?.split(/\s+/).slice(0, 5) ?? [];
  const tree = treeOf(el);
  return ids
    .map((id) => byId(tree, id))
    .map((one) => (one && showing(one) ? seenText(one).trim() : ''))
    .filter(Boolean)
    .join(' ');
}

const ALERTS = '[role=alert],[aria-live=assertive]';

/** The alerts of the survey before, as long as none came, went, or became one: looking for them goes through the whole page. */
export const sameAlerts = (alerts: Element[] | null, { fresh, lists }: Again): Element[] | null =>
  alerts && lists.size === 0 && [...fresh].every((el) => is(el, ALERTS) === alerts.includes(el))
    ? alerts
    : null;

/** Each field that is the only one around an alert, with what the alert says. */
function besideAlerts(s: Survey): Map<Element, string> {
  const found = new Map<Element, string>();
  for (const alert of (s.alerts ??= every(document, ALERTS).slice(0, MOST))) {
    const text = showing(alert) ? seenText(alert).trim() : '';
    if (!text) continue;
    let at = flatParent(alert);
    for (let i = 0; at && i < OUT; i += 1, at = flatParent(at)) {
      const fields = every(at, FIELDS);
      if (fields.length === 1 && fields[0]) found.set(fields[0], text);
      if (fields.length > 0) break;
    }
  }
  return found;
}
