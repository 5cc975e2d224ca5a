/** Pointing at things without touching them. */
import { isQuestion } from '../mood';
import { ROLE } from '../nouns';
import { asTyped } from '../quotes';
import { narrowing } from '../records/narrow';
import { targetOf } from '../target';
import { hasQuote } from '../value';
import { parts, type Rule } from './rule';

/** Words that name no part of a page. */
const UNNAMED =
  /^(?:more|less|all|it|this|that|them|these|those|another|other|others|something|anything|everything|around|how|me)\b/i;

/** "Show me the reviews" → the reviews; null for what is told by its place or names nothing. */
function partShown(said: string): string | null {
  const what = parts(
    /^(?:show|let|read) me (?:see )?((?:(?:all )?the|its|their|all|my|your)\s+)?(.+)$/i,
    said,
  );
  if (what === null || hasQuote(said)) return null;
  const [, name = ''] = what;
  if (isQuestion(name)) return name;
  const { ordinal, place } = targetOf(name);
  return UNNAMED.test(name) || ordinal !== undefined || place !== undefined ? null : name;
}

export const showing: Rule[] = [
  {
    name: 'show',
    says: ['where is the search box?', 'show me the login button'],
    match(said) {
      const text = said.replace(/[?!]+$/, '');
      const where = parts(
        /^(?:where(?:['’]s| is| are| can i find| do i find)|show me where|point (?:at|to|out)|show me|where do i click (?:to|for))\s+(.+?)(?: is| are)?$/i,
        text,
      );
      if (where === null || !new RegExp(`\\b(?:${ROLE})\\b|\\uE000`).test(where[0] ?? '')) return null;
      return { verb: 'show', target: targetOf(where[0] ?? '') };
    },
  },
  {
    name: 'narrow',
    says: ['show me the ones under 30', 'only the blue ones'],
    match: (said) =>
      narrowing(said) === null || hasQuote(said) ? null : { verb: 'answer', question: asTyped(said) },
  },
  {
    name: 'part',
    says: ['show me the reviews', 'read me the comments'],
    match(said) {
      const text = said.replace(/[?!.]+$/, '');
      const name = partShown(text);
      if (name === null) return null;
      return { verb: 'answer', question: asTyped(isQuestion(name) ? name : text) };
    },
  },
];
