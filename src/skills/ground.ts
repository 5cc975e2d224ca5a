/** Grounding: from a description to one element of the live page, or to a question with the candidates as buttons. */
import {
  Failure,
  type MemoryUse,
  type Page,
  type PageElement,
  type Question,
  type Ranked,
  type Ref,
} from '../flow';
import { elementName, quoted } from '../action/describe';
import { applying } from '../memory/applies';
import { meaningsOf } from '../memory/relevance';
import { preferenceSignals, type PreferenceSignal } from '../memory/signals';
import type { Choice } from '../rank/choice';
import type { Query } from '../rank/query';
import { rank } from '../rank/rank';
import { because } from './because';
import { decide, withoutEcho } from './decide';
import { habitsOf, usedIn } from './habits';
import { pick } from './pick';
import { calledLike } from './series';
import type { Context, Given } from './skill';

/** The element meant, with the reason in words and the memories that decided it. */
export interface Found {
  page: Page;
  element: PageElement;
  why: string;
  /** The model that picked it, where one did. */
  by?: string;
  uses: MemoryUse[];
  /** Meant for sending a form: pressing it is judged as sending, whatever it is called. */
  sends?: true;
}

export type Grounded =
  | { kind: 'found'; found: Found }
  | { kind: 'ask'; question: Question; open?: Open }
  /** `hidden`: what the page calls it, where it holds such a control but does not show it now; `shownBy`: what shows it when pointed at. */
  | { kind: 'none'; page: Page; nearest: Ranked[]; hidden?: string; shownBy?: Ref; open?: Open };

/** What words left open, for whoever knows more than words. */
export interface Open {
  page: Page;
  ranked: Ranked[];
  choice: Choice;
}

const MOST_CANDIDATES = 5;

/** Observes the page and grounds one query on it. An answer to an earlier question wins over ranking. */
export async function ground(
  context: Context,
  asked: Query,
  accept?: (element: PageElement) => boolean,
): Promise<Grounded> {
  const { fx, step, task } = context;
  const [seen, memories, earlier, meant] = await Promise.all([
    fx.observe(),
    fx.memories(step.words),
    fx.recent(),
    fx.meant?.(step.words),
  ]);
  const page = withoutEcho(seen, step.words, task.turn.words);
  const name = calledLike(asked.words, page.elements);
  const isThere = name !== null && page.elements.some((e) => e.name.trim() === name);
  const query = isThere ? { ...asked, words: name } : asked;
  const chosen = chosenBy(context.given, page);
  if (chosen) return { kind: 'found', found: chosen };
  const applies = await applying(memories, task.turn.words, fx.selecting);
  const signals = preferenceSignals(memories, step.words, task.site, fx.now(), applies, meaningsOf(meant));
  const remembers = (await fx.remembers?.()) ?? true;
  const habits = habitsOf(remembers ? earlier : [], task);
  const rankWith = (memory: PreferenceSignal[]): Ranked[] => {
    const ranked = rank(page, query, { memory, recent: usedIn(task), habits });
    return accept ? ranked.filter(({ element }) => accept(element)) : ranked;
  };
  const ranked = rankWith(signals);
  const choice = decide(ranked, query, step.words);
  switch (choice.kind) {
    case 'sure': {
      const without = signals.length > 0 ? decide(rankWith([]), query, step.words) : choice;
      const cited = deciding(choice.best, without, ranked).map((id) => fx.cite(id));
      const uses = (await Promise.all(cited)).filter((use) => use !== null);
      return {
        kind: 'found',
        found: { page, element: choice.best.element, why: because(choice.best), uses },
      };
    }
    case 'unsure': {
      // Nothing seen is called so, and what is called so shows when it is pointed at.
      const hidden = choice.among.some(saysIt) ? undefined : await hiddenOne(context, page, query);
      if (hidden?.shownBy !== undefined) return none(page, [], hidden);
      const { among, sure, by } = await pick(context, choice.among);
      const elements = among.map(({ element }) => element);
      const [first] = elements;
      if (sure && first && by !== null)
        return {
          kind: 'found',
          found: { page, element: first, why: `picked by ${by}`, by, uses: [] },
        };
      const question = which(fx.id(), elements);
      return {
        kind: 'ask',
        question: by === null ? question : { ...question, advised: { role: 'picker', by } },
        // A model that was asked has had its say.
        ...(by === null && { open: { page, ranked, choice } }),
      };
    }
    case 'none':
      return {
        ...none(page, choice.nearest, await hiddenOne(context, page, query)),
        open: { page, ranked, choice },
      };
  }
}

const none = (page: Page, nearest: Ranked[], hidden?: PageElement): Extract<Grounded, { kind: 'none' }> => ({
  kind: 'none',
  page,
  nearest,
  ...(hidden && { hidden: hidden.name }),
  ...(hidden?.shownBy !== undefined && { shownBy: hidden.shownBy }),
});

/** It bears the very words. */
const saysIt = ({ signals }: Ranked): boolean => Math.max(signals['same'] ?? 0, signals['letter'] ?? 0) >= 1;

function chosenBy(given: Given | undefined, page: Page): Found | null {
  if (given?.kind !== 'option' || given.ref === undefined) return null;
  const element = page.elements.find((e) => e.ref === given.ref);
  if (!element)
    throw new Failure('stale', 'What you chose is no longer on the page. Tell me again what to do.');
  return { page, element, why: 'you picked it', uses: [] };
}

/** The memories that made the difference: none when the same element would have been taken without them. */
function deciding(best: Ranked, without: Choice, ranked: Ranked[]): string[] {
  if (without.kind === 'sure' && without.best.element.ref === best.element.ref) return [];
  const rivals = without.kind === 'unsure' ? without.among : without.kind === 'sure' ? [without.best] : [];
  const refs = new Set([best, ...rivals].map((r) => r.element.ref));
  return [...new Set(ranked.filter((r) => refs.has(r.element.ref)).flatMap((r) => r.memoryIds))];
}

/** "Which one do you mean?", with the candidates as buttons. */
export function which(id: string, among: PageElement[], text = 'Which one do you mean?'): Question {
  const options = among.slice(0, MOST_CANDIDATES).map((element) => ({
    label: elementName(element),
    ref: element.ref,
    ...detail(element),
  }));
  return { id, text, options };
}

/** What tells two elements of one name apart: where they stand. */
function detail(element: PageElement): { detail?: string } {
  const place = element.item?.text ?? element.dialog ?? element.group ?? element.heading ?? element.landmark;
  return place === undefined || place === element.name ? {} : { detail: place.slice(0, 80) };
}

/** A control that the page does not show now and that answers the words for certain. */
async function hiddenOne({ fx }: Context, page: Page, query: Query): Promise<PageElement | undefined> {
  if (query.words.trim() === '') return undefined;
  const elements = (await fx.concealed?.()) ?? [];
  const [best] = rank({ ...page, elements }, query);
  return best && saysIt(best) ? best.element : undefined;
}

/** The sentence for a description that nothing on the page fits, with what comes nearest or is hidden. */
export function notFound(words: string, nearest: Ranked[], hidden?: string): Failure {
  if (hidden !== undefined)
    return new Failure(
      'not-found',
      `${quoted(hidden)} is on this page but not shown now: it may be in a closed menu or a later step. Open that first, then say it again.`,
    );
  const names = nearest.slice(0, 3).map(({ element }) => elementName(element));
  const near = names.length > 0 ? ` The nearest I see: ${names.join(', ')}.` : '';
  return new Failure('not-found', `I can’t find ${quoted(words || 'that')} on this page.${near}`);
}
