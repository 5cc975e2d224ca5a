/** "Show me the reviews": the part of the page that is called so is scrolled to, or opened where a tab or fold holds it. */
import type { Page, PageElement, Step } from '../flow';
import { meetsAll } from '../language/forms';
import { telling } from '../language/words';
import { perform } from './perform';
import type { Context, Progress } from './skill';

const SHOW = /^(?:show|let|read) me (?:see )?(?:(?:all )?the |its |their |all |my |your )?(.+?)[?!.\s]*$/iu;
/** A heading may say this much more: "What customers say: reviews". */
const MOST_MORE = 2;

/** What is to be shown, by its name; null when the words ask for something else. */
export const partNamed = (question: string): string | null => SHOW.exec(question.trim())?.[1] ?? null;

/** "What do people say?": what others wrote, by whatever the page calls it. */
const OPINIONS =
  /^(?:what (?:do|did) (?:(?:other )?(?:people|customers|guests|users|readers|buyers)|others|they) (?:say|think|write)|was (?:sagen|denken|schreiben) (?:die |andere )?(?:leute|kunden|gäste|leser|andere)|qu['’]en (?:disent|pensent) les (?:gens|clients|autres|lecteurs)|¿?\s*qué (?:dicen|opinan|piensan) (?:los (?:clientes|demás)|otros|la gente))(?: (?:about|of|über|dazu|de) ?(?:it|this|them|das|es|esto)?)?[?!.\s]*$/iu;

/** The part with what others wrote; null for any other question, or where the page has none. */
export async function opinions(context: Context, question: string): Promise<Progress | null> {
  if (!OPINIONS.test(question.trim())) return null;
  return (await partOf(context, 'reviews')) ?? (await partOf(context, 'comments'));
}

/** Shows it; null when no heading, tab or fold of the page is called so. */
export async function partOf(context: Context, name: string): Promise<Progress | null> {
  const { fx, step } = context;
  const page = await fx.observe();
  const heads = headingsOf(page);
  const called = calledSo(page, name);
  // "Show me shirts" beside a link "Shirts" and a card "Harbour linen shirt": what is called so and no more is meant.
  const whole = called.filter((e) => beyond(name, e.name) === 0);
  if (whole.some(isPressed) && !whole.some((e) => heads.has(e) || holds(e) || isOpen(e)))
    return { kind: 'instead', steps: [pressing(context, name)] };
  // What unfolds it heads it, too, once it is open.
  const heading = called.find((e) => heads.has(e)) ?? called.find(isOpen);
  if (heading) {
    const found = { page, element: heading, why: 'its heading says so', uses: [] };
    return perform(context, { kind: 'scroll', ref: heading.ref, to: 'here' }, found, name);
  }
  const holder = called.find(holds);
  if (!holder) return null;
  const target = { words: holder.name, exact: true as const };
  return { kind: 'instead', steps: [{ words: step.words, command: { verb: 'click', target } }] };
}

/** True when something to press is called so: a link to it shows more of it than a sentence. */
export const isPressable = async ({ fx }: Context, name: string): Promise<boolean> =>
  calledSo(await fx.observe(), name).some(isPressed);
const isPressed = (e: PageElement): boolean => e.kind === 'control' && PRESSED.has(e.role);
const PRESSED = new Set(['link', 'button', 'menuitem']);

/** What is called by the name, with few words beyond it; the fewest first. */
const calledSo = ({ elements }: Page, name: string): PageElement[] =>
  elements
    .filter((e) => !e.concealed && e.disabled !== true)
    .map((e) => ({ e, more: beyond(name, e.name) }))
    .filter(({ more }) => more !== null && more <= MOST_MORE)
    .sort((a, b) => (a.more ?? 0) - (b.more ?? 0))
    .map(({ e }) => e);

/** Pressing what is called so: it may be a link to another page, and what nothing is called is told by this name. */
export const pressing = ({ step }: Context, name: string): Step => ({
  words: step.words,
  command: { verb: 'click', target: { words: name } },
});

/** Headings: by role, and the text within one, by which what follows it is headed. */
function headingsOf({ elements }: Page): Set<PageElement> {
  return new Set(
    elements.filter(
      (e, i) =>
        e.role === 'heading' ||
        /^h[1-6]$/.test(e.tag) ||
        (e.kind === 'text' &&
          e.inside === undefined &&
          e.name !== e.heading &&
          elements.slice(i + 1, i + 1 + FOLLOWS).some(({ heading = '' }) => heads(heading, e.name))),
    ),
  );
}
/** "History" in a heading with a link "edit" behind it. */
const heads = (heading: string, name: string): boolean =>
  name !== '' && heading.startsWith(name) && (beyond(name, heading) ?? MOST_MORE) < MOST_MORE;
/** What a heading heads comes soon after it. */
const FOLLOWS = 5;

const isOpen = (e: PageElement): boolean =>
  e.kind === 'control' && (e.expanded === true || e.selected === true) && e.options === undefined;

const holds = (e: PageElement): boolean =>
  e.kind === 'control' &&
  ((e.role === 'tab' && e.selected !== true) || e.expanded === false) &&
  e.options === undefined;

/** Words of a label beyond those of the name; null when it lacks one of them. */
function beyond(name: string, label: string): number | null {
  const wanted = telling(name);
  const has = telling(label.slice(0, 120));
  if (wanted.length === 0 || !meetsAll(wanted, has)) return null;
  return has.filter((word) => !/^\d+$/.test(word)).length - wanted.length;
}
