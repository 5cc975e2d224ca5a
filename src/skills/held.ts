/** What the fields of the page hold, in words: one by its name, whether a value is chosen, all of them, the empty ones. */
import type { Page, PageElement } from '../flow';
import { elementName, quoted } from '../action/describe';
import { askedHeld, askedThing, type AskedHeld } from '../language/held';
import { fold } from '../language/words';
import { chosenIn, controls, isField, LISTS, MOST_CALLED, nearest, TEXTS, TICKS } from './called';
import { fillable, otherFields } from './fillable';
import { stillEmpty } from './form';
import { askedOfMe } from './mine';
import { tell, type Context, type Progress } from './skill';

/** Told of at once. */
const MOST_FILLED = 12;

/** Answers from the fields themselves; null where the question is another, or no such field is here. */
export async function heldReply(context: Context, question: string): Promise<Progress | null> {
  const asked = askedHeld(question);
  if (!asked) return null;
  const page = await context.fx.observe();
  return told(context, question, sentences(page, asked));
}

/** The same for "what is the quantity?", which many things may answer better than a field. */
export async function heldAfterAll(context: Context, question: string): Promise<Progress | null> {
  const name = askedThing(question);
  if (name === null) return null;
  const held = ofName(await context.fx.observe(), name);
  if (!held || askedOfMe(question) === null) return told(context, question, held);
  // What is asked about the person is not answered by an empty field.
  return held.of.some(holds)
    ? told(context, question, { ...held, say: `You have not told me. Here, ${held.say}` })
    : null;
}

/** What is said, and of which elements. */
interface Held {
  say: string;
  of: PageElement[];
}

async function told({ fx }: Context, question: string, held: Held | null): Promise<Progress | null> {
  if (!held) return null;
  const marks = held.of.map((e) => ({ ref: e.ref, label: e.name.slice(0, 80) }));
  if (marks.length > 0) await fx.mark(marks);
  const result = marks.length > 0 ? 'marked on the page' : 'looked at every field';
  return tell(`Look for an answer to ${quoted(question)}`, held.say, { result });
}

function sentences(page: Page, asked: AskedHeld): Held | null {
  if ('of' in asked) return ofName(page, asked.of);
  if ('value' in asked) return isChosen(page, asked.value);
  const fields = controls(page).filter((e) => isField(e) && e.secret === undefined);
  if (fields.length === 0) return null;
  if (asked.all === 'empty') {
    const say = stillEmpty([...fillable(page), ...otherFields(page)]);
    return { say: say || 'Nothing is empty: every text field has something in it.', of: [] };
  }
  const filled = fields.filter((e) => TEXTS.has(e.role) && (e.value ?? '') !== '').slice(0, MOST_FILLED);
  if (filled.length === 0) return { say: 'Nothing is filled in yet.', of: [] };
  return { say: filled.map(sentence).join(' '), of: filled };
}

/** The field or fields of this name; of a group of options the one that is chosen, of tabs the one that is open. */
function ofName(page: Page, name: string): Held | null {
  const all = controls(page);
  const fields = nearest(
    all.filter((e) => isField(e) && e.role !== 'radio'),
    name,
  );
  if (fields.length > 0) return { say: fields.map(sentence).join(' '), of: fields };
  const group = nearest(
    all.filter((e) => e.role === 'radio'),
    name,
    (e) => e.group ?? '',
  );
  const [first] = group;
  if (first) {
    const chosen = all.filter((e) => e.role === 'radio' && e.group === first.group && e.checked === true);
    return one(quoted(first.group ?? name), chosen, group);
  }
  if (!/^(?:tab|reiter|onglet|pestaña)s?$/iu.test(name)) return null;
  const tabs = all.filter((e) => e.role === 'tab');
  const open = tabs.filter((e) => e.selected === true);
  return tabs.length > 0 ? one('The open tab', open, tabs) : null;
}

const one = (what: string, chosen: PageElement[], of: PageElement[]): Held =>
  chosen.length > 0
    ? { say: `${what} is ${chosen.map((e) => quoted(e.name)).join(', ')}.`, of: chosen }
    : { say: `${what}: nothing is chosen.`, of: of.slice(0, MOST_CALLED) };

const holds = (e: PageElement): boolean =>
  e.role === 'radio'
    ? e.checked === true
    : LISTS.has(e.role)
      ? chosenIn(e).length > 0
      : (e.value ?? '') !== '';

/** "“Size” is “Medium”." */
function sentence(e: PageElement): string {
  const name = elementName(e);
  if (e.secret !== undefined) return `${name} is secret: I never read what is in it.`;
  if (TICKS.has(e.role)) return `${name} is ${e.checked === true ? 'on' : 'off'}.`;
  if (LISTS.has(e.role)) {
    const chosen = chosenIn(e);
    return chosen.length > 0 ? `${name} is ${chosen.map((c) => quoted(c)).join(', ')}.` : `${name} is empty.`;
  }
  const value = e.value ?? '';
  if (value === '') return `${name} is empty.`;
  return e.role === 'slider' || e.role === 'spinbutton'
    ? `${name} is ${value}.`
    : `${name} says ${closed(quoted(value, 200))}`;
}

/** One full stop is enough. */
const closed = (quote: string): string => (/[.!?…]”$/u.test(quote) ? quote : `${quote}.`);

/** Whether something of this name is chosen, and what is instead. */
function isChosen(page: Page, value: string): Held | null {
  const all = controls(page);
  const same = (label: string): boolean => fold(label) === fold(value);
  const list = all.find((e) => LISTS.has(e.role) && e.options?.some(({ label }) => same(label)));
  if (list) return yes(chosenIn(list).some(same), sentence(list), list);
  const mark = all.find(
    (e) => (e.role === 'radio' || e.role === 'tab' || e.role === 'option') && same(e.name),
  );
  if (mark) {
    const on = mark.checked ?? mark.selected ?? false;
    const beside = all.filter((e) => e.role === mark.role && e.group === mark.group);
    const other = beside.find((e) => (e.checked ?? e.selected) === true);
    const say = other ? `${quoted(other.name)} is chosen.` : 'Nothing is chosen there.';
    return yes(on, say, on ? mark : (other ?? mark));
  }
  const [tick] = nearest(
    all.filter((e) => TICKS.has(e.role)),
    value,
  );
  return tick ? yes(tick.checked === true, sentence(tick), tick) : null;
}

const yes = (is: boolean, say: string, e: PageElement): Held => ({
  say: `${is ? 'Yes' : 'No'}: ${say}`,
  of: [e],
});
