/** "Empty my cart": one line after the other, or by the page's own button; each asks for a yes, since it undoes work. */
import { Failure, type Command, type Step } from '../flow';
import { elementName, quoted } from '../action/describe';
import { cartLink, emptier, isCartPage, removers } from './cart';
import { perform } from './perform';
import { tell, type Context, type Progress, type Skill } from './skill';

type Empty = Extract<Command, { verb: 'empty' }>;

export const empty: Skill = {
  name: 'empty',
  verbs: ['empty'],
  examples: [],
  async run(context): Promise<Progress> {
    const { removes, left } = context.step.command as Empty;
    const page = await context.fx.observe();
    const lines = removers(page);
    const whole = emptier(page);
    const [next] = whole ? [whole] : lines;
    if (removes && next)
      return perform(context, { kind: 'click', ref: next.ref }, { page, element: next, why: '', uses: [], sends: true }, next.name); // prettier-ignore
    if (!isCartPage(page) && !whole) return goThere(context, left !== undefined);
    if (!next) return tell('Empty the cart', left === undefined ? 'There is nothing in your cart.' : 'Your cart is empty now.'); // prettier-ignore
    if (left !== undefined && left > 0 && lines.length >= left)
      throw new Failure('not-found', `${elementName(next)} left the cart as it was, so I stopped there.`);
    const again = whole ? [] : [step(context, { verb: 'empty', left: lines.length })];
    return { kind: 'instead', steps: [step(context, { verb: 'empty', removes: true }), ...again] };
  },
};

/** To the cart first. `been`: that was tried already. */
async function goThere(context: Context, been: boolean): Promise<Progress> {
  const way = cartLink(await context.fx.observe());
  if (!way || been)
    throw new Failure(
      'not-found',
      'I see no cart here that I could empty. Open it first, then say it again.',
    );
  const { element, count } = way;
  if (count === 0)
    return tell('Empty the cart', `Nothing is in it, as ${quoted(element.name.trim())} says here.`);
  const open: Command = { verb: 'click', target: { words: element.name.trim(), exact: true } };
  return { kind: 'instead', steps: [step(context, open), step(context, { verb: 'empty', left: 0 })] };
}

const step = ({ step: { words } }: Context, command: Command): Step => ({ words, command });
