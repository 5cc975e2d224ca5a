/** "Size L", "express delivery": a subject and one of its values said in one breath. */
import type { Page, PageElement, Ref } from '../flow';
import { fold, stem, tokens } from '../language/words';
import { sameOption } from './holder';

/** What the words choose: an option of a list, or a box of a group. */
export type Split =
  { kind: 'option'; list: PageElement; option: string } | { kind: 'box'; ref: Ref; element: PageElement };

/** Finds the one choice whose value is part of the words and whose list or group is named by the rest; null if none or several. */
export function splitChoice(page: Page, words: string): Split | null {
  const found = ways(words).flatMap(({ subject, value }) => [
    ...options(page, subject, value),
    ...boxes(page, subject, value),
  ]);
  const [first, ...others] = found;
  return first && others.length === 0 ? first : null;
}

function ways(words: string): { subject: string; value: string }[] {
  const all = words.trim().split(/\s+/u);
  return all.slice(1).flatMap((_, i) => {
    const [front, back] = [all.slice(0, i + 1).join(' '), all.slice(i + 1).join(' ')];
    return [
      { subject: front, value: back },
      { subject: back, value: front },
    ];
  });
}

function options(page: Page, subject: string, value: string): Split[] {
  return page.elements.flatMap((list): Split[] => {
    const option = list.options?.find((o) => o.disabled !== true && sameOption(o.label, value));
    return option && named(subject, list) ? [{ kind: 'option', list, option: option.label }] : [];
  });
}

function boxes(page: Page, subject: string, value: string): Split[] {
  return page.elements.flatMap((element): Split[] => {
    const fits =
      element.checked !== undefined && element.disabled !== true && fold(element.name) === fold(value);
    return fits && named(subject, element) ? [{ kind: 'box', ref: element.ref, element }] : [];
  });
}

/** Whether every word of the subject stands in the group's or list's own name. */
function named(subject: string, e: PageElement): boolean {
  const stems = new Set(tokens([e.group, e.heading, e.near, e.options ? e.name : ''].join(' ')).map(stem));
  return tokens(subject).every((word) => stems.has(stem(word)));
}
