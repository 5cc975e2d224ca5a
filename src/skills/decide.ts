/** From a ranking to a decision, with what a person takes for granted: controls before text, twins are one. */
import type { Page, PageElement, Ranked } from '../flow';
import { choose, type Choice } from '../rank/choice';
import type { Query } from '../rank/query';
import { inRow } from './inrow';
import { firstOfAny, isBackdrop, paragraph, withoutWrappers } from './obvious';

/** Reading verbs take text as gladly as controls, and so do hands that carry things about. */
const READS = new Set<Query['verb']>(['copy', 'highlight', 'show', 'scroll', 'find', 'drag']);
/** Longer plain text is something to read; nobody means to press it. */
const PRESSABLE = 60;

/** Controls first; plain text only when no control answers, since pages hang listeners on anything. */
export function decide(ranked: Ranked[], asked: Query, words: string): Choice {
  // A quoted "x" describes the sign on a close button, whose name is rarely that letter.
  const query = asked.exact !== null && /^[x×✕✖]$/iu.test(asked.exact) ? { ...asked, exact: null } : asked;
  const others = withoutWrappers(ranked).filter(
    (r) => !isBackdrop(r) && (r.element.kind === 'control' || !repeats(r.element, words)),
  );
  if (READS.has(query.verb))
    return paragraph(others, query, words) ?? untwinned(inField(choose(others, query), words));
  const operable = others.filter(({ element: e }) => e.kind === 'control' || e.inside !== undefined);
  const first = inRow(choose(operable, query), operable, query);
  if (first.kind !== 'none') return firstOfAny(opened(untwinned(inField(first, words)), words), query, words);
  const texts = others.filter(({ element: e }) => e.kind === 'text' && e.name.length <= PRESSABLE);
  const second = choose(texts, query);
  return second.kind === 'none' ? first : untwinned(second);
}

/** Shorter pieces of the request are names that it speaks of. */
const ECHO = 25;

/** A page that writes the request down, as exercises and help pages do, labels nothing with it or with a piece of it. */
export function withoutEcho(page: Page, step: string, turn: string): Page {
  const said = fold(turn);
  const own = page.elements.filter((e) => e.kind === 'control' || !repeats(e, step));
  const elements = own.map((e) => {
    if (e.near === undefined) return e;
    const piece = fold(e.near);
    if (!repeats({ ...e, name: e.near }, step) && !(piece.length > ECHO && said.includes(piece))) return e;
    const plain = { ...e };
    delete plain.near;
    return plain;
  });
  return { ...page, elements };
}

/** A sentence that repeats the request is not what the request is about. */
export function repeats({ name }: PageElement, words: string): boolean {
  return words !== '' && fold(name).includes(fold(words));
}

const fold = (s: string): string => s.toLowerCase().replace(/\s+/gu, ' ').trim();

/** "Text area", "text field" and "editor" are three things to people, though both are text boxes to the browser. */
function inField(choice: Choice, words: string): Choice {
  if (choice.kind !== 'unsure') return choice;
  const area = /\btext ?area/iu.test(words);
  const field = /\btext ?(?:field|box|input)/iu.test(words);
  const editor = /\beditor\b/iu.test(words);
  if (area === field && !editor) return choice;
  const among = choice.among.filter(({ element: { tag } }) =>
    editor ? tag !== 'input' && tag !== 'textarea' : (tag === 'textarea') === area,
  );
  const [best, ...others] = among;
  if (!best) return choice;
  return others.length === 0 ? { kind: 'sure', best } : { kind: 'unsure', among };
}

/** "Open the cart" means the way there and not the button that fills it. */
function opened(choice: Choice, words: string): Choice {
  if (choice.kind !== 'unsure' || !OPENING.test(words)) return choice;
  const [best, ...others] = choice.among.filter(
    ({ element: e }) => OPENS.has(e.role) || e.haspopup === true || e.expanded === false,
  );
  return best && others.length === 0 ? { kind: 'sure', best } : choice;
}

const OPENING = /^(?:please )?(?:open|go to|visit|show|view|öffne|ouvre|abre)\b/iu;
const OPENS = new Set(['link', 'tab', 'menuitem', 'treeitem']);

/** Rivals that look and stand alike can't be told apart by asking either: the first one is meant. */
function untwinned(choice: Choice): Choice {
  if (choice.kind !== 'unsure') return choice;
  const [best] = choice.among;
  const looks = new Set(choice.among.map(({ element }) => look(element)));
  return best && looks.size === 1 ? { kind: 'sure', best } : choice;
}

const look = (e: PageElement): string =>
  [
    e.role,
    e.tag,
    e.name,
    e.hints,
    e.href,
    e.value,
    e.near,
    e.placeholder,
    e.heading,
    e.landmark,
    e.dialog,
    e.group,
    e.item?.text,
  ].join('\n');
