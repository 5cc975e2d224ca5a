/** Reading a page: its main text, tables and lists, in one pass over what a person can see. */
import type { PageText, Ref } from '../../flow';
import { clean } from '../clean';
import { attr, doc, flatParent, rootOf } from '../dom';
import { NAME_CHARS } from '../limits';
import type { Survey } from '../frame';
import type { World } from '../world';
import { blockListener } from './blocks';
import { bylineOf } from './byline';
import { listsOf } from './lists';
import { pairsIn } from './pairs';
import { regionsIn } from './repeats';
import { seenTree } from './seen';
import { addRefs, tablesIn } from './tables';
import { mainText } from './text';
import { thingOf } from './thing';

/** Something that can be operated, by the ref it was observed under. */
export interface Operable {
  ref: Ref;
  el: Element;
}

/** Reads the page. Records and rows bear refs only of what was observed before. */
export function read({ survey, refOf }: Pick<World, 'survey' | 'refOf'>): PageText {
  const blocks = blockListener();
  const tree = seenTree();
  const s = survey((...heard) => {
    blocks.hear(...heard);
    tree.hear(...heard);
  });
  const root = rootOf(document);
  const lang = root ? (attr(root, 'lang') ?? '') : '';
  const chosen = mainText(blocks.done());
  const tables = [...tablesIn(tree), ...pairsIn(tree)];
  const regions = regionsIn(tree, new Set(tables.map(({ node }) => node)));
  const roots = [
    ...regions.flatMap(({ records }) => records.flat().map(({ el }) => el)),
    ...tables.flatMap(({ rows }) => rows),
  ];
  const refsIn = operableIn(s, refOf, new Set(roots));
  for (const table of tables) addRefs(table, refsIn);
  const lists = listsOf(regions, lang, refsIn);
  const thing = thingOf(tree, regions, tables, lang);
  const byline = bylineOf(tree, regions, lang);
  return {
    title: clean(doc.title(), NAME_CHARS),
    lang,
    url: location.href,
    blocks: chosen.map(({ text, heading, level }) => ({
      text,
      ...(heading && { heading }),
      ...(level && { level }),
    })),
    ...(lists.length > 0 && { lists }),
    ...(tables.length > 0 && { tables: tables.map(({ table }) => table) }),
    ...(thing && { thing }),
    ...(byline && { byline }),
    ...(s.truncated && { truncated: true }),
  };
}

/** What can be operated in some of `roots`, in page order. */
function operableIn(
  s: Survey,
  refOf: World['refOf'],
  roots: ReadonlySet<Element>,
): (of: Element[]) => Operable[] {
  const inside = new Map<Element, Operable[]>();
  for (const { el, kind } of s.found) {
    const ref = kind === 'control' ? refOf(el) : undefined;
    if (ref === undefined) continue;
    for (let at: Element | null = el; at; at = flatParent(at)) {
      if (!roots.has(at)) continue;
      const have = inside.get(at);
      if (have) have.push({ ref, el });
      else inside.set(at, [{ ref, el }]);
    }
  }
  return (of) => of.flatMap((el) => inside.get(el) ?? []);
}
