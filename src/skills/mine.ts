/** "What is my size?", "wie heiße ich?": what the person told, before the page is asked. Four languages. */
import { quoted } from '../action/describe';
import { withoutMarks } from '../language/marks';
import { valueFor } from '../memory/value';
import { tell, type Context, type Progress } from './skill';

/** Questions with what is asked of the person as their first group. */
const ASKS = [
  /^(?:do you know |tell me |remind me )?what(?:['’]s| is| are| was) my (.+)$/iu,
  /^(?:what|which) (\p{L}+(?: \p{L}+)?) (?:am i|do i (?:wear|take|have|use|need|like|prefer))$/iu,
  /^(?:was|wie|welche[rsn]?) (?:ist|sind|lautet|war) meine?[rn]? (.+)$/iu,
  /^welche (\p{L}+) (?:habe|trage|nehme|brauche) ich$/iu,
  /^(?:quel(?:le)?s? (?:est|sont)|c['’]est quoi) (?:ma|mon|mes) (.+)$/iu,
  /^(?:cuál(?:es)? (?:es|son)|qué) mis? (.+)$/iu,
];
const NAMES =
  /^(?:who am i|what am i called|wie heiße ich|wer bin ich|comment je m['’]appelle|qui suis-je|cómo me llamo|quién soy)$/iu;

/** What is asked about the person; null for any other question. */
export function askedOfMe(question: string): string | null {
  const said = withoutMarks(question);
  if (NAMES.test(said)) return 'name';
  for (const form of ASKS) {
    const what = form.exec(said)?.[1];
    if (what !== undefined) return what;
  }
  return null;
}

/** Answers from memory, with the words it rests on; null where nothing of the kind was told. */
export async function mine({ fx, task }: Context, question: string): Promise<Progress | null> {
  const what = askedOfMe(question);
  if (what === null) return null;
  const found = valueFor(await fx.memories(what), what, task.site);
  if (!found) return null;
  const use = await fx.cite(found.memory.id);
  const uses = use ? [use] : [];
  return tell(
    `Look for ${quoted(what)} in what you told me`,
    `${found.value}, as you told me: ${quoted(found.memory.text)}.`,
    { uses },
  );
}
