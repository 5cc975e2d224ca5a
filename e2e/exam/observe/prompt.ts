/** Characters of a page that would reach a prompt. */
import type { Page } from '../../../src/flow';

/** Renders the page for a task and counts; null until there is a renderer of prompts. */
export const promptChars: ((page: Page, words: string) => number) | null = null;
