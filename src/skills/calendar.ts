/** The days of the month that a page shows, as the buttons of its calendar. Pure. */
import type { Page, PageElement } from '../flow';
import { fold } from '../language/words';

/** One day, and whether it can be chosen. */
export interface Day {
  day: number;
  element: PageElement;
  open: boolean;
}

/** A month on the page. `year` and `month` (1 to 12) where it says which one it is. */
export interface Month {
  days: Day[];
  /** As the page writes it, "March 2027"; empty where it does not say. */
  name: string;
  year?: number;
  month?: number;
}

/** Fewer numbered buttons than this are stars of a rating or pages of a list. */
const LEAST = 7;
const MONTHS = [
  'january januar janvier enero',
  'february februar fevrier febrero',
  'march marz mars marzo',
  'april avril abril',
  'may mai mayo',
  'june juni juin junio',
  'july juli juillet julio',
  'august aout agosto',
  'september septembre septiembre',
  'october oktober octobre octubre',
  'november novembre noviembre',
  'december dezember decembre diciembre',
].map((names) => names.split(' '));
const WEEKDAYS = [
  'sunday sonntag dimanche domingo',
  'monday montag lundi lunes',
  'tuesday dienstag mardi martes',
  'wednesday mittwoch mercredi miercoles',
  'thursday donnerstag jeudi jueves',
  'friday freitag vendredi viernes',
  'saturday samstag samedi sabado',
].map((names) => names.split(' '));

const MONTH_YEAR = /(\p{L}+)\.?(?:\s+de)?\s+(\d{4})/u;

/** The calendar's month; null where the page has none. The first of several months counts. */
export function monthOf({ elements }: Page): Month | null {
  const cells = elements.filter(
    (e) => e.kind === 'control' && !e.concealed && CELLS.has(e.role) && dayOf(e.name) !== null,
  );
  const days: Day[] = [];
  for (const element of cells) {
    const day = dayOf(element.name) ?? 0;
    // The next month starts again, and days of the one before stand at the front.
    if (days.some((other) => other.day === day)) continue;
    days.push({ day, element, open: element.disabled !== true });
  }
  if (days.length < LEAST) return null;
  for (const text of elements.flatMap(({ name, group, heading }) => [name, group, heading])) {
    const [, word = '', year] = MONTH_YEAR.exec(text?.slice(0, 60) ?? '') ?? [];
    const month = MONTHS.findIndex((names) => names.includes(fold(word))) + 1;
    if (month > 0 && year !== undefined) return { days, name: `${word} ${year}`, year: Number(year), month };
  }
  return { days, name: '' };
}

const CELLS = new Set(['button', 'gridcell', 'cell', 'link', 'option', 'radio']);

/** `12`, `12 March 2027`, `Friday, March 12, 2027` → 12; null for anything else. */
function dayOf(name: string): number | null {
  const plain = /^\s*(\d{1,2})\s*$/u.exec(name)?.[1] ?? whole(name);
  const day = Number(plain ?? 0);
  return day >= 1 && day <= 31 ? day : null;
}

function whole(name: string): string | undefined {
  if (!/\d{4}/u.test(name) || name.length > 60) return undefined;
  const words = fold(name).split(/[^\p{L}\d]+/u);
  const at = words.findIndex((word) => MONTHS.some((names) => names.includes(word)));
  return at < 0 ? undefined : [words[at - 1], words[at + 1]].find((word) => /^\d{1,2}$/u.test(word ?? ''));
}

/** 0 (Sunday) to 6 for a day's name in four languages; null for other words. */
export function weekdayOf(word: string): number | null {
  const at = WEEKDAYS.findIndex((names) => names.includes(fold(word)));
  return at < 0 ? null : at;
}

/** The day of the week of a day of this month, 0 (Sunday) to 6; null where the month is not known. */
export const weekdayIn = ({ year, month }: Month, day: number): number | null =>
  year === undefined || month === undefined ? null : new Date(Date.UTC(year, month - 1, day)).getUTCDay();

/** What a day of the week is called in English. */
export const weekdayName = (day: number): string => {
  const name = WEEKDAYS[day]?.[0] ?? '';
  return name.charAt(0).toUpperCase() + name.slice(1);
};
