/** The date in a record's text. */
import { isoDate, monthOf } from '../../language/formats';

const NUMERIC = /(?<![\d.,/-])(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2}))(?![\d/-])/;
const DAY_FIRST =
  /(?<![\d.,])(\d{1,2})(?:st|nd|rd|th|\.)?\s+(?:of\s+|de\s+)?(\p{L}{3,10})\.?(?:,?\s+(?:de\s+)?(\d{4}))?/u;
const MONTH_FIRST = /(?<!\p{L})(\p{L}{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?![\d:.]\d)(?:,?\s+(\d{4}))?/u;
const AGO =
  /(\d+|an?|one)\s+(minute|hour|day|week|month|year)s?\s+ago|vor\s+(\d+|einem?|einer)\s+(minute|stunde|tag|woche|monat|jahr)e?n?|il y a\s+(\d+|une?)\s+(minute|heure|jour|semaine|mois|an)s?|hace\s+(\d+|una?)\s+(minuto|hora|día|semana|mes|año)(?:e?s)?/iu;
const DAYS: Record<string, number> = {
  minute: 0, hour: 0, stunde: 0, heure: 0, minuto: 0, hora: 0, day: 1, tag: 1, jour: 1, día: 1, week: 7, woche: 7,
  semaine: 7, semana: 7, month: 30, monat: 30, mois: 30, mes: 30, year: 365, jahr: 365, an: 365, año: 365,
}; // prettier-ignore
const NAMED: [RegExp, number][] = [
  [/^(?:today|heute|aujourd['’]hui|hoy)\b/i, 0],
  [/^(?:yesterday|gestern|hier|ayer)\b/i, 1],
];

/** The first date in a text as `YYYY-MM-DD`, with its words; null when there is none. A date without a year is this year's. */
export function dateIn(text: string, lang: string, today = new Date()): { text: string; iso: string } | null {
  const numeric = NUMERIC.exec(text)?.[0];
  const plain = numeric === undefined ? null : isoDate(numeric, lang, today);
  if (numeric !== undefined && plain !== null) return { text: numeric, iso: plain };
  for (const [pattern, month, day] of [
    [DAY_FIRST, 2, 1],
    [MONTH_FIRST, 1, 2],
  ] as const) {
    // prettier-ignore
    const found = pattern.exec(text);
    if (!found || monthOf(found[month] ?? '', lang) === 0) continue;
    const words = `${found[day] ?? ''} ${found[month] ?? ''} ${found[3] ?? ''}`.trim();
    const iso = isoDate(words, lang, today);
    if (iso !== null) return { text: found[0].trim(), iso };
  }
  const ago = AGO.exec(text);
  if (ago) {
    const [count, unit] = ago.slice(1).filter((part: string | undefined) => part !== undefined);
    const days = (Number(count) || 1) * (DAYS[(unit ?? '').toLowerCase()] ?? 0);
    return { text: ago[0], iso: before(today, days) };
  }
  const named = NAMED.find(([pattern]) => pattern.test(text.trim()));
  return named ? { text: named[0].exec(text.trim())?.[0] ?? '', iso: before(today, named[1]) } : null;
}

function before(today: Date, days: number): string {
  const then = new Date(today.getFullYear(), today.getMonth(), today.getDate() - days);
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${then.getFullYear()}-${two(then.getMonth() + 1)}-${two(then.getDate())}`;
}
