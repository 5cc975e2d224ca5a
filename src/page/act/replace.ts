/** Other words in the place of some that a field or editor holds; nothing in their place takes them out. */
import { Failure } from '../../flow';
import { clean } from '../clean';
import { frame } from '../settle';
import type { Target } from '../target';
import type { Done } from './done';
import { selectWords, whole } from './range';
import { insert } from './rich';
import { fieldOf, isTextField, told, valueNow, write } from './textinput';

/** Replaces the first place where the field says `text`, and the rest of it stays as it is, line breaks and styles too. */
export async function replace(target: Target, text: string, by: string): Promise<Done> {
  const field = await fieldOf(target);
  const before = valueNow(field);
  const missing = new Failure('not-found', `${target.words} does not say '${clean(text, 40)}'.`);
  if (isTextField(field)) {
    const at = whole(before, text);
    if (at < 0) throw missing;
    const [head, tail] = [before.slice(0, at), before.slice(at + text.length)];
    await write(field, by === '' ? closed(head, tail) : head + by + tail, 'insertReplacementText');
    return told(target, field, before, valueNow(field) !== before);
  }
  if (!(await selectWords(field, text))) throw missing;
  if (by === '') insert(field, 'deleteContentBackward', 'delete', null);
  else insert(field, 'insertText', 'insertText', by);
  await frame();
  return told(target, field, before, valueNow(field) !== before);
}

/** One blank is enough where a word was. */
const closed = (head: string, tail: string): string =>
  /(?:^|\s)$/u.test(head) ? head + tail.replace(/^ /u, '') : head + tail;
