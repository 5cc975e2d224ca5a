/** What "it" is after an answer that told of one thing: "which is the cheapest?" — "open it". Pure. */
import type { Page, PageElement, StepRecord } from '../flow';
import { once } from '../action/describe';
import { fold } from '../language/words';
import type { Just } from './just';

/** Words that only point back, in the four languages. */
const BACK =
  /^(?:it|that|this|(?:that|this|the) one|es|ihn|sie|das|dies(?:e[sn]?)?|den|die|ça|celui-(?:là|ci)|celle-(?:là|ci)|es[eao]|est[eao]|lo|la)$/iu;

/** True for words that only point back. */
export const pointsBack = (words: string): boolean => BACK.test(words.trim());

/** Shorter names say too little to be told by. */
const LEAST = 4;

/** The one thing that an answer told of: the title that its only quotation or row begins with. */
export function spokenOf({ elements }: Page, just: Just | null): PageElement | null {
  const told = just?.record ? toldOf(just.record) : null;
  if (told === null) return null;
  const named = elements.filter(
    (e) =>
      e.kind === 'control' &&
      e.role === 'link' &&
      !e.concealed &&
      titleOf(e).length >= LEAST &&
      told.startsWith(fold(titleOf(e))),
  );
  const longest = Math.max(0, ...named.map((e) => titleOf(e).length));
  return named.find((e) => titleOf(e).length === longest) ?? null;
}

const titleOf = ({ name }: PageElement): string => once(name.trim());

function toldOf({ status, passages = [], table }: StepRecord): string | null {
  if (status !== 'done') return null;
  const [row, ...rows] = table?.rows ?? [];
  if (row) return rows.length > 0 ? null : fold(row[0] ?? '');
  const [only, ...others] = passages;
  return only && others.length === 0 ? fold(only.text.trim()) : null;
}
