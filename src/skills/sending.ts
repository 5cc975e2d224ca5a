/** "Submit", "log in", "sign up": the button that sends the form, where names don't settle which one is meant. */
import type { Page, PageElement, Task } from '../flow';
import { elementName } from '../action/describe';
import { fieldsOf } from '../fields/form';
import { sendersFor, submitsOf, wishIn } from '../fields/submits';
import type { Query } from '../rank/query';
import { usedIn } from './habits';
import { which, type Grounded } from './ground';
import type { Context } from './skill';

/** "Submit" without a name means the page's own button for it. */
export const isBare = ({ verb, words }: Query): boolean =>
  verb === 'submit' && /^(?:|form|this form|the form)$/u.test(words);

/**
 * Settles by forms what names left open. Of several forms the one that was filled in last is meant, also where another
 * one's button is called "Submit".
 */
export async function settled(context: Context, asked: Query, grounded: Grounded): Promise<Grounded> {
  const { fx, task, given } = context;
  const plain = asked.exact === null && asked.ordinal === null && asked.places.length === 0;
  const wish = isBare(asked)
    ? 'any'
    : asked.verb === 'click' && grounded.kind !== 'found' && wishIn(asked.words);
  if (given !== undefined || !plain || !wish) return grounded;
  const page = grounded.kind === 'none' ? grounded.page : await fx.observe();
  const filled = formFilled(page, [task, ...(await fx.recent())]);
  const all = (wish === 'any' ? anySenders(page, filled) : sendersFor(page, wish)).filter(isOpen);
  const ofFilled = filled === undefined ? [] : all.filter(({ form }) => form?.key === filled);
  const [own, ...more] = ofFilled;
  if (own && more.length === 0) return found(page, own, 'it sends the form that was filled in last');
  if (grounded.kind !== 'none') return grounded;
  const [only, ...others] = ofFilled.length > 0 ? ofFilled : all;
  if (!only) return grounded;
  return others.length === 0
    ? found(page, only, 'it is what sends the form here')
    : { kind: 'ask', question: which(fx.id(), [only, ...others]) };
}

const found = (page: Page, element: PageElement, why: string): Grounded => ({
  kind: 'found',
  found: { page, element, why, uses: [], sends: true },
});

const isOpen = (e: PageElement): boolean => !e.covered && !e.disabled && !e.concealed;

/** What sends forms about a person; of the form that was filled in also the one button that the page says sends it. */
function anySenders(page: Page, filled: number | undefined): PageElement[] {
  const refs = submitsOf(page);
  const known = page.elements.filter(({ ref }) => refs.has(ref));
  if (filled === undefined || known.some(({ form }) => form?.key === filled)) return known;
  return [...known, ...page.elements.filter(({ form }) => form?.submits === true && form.key === filled)];
}

/** The key of the form that holds the field which was used last, in this task or the ones before it on this tab. */
function formFilled(page: Page, tasks: Task[]): number | undefined {
  const tab = tasks[0]?.tabId;
  const names = tasks.filter(({ tabId }) => tabId === tab).flatMap(usedIn);
  const fields = fieldsOf(page).filter(
    (e) => e.form?.key !== undefined && !e.concealed && (e.value ?? '') !== '',
  );
  for (const name of names) {
    const keys = new Set(fields.filter((e) => elementName(e) === `“${name}”`).map(({ form }) => form?.key));
    // Two forms with a field of that name: the name does not tell which.
    if (keys.size === 1) return [...keys][0];
    if (keys.size > 1) return undefined;
  }
  return undefined;
}
