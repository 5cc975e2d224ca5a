/** "Make that two", "take one out again": how many of the thing in hand, on its page or in the cart. */
import { Failure, type Command, type PageAction, type PageElement, type Step } from '../flow';
import { elementName, quoted } from '../action/describe';
import { meetsAll } from '../language/forms';
import { countOf } from '../language/numbers';
import { concepts, sameThing, telling } from '../language/words';
import { addsToCart, cartLink, isCartPage } from './cart';
import { which, type Found } from './ground';
import { justBefore, type Just } from './just';
import { perform } from './perform';
import type { Context, Progress, Skill } from './skill';

type Quantity = Extract<Command, { verb: 'quantity' }>;

export const quantity: Skill = {
  name: 'quantity',
  verbs: ['quantity'],
  examples: [],
  async run(context): Promise<Progress> {
    const { step, given, fx } = context;
    const command = step.command as Quantity;
    const just = given ? null : await justBefore(context);
    const page = await fx.observe();
    if ('count' in command && command.of === undefined && just && choseNumber(just))
      return instead(step, { verb: 'correct', instead: String(command.count) });
    const added = command.of === undefined ? justAdded(just) : null;
    const way = added === null || isCartPage(page) ? null : cartLink(page);
    if (added !== null && way) {
      const open: Command = { verb: 'click', target: { words: way.element.name.trim(), exact: true } };
      return instead(step, open, { ...command, of: added });
    }
    const fields = page.elements.filter(isQuantity);
    const named = fields.filter((e) => isOf(e, command.of ?? added ?? ''));
    const among = named.length > 0 ? named : command.of === undefined ? fields : [];
    const picked = given?.kind === 'option' ? fields.find(({ ref }) => ref === given.ref) : undefined;
    const [only, ...others] = picked ? [picked] : among;
    if (!only) throw new Failure('not-found', 'I see nothing here whose number I could change. Say what you mean, like: choose 2 as the quantity.'); // prettier-ignore
    if (others.length > 0)
      return { kind: 'ask', question: which(fx.id(), among, 'Of which one shall I change the number?') };
    return change(context, { page, element: only, why: 'it says how many', uses: [] }, command);
  },
};

const instead = ({ words }: Step, ...commands: Command[]): Progress => ({
  kind: 'instead',
  steps: commands.map((command) => ({ words, command })),
});

/** A number was chosen or typed just before: that is what the new one takes the place of. */
function choseNumber({ task, record }: Just): boolean {
  const before = task.plan[record?.step ?? task.at]?.command;
  if (record?.status !== 'done' || before === undefined) return false;
  if (before.verb !== 'select' && before.verb !== 'type') return false;
  const value = before.verb === 'select' ? before.values[0] : before.value;
  return value?.kind === 'literal' && !Number.isNaN(countOf(value.text.trim()));
}

/** What was put into the cart just before: the heading that its button stood under; null where nothing was. */
function justAdded(just: Just | null): string | null {
  const on = just?.record?.status === 'done' ? just.record.on : undefined;
  if (on?.kind !== 'click') return null;
  return sameThing(on.name, 'add to cart') || addsToCart(on.name) ? (on.heading ?? '') : null;
}

const TAKES = new Set(['combobox', 'spinbutton', 'listbox', 'textbox', 'slider']);

const isQuantity = (e: PageElement): boolean =>
  e.kind === 'control' &&
  TAKES.has(e.role) &&
  !e.concealed &&
  e.disabled !== true &&
  concepts(e.name === '' ? (e.near ?? '') : e.name).has('quantity');

const isOf = (e: PageElement, name: string): boolean => {
  const wanted = telling(name);
  return wanted.length > 0 && meetsAll(wanted, telling(`${e.name} ${e.near ?? ''} ${e.item?.text ?? ''} ${e.heading ?? ''}`)); // prettier-ignore
};

function change(context: Context, found: Found, command: Quantity): Promise<Progress> | Progress {
  const { element } = found;
  const now = Number.parseInt(element.value ?? element.options?.find(({ selected }) => selected)?.label ?? '', 10); // prettier-ignore
  if ('by' in command && Number.isNaN(now))
    throw new Failure('not-found', `${elementName(element)} does not say how many there are now. Say how many you want in all.`); // prettier-ignore
  const count = 'count' in command ? command.count : now + command.by;
  if (count < 1) return removal(context, element);
  const text = String(count);
  const offered = element.options?.map(({ label }) => label.trim()) ?? [];
  if (offered.length > 0 && !offered.includes(text))
    throw new Failure('not-found', `${elementName(element)} offers ${offered.join(', ')} and no ${text}.`);
  const { ref } = element;
  const action: PageAction =
    offered.length > 0 ? { kind: 'select', ref, options: [text] } : { kind: 'set', ref, value: text };
  return perform(context, action, found, element.name);
}

/** The last one goes with its line. */
function removal({ step }: Context, element: PageElement): Progress {
  const thing = element.name.replace(/^.*?(?:quantity|anzahl|menge|quantité|cantidad)\s*(?:of|for|von|für|de|:)?\s*/iu, ''); // prettier-ignore
  if (thing === '')
    throw new Failure('not-understood', `That would leave none. Say ${quoted('remove it from the cart')} if you want that.`); // prettier-ignore
  return instead(step, { verb: 'click', target: { words: 'remove', place: [{ relation: 'of', words: thing }] } }); // prettier-ignore
}
