/** Where a page has no button for what a shop is asked: "put it in the cart" on a list, "go to checkout" on a product. */
import { Failure, type Command, type Page, type PageElement, type Target } from '../flow';
import { quoted } from '../action/describe';
import { sameThing } from '../language/words';
import { addsToCart, cartLink, isCartPage } from './cart';
import { which, type Grounded } from './ground';
import type { Context, Progress } from './skill';

/** What the shop is asked for, in the words of a target; null for anything else. */
function asked({ words, exact, ordinal }: Target): 'add' | 'checkout' | null {
  if (exact === true || ordinal !== undefined) return null;
  if (addsToCart(words)) return 'add';
  return sameThing(words.replace(/^(?:the|go to)\s+/iu, ''), 'checkout') ? 'checkout' : null;
}

/** What shops alone are asked for: there is a way round for it, and no other control comes near. */
export const isShopping = (target: Target): boolean => asked(target) !== null;

/** What to do instead, where nothing on the page was found for it; null for all other requests. */
export function aroundShop(context: Context, target: Target, grounded: Grounded): Progress | null {
  const want = grounded.kind === 'none' && grounded.hidden === undefined ? asked(target) : null;
  if (want === null || grounded.kind !== 'none' || context.given) return null;
  return want === 'add' ? whichThing(context, target, grounded.page) : byCart(context, target, grounded.page);
}

/** The thing that was picked of a list is opened, and put in there. */
export async function pickedThing(context: Context, target: Target): Promise<Progress | null> {
  const { fx, given, step } = context;
  if (given?.kind !== 'option' || given.ref === undefined || asked(target) !== 'add') return null;
  const picked = (await fx.observe()).elements.find(({ ref }) => ref === given.ref);
  if (!picked || picked.role !== 'link' || addsToCart(picked.name)) return null;
  const open: Command = { verb: 'click', target: { words: picked.name.trim(), exact: true } };
  return { kind: 'instead', steps: [{ ...step, command: open }, step] };
}

/** Things are put into the cart on their own pages: which one is asked, and opened first. */
function whichThing({ fx }: Context, { place = [] }: Target, page: Page): Progress | null {
  if (place.length > 0) return null;
  const things = listed(page);
  if (things.length === 0) return null;
  return {
    kind: 'ask',
    question: which(fx.id(), things, 'Which one shall I put into the cart? I open it first.'),
  };
}

/** The titles of the list that the page is about, each once. */
function listed({ elements }: Page): PageElement[] {
  const names = new Set<string>();
  return elements.filter(
    (e) =>
      e.kind === 'control' &&
      e.role === 'link' &&
      (e.item?.of ?? 0) > 1 &&
      !e.concealed &&
      !/nav|banner|contentinfo|header|footer/iu.test(e.landmark ?? '') &&
      e.name.trim() !== '' &&
      e.name.length <= 80 &&
      !names.has(e.name) &&
      names.add(e.name),
  );
}

/** The checkout is behind the cart. */
function byCart({ step, task }: Context, target: Target, page: Page): Progress | null {
  const way = cartLink(page);
  // Once: a cart that has no way on has none at the second look either.
  if (!way || isCartPage(page) || task.plan[task.at - 1]?.words === step.words) return null;
  if (way.count === 0)
    throw new Failure(
      'not-found',
      `There is nothing to pay for yet, as ${quoted(way.element.name.trim())} says here. Put something into the cart first.`,
    );
  const cart: Command = { verb: 'click', target: { words: way.element.name.trim(), exact: true } };
  const checkout: Command = { verb: 'click', target: { ...target, words: 'checkout' } };
  return {
    kind: 'instead',
    steps: [
      { ...step, command: cart },
      { ...step, command: checkout },
    ],
  };
}
