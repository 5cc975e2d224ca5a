/** Dragging a described thing to a described place. */
import { Failure, type Command, type DragTo, type Drop, type PageElement, type Step } from '../flow';
import { queryOfTarget, type Query } from '../rank/query';
import { withoutEcho } from './decide';
import { ground, notFound, type Found, type Grounded } from './ground';
import { matchesOf, numbered } from './matches';
import { perform } from './perform';
import type { Context, Progress, Skill } from './skill';

type Dragging = Extract<Command, { verb: 'drag' }>;

export const drag: Skill = {
  name: 'drag',
  verbs: ['drag'],
  examples: ['drag “Task A” to Done', 'move the second item to the top'],
  async run(context): Promise<Progress> {
    const command = context.step.command as Dragging;
    const { target, to } = command;
    const query = queryOfTarget('drag', target, context.step.words);
    if ((query.all || target.count !== undefined) && !context.given) return each(context, command, query);
    // The thing and the place may both be asked for; an answer is for the one that was in doubt.
    const place = placeOf(to);
    const onto = place ? await grounded(context, place, (e) => e.disabled !== true) : null;
    if (onto?.kind === 'ask') return onto;
    const thing = await grounded(context, query, movable(onto?.found.element));
    if (thing.kind === 'ask') return thing;
    const { found } = thing;
    if (onto && onto.found.element.ref === found.element.ref)
      throw new Failure(
        'not-found',
        'That is the thing and the place at once. Say what to drag, and where to.',
      );
    const drop = dropOf(to, onto?.found.element ?? null);
    return perform(
      context,
      { kind: 'drag', ref: found.element.ref, ...drop },
      found,
      target.words,
      onto?.found.element,
    );
  },
};

const placeOf = (to: DragTo): Query | null => ('target' in to ? queryOfTarget('drag', to.target) : null);

/** Anything but what it shall be dragged to; fields are for typing. */
const movable =
  (onto: PageElement | undefined) =>
  (e: PageElement): boolean =>
    e.ref !== onto?.ref && e.editable !== true;

const DRAWN = new Set(['graphics-symbol', 'img']);
const ANYTHING = /^(?:item|thing|shape|object|figure|element|piece)$/i;

type Got = Extract<Grounded, { kind: 'ask' }> | { kind: 'found'; found: Found };

async function grounded(context: Context, query: Query, accept: (e: PageElement) => boolean): Promise<Got> {
  const got = await ground(context, query, accept);
  if (got.kind !== 'none') return got;
  // "The item" where only one thing is drawn.
  const [only, ...others] = got.page.elements.filter(
    (e) => DRAWN.has(e.role) && e.covered !== true && accept(e),
  );
  if (only && others.length === 0 && ANYTHING.test(query.words))
    return {
      kind: 'found',
      found: { page: got.page, element: only, why: 'it is the only thing drawn here', uses: [] },
    };
  throw notFound(query.words, got.nearest);
}

function dropOf(to: DragTo, onto: PageElement | null): Drop {
  const base = { to: onto?.ref ?? null, ...(onto && { toSignature: onto.signature }) };
  switch (to.kind) {
    case 'on':
    case 'before':
    case 'after':
      return { ...base, where: to.kind };
    case 'position':
      return { ...base, where: 'position', count: to.ordinal };
    case 'corner':
      return { ...base, where: 'corner', corner: to.words };
    case 'way':
      return {
        ...base,
        where: to.way,
        ...(to.count !== undefined && { count: to.count }),
        ...(to.px !== undefined && { px: to.px }),
      };
  }
}

/** "All circles", "both": one drag for each of them. */
async function each(context: Context, command: Dragging, query: Query): Promise<Progress> {
  const { words } = context.step;
  const page = withoutEcho(await context.fx.observe(), words, context.task.turn.words);
  const matches = matchesOf(page, query).slice(0, command.target.count);
  if (matches.length === 0) throw notFound(command.target.words || words, []);
  const names = new Set(matches.map(({ name }) => name));
  const steps = matches.map(({ name }, i): Step => {
    // What was dragged stands elsewhere in the page's order, so names are surer than numbers.
    const named = name !== '' && names.size === matches.length;
    const target = named ? { words: name, exact: true } : numbered(command.target, i + 1);
    return { words, command: { ...command, target } };
  });
  return { kind: 'instead', steps };
}
