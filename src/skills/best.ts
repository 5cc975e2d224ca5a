/** "Open the cheapest one", "add the best rated to the cart": the thing meant is found by comparing the page's entries. */
import { Failure, type Page, type Question, type Target } from '../flow';
import { quoted } from '../action/describe';
import { superlativeIn } from '../language/records/aspect';
import { collectionsOf, wordsOf, type Entry } from '../language/records/entry';
import { bestOf } from '../language/records/reply';
import { telling } from '../language/records/wanted';
import type { Query } from '../rank/query';
import { ground, type Grounded } from './ground';
import type { Context, Progress } from './skill';

/** What came of comparing: an element, a question, other steps; null when nothing on the page can be compared so. */
export type Compared = Grounded | Extract<Progress, { kind: 'instead' }> | null;

/** Resolves a target that is told by a superlative. Answers null for any other, so that its words are looked for. */
export async function compared(context: Context, target: Target, query: Query): Promise<Compared> {
  const wish = context.given ? null : wishOf(target, context.step.words);
  if (!wish) return null;
  const page = await context.fx.observe();
  // A button that bears these very words is what was meant.
  if (page.elements.some((e) => e.kind === 'control' && fold(e.name) === fold(wish.words))) return null;
  // Records bear the refs of what was observed, so reading comes second.
  const text = await context.fx.read();
  const superlative = superlativeIn(wish.words);
  if (!superlative) return null;
  const about = telling(wish.words.replace(superlative.words, ' '));
  const found = bestOf({ kind: 'best', superlative, about }, collectionsOf(text));
  // "The latest post" is often the name of a place; prices and ratings are there to be compared.
  if (!found && superlative.aspect.by === 'date') return null;
  if (!found) {
    const what = { price: 'prices', rating: 'ratings', reviews: 'numbers of reviews', column: 'values' }[
      superlative.aspect.by as 'price'
    ];
    throw new Failure(
      'not-found',
      `I see no ${what} here that I could compare. Tell me its name, and I take that one.`,
    );
  }
  const { entry, ties, among, from, named } = found;
  if (from.of > from.entries.length)
    throw new Failure(
      'not-found',
      `There are ${from.of} of them, more than I can compare. Narrow the list first.`,
    );
  if (ties.length > 0)
    return {
      kind: 'ask',
      question: which(context, page, [entry, ...ties], 'These are equal. Which one do you mean?'),
    };
  // "The cheapest hotel" among things that the page does not call hotels: not taken without asking.
  if (!named && !about.every((word) => telling(`${text.title} ${page.url}`).includes(word)))
    return {
      kind: 'ask',
      question: which(context, page, [entry], 'This comes first of what I can compare here. Do you mean it?'),
    };
  const why = `${quoted(entry.title)} is ${superlative.words} of ${among.length}: ${wordsOf(entry, superlative.aspect)}`;
  return wish.button === ''
    ? opened(page, entry, why)
    : pressed(context, { ...query, places: [], words: wish.button }, entry, why);
}

/** The superlative words of a target, and the button of that thing when one is named. */
function wishOf(target: Target, said: string): { words: string; button: string } | null {
  if (target.exact === true || target.ordinal !== undefined) return null;
  const of = target.place?.find(({ relation, words }) => relation === 'of' && superlativeIn(words));
  const words = of ? of.words : target.words;
  const found = superlativeIn(words);
  if (!found || found.aspect.by === 'column') return null;
  // "Click Latest news" names a link; "click the latest message" compares.
  const definite = new RegExp(
    `\\b(?:the|my|this|das|den|die|der|le|la|les|el|los|las)\\s+${escape(found.words)}`,
    'iu',
  );
  return definite.test(said) || /\s(?:one|rated)$/iu.test(words)
    ? { words, button: of ? target.words : '' }
    : null;
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function opened(page: Page, entry: Entry, why: string): Grounded | null {
  const element = page.elements.find(({ ref }) => ref === entry.refs[0]);
  return element ? { kind: 'found', found: { page, element, why, uses: [] } } : null;
}

/** The button of that entry; where it has none of that name, its page may have: it is opened first. */
async function pressed(context: Context, query: Query, entry: Entry, why: string): Promise<Compared> {
  const own = new Set(entry.refs);
  const grounded = await ground(context, query, ({ ref, name }) => own.has(ref) && name !== entry.title);
  if (grounded.kind === 'found') {
    return { kind: 'found', found: { ...grounded.found, why } };
  }
  return grounded.kind === 'ask' ? grounded : openFirst(context, query, entry);
}

function openFirst({ step }: Context, query: Query, { title }: Entry): Compared {
  return {
    kind: 'instead',
    steps: [
      { words: step.words, command: { verb: 'click', target: { words: title, exact: true } } },
      { words: step.words, command: { verb: 'click', target: { words: query.words } } },
    ],
  };
}

function which({ fx }: Context, page: Page, entries: Entry[], text: string): Question {
  const options = entries.slice(0, 5).flatMap(({ title, refs: [ref], text: detail }) => {
    const known = page.elements.some((e) => e.ref === ref);
    return ref === undefined || !known ? [] : [{ label: title, ref, detail: detail.slice(0, 80) }];
  });
  return { id: fx.id(), text, options };
}
