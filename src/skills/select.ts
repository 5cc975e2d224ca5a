/** Choosing: options of lists, radio buttons, checkboxes, menu items, sliders and the like. */
import {
  Failure,
  type Command,
  type PageAction,
  type PageElement,
  type Step,
  type Target,
  type Value,
} from '../flow';
import { datesIn } from '../language/formats';
import { queryOfTarget, type Query } from '../rank/query';
import { isA } from '../rank/signals/roles';
import { explore } from './explore';
import { ground, notFound, type Found, type Grounded } from './ground';
import { holderOf } from './holder';
import { numbered } from './matches';
import { opener, placeNamed } from './opener';
import { offeredItem, offersName } from './offered';
import { perform } from './perform';
import { equalOn, inDigits } from './equal';
import { splitChoice } from './split';
import { addTo } from './tags';
import { tell, type Context, type Progress, type Skill } from './skill';
import { PER_PAGE, perPage } from './perpage';
import { SORT_BY, sort } from './sort';
import { resolve, type Resolved } from './values';

type Selecting = Extract<Command, { verb: 'select' }>;

/** Widgets that take a value instead of offering options. */
const TAKES_VALUE = new Set(['slider', 'spinbutton', 'textbox', 'searchbox']);

export const select: Skill = {
  name: 'select',
  verbs: ['select'],
  examples: ['choose “Express” as delivery', 'choose my size', 'select red, green and blue'],
  async run(context): Promise<Progress> {
    const command = context.step.command as Selecting;
    if (command.values.length === 0)
      return tell('Choose nothing', '', { result: 'left as it is', why: 'you said so' });
    const values = await Promise.all(command.values.map((value) => resolve(context, value)));
    if (command.adds) return addTo(context, command.target, values);
    const order = command.target?.words === SORT_BY && values[0] ? await sort(context, values[0]) : null;
    if (order) return order;
    const page = context.given ? null : await context.fx.observe();
    if (page && command.target?.words === PER_PAGE) {
      const sized = perPage(page, values[0]?.text ?? '');
      if (!sized) throw notFound('how much stands on a page', []);
      const found = { ...sized, why: 'it says how much stands on a page', uses: [] };
      return perform(context, sized.action, found, '');
    }
    const texts = values.map((v) => (page ? equalOn(page, v.text) : v.text));
    const placed = page && !command.target ? placeNamed(page, texts) : null;
    if (placed) {
      const literal = placed.options.map((text): Value => ({ kind: 'literal', text }));
      const steps = [{ ...context.step, command: { ...command, values: literal, target: placed.target } }];
      return { kind: 'instead', steps };
    }
    const list = page && (holderOf(page, command.target, texts) ?? opener(page, command.target, texts));
    if (list) {
      const found: Found = {
        page: list.page,
        element: list.element,
        why: values[0]?.why ?? '',
        uses: values.flatMap((v) => v.uses),
      };
      return perform(
        context,
        { kind: 'select', ref: list.element.ref, options: texts },
        found,
        command.target?.words ?? '',
      );
    }
    if (command.values.length > 1) return { kind: 'instead', steps: oneEach(command, context.step) };
    const [value, resolved] = [command.values[0], values[0]];
    if (!value || !resolved)
      throw new Failure('not-understood', 'Say what to choose, like: choose “Express”.');
    return one(context, command, value, { ...resolved, text: texts[0] ?? resolved.text });
  },
};

/** One value that no closed list offers: an option somewhere on the page, or a widget that takes it. */
async function one(
  context: Context,
  { target }: Selecting,
  value: Value,
  resolved: Resolved,
): Promise<Progress> {
  const widget = target
    ? await ground(
        context,
        queryOfTarget('type', target, context.step.words),
        takesValue(target, resolved.text),
      )
    : null;
  if (widget?.kind === 'found' && !context.given) {
    const { element } = widget.found;
    const action = setting(element, resolved.text);
    if (action)
      return perform(context, action, { ...widget.found, uses: resolved.uses }, target?.words ?? '');
  }
  const split =
    target || context.given || value.kind !== 'literal' ? null : await inOneBreath(context, resolved);
  if (split) return split;
  const wanted = optionQuery(target, value, resolved.text);
  const first =
    value.kind === 'pattern' ? await offeredItem(context, value) : await groundOffered(context, wanted);
  const grounded = first.kind === 'none' ? await explore(context, wanted, first) : first;
  if (grounded.kind === 'ask') return grounded;
  const missing = widget?.kind === 'none' && target?.words ? target.words : resolved.text;
  if (grounded.kind === 'none') throw notFound(missing, grounded.nearest, grounded.hidden);
  const { found } = grounded;
  const uses = [
    ...resolved.uses,
    ...found.uses.filter((u) => !resolved.uses.some((v) => v.memoryId === u.memoryId)),
  ];
  const { element } = found;
  const action: PageAction =
    element.checked === undefined
      ? { kind: 'click', ref: element.ref }
      : { kind: 'check', ref: element.ref, on: true };
  return perform(
    context,
    action,
    { ...found, uses, why: resolved.uses.length > 0 ? resolved.why : found.why },
    resolved.text,
  );
}

/** Grounds; right after something was typed, what the page offers for it may come a moment later. */
async function groundOffered(context: Context, wanted: Query): Promise<Grounded> {
  const first = await ground(context, wanted);
  const { plan, at } = context.task;
  const before = plan[at - 1]?.command.verb;
  if (first.kind !== 'none' || (before !== 'type' && before !== 'search')) return first;
  return (await offersName(context, first.page, wanted.words)) ? ground(context, wanted) : first;
}

/** "Size L": the list or group is named together with its value. */
async function inOneBreath(context: Context, { text, why, uses }: Resolved): Promise<Progress | null> {
  const page = await context.fx.observe();
  const split = splitChoice(page, text);
  if (!split) return null;
  if (split.kind === 'option') {
    const { list, option } = split;
    return perform(
      context,
      { kind: 'select', ref: list.ref, options: [option] },
      { page, element: list, why, uses },
      text,
    );
  }
  const { element, ref } = split;
  return perform(context, { kind: 'check', ref, on: true }, { page, element, why, uses }, text);
}

function takesValue(target: Target, text: string): (e: PageElement) => boolean {
  const isDate = LANGUAGES.some((lang) => datesIn(text, lang) !== null);
  return (e) =>
    isSlider(e)
      ? target.role !== 'spinbutton'
      : (TAKES_VALUE.has(e.role) || (isDate && opensMore(e))) &&
        (target.role === undefined || target.role === e.role || e.role === 'textbox');
}
const LANGUAGES = ['en', 'de', 'fr', 'es'];

/** A button that may open a calendar. */
const opensMore = (e: PageElement): boolean => e.role === 'button' && e.haspopup === true;

const isSlider = (e: PageElement): boolean =>
  e.role === 'slider' || (e.role !== 'spinbutton' && isA('slider', e) > 0.8);

function setting(element: PageElement, text: string): PageAction | null {
  const { role, ref, readonly, inputType } = element;
  if (isSlider(element) || role === 'spinbutton' || inputType === 'number')
    return { kind: 'set', ref, value: inDigits(text) };
  const isDate =
    inputType === 'date' || inputType === 'time' || inputType === 'color' || inputType === 'month';
  if (isDate) return { kind: 'set', ref, value: text };
  // A field that takes no typing opens a calendar or the like, which the content script works.
  return readonly === true || role === 'button'
    ? { kind: 'set', ref, value: text }
    : { kind: 'textinput', ref, text };
}

function optionQuery(target: Target | null, value: Value, text: string): Query {
  const query = queryOfTarget('select', target);
  const places =
    target && target.words !== ''
      ? [...query.places, { relation: 'in' as const, words: target.words }]
      : query.places;
  return {
    ...query,
    words: text,
    exact: value.kind === 'literal' && target?.exact === true ? text : null,
    role: null,
    places,
    values: [text],
  };
}

function oneEach(command: Selecting, step: Step): Step[] {
  const { target } = command;
  // "Set the sliders to 1, 2 and 3": the first value is for the first of them.
  const spread =
    target?.all === true ? (i: number): Target => numbered(target, i + 1) : (): Target | null => target;
  return command.values.map((value, i) => ({
    words: step.words,
    command: { ...command, values: [value], target: spread(i) },
  }));
}
