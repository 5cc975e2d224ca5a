/** "Delete Ada" where a line of a table or list says "Ada" and has a button for that: the button of that line is meant. */
import type { Command, Target } from '../flow';
import { meetsAll } from '../language/forms';
import { BUTTON_VERBS } from '../language/rules/items';
import { telling } from '../language/words';
import { means } from './lines';
import type { Context, Progress } from './skill';

const SAID = new RegExp(`^(${BUTTON_VERBS})\\s+(.+)$`, 'iu');

/** The same with the line as the place; null where the page has no such line, several, or a control of the whole name. */
export async function ofEntry({ fx, step, given }: Context, target: Target): Promise<Progress | null> {
  const [, verb, name] = SAID.exec(target.words) ?? [];
  if (!verb || !name || given || target.exact || target.place || target.role || target.all) return null;
  const { elements } = await fx.observe();
  const wanted = telling(name);
  const controls = elements.filter((e) => e.kind === 'control');
  if (wanted.length === 0 || controls.some((e) => meetsAll(telling(target.words), telling(e.name))))
    return null;
  const able = controls.filter(
    (e) => e.item !== undefined && meetsAll(wanted, telling(e.item.text)) && means(verb, e),
  );
  if (new Set(able.map(({ item }) => item?.text)).size !== 1) return null;
  const place = [{ relation: 'of' as const, words: name }];
  const command: Command = { verb: 'click', target: { words: verb.toLowerCase(), place } };
  return { kind: 'instead', steps: [{ ...step, command }] };
}
