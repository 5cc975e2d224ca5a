/** "What is a z-score?", "what does LEAN stand for?": the thing that is asked about, and the sentence that says what it is. */
import { formsOf, meet } from './forms';
import { withoutMarks } from './marks';
import { tokens } from './tokens';

/** Without "the", which asks for one that is here: "what is the price?". Four languages. */
const ASKS = [
  /^what(?:['’]s| is| are) (?:an? )?(?!the |this |that |it\b|your |my |its |their |new\b|here\b|next\b)((?:\S+ ){0,3}\S+)$/iu,
  /^what (?:does|do) (?:an? |the )?(.+?) (?:mean|stand for)$|^what is meant by (.+)$/iu,
  /^(?:was (?:ist|sind) (?:eine? )?(?!der |die |das |mein|dein|ihr)|was (?:bedeutet|bedeuten|heißt) |wofür steht )((?:\S+ ){0,3}\S+)$/iu,
  /^(?:qu['’]est-ce qu(?:e (?:c['’]est que )?|['’])|c['’]est quoi |que signifie(?:nt)? |que veut dire )(?:une? |le |la |les |l['’])?((?:\S+ ){0,3}\S+)$/iu,
  /^(?:qué (?:es|son|significan?) (?:una? )?(?!el |la |los |las ))((?:\S+ ){0,3}\S+)$/iu,
];
const IS = new Set(
  'is are was were means mean refers describes stands ist sind war waren bedeutet heißt bezeichnet steht est sont était désigne signifie es son era significa'.split(
    ' ',
  ),
);
/** What letters stand for is told anywhere in a sentence. */
const EXPANDS = new Set(['stands', 'steht', 'signifie', 'significa']);
/** Any other definition names what it defines among its first words. */
const EARLY = 8;

/** What the question asks the meaning of; null for any other. */
export function definedBy(question: string): string | null {
  const said = withoutMarks(question);
  const found = ASKS.map((form) => form.exec(said)).find((parts) => parts !== null);
  return found?.slice(1).find((part: string | undefined) => part !== undefined) ?? null;
}

/** True for "A z-score is …": the thing, then a word of being or meaning. */
export function defines(sentence: string, thing: string): boolean {
  const last = tokens(undotted(thing)).at(-1);
  if (last === undefined) return false;
  const forms = formsOf(last);
  const words = tokens(undotted(sentence.replace(/\([^)]*\)/g, ' ')));
  return words.some((word, i) => {
    const next = words[i + 1] ?? '';
    return (i < EARLY ? IS : EXPANDS).has(next) && meet(forms, formsOf(word));
  });
}

/** "S.B.A." → "SBA". */
export const undotted = (text: string): string => text.replace(/(?<=\b\p{Lu})\.(?=\p{Lu}\b|\s)/gu, '');
