/** Characters of a page that would reach a prompt. */
import type { Page } from '../../../src/flow';
import { understand } from '../../../src/language/commands';
import { pageLines } from '../../../src/prompt/page';
import { lookQuery } from '../../../src/rank/query';
import { rank } from '../../../src/rank/rank';

/** Ranks the page for a task and counts the characters of its part of a prompt. */
export function promptChars(page: Page, words: string): number {
  const [step] = understand(words).steps;
  return pageLines(page, rank(page, lookQuery(step?.command, words))).length;
}
