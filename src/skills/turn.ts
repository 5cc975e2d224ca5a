/** "Next page", "previous page": what turns the page of a list, and plain words where nothing here does. */
import { Failure, type Command, type PageElement } from '../flow';
import { elementName } from '../action/describe';
import { pages, turnsBack, turnsPage } from '../action/signs';
import { edgeOf, leadsTo } from './pager';
import { which } from './ground';
import { perform } from './perform';
import type { Context, Progress, Skill } from './skill';

type Turn = Extract<Command, { verb: 'turn' }>;

export const turn: Skill = {
  name: 'turn',
  verbs: ['turn'],
  examples: [],
  async run(context): Promise<Progress> {
    const { way } = context.step.command as Turn;
    const page = await context.fx.observe();
    if (
      typeof way === 'number' &&
      !page.elements.some((e) => turnsPage(e) || turnsBack(e) || NUMBERED.test(e.name))
    )
      throw new Failure('not-found', `I see no page ${way} here: nothing on this page turns to another.`);
    const edge = way === 'first' || way === 'last';
    const turns = edge
      ? edgeOf(page, way)
      : typeof way === 'number'
        ? leadsTo(way)
        : way === 'next'
          ? turnsPage
          : turnsBack;
    if (turns === 'here') throw new Failure('not-found', `This is the ${way} page already, as far as I see.`);
    if (turns === null && way === 'last') return elsewhere(context);
    if (turns === null) throw new Failure('not-found', 'Nothing here is parted into pages that I can see.');
    const all = page.elements.filter((e) => !e.concealed && turns({ ...e, disabled: false }));
    const open = all.filter(({ disabled }) => disabled !== true);
    const { given } = context;
    const picked = given?.kind === 'option' ? open.find(({ ref }) => ref === given.ref) : undefined;
    const [one, ...others] = picked ? [picked] : distinct(open);
    if (one && others.length > 0) return { kind: 'ask', question: which(context.fx.id(), [one, ...others]) };
    if (one)
      return perform(
        context,
        { kind: 'click', ref: one.ref },
        { page, element: one, why: picked ? 'you picked it' : 'it turns the page', uses: [] },
        context.step.words,
      );
    // Without pages of a list, the page before is the one that was shown before.
    if (way === 'previous' && all.length === 0)
      return { kind: 'instead', steps: [{ ...context.step, command: { verb: 'back' } }] };
    throw none(way, all[0]);
  },
};

const NUMBERED = /^page \d+$/iu;

/** "The last page" where nothing has pages may mean the one before this. */
function elsewhere({ fx, given, step }: Context): Progress {
  if (given?.kind === 'option') return { kind: 'instead', steps: [{ ...step, command: { verb: 'back' } }] };
  const text =
    'Nothing here is parted into pages that I can see. Shall I go back to the page you were on before?';
  return { kind: 'ask', question: { id: fx.id(), text, options: [{ label: 'Go back' }] } };
}

function none(way: Turn['way'], shut: PageElement | undefined): Failure {
  if (typeof way === 'number')
    return new Failure('not-found', `I see no page ${way} here. Say “next page” to go on page by page.`);
  const end = way === 'next' || way === 'last' ? 'last' : 'first';
  return new Failure(
    'not-found',
    shut
      ? `${elementName(shut)} can’t be pressed here: this seems to be the ${end} page.`
      : 'There is no next page here that I can see. Some lists grow at their end: try “scroll to the bottom”.',
  );
}

/** Pagers above and below a list are one; an arrow of a gallery is another, unless a pager is there. */
function distinct(open: PageElement[]): PageElement[] {
  const pagers = open.filter(pages);
  const worded = open.filter(({ name }) => /\p{L}/u.test(name));
  const best = pagers.length > 0 ? pagers : worded.length > 0 ? worded : open;
  const seen = new Set<string>();
  return best.filter(({ name, href }) => {
    const key = `${name.trim()} ${href ?? ''}`;
    return !seen.has(key) && seen.add(key);
  });
}
