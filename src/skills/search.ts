/** Searching with the page's own search box, or on the web with the person's own search engine. */
import { Failure, type Command, type Page, type PageElement } from '../flow';
import { quoted } from '../action/describe';
import { meetsAll } from '../language/forms';
import { concepts, telling } from '../language/words';
import { wishOf } from '../language/wish';
import { searchBoxQuery } from '../rank/query';
import { ground, type Found, type Grounded } from './ground';
import { expandNames } from './known';
import { offersName } from './offered';
import { offering } from './own';
import { perform } from './perform';
import type { Context, Progress, Skill } from './skill';

type Search = Extract<Command, { verb: 'search' }>;

export const search: Skill = {
  name: 'search',
  verbs: ['search'],
  examples: ['search for blue shirts', 'search the web for train times'],
  async run(context): Promise<Progress> {
    const command = context.step.command as Search;
    const box = command.within === undefined ? null : await boxOf(context, command.within);
    // "Search jobs for nurses", and no box is called so: it is part of what is searched for.
    const said =
      command.within === undefined || box ? command.query : `${command.within} for ${command.query}`;
    const { text, memoryIds } = expandNames(await context.fx.memories(said), said, context.task.site);
    const cited = (await Promise.all(memoryIds.map((id) => context.fx.cite(id)))).filter(
      (use) => use !== null,
    );
    if (command.where === 'web' || context.given?.kind === 'option') return onTheWeb(context, text);
    const choice = await wished(context, text);
    if (choice) return choice;
    const grounded: Grounded = box
      ? { kind: 'found', found: box }
      : await ground(context, { ...searchBoxQuery(), loose: '' }, takesQuery);
    if (grounded.kind === 'ask') return grounded;
    if (grounded.kind === 'none') return offerWeb(context, text);
    const { found } = grounded;
    const asks = otherFields(found);
    if (asks.length > 0) return offerWeb(context, text, asksFor(found.element, asks));
    const { ref } = found.element;
    const typed = await perform(context, { kind: 'textinput', ref, text }, found, command.query);
    if (typed.kind !== 'done') return typed;
    const pick = offeredNext(context);
    // What the words bring is picked by the next step: Enter would search for the words as they stand.
    if (pick !== null && (await offersName(context, found.page, pick))) return typed;
    const sent = await perform(context, { kind: 'key', ref, key: 'Enter' }, found, command.query);
    if (sent.kind !== 'done') return sent;
    // Lists that narrow with each letter have done so before Enter.
    const early = sent.told.status === 'no-effect' && (await narrowed(context, found.page));
    const told = {
      ...sent.told,
      ...(early && { status: 'done' as const, result: 'the page shows what fits' }),
      what: `Search for ${quoted(text)}`,
      why: found.why,
      uses: [...cited, ...found.uses],
    };
    return { kind: 'done', told };
  },
};

/** True when other things are listed than before the words were typed. */
async function narrowed({ fx }: Context, before: Page): Promise<boolean> {
  const texts = ({ elements }: Page): string =>
    [...new Set(elements.map(({ item }) => item?.text))].join('\n');
  return texts(await fx.observe()) !== texts(before);
}

const takesQuery = (e: PageElement): boolean =>
  e.secret === undefined && (e.role === 'searchbox' || e.role === 'textbox' || e.role === 'combobox');

/** Parts of a page around what it lists: a box there searches the whole site. */
const AROUND = /^(?:navigation|banner|complementary|contentinfo)/u;

/** The box that searches just that: called so, or, for a table or list, the page's own beside it. */
async function boxOf({ fx }: Context, within: string): Promise<Found | null> {
  const page = await fx.observe();
  const boxes = page.elements.filter(
    (e) =>
      takesQuery(e) && e.disabled !== true && (e.role === 'searchbox' || concepts(labelOf(e)).has('search')),
  );
  const named = boxes.find((e) => meetsAll(telling(within), telling(labelOf(e))));
  const own = LISTS.test(within)
    ? (boxes.find((e) => !AROUND.test(e.landmark ?? '')) ?? boxes[0])
    : undefined;
  const element = named ?? own;
  return element ? { page, element, why: 'it searches there', uses: [] } : null;
}
const LISTS = /^(?:table|list|grid|results?|rows?|entries|records)$/iu;
const labelOf = ({ name, near = '', placeholder = '' }: PageElement): string =>
  `${name} ${near} ${placeholder}`;

/** "I'd like a beard trim", where the page lets one choose just that: it is chosen, and searched for nowhere. */
async function wished(context: Context, text: string): Promise<Progress | null> {
  if (wishOf(context.step.words) === null) return null;
  const offers = offering(await context.fx.observe(), text);
  if (offers.length === 0) return null;
  const values = [{ kind: 'literal' as const, text }];
  return { kind: 'instead', steps: [{ ...context.step, command: { verb: 'select', values, target: null } }] };
}

/** What the next step picks from what is offered; null when it does something else. */
function offeredNext({ task }: Context): string | null {
  const next = task.plan[task.at + 1]?.command;
  if (next?.verb !== 'select' || next.target !== null) return null;
  const [value] = next.values;
  return value?.kind === 'literal' ? value.text : null;
}

const NO_BOX = 'This page has no search box that I can see.';

/** Fewer fields beside the box are a search with a filter. */
const LEAST_OTHERS = 2;

/** What else a form asks for beside its box, where the box is for one thing of several ("Where to?") and not for any words. */
function otherFields({ page, element }: Found): string[] {
  const { form, role, name, placeholder = '' } = element;
  if (role === 'searchbox' || form?.key === undefined || concepts(`${name} ${placeholder}`).has('search'))
    return [];
  const others = page.elements.filter(
    (e) =>
      e.ref !== element.ref &&
      e.form?.key === form.key &&
      e.docId === element.docId &&
      (e.editable === true || e.options !== undefined) &&
      e.name !== '',
  );
  return others.length < LEAST_OTHERS ? [] : others.map((e) => e.name.trim());
}

const asksFor = ({ name }: PageElement, others: string[]): string =>
  `Here is no box for any words, but a form that asks for ${[name.trim(), ...others].slice(0, 5).join(', ')}. Tell me what goes where, like: type Porto into “${name.trim()}”.`;

function offerWeb({ fx }: Context, query: string, text = NO_BOX): Progress {
  const options = [{ label: `Search the web for ${quoted(query)}` }];
  return {
    kind: 'ask',
    question: { id: fx.id(), text, options },
  };
}

async function onTheWeb({ fx }: Context, query: string): Promise<Progress> {
  if (query.trim() === '')
    throw new Failure('not-understood', 'Say what to search for, like: search the web for train times.');
  const outcome = await fx.searchWeb(query);
  const told = {
    what: `Search the web for ${quoted(query)}`,
    why: 'with your own search engine',
    status: 'done',
    result: outcome.change,
    class: 'K2',
    uses: [],
  } as const;
  return {
    kind: 'done',
    told: outcome.undo ? { ...told, uses: [], undo: outcome.undo } : { ...told, uses: [] },
  };
}
