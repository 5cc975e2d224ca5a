/** "Sort by price, lowest first": the page's own way of sorting that tells the same order, by whatever words. */
import type { Command, Page, PageElement, Step } from '../flow';
import { columnOf, orderOf, usualEnd, type Order } from '../language/order';
import { fold } from '../language/words';
import { byColumn, headingOf, isWhole } from './column';
import { which, type Found } from './ground';
import { perform } from './perform';
import type { Context, Progress } from './skill';
import type { Resolved } from './values';

/** How the rules say that something is to be put in order. */
export const SORT_BY = 'sort by';

/**
 * Sorts as the page does; where it offers no such order, what it lists is told in it. Null when the words tell no order, so
 * that they are looked for as a name.
 */
export async function sort(context: Context, said: Resolved): Promise<Progress | null> {
  const page = await context.fx.observe();
  // What is called just so heads a column; a list of orders may speak of the same in other words.
  const heading = context.given ? undefined : headingOf(page, columnOf(said.text));
  if (heading && isWhole(heading, columnOf(said.text))) {
    const sorted = await byColumn(context, page, said);
    if (sorted) return sorted;
  }
  const ways = sortings(page, said.text);
  const { given } = context;
  const way = given?.kind === 'option' ? ways[given.index] : ways[0];
  if (!way) {
    const sorted = (await byColumn(context, page, said)) ?? behind(context, page, said.text);
    if (sorted) return sorted;
    if (orderOf(said.text) === null) return byHeading(context, page, said);
    return { kind: 'instead', steps: [sortedList(context.step)] };
  }
  if (ways.length > 1 && given?.kind !== 'option') return ask(context, ways);
  const { element, option } = way;
  const found: Found = { page, element, why: said.why, uses: said.uses };
  const { ref } = element;
  if (option === null)
    return perform(
      context,
      element.checked === undefined ? { kind: 'click', ref } : { kind: 'check', ref, on: true },
      found,
      said.text,
    );
  const applies = applier(page, element);
  if (!applies) return perform(context, { kind: 'select', ref, options: [option] }, found, said.text);
  const { step } = context;
  const select: Command = {
    verb: 'select',
    values: [{ kind: 'literal', text: option }],
    target: { words: element.name },
  };
  const press: Command = { verb: 'click', target: { words: applies.name, exact: true } };
  return { kind: 'instead', steps: [select, press].map((command) => ({ words: step.words, command })) };
}

/** The heading of a column is pressed, since many sort so; where that does nothing, the rows are told in its order. */
async function byHeading(
  context: Context,
  page: Page,
  { text, why, uses }: Resolved,
): Promise<Progress | null> {
  const called = page.elements.filter(({ name }) => fold(name) === fold(text));
  const [element] = called;
  if (!element || context.given || called.some(({ kind }) => kind === 'control')) return null;
  const pressed = await perform(context, { kind: 'click', ref: element.ref }, { page, element, why, uses }, text); // prettier-ignore
  if (pressed.kind !== 'done' || pressed.told.status !== 'no-effect') return pressed;
  return { kind: 'instead', steps: [sortedList(context.step)] };
}

/** "Sort by" that opens a menu: what it offers is seen and picked once it is open. */
function behind({ step }: Context, { elements }: Page, said: string): Progress | null {
  const opens = elements.filter(
    (e) =>
      e.kind === 'control' &&
      (e.expanded === false || e.haspopup === true) &&
      e.options === undefined &&
      SORTS.test(e.name),
  );
  const [menu] = opens;
  if (!menu || opens.length > 1) return null;
  const open: Command = { verb: 'click', target: { words: menu.name.trim(), exact: true } };
  const pick: Command = { verb: 'select', values: [{ kind: 'literal', text: said }], target: null };
  return { kind: 'instead', steps: [open, pick].map((command) => ({ words: step.words, command })) };
}

function ask({ fx }: Context, ways: readonly Sorting[]): Progress {
  const question = which(
    fx.id(),
    ways.map(({ element }) => element),
  );
  const options = question.options.map((one, i) => ({ label: ways[i]?.option ?? one.label }));
  return { kind: 'ask', question: { ...question, options } };
}

/** A list in a form of its own, with a button that says no more than that it holds from now on. */
function applier(page: Page, { form }: PageElement): PageElement | undefined {
  if (form?.method !== 'get' || form.key === undefined) return undefined;
  return page.elements.find(
    (e) =>
      e.role === 'button' &&
      e.form?.key === form.key &&
      e.form?.submits === true &&
      APPLY.test(e.name.trim()),
  );
}
const APPLY = /^(?:apply|go|ok|update|sort|anwenden|sortieren|appliquer|trier|aplicar|ordenar)$/iu;

/** One way of sorting that the page offers: an option of a list, or a control of its own. */
export interface Sorting {
  element: PageElement;
  /** The option's label; null for a control that is pressed. */
  option: string | null;
  order: Order;
}

/** The ways that fit the words: one of them is meant, several are to be asked about, none means that the page sorts nothing so. */
export function sortings(page: Page, said: string): Sorting[] {
  const wanted = orderOf(said);
  if (wanted === null) return [];
  const offered = [...ofLists(page.elements), ...ofControls(page.elements)];
  const like = offered.filter(({ order }) => order.by === wanted.by);
  const end = wanted.most ?? (like.length > 1 ? usualEnd(wanted.by) : null);
  if (end === null) return like;
  const exact = like.filter(({ order }) => order.most === end);
  // A way that tells no end has the usual one.
  const usual = like.filter(({ order }) => order.most === null && usualEnd(order.by) === end);
  return exact.length > 0 ? exact : wanted.most === null ? like : usual;
}

/** Two options of a list that each tell an order make it a list of orders, whatever it is called. */
function ofLists(elements: readonly PageElement[]): Sorting[] {
  return elements.flatMap((element) => {
    if (element.disabled === true) return [];
    const ways = (element.options ?? []).flatMap(({ label, disabled }) => {
      const order = disabled === true ? null : orderOf(label);
      return order === null ? [] : [{ element, option: label, order }];
    });
    return ways.length > 1 || SORTS.test(element.name) ? ways : [];
  });
}

/** Links, buttons, tabs and radio buttons in a row that is called sorting. */
function ofControls(elements: readonly PageElement[]): Sorting[] {
  return elements.flatMap((element): Sorting[] => {
    if (element.kind !== 'control' || element.disabled === true || element.options !== undefined) return [];
    const around = `${element.group ?? ''} ${element.near ?? ''} ${element.inputType === 'radio' ? (element.hints ?? '') : ''}`;
    const order =
      SORTS.test(element.name) || SORTS.test(around) ? orderOf(element.name.replace(SORTS, ' ')) : null;
    return order === null ? [] : [{ element, option: null, order }];
  });
}
const SORTS =
  /\b(?:sort(?:ed|ieren|ierung)?|order(?:ed)? by|trier|tri|ordenar|orden)\b(?:\s+(?:by|nach|par|por))?/iu;

/** The same order of what the page lists, told and not done. */
export const sortedList = (step: Step): Step => ({
  ...step,
  command: { verb: 'answer', question: step.words },
});
