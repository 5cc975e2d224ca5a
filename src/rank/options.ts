/** Labels → RankedOption[]: which option of a list the words, or the memory, mean. */
import type { PageElement } from '../flow';
import { emptyQuery } from './query';
import { rank } from './rank';
import type { PreferenceSignal } from './signal';

/** An option by its position in the list that was given. */
export interface RankedOption {
  index: number;
  label: string;
  /** Log-odds, comparable within one list only. */
  score: number;
  /** Share of the words that the label has, 1 when it says exactly them. */
  match: number;
  memoryIds: string[];
}

/** Ranks the options of a select or a radio group, best first; equal ones keep their order. */
export function rankOptions(
  options: string[],
  words: string,
  memory: PreferenceSignal[] = [],
): RankedOption[] {
  const elements = options.map((label, i): PageElement => ({
    ref: `o${i}`,
    kind: 'control',
    role: 'option',
    tag: 'option',
    name: label,
    box: [0, i * 20, 100, 20],
    signature: '',
  }));
  const page = {
    url: '',
    title: '',
    lang: '',
    docId: '',
    viewport: [100, 100] as [number, number],
    elements,
  };
  return rank(page, { ...emptyQuery('select'), words }, { memory }).map((r) => {
    const index = elements.indexOf(r.element);
    const match = Math.max(r.signals.same ?? 0, (r.signals.nameCover ?? 0) * 0.99);
    return { index, label: r.element.name, score: r.score, match, memoryIds: r.memoryIds };
  });
}
