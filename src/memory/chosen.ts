/** The same choice made in several tasks of one site → a suggestion. Names of options are page text: data, cut short. */
import type { StepRecord, Task } from '../flow';
import type { Draft } from './draft';
import { correction } from '../language/correction';
import { sensitive } from './sensitive';
import { bare, topicName } from './topic';

/** A suggestion and the acts it rests on, oldest first. */
export interface Chosen {
  draft: Draft;
  acts: { words: string; turnId: string }[];
}

interface Act {
  value: string;
  words: string;
  turnId: string;
  taskId: string;
  /** It was said as a correction: "no, the blue one". */
  corrected: boolean;
}

/** So many separate tasks make a habit; fewer where the person had to correct the choice each time. */
const TIMES = 3;
const TIMES_CORRECTED = 2;
/** Longest name of a field or option that may become a suggestion, in characters. */
const LONGEST = 40;
/** What habit alone is worth before the person has said yes. */
const CONFIDENCE = 0.6;

const SELECTED = /^Choose “([^“”]+)” (?:in|from|for|as) “([^“”]+)”$/u;
const CHECKED = /^Check “([^“”]+)”$/u;

/**
 * Choices made in at least three separate tasks on a site, every one of the last three times that the field came up.
 * Nothing sensitive, and nothing that a memory decided already: that would only echo what is known.
 */
export function chosen(tasks: readonly Task[], site: string): Chosen[] {
  const fields = new Map<string, Act[]>();
  const here = tasks.filter((task) => task.site === site).sort((a, b) => a.createdAt - b.createdAt);
  for (const task of here)
    for (const record of task.records) {
      const choice = choiceOf(record);
      if (!choice) continue;
      const acts = (fields.get(choice.field) ?? []).filter(({ taskId }) => taskId !== task.id);
      const corrected = correction(task.turn.words) !== null;
      const act = { value: choice.value, words: record.what, turnId: task.turn.id, taskId: task.id, corrected }; // prettier-ignore
      fields.set(choice.field, [...acts, act]);
    }
  return [...fields].flatMap(([field, acts]) => {
    const last = [again(acts, TIMES), again(acts, TIMES_CORRECTED, true)].find((some) => some !== null);
    const first = last?.[0];
    if (!last || !first) return [];
    return [
      {
        draft: draftOf(field, first.value, site),
        acts: last.map(({ words, turnId }) => ({ words, turnId })),
      },
    ];
  });
}

/** The last so many acts, when all of them took the same; null otherwise. */
function again(acts: readonly Act[], times: number, corrected = false): Act[] | null {
  const last = acts.slice(-times);
  const same = last.every((act) => act.value === last[0]?.value && (act.corrected || !corrected));
  return last.length === times && same ? last : null;
}

function choiceOf(record: StepRecord): { field: string; value: string } | null {
  if (record.status !== 'done' || record.uses.length > 0) return null;
  const { choice } = record;
  const [, value = '', field = ''] = choice
    ? ['', choice.value, choice.of]
    : (SELECTED.exec(record.what) ?? CHECKED.exec(record.what)?.concat('') ?? []);
  if (value === '' || value.length > LONGEST || field.length > LONGEST) return null;
  if (value.includes('…') || field.includes('…')) return null;
  return sensitive(`${field} ${value}`).level === 'plain' ? { field: field || value, value } : null;
}

function draftOf(field: string, value: string, site: string): Draft {
  const checked = field === value;
  return {
    kind: 'preference',
    text: checked ? `I check “${value}”` : `For “${field}” I choose “${value}”`,
    topic: topicName(bare(field)),
    scope: { kind: 'site', domain: site },
    value,
    polarity: 'want',
    sensitivity: 'plain',
    confidence: CONFIDENCE,
  };
}
