/** Looking behind tabs, folded sections and tree nodes for something that is named but not visible yet. */
import { Failure, type PageElement, type Undo } from '../flow';
import type { Query } from '../rank/query';
import { actAside } from './aside';
import { ground, type Grounded } from './ground';
import { longer } from './offered';
import { opensBySign } from '../action/signs';
import { sought } from './seek';
import type { Context } from './skill';
import { nodeKey } from './unfold';

/** How many things are opened at most: enough for a page's tabs, few enough that nobody gets lost. */
const MOST_OPENED = 12;

/** Opens one hidden part after another until the query is found; the last word is the last grounding. */
export async function explore(context: Context, query: Query, first: Grounded): Promise<Grounded> {
  // Without a name anything would do, and opening things at random helps nobody.
  if (query.words.trim() === '') return sought(context, query, first);
  const opened = new Set<string>();
  const backs: Undo[] = [];
  let grounded = await pointed(context, query, first);
  while (grounded.kind === 'none' && opened.size < MOST_OPENED) {
    const { page } = grounded;
    const next = page.elements.find((e) => hides(e) && !opened.has(key(e)));
    if (!next) break;
    opened.add(key(next));
    const kind = opensOnHover(next) ? 'hover' : 'click';
    // Pressing a node of a tree would choose it.
    const node = next.role === 'treeitem' ? nodeKey(next.ref, true) : null;
    const outcome = await actAside(context, page, next, node ?? { kind, ref: next.ref });
    if (outcome?.undo) backs.push(outcome.undo);
    if (kind === 'hover') await longer(context, page);
    grounded = await ground(context, query);
  }
  // What was opened in vain is closed again: nobody asked for that.
  if (grounded.kind === 'none' && (await closedAgain(context, backs)))
    grounded = await ground(context, query);
  return sought(context, query, grounded);
}

/** Takes back in reverse what can be; false when there was nothing. */
async function closedAgain({ fx }: Context, backs: Undo[]): Promise<boolean> {
  for (const back of backs.reverse()) {
    try {
      await fx.takeBack(back);
    } catch (error) {
      // What does not let itself be closed stays open, as after a look by hand.
      if (!(error instanceof Failure)) throw error;
    }
  }
  return backs.length > 0;
}

/** Points at what shows it when pointed at, and at what that shows in turn: menus that open so have no other sign. */
async function pointed(context: Context, query: Query, first: Grounded): Promise<Grounded> {
  let grounded = first;
  for (let levels = 0; levels < MOST_LEVELS && grounded.kind === 'none'; levels++) {
    const { page, shownBy } = grounded;
    const by = page.elements.find(({ ref }) => ref === shownBy);
    const outcome = by && (await actAside(context, page, by, { kind: 'hover', ref: by.ref }));
    if (!outcome || outcome.status === 'no-effect') break;
    grounded = await ground(context, query);
  }
  return grounded;
}

/** Menus within menus. */
const MOST_LEVELS = 4;

/** A menu's entry with more behind it: pressing it would choose it, pointing at it opens what is behind. */
export const opensOnHover = (e: PageElement): boolean =>
  e.role === 'menuitem' && e.haspopup === true && e.expanded !== true;

/** A control that shows a hidden part and can be closed again. */
function hides(element: PageElement): boolean {
  if (element.disabled === true || element.kind !== 'control') return false;
  if (opensOnHover(element)) return true;
  if (element.role === 'tab') return element.selected !== true && element.expanded !== true;
  if (opensBySign(element)) return true;
  return element.expanded === false && element.role !== 'combobox' && element.options === undefined;
}

/** Refs change when a control renames itself, as "Show" / "Hide" do; place and role stay. */
const key = (e: PageElement): string => `${e.role} ${e.name} ${e.item?.index ?? ''} ${e.ref}`;
