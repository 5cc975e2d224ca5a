/** Typing, clearing and pasting into fields. */
import {
  Failure,
  isSecretField,
  type Command,
  type Page,
  type PageAction,
  type PageElement,
  type Step,
  type Target,
  type Value,
} from '../flow';
import { fieldType } from '../fields/type';
import { fieldsFor } from '../memory/field';
import { queryOf } from '../rank/query';
import { byType } from './bytype';
import { clearAll, meansAll } from './clear';
import { withoutEcho } from './decide';
import { oneForEach } from './fieldwise';
import { fillable } from './fillable';
import { ground, notFound, type Found } from './ground';
import { countMatches, numbered } from './matches';
import { addressFields, isAddress } from './own';
import { perform } from './perform';
import type { Context, Progress, Skill } from './skill';
import { resolve, type Resolved } from './values';

type Typing = Extract<Command, { verb: 'type' }>;
interface Emptying {
  verb: 'clear' | 'paste';
  target: Target;
}

/** Roles that take text; `set` widgets take a value by their own keys. */
const TYPEABLE = new Set(['textbox', 'searchbox', 'combobox', 'spinbutton']);

export const fill: Skill = {
  name: 'fill',
  verbs: ['type', 'clear', 'paste'],
  examples: ['type “blue shirt” into the search box', 'fill in my email'],
  async run(context): Promise<Progress> {
    const command = context.step.command as Typing | Emptying;
    if (command.verb === 'clear' && !context.given && meansAll(command.target)) return clearAll(context);
    const query = queryOf(command, context.step.words);
    if (!query)
      throw new Failure(
        'not-understood',
        'I did not catch which field you mean. Say it like: type “Ada” into the name field.',
      );
    if (query.all && !context.given) {
      const page = withoutEcho(await context.fx.observe(), context.step.words, context.task.turn.words);
      const count = countMatches(page, query);
      if (count > 1) return { kind: 'instead', steps: oneEach(command, context.step.words, count) };
    }
    if (command.verb === 'type' && command.value.kind === 'pattern' && command.value.starts !== undefined) {
      return { kind: 'instead', steps: offered(command, command.value, context.step.words) };
    }
    if (command.verb === 'type' && !context.given) {
      const several = oneForEach(await context.fx.observe(), context.step, command);
      if (several) return { kind: 'instead', steps: several };
      const parts = await inParts(context, command);
      if (parts) return parts;
    }
    const value = command.verb === 'type' ? await resolve(context, command.value) : null;
    const placed = command.verb === 'type' && !context.given ? await byAddress(context, command, value) : null; // prettier-ignore
    if (placed) return placed;
    const one = { ...query, all: false };
    const accept =
      command.verb === 'paste'
        ? (e: PageElement): boolean => takesText(e) && !holds(e, context.copied)
        : takesText;
    const grounded = await byType(context, one, await ground(context, one, accept), accept);
    if (grounded.kind === 'ask') return grounded;
    const unnamed =
      (command.target?.words ?? '') === '' && !(command.verb === 'type' && command.value.kind === 'mine');
    const found = grounded.kind === 'found' ? grounded.found : unnamed ? onlyField(grounded.page) : null;
    if (!found)
      throw notFound(
        command.target?.words || 'a text field',
        grounded.kind === 'none' ? grounded.nearest : [],
      );
    if ((value?.uses.length ?? 0) > 0 && isSecretField(fieldType(found.page, found.element)))
      throw new Failure(
        'refused',
        'That field asks for a password, a card or a code, where I never put anything I remember. Please fill it in yourself.',
      );
    const uses = [
      ...(value?.uses ?? []),
      ...found.uses.filter((u) => !value?.uses.some((v) => v.memoryId === u.memoryId)),
    ];
    const text =
      command.verb === 'clear' ? '' : command.verb === 'paste' ? (context.copied ?? '') : (value?.text ?? '');
    if (command.verb === 'paste' && context.copied === undefined) {
      throw new Failure(
        'not-found',
        'Nothing has been copied yet. Say what to copy first, like: copy the order number.',
      );
    }
    const action = actionFor(found.element, text, command);
    return perform(context, action, { ...found, uses }, command.target?.words ?? '');
  },
};

/** "My address", where the form asks for it in parts: those parts are filled in, each by what it asks for. */
async function inParts(context: Context, { value }: Typing): Promise<Progress | null> {
  const only = value.kind === 'mine' ? fieldsFor(value.words) : [];
  if (only.length < 2) return null;
  const page = await context.fx.observe();
  const parts = fillable(page).filter(({ type }) => only.includes(type));
  if (parts.length < 2) return null;
  return { kind: 'instead', steps: [{ words: context.step.words, command: { verb: 'complete', only } }] };
}

/** "Fill in home": an address by the person's own name for it goes where the page asks for one. */
async function byAddress(
  { fx, step }: Context,
  { target, value }: Typing,
  resolved: Resolved | null,
): Promise<Progress | null> {
  // prettier-ignore
  const named = value.kind === 'literal' && resolved !== null && resolved.uses.length > 0;
  if (!named || (target?.words ?? '') !== '' || !isAddress(resolved.text)) return null;
  if (addressFields(await fx.observe(), resolved.text).length === 0) return null;
  return {
    kind: 'instead',
    steps: [{ ...step, command: { verb: 'use', words: value.text, as: 'address' } }],
  };
}

/** "An item that starts so": typing the start makes the page offer items, and the one that fits is chosen. */
function offered(command: Typing, value: Extract<Value, { kind: 'pattern' }>, words: string): Step[] {
  const start: Value = { kind: 'literal', text: value.starts ?? '' };
  return [
    { words, command: { ...command, value: start } },
    { words, command: { verb: 'select', values: [value], target: null } },
  ];
}

/** A page with a single field leaves no doubt which one is meant. */
function onlyField(page: Page): Found | null {
  const fields = page.elements.filter(
    (e) => e.kind === 'control' && e.inView === true && e.readonly !== true && takesText(e),
  );
  const [element] = fields;
  return element && fields.length === 1
    ? { page, element, why: 'it is the only field here', uses: [] }
    : null;
}

/** The field that the text was taken from already holds it; long values are seen cut. */
function holds({ value }: PageElement, copied = ''): boolean {
  const seen = value?.trim() ?? '';
  return (
    seen !== '' &&
    copied.trim().replace(/\s+/gu, ' ').startsWith(seen.replace(/\s+/gu, ' ').replace(/…$/u, ''))
  );
}

function takesText(element: PageElement): boolean {
  return (
    TYPEABLE.has(element.role) ||
    element.editable === true ||
    element.role === 'slider' ||
    element.secret !== undefined ||
    element.tag === 'input' ||
    element.tag === 'select'
  );
}

/** The act that puts a text into a field of this kind. */
export function actionFor(element: PageElement, text: string, command: Typing | Emptying): PageAction {
  const { ref } = element;
  if (command.verb === 'type' && command.behind) return { kind: 'append', ref, text };
  if (element.options !== undefined && element.tag === 'select')
    return { kind: 'select', ref, options: [text] };
  // A list that is only chosen in takes no typing.
  if (command.verb === 'type' && element.role === 'combobox' && element.editable !== true)
    return { kind: 'select', ref, options: [text] };
  if (element.role === 'slider') return { kind: 'set', ref, value: text };
  return command.verb === 'paste' ? { kind: 'paste', ref, text } : { kind: 'textinput', ref, text };
}

function oneEach(command: Typing | Emptying, words: string, count: number): Step[] {
  return Array.from({ length: count }, (_, i) => ({
    words,
    command: { ...command, target: numbered(command.target ?? { words: '' }, i + 1) },
  }));
}
