/** "Expand Reports", "collapse the store": what is so already is left alone, and a tree's node is turned by its arrow key. */
import type { Action, PageElement } from '../flow';
import { elementName } from '../action/describe';
import { inEnglish } from '../language/abroad';
import type { Found } from './ground';
import { perform } from './perform';
import { tell, type Context, type Progress } from './skill';

const EXPAND = /^(?:please )?(?:expand|unfold|uncollapse|roll out|fold out)\b/iu;
const OPEN = /^(?:please )?open\b/iu;
const COLLAPSE = /^(?:please )?(?:collapse|fold|minimi[sz]e|roll up)\b/iu;

/** The key that opens or folds a node of a tree, where a press would choose it (ARIA practices, tree view). */
export const nodeKey = (ref: string, open: boolean): Extract<Action, { kind: 'key' }> => ({
  kind: 'key',
  ref,
  key: open ? 'ArrowRight' : 'ArrowLeft',
});

/** Opens or folds what says that it can be; null where a press does it, or something else is asked for. */
export async function unfold(context: Context, found: Found): Promise<Progress | null> {
  const { element } = found;
  const said = inEnglish(context.step.words);
  const isNode = element.role === 'treeitem';
  const open = EXPAND.test(said) || (isNode && OPEN.test(said)) ? true : COLLAPSE.test(said) ? false : null;
  if (open === null || element.expanded === undefined) return null;
  if (element.expanded === open)
    return tell(`${elementName(element)} is already so`, '', { result: 'nothing to do', why: found.why });
  if (!isNode) return null;
  const progress = await perform(context, nodeKey(element.ref, open), found, '');
  if (progress.kind !== 'done') return progress;
  const now = (await context.fx.observe()).elements.find((e) => same(e, element));
  if (now?.expanded !== open) return null;
  const what = `${open ? 'Open' : 'Fold'} ${elementName(element)}`;
  const result = open ? 'it is open now' : 'it is folded now';
  return { ...progress, told: { ...progress.told, what, status: 'done', result } };
}

const same = (e: PageElement, { ref, role, name }: PageElement): boolean =>
  e.ref === ref || (e.role === role && e.name === name);
