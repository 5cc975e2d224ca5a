/** "What is the bounce rate?", "how many new orders?" where the page shows a figure with its name above or below it. */
import type { Page, PageElement } from '../flow';
import { quoted } from '../action/describe';
import { inEnglish } from '../language/abroad';
import { meetsAll } from '../language/forms';
import { telling } from '../language/words';
import { tell, type Context, type Progress } from './skill';

const ASKS =
  /^(?:how (many|much) (?:is |are )?|what(?:['’]s| is| are| was| were) )(?:the |our |my |its |their |total )*(.+?)(?: (?:are there|do (?:i|we|they|you) have|is there|did (?:i|we|they) (?:get|have)|right now|now|today|so far))*[?.!\s]*$/iu;

/** A figure and nothing else, with its currency or unit. */
const FIGURE = /^(?:\p{Sc}|[A-Z]{3})?\s?[+-]?\d[\d.,\s]{0,14}\s?(?:%|\p{Sc}|[A-Za-z]{1,3})?$/u;
const COUNT = /^\d[\d.,\s]*[KkMm]?$/u;
/** px: between a figure and its name, and how far their sides may stand apart. */
const GAP = 40;
const ASIDE = 24;
const NAME_CHARS = 40;
/** Cells and terms are read as tables; what stands above and below them belongs to other lines. */
const CELLS = new Set(['td', 'th', 'dt', 'dd', 'option', 'label']);

/** The figure that bears the name; null where none does, or several that differ. */
export async function figureReply({ fx }: Context, question: string): Promise<Progress | null> {
  const [, how, about] = ASKS.exec(inEnglish(question).trim()) ?? [];
  const wanted = telling(about ?? '');
  if (wanted.length === 0) return null;
  const figures = figuresOf(await fx.observe(), wanted, how?.toLowerCase() === 'many');
  const [first] = figures;
  if (!first || new Set(figures.map(({ value }) => value.name.trim())).size > 1) return null;
  const { name, value } = first;
  await fx.mark([{ ref: value.ref, label: name.name.slice(0, 80) }]);
  const say = `${name.name.trim()}: ${value.name.trim()}`;
  return tell(`Look for an answer to ${quoted(question)}`, say, { result: 'marked on the page' });
}

interface Figure {
  name: PageElement;
  value: PageElement;
}

function figuresOf({ elements }: Page, wanted: string[], counts: boolean): Figure[] {
  const texts = elements.filter((e) => e.kind === 'text' && !CELLS.has(e.tag) && e.box[2] > 0);
  const values = texts.filter(({ name }) => FIGURE.test(name.trim()) && (!counts || COUNT.test(name.trim())));
  if (values.length === 0) return [];
  return texts.flatMap((name) => {
    if (name.name.length > NAME_CHARS || !isCalled(name.name, wanted)) return [];
    const near = values
      .map((value) => ({ name, value, gap: gapOf(name, value) }))
      .filter(({ gap }) => gap <= GAP)
      .sort((a, b) => a.gap - b.gap);
    const [best, next] = near;
    // Two as near may each be another's.
    return best && (!next || next.gap > best.gap) ? [best] : [];
  });
}

/** Says all of the words and at most one more: "Earnings (Monthly)". */
function isCalled(name: string, wanted: string[]): boolean {
  const has = telling(name);
  return has.length - wanted.length <= 1 && meetsAll(wanted, has);
}

/** px between a figure and its name, one above the other and beginning, ending or centred alike; else no end of it. */
function gapOf({ box: [x, y, w, h] }: PageElement, value: PageElement): number {
  const [vx, vy, vw, vh] = value.box;
  const alike = [x - vx, x + w - (vx + vw), x + w / 2 - (vx + vw / 2)].some((d) => Math.abs(d) <= ASIDE);
  const gap = vy >= y + h ? vy - (y + h) : y >= vy + vh ? y - (vy + vh) : Infinity;
  return alike ? gap : Infinity;
}
