import { describe, expect, it } from 'vitest';
import type { Memory, PageElement, Task, Vector } from '../flow';
import { learnedMeaning } from '../../e2e/exam/learned';
import { learn } from '../memory/learn';
import { say } from './said';
import { world, type World } from './scripted';

const table = await learnedMeaning();

/** Made meanings: what has the same subject points the same way, and nothing else does. */
const SUBJECTS = { food: 5, sitting: 90, paper: 170 } as const;
type Subject = keyof typeof SUBJECTS;
const vectorOf = (subject: Subject): Vector => {
  const vector = new Float32Array(384);
  vector[SUBJECTS[subject]] = 1;
  return vector;
};

const VEGETARIAN = 'I am vegetarian';
const WINDOW = 'I prefer window seats';

function kept(words: string, subject: Subject, more: Partial<Memory> = {}): Memory & { subject: Subject } {
  const draft = learn(words, 0, null);
  if (!draft) throw new Error(`nothing learned from ${words}`);
  const said = { id: words, source: 'said', status: 'active', createdAt: 0, changedAt: 0 } as const;
  return { ...draft, ...said, ...more, subject };
}

/** A page of these elements, with memories; every request means `subject`, or nothing where it is null. */
function worldOf(
  subject: Subject | null,
  memories: (Memory & { subject: Subject })[],
  ...elements: Partial<PageElement>[]
): World {
  const w = world(...elements);
  w.memories = memories;
  const vectors = new Map(memories.map((memory) => [memory.id, vectorOf(memory.subject)]));
  if (subject) w.meant = () => ({ vector: vectorOf(subject), of: (id) => vectors.get(id), table });
  return w;
}

const radio = (name: string): Partial<PageElement> => ({ role: 'radio', tag: 'input', name, checked: false });
const LUNCHES = [radio('Beef lunch'), radio('Vegetarian lunch'), radio('Chicken lunch')];
const cited = (task: Task): string[] => task.records.flatMap(({ uses }) => uses.map(({ words }) => words));

describe('choosing', () => {
  const memories = [kept(VEGETARIAN, 'food'), kept(WINDOW, 'sitting')];

  it('is decided by a memory that is near in meaning and shares no word, which is cited', async () => {
    const w = worldOf('food', memories, ...LUNCHES);
    const task = await say(w, 'choose a lunch');
    expect(w.did).toEqual(['Check “Vegetarian lunch”']);
    expect(cited(task)).toEqual([VEGETARIAN]);
  });

  it('asks as before where nothing is known of meaning, and where it is far', async () => {
    for (const subject of [null, 'sitting', 'paper'] as const) {
      const task = await say(worldOf(subject, memories, ...LUNCHES), 'choose a lunch');
      expect(task.status.state).toBe('asking');
      expect(cited(task)).toEqual([]);
    }
  });

  it('keeps from what the person avoids', async () => {
    const avoids = [kept("I don't eat beef", 'food')];
    const w = worldOf('food', avoids, radio('Beef lunch'), radio('Garden lunch'));
    expect(cited(await say(w, 'choose a lunch'))).toEqual(avoids.map(({ text }) => text));
    expect(w.did).toEqual(['Check “Garden lunch”']);
  });

  it('does what the request says and not what the memory wants', async () => {
    const w = worldOf('food', memories, ...LUNCHES, radio('Vegetarian'));
    const task = await say(w, 'choose the beef lunch');
    expect(w.did).toEqual(['Click “Beef lunch”']);
    expect(cited(task)).toEqual([]);
  });

  it('leaves to words what they settle, and cites nothing for it', async () => {
    const w = worldOf('food', memories, radio('Lunch'), radio('Vegetarian lunch'));
    const task = await say(w, 'choose “Lunch”');
    expect(w.did).toEqual(['Check “Lunch”']);
    expect(cited(task)).toEqual([]);
  });

  it('waits for its condition, its kind of task and its site', async () => {
    const [held] = memories;
    if (!held) throw new Error('no memory');
    const waiting: Partial<Memory>[] = [
      { condition: 'when I travel by plane' },
      { scope: { kind: 'task', task: 'flights' } },
      { scope: { kind: 'site', domain: 'other.test' } },
      { status: 'suggested' },
    ];
    for (const more of waiting) {
      const task = await say(worldOf('food', [{ ...held, ...more }], ...LUNCHES), 'choose a lunch');
      expect(task.status.state).toBe('asking');
    }
  });
});

describe('what is known', () => {
  const memories = [kept(VEGETARIAN, 'food'), kept(WINDOW, 'sitting'), kept('my shoe size is 42', 'paper')];

  it('is told of a subject that no memory names', async () => {
    const said = (await say(worldOf('food', memories), 'what do you know about meals?')).records[0]?.say;
    expect(said).toContain(VEGETARIAN);
    expect(said).not.toContain(WINDOW);
    const words = (await say(worldOf(null, memories), 'what do you know about meals?')).records[0]?.say;
    expect(words).not.toContain(VEGETARIAN);
  });

  it('is forgotten at its own words, and only after it was pointed at where words name nothing', async () => {
    const named = worldOf('food', memories);
    await say(named, 'forget my shoe size');
    expect(named.memories.map(({ text }) => text)).toEqual([VEGETARIAN, WINDOW]);
    const near = worldOf('food', memories);
    expect((await say(near, 'forget my meal ideas')).status.state).toBe('asking');
    expect(near.memories).toHaveLength(3);
    await say(near, 'forget my meal ideas', { kind: 'option', index: 1 });
    expect(near.memories).toHaveLength(3);
    await say(near, 'forget my meal ideas', { kind: 'option', index: 0 });
    expect(near.memories).toHaveLength(2);
  });

  it('is named where a field asks for something near it, and not typed', async () => {
    const w = worldOf('food', memories, { role: 'textbox', name: 'Diet', editable: true, inputType: 'text' });
    const task = await say(w, 'type my meal idea into Diet');
    expect(w.did).toEqual([]);
    expect(JSON.stringify(task.status) + JSON.stringify(task.records)).toContain(
      `The nearest you told me: “${VEGETARIAN}”`,
    );
  });
});
