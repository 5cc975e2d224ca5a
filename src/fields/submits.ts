/** Which button sends a form: by what it is, says and is called, and where it stands. */
import type { FieldType, Page, PageElement, Ref } from '../flow';
import { formsOf, type Form } from './form';
import { fold, reader } from './ideas';
import { fieldWords } from './table';
import { fieldTypes } from './type';

const saysOf = reader(() => fieldWords().buttons);
const purposesOf = reader(() => fieldWords().purposes);

/** Words of class and id that mark the main button. */
const MARK =
  /(?<!\p{L})(submit|primary|login|signin|sign in|log in|logon|signup|sign up|register|registration|next|continue|commit|send|subscribe|save|checkout|cta|action)(?!\p{L})/u;
/** What a button needs to count, in points. */
const ENOUGH = 3;

/** The buttons that send the forms of a page that ask for something about the person; at most one a part of a form. */
export function submitsOf(page: Page): Set<Ref> {
  const types = fieldTypes(page);
  const order = new Map(page.elements.map((e, i) => [e.ref, i]));
  const asks = (e: PageElement): boolean =>
    e.concealed !== true && ((types.get(e.ref) ?? 'unknown') !== 'unknown' || e.secret !== undefined);
  const forms = formsOf(page).filter((form) => form.fields.some(asks));
  const found = forms.flatMap((form) => best(form, form.others, order));
  // Some pages keep the button of a form outside of it.
  const loose = page.elements.filter((e) => e.kind === 'control' && e.form === undefined && e.name !== '');
  const last = forms.at(-1);
  const all = found.length > 0 || !last ? found : best(last, loose, order);
  return new Set(all.map(({ ref }) => ref));
}

/** What a person may want of a form: to sign in, to sign up, to get the news. */
export type Wish = 'login' | 'signup' | 'news';
const WISHES = ['news', 'signup', 'login'] as const;
/** Longer phrases are about something else: "the sign in Welcome". */
const BRIEF = 4;

/** The wish that words express as a whole, if any. */
export function wishIn(words: string): Wish | null {
  const folded = fold(words);
  const purposes = new Set(purposesOf(folded));
  return folded.split(' ').length > BRIEF ? null : (WISHES.find((wish) => purposes.has(wish)) ?? null);
}

/** The buttons that send the forms for a wish, unless they say that they are for another one. */
export function sendersFor(page: Page, wish: Wish): PageElement[] {
  const senders = submitsOf(page);
  const types = fieldTypes(page);
  return formsOf(page).flatMap((form) => {
    const says = (purpose: Wish): boolean =>
      form.purposes.has(`say:${purpose}`) || form.purposes.has(`own:${purpose}`);
    const has = (type: FieldType): boolean => form.fields.some((e) => types.get(e.ref) === type);
    const fits = {
      login: has('password.current') || (says('login') && !has('password.new')),
      signup: has('password.new') || (says('signup') && !has('password.current')),
      news: says('news') && !has('password.current') && !has('password.new'),
    }[wish];
    if (!fits) return [];
    return form.others.filter((e) => {
      const own = WISHES.filter((other) => purposesOf(fold(e.name)).includes(other));
      return senders.has(e.ref) && (own.length === 0 || own.includes(wish));
    });
  });
}

function best(form: Form, buttons: PageElement[], order: Map<Ref, number>): PageElement[] {
  const places = form.fields.flatMap((e) => order.get(e.ref) ?? []);
  const [first, last] = [Math.min(...places), Math.max(...places)];
  // Parts of a form: what stands between two fields belongs to those before it.
  const parts = new Map<number, { element: PageElement; at: number; points: number }>();
  for (const element of buttons) {
    const at = order.get(element.ref) ?? 0;
    const one = { element, at, points: points(element) - (at < first ? 2 : 0) };
    const part = places.filter((place) => place < at).length;
    if (one.points >= Math.max(ENOUGH, (parts.get(part)?.points ?? 0) + 0.1)) parts.set(part, one);
  }
  const chosen = [...parts.values()];
  const after = chosen.filter(({ at }) => at > last);
  return (after.length > 0 && form.fields[0]?.form ? after : chosen).map(({ element }) => element);
}

function points(e: PageElement): number {
  const isButton = e.role === 'button' || e.form?.submits === true;
  if (!isButton && e.role !== 'link') return 0;
  if (e.inputType === 'file' || e.inputType === 'reset') return 0;
  const name = fold(e.name.slice(0, 80));
  const hints = fold(e.hints ?? '');
  const says = new Set(saysOf(name));
  const purposes = new Set(purposesOf(name));
  const goes = says.has('go') || purposes.has('login') || purposes.has('signup') || purposes.has('news');
  let sum = e.form?.submits ? 2 : 0;
  if (goes) sum += 2;
  if (MARK.test(hints)) sum += 1;
  if (isButton) sum += 1;
  else if (!/\b(btn|button)\b/.test(hints)) return 0;
  if (says.has('other') || purposes.has('forgot')) sum -= goes && e.form?.submits ? 1 : 4;
  if (says.has('elsewhere') || saysOf(hints).includes('elsewhere')) sum -= 3;
  return sum;
}
