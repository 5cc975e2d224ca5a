/** A field is seldom pressed: named with a value it is given that, and what takes things away empties it. */
import type { Command, Page, PageElement, Step, Target } from '../flow';
import { inEnglish } from '../language/abroad';
import { formsOf, meet } from '../language/forms';
import { valueOf } from '../language/value';
import { telling } from '../language/words';
import { captionOf, controls, LISTS, TEXTS } from './called';

type Typing = Extract<Command, { verb: 'type' }>;

/** What is meant by "phone 555 0101" or "delete the message" where a field is called so; null where pressing is. */
export function ratherThanPress(
  words: string,
  { exact, role }: Target,
  element: PageElement,
): Command | null {
  if (exact || role !== undefined || element.secret !== undefined) return null;
  if (TEXTS.has(element.role) && /^(?:delete|remove|erase|wipe)\b/iu.test(inEnglish(words)))
    return { verb: 'clear', target: itself(element) };
  if (!TEXTS.has(element.role) && !LISTS.has(element.role)) return null;
  const value = afterName(words, element);
  return value === null ? null : { verb: 'select', values: [valueOf(value).value], target: itself(element) };
}

const itself = (e: PageElement): Target => ({ words: captionOf(e), ...(e.name !== '' && { exact: true }) });

const LEADS = /^(?:the|my|der|die|das|meine?[nrm]?|le|la|les|mon|ma|mes|el|los|las|mis?)$/iu;
/** Words that say what kind of value it is. */
const KIND = /^(?:number|nummer|numéro|número|no\.?|field|feld|champ|campo|is|ist|est|es|to|auf|=|:)$/iu;

/** What is said behind a field's name; null where the words do not begin with it or nothing follows. */
export function afterName(words: string, element: PageElement): string | null {
  const names = telling(captionOf(element)).map(formsOf);
  const all = words.trim().split(/\s+/u);
  let at = 0;
  if (LEADS.test(all[0] ?? '')) at++;
  const start = at;
  const isName = (word: string): boolean => {
    const parts = telling(word.replace(/[:=,]+$/u, ''));
    return parts.length > 0 && parts.every((part) => names.some((name) => meet(name, formsOf(part))));
  };
  while (at < all.length && isName(all[at] ?? '')) at++;
  if (at === start) return null;
  while (at < all.length && KIND.test(all[at] ?? '')) at++;
  const rest = all.slice(at).join(' ');
  return rest === '' ? null : rest;
}

const AND = /\s*(?:,|;|\s(?:and|und|et|y|&)\s)\s*/giu;
const QUOTES = /["“”„«»]/u;

/** "Fill in phone with 555 0102 and quantity 3": a step for each field that is named; null where there is but one. */
export function oneForEach(page: Page, step: Step, { value, target }: Typing): Step[] | null {
  if (value.kind !== 'literal' || target === null || QUOTES.test(step.words)) return null;
  const fields = controls(page).filter(
    (e) => (TEXTS.has(e.role) || LISTS.has(e.role)) && e.secret === undefined,
  );
  for (const and of value.text.matchAll(AND)) {
    const [head, tail] = [value.text.slice(0, and.index), value.text.slice(and.index + and[0].length)];
    const rest = tail.replace(/^(?:the|my)\s+/iu, '');
    const [named] = fields.flatMap((other) => {
      const said = afterName(rest, other);
      return said === null ? [] : [{ other, said }];
    });
    if (head === '' || !named) continue;
    const { other, said } = named;
    const next: Typing = {
      verb: 'type',
      value: valueOf(said.replace(/^(?:with|as|mit|avec|con)\s+/iu, '')).value,
      target: itself(other),
    };
    const last: Step = LISTS.has(other.role)
      ? { ...step, command: { verb: 'select', values: [next.value], target: next.target } }
      : { ...step, command: next };
    return [{ ...step, command: { verb: 'type', value: { kind: 'literal', text: head }, target } }, last];
  }
  return null;
}
