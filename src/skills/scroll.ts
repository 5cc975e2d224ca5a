/** Scrolling and pressing keys. */
import { Failure, type Command } from '../flow';
import { queryOf, queryOfTarget } from '../rank/query';
import { ground, notFound, type Found } from './ground';
import { perform } from './perform';
import { sought, wholePage } from './seek';
import type { Context, Progress, Skill } from './skill';

type Scrolling = Extract<Command, { verb: 'scroll' }>;
type Pressing = Extract<Command, { verb: 'key' }>;

export const scroll: Skill = {
  name: 'scroll',
  verbs: ['scroll', 'key'],
  examples: ['scroll down', 'scroll to “Reviews”', 'press Enter'],
  async run(context): Promise<Progress> {
    const command = context.step.command as Scrolling | Pressing;
    return command.verb === 'key' ? press(context, command) : scrollTo(context, command);
  },
};

async function scrollTo(context: Context, command: Scrolling): Promise<Progress> {
  const query = queryOf(command, context.step.words);
  if (!query) {
    const page = await context.fx.observe();
    return perform(context, { kind: 'scroll', ref: null, to: direction(command.to) }, onPage(page), '');
  }
  const grounded = await sought(context, query, await ground(context, query));
  if (grounded.kind === 'ask') return grounded;
  if (grounded.kind === 'none') throw notFound(query.words, grounded.nearest, grounded.hidden);
  const { ref } = grounded.found.element;
  return perform(context, { kind: 'scroll', ref, to: direction(command.to) }, grounded.found, query.words);
}

const direction = (to: Scrolling['to']) => (typeof to === 'string' ? to : 'here');

/** A key goes to the focused element, or to the one that was typed into last. */
async function press(context: Context, { key, target }: Pressing): Promise<Progress> {
  if (target) {
    const grounded = await ground(context, queryOfTarget('focus', target, context.step.words));
    if (grounded.kind === 'ask') return grounded;
    if (grounded.kind === 'none') throw notFound(target.words, grounded.nearest);
    const { found } = grounded;
    return perform(context, { kind: 'key', ref: found.element.ref, key }, found, target.words);
  }
  const page = await context.fx.observe();
  const focused = page.elements.find((e) => e.focused === true) ?? null;
  if (!focused && key === 'Enter') {
    const grounded = await ground(context, queryOfTarget('type', null, context.step.words));
    if (grounded.kind !== 'found')
      throw new Failure(
        'not-found',
        'No field has the focus. Say which one, like: click into the search box.',
      );
    return perform(context, { kind: 'key', ref: grounded.found.element.ref, key }, grounded.found, '');
  }
  const found = focused ? { page, element: focused, why: 'it has the focus', uses: [] } : onPage(page);
  return perform(context, { kind: 'key', ref: focused?.ref ?? null, key }, found, '');
}

const onPage = (page: Found['page']): Found => ({ page, element: wholePage(), why: 'you said so', uses: [] });
