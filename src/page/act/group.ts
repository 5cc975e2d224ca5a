/** Things of which one is chosen at a time: radio buttons and tabs, native or made of other elements. */
import { attr, every, nearest, tagOf, treeOf, within } from '../dom';
import { explicitRole } from '../roles';
import { checkedOf, isTick } from '../state';
import { survey } from '../survey';
import type { Target } from '../target';

/** True for one of several. */
export const isOneOf = ({ role }: Target): boolean => role === 'radio' || role === 'tab';

/** True when it is the chosen one. */
export const isChosen = (el: Element): boolean => checkedOf(el) ?? attr(el, 'aria-selected') === 'true';

/** The one of the same group that is chosen now; null when none is, or the element itself. */
export function chosenBefore({ el, role }: Target): Element | null {
  if (isTick(el) && el.name) {
    const same = every<HTMLInputElement>(treeOf(el), 'input[type=radio]').find(
      (other) => other.checked && other.name === el.name && other.form === el.form,
    );
    if (same) return same === el ? null : same;
  }
  const group = nearest(el, (up) => up !== el && isGroup(up));
  const others = group && survey().found.filter((one) => one.role === role && within(group, one.el));
  return others?.map((one) => one.el).find((other) => other !== el && isChosen(other)) ?? null;
}

const GROUPS = new Set(['radiogroup', 'tablist', 'group']);
/** Components may keep their role to themselves; what they are called tells it too. */
const isGroup = (el: Element): boolean =>
  GROUPS.has(explicitRole(el) ?? '') ||
  tagOf(el) === 'fieldset' ||
  /-(?:group|tabs|tablist)$/.test(tagOf(el));
