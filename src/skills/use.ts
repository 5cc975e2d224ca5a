/** "Ship it to home", "order my usual": what the person's own name stands for, put where the page asks for it. */
import { Failure, type Command, type Memory, type MemoryUse, type Page, type PageAction, type PageElement } from '../flow'; // prettier-ignore
import { quoted } from '../action/describe';
import { tokens } from '../language/words';
import { actionFor } from './fill';
import { which, type Found } from './ground';
import { usuals } from './known';
import { addressFields, isAddress, isOnPage, offering, ownNamed } from './own';
import { perform } from './perform';
import type { Context, Progress, Skill } from './skill';

type Using = Extract<Command, { verb: 'use' }>;

export const use: Skill = {
  name: 'use',
  verbs: ['use'],
  examples: ['ship it to home', 'order my usual'],
  async run(context): Promise<Progress> {
    const { fx, step } = context;
    const { words, as } = step.command as Using;
    const page = await fx.observe();
    // What the page itself calls so goes first: "Ship to home" may be one of its buttons.
    const own = [step.words, words].find((said) => isOnPage(page, said));
    if (own !== undefined && !context.given) return instead(context, { verb: 'click', target: { words: own, exact: true } }); // prettier-ignore
    return as === 'address' ? ship(context, page, words) : order(context, page, words);
  },
};

const instead = ({ step }: Context, command: Command): Progress => ({
  kind: 'instead',
  steps: [{ ...step, command }],
});

interface Meant {
  value: string;
  why: string;
  uses: MemoryUse[];
}

async function ship(context: Context, page: Page, words: string): Promise<Progress> {
  const memory = await ownNamed(context, words);
  if (!memory && !isAddress(words))
    throw new Failure(
      'not-found',
      `I don’t know where ${quoted(words)} is. Tell me, like: “${words} is 12 Elm Street”, and then ask again.`,
    );
  const meant = memory ? await known(context, memory, words) : { value: words, why: 'you said so', uses: [] };
  return (await choose(context, page, meant)) ?? fillIn(context, page, meant, words);
}

async function known({ fx }: Context, memory: Memory, words: string): Promise<Meant> {
  const cited = await fx.cite(memory.id);
  return { value: memory.value ?? '', why: `you call it ${quoted(words)}`, uses: cited ? [cited] : [] };
}

/** The option that says it; asks where several do. Null where none does. */
async function choose(context: Context, page: Page, { value, why, uses }: Meant): Promise<Progress | null> {
  const { fx, given } = context;
  const offers = offering(page, value);
  const ref = given?.kind === 'option' ? given.ref : undefined;
  const found = ref === undefined ? offers : offers.filter(({ element }) => element.ref === ref);
  const [only] = found;
  if (!only) return null;
  if (found.length > 1) return { kind: 'ask', question: which(fx.id(), found.map(({ element }) => element)) }; // prettier-ignore
  return perform(context, chosen(only), { page, element: only.element, why, uses }, value);
}

function chosen({ element, option }: { element: PageElement; option?: string }): PageAction {
  const { ref, checked } = element;
  if (option !== undefined) return { kind: 'select', ref, options: [option] };
  return checked === undefined ? { kind: 'click', ref } : { kind: 'check', ref, on: true };
}

/** One field a step: the first part now, the others after it. */
async function fillIn(context: Context, page: Page, meant: Meant, words: string): Promise<Progress> {
  const parts = addressFields(page, meant.value).filter(({ element, text }) => element.value !== text);
  const [first, ...rest] = parts;
  if (!first)
    throw new Failure(
      'not-found',
      `${quoted(words)} is ${quoted(meant.value)}, but this page has no place for an address that I can see, or it is there already.`,
    );
  const { element, text } = first;
  const value = { kind: 'literal', text } as const;
  const found: Found = { page, element, why: meant.why, uses: meant.uses };
  const done = await perform(context, actionFor(element, text, { verb: 'type', value, target: null }), found, element.name); // prettier-ignore
  return done.kind === 'done' && rest.length > 0
    ? { kind: 'instead', steps: [context.step], told: done.told }
    : done;
}

const ORDERS =
  /(?<!\p{L})(?:order|add|buy|choose|select|get|book|bestell\p{L}*|kauf\p{L}*|hinzufügen|in den warenkorb|wähl\p{L}*|command\p{L}*|ajout\p{L}*|achet\p{L}*|choisi\p{L}*|pedir|pide|añadir|comprar|elegir)(?!\p{L})/iu;

async function order(context: Context, page: Page, words: string): Promise<Progress> {
  const { fx, task, given } = context;
  const all = usuals(await fx.memories(words), words, task.site);
  const picked = given?.kind === 'option' && given.ref === undefined ? all.slice(given.index, given.index + 1) : all; // prettier-ignore
  const [memory] = picked;
  if (!memory?.value)
    throw new Failure(
      'not-found',
      'I don’t know your usual yet. Tell me, like: “my usual coffee is a flat white”, and then ask again.',
    );
  // What this page offers tells which of several is meant.
  const here = picked.filter(({ value }) => value !== undefined && says(page, value));
  const meant = here.length === 1 ? here[0] : picked.length === 1 ? memory : null;
  if (!meant) {
    const options = picked.map(({ text }) => ({ label: quoted(text) }));
    return { kind: 'ask', question: { id: fx.id(), text: 'Which usual do you mean?', options } };
  }
  const it = await known(context, meant, words);
  return (await choose(context, page, it)) ?? press(context, page, it) ?? instead(context, { verb: 'search', query: it.value, where: 'site' }); // prettier-ignore
}

const says = ({ elements }: Page, value: string): boolean => elements.some((e) => isOf(e, value));

const isOf = (e: PageElement, value: string): boolean => {
  const had = ` ${tokens(`${e.name} ${e.item?.text ?? ''}`).join(' ')} `;
  return had.includes(` ${tokens(value).join(' ')} `);
};

/** The button that orders it, the thing itself, or the way to it; null where the page shows none. */
function press(context: Context, page: Page, { value, why, uses }: Meant): Promise<Progress> | null {
  const controls = page.elements.filter((e) => e.kind === 'control' && !e.disabled && isOf(e, value));
  const element =
    controls.find((e) => e.role === 'button' && ORDERS.test(e.name)) ??
    controls.find((e) => (e.role === 'link' || e.role === 'button') && isOf({ ...e, item: { index: 0, of: 0, text: '' } }, value)); // prettier-ignore
  return element
    ? perform(context, { kind: 'click', ref: element.ref }, { page, element, why, uses }, value)
    : null;
}
