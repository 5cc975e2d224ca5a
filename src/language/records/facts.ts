/** Labelled words of a page as rows of two: "Material: linen" in its text, and what is said so of the thing it is about. */
import type { PageText } from '../../flow';
import type { Collection } from './entry';

const LABELLED = /^(\p{L}[^:：|]{0,30}?)\s*[:：]\s+(\S.{0,120})$/u;

/** All of them as one table without names of columns; none when the page has no such words. */
export function factsOf({ thing, blocks }: PageText): Collection[] {
  const pairs = new Map<string, { value: string; text: string }>();
  for (const { name, value } of thing?.fields ?? []) pairs.set(name, { value, text: `${name} ${value}` });
  for (const { text, level } of blocks) {
    const found = level === undefined ? LABELLED.exec(text) : null;
    const [, name = '', value = ''] = found ?? [];
    if (found && !pairs.has(name)) pairs.set(name, { value, text });
  }
  const entries = [...pairs].map(([title, { value, text }]) => ({
    title,
    text,
    fields: [
      { name: '', value: title },
      { name: '', value },
    ],
    refs: [],
  }));
  return entries.length === 0
    ? []
    : [{ kind: 'table', name: '', columns: ['', ''], entries, of: entries.length }];
}
