/** What is to be typed or chosen: the words themselves, something the memory holds, or something the page shows. */
import { Failure, type MemoryUse, type Page, type Value } from '../flow';
import { recall } from '../memory/recall';
import { meaningsOf } from '../memory/relevance';
import { valueFor } from '../memory/value';
import { quoted } from '../action/describe';
import { actAside } from './aside';
import { isOnPage, ownNamed } from './own';
import { valueOnPage } from './onpage';
import type { Context } from './skill';

export interface Resolved {
  text: string;
  uses: MemoryUse[];
  why: string;
}

/** The text of a value, with the memory that supplied it. Asks to be told when nothing is known. */
export async function resolve(context: Context, value: Value): Promise<Resolved> {
  const { fx } = context;
  switch (value.kind) {
    case 'literal':
      return (await byName(context, value.text)) ?? { text: value.text, uses: [], why: 'you said so' };
    case 'mine': {
      const found = valueFor(await fx.memories(value.words), value.words, context.task.site);
      if (!found) {
        throw new Failure(
          'not-found',
          `I don’t know your ${value.words} yet.${await nearestKnown(context, value.words)} Tell me, like: “my ${value.words} is …”, and then ask again.`,
        );
      }
      const use = await fx.cite(found.memory.id);
      return { text: found.value, uses: use ? [use] : [], why: `it is your ${value.words}` };
    }
    case 'page': {
      if (context.copied !== undefined && /^(?:it|that|this|them|the copied text)?$/i.test(value.words)) {
        return { text: context.copied, uses: [], why: 'you copied it' };
      }
      const page = await inFull(context, await fx.observe());
      const text = valueOnPage({ page, text: await fx.read() }, value.words, context.step.words);
      if (text === null) throw new Failure('not-found', `I can’t find ${quoted(value.words)} on this page.`);
      return { text, uses: [], why: `the page shows it for ${quoted(value.words)}` };
    }
    case 'pattern':
      return { text: value.starts ?? value.contains ?? value.ends ?? '', uses: [], why: 'you described it' };
  }
}

/** What comes nearest in meaning, to be named and never typed: another thing's value in a field is worse than none. */
async function nearestKnown({ fx, task }: Context, words: string): Promise<string> {
  const meanings = meaningsOf(await fx.meant?.(words));
  if (!meanings) return '';
  const memories = (await fx.memories(words)).filter(({ sensitivity }) => sensitivity === 'plain');
  const [best] = recall(memories, { words, site: task.site, now: fx.now(), meanings });
  return best ? ` The nearest you told me: ${quoted(best.memory.text)}.` : '';
}

/** "Type home into the address field": the person's own name for something; in quotes it is the word itself. */
async function byName(context: Context, text: string): Promise<Resolved | null> {
  const { fx, step } = context;
  const { verb } = step.command;
  if (verb !== 'type' && verb !== 'select') return null;
  const memory = await ownNamed(context, text);
  // An option that the page itself calls "Home" is what is chosen.
  if (!memory?.value || (verb === 'select' && isOnPage(await fx.observe(), text))) return null;
  const use = await fx.cite(memory.id);
  return { text: memory.value, uses: use ? [use] : [], why: `you call it ${quoted(text)}` };
}

/** Values up to this many characters are seen whole. */
const SEEN_WHOLE = 450;

/** Long values are seen cut; these are read whole. */
async function inFull(context: Context, page: Page): Promise<Page> {
  const elements = await Promise.all(
    page.elements.map(async (e) => {
      if ((e.value?.length ?? 0) < SEEN_WHOLE || e.secret !== undefined) return e;
      const read = await actAside(context, page, e, { kind: 'copy', ref: e.ref });
      return read?.copied === undefined ? e : { ...e, value: read.copied };
    }),
  );
  return { ...page, elements };
}
