/** What a person takes for granted about the thing they speak of, so that nobody is asked what they would find obvious. */
import type { Ranked } from '../flow';
import { evidence, type Choice } from '../rank/choice';
import type { Query } from '../rank/query';

/** Pictures without a name that lie behind something else are backdrop: nothing there can be pressed. */
export const isBackdrop = ({ element: e }: Ranked): boolean =>
  e.covered === true && e.name === '' && (e.role === 'img' || e.tag === 'canvas');

const PARAGRAPH = /\b(?:paragraph|passage|absatz|paragraphe|párrafo)\b/iu;

/** "The paragraph": the longest run of text, when no words tell which one; null when no paragraph was asked for. */
export function paragraph(ranked: Ranked[], query: Query, words: string): Choice | null {
  const plain = query.words === '' && query.ordinal === null && query.places.length === 0;
  if (!plain || query.role !== 'text' || !PARAGRAPH.test(words)) return null;
  const texts = ranked.filter(({ element: e }) => e.kind === 'text' && e.inside === undefined);
  const [best, ...others] = texts.sort((a, b) => b.element.name.length - a.element.name.length);
  if (!best) return null;
  const rivals = others.filter((r) => r.element.name.length > best.element.name.length * ALIKE);
  return rivals.length === 0
    ? { kind: 'sure', best }
    : { kind: 'unsure', among: [best, ...rivals].slice(0, MOST) };
}

/** Texts of nearly the same length are paragraphs both. */
const ALIKE = 0.8;
/** People read five buttons. */
const MOST = 5;

/** "A text box", "any checkbox": whichever comes first will do. */
const ANY = /^(?:please )?\p{L}+ (?:on |in |into |at )?(?:an?|any|any one of the) (?!few\b|couple\b|lot\b)/iu;
/** "The section below": the first folded part, where there are several and none was named. */
const nextFolded = (query: Query): boolean => query.verb === 'expand' && query.words === '';

/** Less of the words found than this leaves it open whether the thing is there at all. */
const FOUND = 0.6;

/** The first of several that fit equally, where the words leave it open which one. */
export function firstOfAny(choice: Choice, query: Query, words: string): Choice {
  if (choice.kind !== 'unsure' || query.exact !== null) return choice;
  const [best] = choice.among;
  if (!best) return choice;
  const folded = nextFolded(query) && choice.among.every(({ element: e }) => e.expanded === false);
  if (folded || (ANY.test(words) && query.words === '' && query.role !== null)) {
    const [first = best] = [...choice.among].sort((a, b) => a.element.box[1] - b.element.box[1]);
    return { kind: 'sure', best: first };
  }
  // Which option to choose is the person's own decision, or their memory's; "an invoice" leaves it to them.
  const decides = query.verb === 'select' || query.verb === 'check';
  return ANY.test(words) && !decides && evidence(best, query) >= FOUND ? { kind: 'sure', best } : choice;
}

/**
 * A control within another one of the same name is the one that is pressed: a button in a heading that is no button.
 * So is one of several texts within a mere container, when it says the very words.
 */
export function withoutWrappers(ranked: Ranked[]): Ranked[] {
  const byRef = new Map(ranked.map(({ element }) => [element.ref, element]));
  const wrappers = new Set(
    ranked.flatMap(({ element: e, signals }) => {
      const around = e.inside === undefined ? undefined : byRef.get(e.inside);
      if (!around || around.name === '') return [];
      const twin = e.kind === 'control' && around.name === e.name;
      const part = around.role === 'generic' && signals.same === 1 && around.name !== e.name && e.name !== '';
      return twin || part ? [around.ref] : [];
    }),
  );
  return wrappers.size === 0 ? ranked : ranked.filter(({ element }) => !wrappers.has(element.ref));
}
