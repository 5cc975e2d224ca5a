/** Clicking, pointing, checking, expanding and sending: one act on one described element. */
import { Failure, type Command, type PageElement, type Step, type Target, type TargetVerb } from '../flow';
import { elementName } from '../action/describe';
import { inEnglish } from '../language/abroad';
import { addressOf } from '../language/address';
import { queryOf, type Query } from '../rank/query';
import { actAside } from './aside';
import { byAlias } from './alias';
import { compared } from './best';
import { aroundShop, isShopping, pickedThing } from './buying';
import { addsToCart, mayAdd } from './cart';
import { bearing, elsewhereChanged } from './change';
import { byEscape, closes } from './close';
import { actionOf, agreed, alreadySo } from './acting';
import { explore, opensOnHover } from './explore';
import { ratherThanPress } from './fieldwise';
import { countMatches, numbered } from './matches';
import { withoutEcho } from './decide';
import { ground, notFound, type Found, type Grounded } from './ground';
import { goHome } from './home';
import { offeredByMeaning, takenByMeaning } from './meant';
import { longer } from './offered';
import { justBefore } from './just';
import { turnTo } from './pages';
import { pointsBack, spokenOf } from './spoken';
import { isOnPage, offering, ownNamed } from './own';
import { perform } from './perform';
import { ofLine } from './tick';
import { isBare, settled } from './sending';
import { opensBySign } from '../action/signs';
import { tell, type Context, type Progress, type Skill } from './skill';
import { unfold } from './unfold';

type Operation = Extract<Command, { verb: TargetVerb }>;

const VERBS = [
  'click',
  'focus',
  'hover',
  'check',
  'uncheck',
  'expand',
  'submit',
  'copy',
  'highlight',
  'show',
] as const;

export const operate: Skill = {
  name: 'operate',
  verbs: VERBS,
  examples: ['click “Add to cart”', 'open the second result', 'check “Gift wrap”', 'submit the form'],
  async run(context) {
    const command = context.step.command as Operation;
    const query = queryOf(command, context.step.words);
    if (!query)
      throw new Failure(
        'not-understood',
        'I did not catch which element you mean. Say its name, like: click “Search”.',
      );
    const line = await ofLine(context, command.verb, command.target);
    if (line) return line;
    if ((query.all || command.target.count !== undefined) && !context.given)
      return each(context, command, query);
    const thing = command.verb === 'click' ? await pickedThing(context, command.target) : null;
    if (thing) return thing;
    const told = command.verb === 'click' ? await ofAnswer(context, command) : null;
    if (told) return told;
    const named =
      command.verb === 'click' && !context.given ? await byOwnName(context, command.target) : null;
    if (named) return named;
    const home = command.verb === 'click' && !context.given ? await goHome(context, command.target) : null;
    if (home) return home;
    const best =
      command.verb === 'click' || command.verb === 'show'
        ? await compared(context, command.target, query)
        : null;
    if (best?.kind === 'instead') return best;
    const grounded = best ?? (await find(context, query, command.target, fit(command.verb, query)));
    if (grounded.kind === 'ask') return grounded;
    if (grounded.kind === 'none' && closes(grounded.page, command.target))
      return { kind: 'instead', steps: [byEscape(context.step)] };
    const shop = command.verb === 'click' ? aroundShop(context, command.target, grounded) : null;
    if (shop) return shop;
    if (grounded.kind === 'none') {
      const away = elsewhereChanged(context, query.words, grounded.page);
      if (away) return away;
      throw notFound(command.target.words || context.step.words, grounded.nearest, grounded.hidden);
    }
    const { found } = grounded;
    if (command.verb === 'show') return show(context, found);
    const rather = command.verb === 'click' && !context.given ? ratherThanPress(context.step.words, command.target, found.element) : null; // prettier-ignore
    if (rather) return { kind: 'instead', steps: [{ ...context.step, command: rather }] };
    const meant = agreed(context.step.words, found.element) ?? command.verb;
    if (alreadySo(meant, found.element)) {
      return tell(`${elementName(found.element)} is already so`, '', {
        result: 'nothing to do',
        why: found.why,
      });
    }
    const turned = await unfold(context, found);
    if (turned) return turned;
    if (command.verb === 'click' && opensOnHover(found.element) && hasMore(context)) {
      const shown = await hovered(context, found);
      if (shown) return shown;
    }
    // What is shown is what gets pressed, also where it is no button of the form's own.
    const sends = found.sends === true || (command.verb === 'submit' && found.element.role === 'button');
    const verb = sends ? 'click' : meant;
    return perform(
      context,
      actionOf(verb, found.element.ref, found.element),
      sends ? { ...found, sends } : found,
      command.target.words,
    );
  },
};

/**
 * "Choose the office", "click home": what the page calls so is meant; where it calls nothing so, the option that says
 * what the person means by it, or the address that they gave the name to.
 */
async function byOwnName(
  context: Context,
  { words, exact, ordinal, place }: Target,
): Promise<Progress | null> {
  // prettier-ignore
  if (exact || ordinal !== undefined || place !== undefined) return null;
  const name = words.replace(/^go (?:to )?(?:the )?/i, '');
  const memory = await ownNamed(context, name);
  if (!memory?.value) return null;
  const page = await context.fx.observe();
  if (isOnPage(page, name) || isOnPage(page, words)) return null;
  const { step } = context;
  const url = addressOf(memory.value);
  if (url !== null && /^(?:go|open|visit)\b/i.test(inEnglish(step.words))) return { kind: 'instead', steps: [{ ...step, command: { verb: 'load', url } }] }; // prettier-ignore
  if (offering(page, memory.value).length === 0) return null;
  return { kind: 'instead', steps: [{ ...step, command: { verb: 'use', words: name, as: 'address' } }] };
}

/** "Open it", "put it in the cart", after an answer that told of one thing of a list. */
async function ofAnswer(context: Context, { target }: Operation): Promise<Progress | null> {
  const { fx, given, step, task } = context;
  // Once: what was just opened for these words is the page in hand now.
  if (task.plan[task.at - 1]?.words === step.words) return null;
  const adds = addsToCart(target.words) && target.place === undefined;
  if (given || (!adds && (!pointsBack(target.words) || target.place !== undefined))) return null;
  const thing = spokenOf(await fx.observe(), await justBefore(context));
  if (!thing) return null;
  const open: Command = { verb: 'click', target: { words: thing.name.trim(), exact: true } };
  return { kind: 'instead', steps: [{ ...step, command: open }, ...(adds ? [step] : [])] };
}

/** Grounds, and where nothing fits looks behind tabs and folded sections before giving up. */
async function find(
  context: Context,
  asked: Query,
  target: Target,
  accept?: (element: PageElement) => boolean,
) {
  const query = sending(await turnTo(context, asked));
  const grounded = await settled(context, asked, await ground(context, query, accept));
  if (grounded.kind === 'found') return grounded;
  const alias = byAlias(query, grounded);
  if (alias) return alias;
  if (grounded.kind === 'ask') return (await takenByMeaning(context, query, grounded)) ?? grounded;
  // What is behind the dialog would not close it.
  if (query.verb === 'click' && closes(grounded.page, target)) return grounded;
  const taken = bySign(grounded, query) ?? (await takenByMeaning(context, query, grounded));
  if (taken) return taken;
  const buys = BUYING.test(query.words.trim());
  const order = buys ? await ground(context, { ...query, words: 'place order' }, mayAdd) : null;
  if (order?.kind === 'found') return order;
  const basket = buys ? await ground(context, { ...query, words: 'add to cart' }, mayAdd) : null;
  if (basket?.kind === 'found') return basket;
  const explored = await explore(context, query, grounded);
  return (isShopping(target) ? null : await offeredByMeaning(context, query, explored)) ?? explored;
}

/** Where no button buys at once, buying begins with the cart. */
const BUYING = /^(?:buy|purchase|order|get)(?: (?:it|this|this one|that|them))?$/iu;

/** "Expand the menu" where nothing is called so: the one sign that opens something. */
function bySign({ page }: Extract<Grounded, { kind: 'none' }>, query: Query): Grounded | null {
  if (query.verb !== 'expand') return null;
  const [element, ...others] = page.elements.filter(opensBySign);
  if (!element || others.length > 0) return null;
  return {
    kind: 'found',
    found: { page, element, why: 'it is the only sign here that opens something', uses: [] },
  };
}

/** What to look for when the page's own button is meant. */
const sending = (query: Query): Query =>
  isBare(query) ? { ...query, words: 'submit', role: 'button' } : query;

/** What may be meant at all, beside what the ranking says. */
const fit = (verb: TargetVerb, { words }: Query) =>
  filled(verb) ?? (verb === 'click' && addsToCart(words) ? mayAdd : bearing(words));

/** Only what holds something can be copied. */
const filled = (verb: TargetVerb) =>
  verb === 'copy' ? (e: PageElement): boolean => e.kind === 'text' || (e.value ?? '') !== '' : undefined;

/** Only on the way to something behind it. */
const hasMore = ({ task }: Context): boolean => task.at + 1 < task.plan.length;

/** Points at it; null when that shows nothing, so that it is pressed after all. */
async function hovered(context: Context, { page, element, why, uses }: Found): Promise<Progress | null> {
  const action = { kind: 'hover', ref: element.ref } as const;
  const outcome = await actAside(context, page, element, action);
  if (!outcome || outcome.status === 'no-effect') return null;
  await longer(context, page);
  return {
    kind: 'done',
    told: {
      what: `Open ${elementName(element)}`,
      why,
      status: 'done',
      result: outcome.change,
      class: 'K0',
      uses,
    },
  };
}

async function show({ fx }: Context, { element, why }: Found): Promise<Progress> {
  await fx.mark([{ ref: element.ref, label: element.name }]);
  return tell(`Show ${elementName(element)}`, `It is marked on the page: ${elementName(element)}.`, { why });
}

/** "All", "both", "three of": the step becomes one step for each match. */
async function each(context: Context, command: Operation, query: Query): Promise<Progress> {
  const page = withoutEcho(await context.fx.observe(), context.step.words, context.task.turn.words);
  const matches = countMatches(page, query);
  const count = Math.min(matches, command.target.count ?? matches);
  if (count === 0) throw notFound(command.target.words || context.step.words, []);
  const steps: Step[] = Array.from({ length: count }, (_, i) => ({
    words: context.step.words,
    command: { ...command, target: numbered(command.target, i + 1) },
  }));
  return { kind: 'instead', steps };
}
