/** What a memory rests on: the words the person said, or the choices they made, and when. */
import type { Memory, MemoryUse, Task, Time } from '../flow';
import { quoted } from '../action/describe';
import { valueFor } from '../memory/value';
import { about } from './known';
import { tell, type Context, type Progress } from './skill';

const MOST_TOLD = 3;

const BY: Readonly<Record<Memory['source'], string>> = {
  said: 'you told me',
  edited: 'you wrote in Preferences',
  imported: 'it came with what you imported, where you had said',
  chosen: 'you chose it several times and said yes when I asked:',
};

/** Answers for what is named; for the memories used, kept or told last when nothing is. */
export async function source({ fx, task }: Context, words: string): Promise<Progress> {
  const named = words !== '';
  const memories = await fx.memories(words);
  const meant = named
    ? find(memories, words, task.site, fx.now())
    : last(memories, (await fx.recent()).filter(({ id }) => id !== task.id), fx.now()); // prettier-ignore
  const uses: MemoryUse[] = [];
  const lines: string[] = [];
  for (const memory of meant.slice(0, MOST_TOLD)) {
    const use = await fx.cite(memory.id);
    if (!use) continue;
    uses.push(use);
    lines.push(`${quoted(memory.text)}: ${BY[memory.source]} ${quoted(use.words)} on ${day(use.at)}.`);
  }
  if (lines.length > 0) return tell('Explain', lines.join('\n'), { uses });
  return tell(
    'Explain',
    named
      ? `I know nothing about ${quoted(words)}. Preferences lists all I know.`
      : 'I have used nothing that you told me yet. Preferences lists all I know, with your words.',
  );
}

/** What is known by that name, or what is about those words. */
function find(memories: Memory[], words: string, site: string | null, now: Time): Memory[] {
  const supplied = valueFor(memories, words, site);
  if (supplied) return [supplied.memory];
  return about(memories, words, now).slice(0, 1);
}

/** The memories of the newest task that used, kept or told any. */
function last(memories: Memory[], tasks: readonly Task[], now: Time): Memory[] {
  for (const task of tasks) {
    const ids = new Set(
      task.records.flatMap(({ uses, memoryId }) => [
        ...uses.map((use) => use.memoryId),
        ...(memoryId === undefined ? [] : [memoryId]),
      ]),
    );
    const used = memories.filter(({ id }) => ids.has(id));
    if (used.length > 0) return used;
    const asked = task.plan.flatMap(({ command }) => (command.verb === 'recall' ? [command.about] : []));
    const told = asked.flatMap((words) => about(memories, words, now));
    if (told.length > 0) return told;
  }
  return [];
}

const day = (at: Time): string =>
  new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' }).format(at);
