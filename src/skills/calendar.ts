/** Picking a day in a calendar that opens beside a date field. */
import { Failure, type Page, type PageElement } from '../flow';
import { dateOf, monthShown, type Day } from '../language/dates';
import { actAside } from './aside';
import type { Found } from './ground';
import { perform } from './perform';
import type { Context, Progress } from './skill';

/** Turning more pages than this by hand is no longer what anyone would do. */
const MOST_MONTHS = 60;
/** A month grid shows at least this many day numbers. */
const FEWEST_DAYS = 27;

/** Opens the field's calendar and picks the day; null when the text is no day or no calendar opens. */
export async function pickDay(context: Context, field: Found, text: string): Promise<Progress | null> {
  const day = dateOf(text, field.page.lang);
  if (!day) return null;
  await actAside(context, field.page, field.element, { kind: 'click', ref: field.element.ref });
  let page = await context.fx.observe();
  if (!calendarOf(page)) return null;
  for (let turned = 0; turned < MOST_MONTHS; turned += 1) {
    const shown = calendarOf(page);
    if (!shown) return null;
    const months = (day.year - shown.year) * 12 + (day.month - shown.month);
    if (months === 0) return pick(context, page, shown.days, day, field);
    const turn = turner(page, months > 0 ? 'next' : 'prev');
    if (
      !turn ||
      !(await actAside(context, page, turn, { kind: 'click', ref: turn.ref }, beside(turn, shown.days)))
    )
      break;
    page = await context.fx.observe();
  }
  throw new Failure(
    'not-found',
    `I can’t get this calendar to ${text}. Pick the day yourself, then tell me to go on.`,
  );
}

async function pick(
  context: Context,
  page: Page,
  days: PageElement[],
  day: Day,
  field: Found,
): Promise<Progress | null> {
  const cells = days.filter(
    (e) =>
      Number(e.name) === day.day && e.disabled !== true && !/\b(?:other|off|outside)\b/.test(e.hints ?? ''),
  );
  const [element] = cells;
  if (!element) return null;
  return perform(context, { kind: 'click', ref: element.ref }, { ...field, page, element }, element.name);
}

/** The month on show and its day cells. */
function calendarOf(page: Page): { year: number; month: number; days: PageElement[] } | null {
  const days = page.elements.filter((e) => e.kind === 'control' && /^(?:[1-9]|[12]\d|3[01])$/.test(e.name));
  if (days.length < FEWEST_DAYS) return null;
  const shown = monthShown(captions(page), page.lang);
  return shown ? { ...shown, days } : null;
}

/** Texts that may name the month; month and year often stand in two elements side by side. */
function captions(page: Page): string[] {
  const short = page.elements.filter(
    (e) => e.kind === 'text' || e.role === 'heading' || e.tag === 'select' || e.role === 'button',
  );
  const texts = short
    .map((e) => (e.tag === 'select' ? (e.value ?? '') : e.name))
    .filter((t) => t !== '' && t.length < 40);
  return texts.flatMap((text, i) => [text, `${text} ${texts[i + 1] ?? ''}`]);
}

/** How far above or beside its days a calendar's arrows stand, in CSS pixels. */
const ARROWS = 80;

/** Whether an element stands at the grid of days: a "Next" anywhere else is none of the calendar's. */
function beside({ box: [x, y, w, h], form }: PageElement, days: PageElement[]): boolean {
  const left = Math.min(...days.map((d) => d.box[0])) - ARROWS;
  const right = Math.max(...days.map((d) => d.box[0] + d.box[2])) + ARROWS;
  const top = Math.min(...days.map((d) => d.box[1])) - ARROWS;
  const bottom = Math.max(...days.map((d) => d.box[1] + d.box[3]));
  return form?.submits !== true && x >= left && x + w <= right && y >= top && y + h <= bottom;
}

const TURNS = {
  next: /\b(?:next|forward|right|weiter|nächster|suivant|siguiente)\b|^[›»>]$/iu,
  prev: /\b(?:prev|previous|back|left|zurück|précédent|anterior)\b|^[‹«<]$/iu,
};

function turner(page: Page, way: keyof typeof TURNS): PageElement | undefined {
  return page.elements.find(
    (e) =>
      e.kind === 'control' &&
      e.disabled !== true &&
      (TURNS[way].test(e.name) || (e.name === '' && TURNS[way].test(e.hints ?? ''))),
  );
}
