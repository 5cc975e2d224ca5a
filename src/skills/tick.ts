/** "Select the first mail", "select all", "delete the second mail": entries that have a checkbox each. */
import type { Command, Page, PageElement, Step, Target, TargetVerb } from '../flow';
import { quoted } from '../action/describe';
import { inEnglish } from '../language/abroad';
import { ofEntry } from './entry';
import { lineMeant, linesOf, means, OF_LINE, type Line } from './lines';
import { perform } from './perform';
import { tell, type Context, type Progress } from './skill';

const ON = /^(?:please )?(?:select|mark|tick|check)\b/iu;
const OFF = /^(?:please )?(?:de-?select|un-?select|uncheck|untick|unmark)\b/iu;
const ALL = /^(?:all|everything)(?: (?:of (?:them|it)|\S+))?$/iu;
/** What ticks all of them by one press. */
const FOR_ALL =
  /\b(?:(?:de)?select|check|mark|tick|toggle) (?:all|everything)\b|\balle?s? (?:auswählen|markieren)\b|\btout sélectionner\b|\bseleccionar todo\b/iu;
const ALL_SIGN = /\b(?:checkbox toggle|(?:select|check|toggle) all)\b/iu;
/** More are not ticked one by one. */
const MOST = 25;

/** What is asked of one line of a list or table; null where the words or the page are others. */
export async function ofLine(context: Context, verb: TargetVerb, target: Target): Promise<Progress | null> {
  if (!TICKS.has(verb)) return null;
  const selected = await ticked(context, target);
  if (selected || verb !== 'click') return selected;
  return (await bySelecting(context, target)) ?? ofEntry(context, target);
}
const TICKS = new Set<TargetVerb>(['click', 'check', 'uncheck']);

/** Ticks what is meant of a list whose entries have a checkbox each; null where the words or the page are others. */
async function ticked(context: Context, target: Target): Promise<Progress | null> {
  const said = inEnglish(context.step.words);
  const on = ON.test(said);
  if (context.given || target.exact || (!on && !OFF.test(said))) return null;
  const page = await context.fx.observe();
  const lines = linesOf(page);
  const whole = target.all === true ? `all ${target.words}` : target.words;
  if (ALL.test(whole.trim())) return lines.length === 0 ? null : all(context, page, lines, on);
  const meant = lineMeant(lines, target);
  return meant ? set(context, page, meant, on) : null;
}

async function set(context: Context, page: Page, { box, text }: Line, on: boolean): Promise<Progress> {
  const what = `${on ? 'Select' : 'Deselect'} ${quoted(text)}`;
  if (box.checked === on) return tell(what, '', { result: 'it is so already', why: '' });
  const found = { page, element: box, why: 'it is the checkbox of that line', uses: [] };
  const progress = await perform(context, { kind: 'check', ref: box.ref, on }, found, '');
  if (progress.kind !== 'done') return progress;
  const { told } = progress;
  const result =
    told.status === 'done' ? (on ? 'it is selected now' : 'it is not selected now') : told.result;
  return { ...progress, told: { ...told, what, result } };
}

/** By the one box that stands for all, else one after the other. */
async function all(context: Context, page: Page, lines: Line[], on: boolean): Promise<Progress | null> {
  const boxes = lines.map(({ box }) => box);
  const first = page.elements.findIndex((e) => e === boxes[0]);
  const head = page.elements.find((e, i) => {
    if (e.kind !== 'control' || e.disabled === true || boxes.includes(e)) return false;
    return FOR_ALL.test(e.name) || (e.role === 'checkbox' && i < first && OF_LINE.test(e.name.trim()));
  });
  if (head?.checked !== undefined) return set(context, page, { box: head, text: 'all' }, on);
  const open = boxes.filter(({ checked }) => checked !== on);
  if (open.length === 0)
    return tell(on ? 'Select all' : 'Deselect all', '', { result: 'it is so already', why: '' });
  const sign =
    head ?? page.elements.find((e) => e.kind === 'control' && e.name === '' && ALL_SIGN.test(e.hints ?? ''));
  if (sign) {
    const found = { page, element: sign, why: 'it stands for all of them', uses: [] };
    return perform(context, { kind: 'click', ref: sign.ref }, found, 'all');
  }
  return open.length > MOST ? null : { kind: 'instead', steps: open.map((box) => ticking(page, box, on)) };
}

/**
 * "Delete the second mail" where the lines have no button for that, and one above them does it to what is selected: that
 * line alone is selected, then it is pressed.
 */
async function bySelecting(context: Context, target: Target): Promise<Progress | null> {
  const [place, ...more] = target.place ?? [];
  if (context.given || place?.relation !== 'of' || more.length > 0 || target.words === '') return null;
  const page = await context.fx.observe();
  const lines = linesOf(page);
  const meant = lineMeant(lines, { words: '', place: [place] });
  if (!meant) return null;
  const able = page.elements.filter(
    (e) => e.kind === 'control' && e.checked === undefined && means(target.words, e),
  );
  const texts = new Set(lines.map(({ text }) => text));
  const inLines = able.filter(({ item }) => item !== undefined && texts.has(item.text));
  const [above] = able.filter((e) => e.role === 'button' && !inLines.includes(e));
  if (inLines.length > 0 || !above) return null;
  const others = lines.filter(({ box }) => box.checked === true && box !== meant.box);
  const press: Command = { verb: 'click', target: { words: target.words, role: 'button' } };
  return {
    kind: 'instead',
    steps: [
      ...others.map(({ box }) => ticking(page, box, false)),
      ...(meant.box.checked === true ? [] : [ticking(page, meant.box, true)]),
      { words: context.step.words, command: press },
    ],
  };
}

/** The step that ticks or unticks one box, told by its number among all of the page. */
function ticking({ elements }: Page, box: PageElement, on: boolean): Step {
  const ordinal = elements.filter(({ role }) => role === 'checkbox').indexOf(box) + 1;
  const target: Target = { words: '', role: 'checkbox', ordinal };
  return {
    words: `${on ? 'check' : 'uncheck'} checkbox ${ordinal}`,
    command: { verb: on ? 'check' : 'uncheck', target },
  };
}
