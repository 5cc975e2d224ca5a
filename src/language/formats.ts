/** Values as people write them → values as form fields want them (HTML value formats). Pure. */

/** How to read a date whose order is not plain: day first everywhere but in the United States. */
const monthFirst = (lang: string): boolean => lang === '' || /^en(-US)?$/i.test(lang);

/** The day, or the first and last day of a span, in words; null when they say neither. */
export function datesIn(text: string, lang: string): string[] | null {
  const span = text.split(/\s+(?:to|until|till|bis|au|hasta|and)\s+|\s+[-–—]\s+|\s*–\s*/i);
  const days = span.map((day) => isoDate(day, lang)).filter((day) => day !== null);
  if (span.length === 2 && days.length === 2) return days;
  const one = isoDate(text, lang);
  return one === null ? null : [one];
}

/** ISO date of `10/20/2017`, `20 October 2017`, `Oct 20, 2017`, `20.10.17`, `today`; null when it is no date. */
export function isoDate(text: string, lang: string, today = new Date()): string | null {
  const t = text.trim().toLowerCase();
  const shift = { today: 0, tomorrow: 1, yesterday: -1 }[t];
  if (shift !== undefined) {
    const day = new Date(today.getFullYear(), today.getMonth(), today.getDate() + shift);
    return ymd(day.getFullYear(), day.getMonth() + 1, day.getDate());
  }
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})/.exec(t);
  if (iso) return ymd(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const plain = /^(\d{1,2})\s*([-/.])\s*(\d{1,2})\s*[-/.]\s*(\d{4}|\d{2})$/.exec(t);
  if (plain) {
    const [a, b] = [Number(plain[1]), Number(plain[3])];
    const dayFirst = a > 12 || (b <= 12 && (plain[2] === '.' || !monthFirst(lang)));
    return dayFirst ? ymd(year(plain[4]), b, a) : ymd(year(plain[4]), a, b);
  }
  const words = t
    .replace(/(\d)(st|nd|rd|th)\b/g, '$1')
    .split(/[\s,./-]+|\bof\b/)
    .filter(Boolean);
  const month = words.map((word) => monthOf(word, lang)).find((found) => found > 0);
  const numbers = words.filter((word) => /^\d+$/.test(word));
  if (!month || numbers.length === 0 || numbers.length > 2) return null;
  const long = numbers.find((n) => n.length === 4) ?? (numbers.length === 2 ? numbers[1] : undefined);
  const day = numbers.find((n) => n !== long);
  return day ? ymd(long ? year(long) : today.getFullYear(), month, Number(day)) : null;
}

/** Languages that a person may write a date in. */
const WRITTEN = ['en-US', 'en-GB', 'de', 'fr', 'es'];

/** ISO date of what can be read in one way only: `10 December 1990`, `24.12.1990`, and not `3/4/1990`. */
export function exactDate(text: string): string | null {
  if (!/\d{4}/.test(text)) return null;
  const readings = new Set(WRITTEN.map((lang) => isoDate(text, lang)).filter((iso) => iso !== null));
  const [only] = readings;
  return only !== undefined && readings.size === 1 ? only : null;
}

const year = (text = ''): number =>
  text.length === 2 ? Number(text) + (Number(text) < 70 ? 2000 : 1900) : Number(text);

const two = (n: number): string => String(n).padStart(2, '0');

function ymd(y: number, m: number, d: number): string | null {
  const real = new Date(y, m - 1, d);
  if (real.getFullYear() !== y || real.getMonth() !== m - 1 || real.getDate() !== d) return null;
  return `${String(y).padStart(4, '0')}-${two(m)}-${two(d)}`;
}

const plainLetters = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\.$/, '');

/** 1..12 for a month's name or its first three letters or more, in English or the page's language; else 0. */
export function monthOf(word: string, lang: string): number {
  const folded = plainLetters(word);
  if (folded.length < 3 || /^\d/.test(folded)) return 0;
  for (const language of new Set(['en', lang || 'en'])) {
    for (let m = 0; m < 12; m++) {
      const name = plainLetters(monthName(language, m));
      if (name === folded || name.startsWith(folded)) return m + 1;
    }
  }
  return 0;
}

/** Making a formatter takes longer than everything else here. */
const monthNames = new Map<string, string>();

function monthName(lang: string, m: number): string {
  const key = `${lang} ${m}`;
  const known = monthNames.get(key);
  if (known !== undefined) return known;
  const name = namedBy(lang, m);
  monthNames.set(key, name);
  return name;
}

function namedBy(lang: string, m: number): string {
  try {
    return new Intl.DateTimeFormat(lang, { month: 'long' }).format(new Date(2020, m, 1));
  } catch {
    // A page may declare a language that is none.
    return new Intl.DateTimeFormat('en', { month: 'long' }).format(new Date(2020, m, 1));
  }
}

/** `7:55 PM`, `7pm`, `19.55`, `noon` → `19:55`; null when it is no time. */
export function isoTime(text: string): string | null {
  const t = text.trim().toLowerCase();
  if (t === 'noon' || t === 'midday') return '12:00';
  if (t === 'midnight') return '00:00';
  const m = /^(\d{1,2})(?:[:.h](\d{2}))?(?::\d{2})?\s*([ap])?\.?(?:m\.?)?$/.exec(t);
  if (!m || (m[2] === undefined && m[3] === undefined && !t.endsWith('h'))) return null;
  let hour = Number(m[1]);
  if (m[3] === 'p' && hour < 12) hour += 12;
  if (m[3] === 'a' && hour === 12) hour = 0;
  const minute = Number(m[2] ?? 0);
  return hour > 23 || minute > 59 ? null : `${two(hour)}:${two(minute)}`;
}

/** `October 2017`, `10/2017`, a whole date → `2017-10`. */
export function isoMonth(text: string, lang: string): string | null {
  const t = text.trim();
  const plain = /^(\d{4})-(\d{1,2})$/.exec(t) ?? /^(\d{1,2})[/.-](\d{4})$/.exec(t)?.reverse();
  const named = /^(\p{L}+)\.?,?\s+(\d{4})$/u.exec(t);
  if (named) {
    const month = monthOf(named[1] ?? '', lang);
    return month ? `${named[2] ?? ''}-${two(month)}` : null;
  }
  if (plain) {
    const [y, m] = plain.filter((part) => /^\d+$/.test(part)).sort((a, b) => b.length - a.length);
    return Number(m) >= 1 && Number(m) <= 12 ? `${y ?? ''}-${two(Number(m))}` : null;
  }
  return isoDate(t, lang)?.slice(0, 7) ?? null;
}

/** `20 October 2017 at 7:55 pm` → `2017-10-20T19:55`. */
export function isoDateTime(text: string, lang: string): string | null {
  const iso = /^(\d{4}-\d{2}-\d{2})[t ](\d{2}:\d{2})/i.exec(text.trim());
  if (iso) return `${iso[1] ?? ''}T${iso[2] ?? ''}`;
  const split =
    /^(.*?)[\s,]*(?:\bat\b)?\s*(\d{1,2}(?:[:.]\d{2})?\s*(?:[ap]\.?m\.?)|\d{1,2}:\d{2}|noon|midnight)$/i.exec(
      text.trim(),
    );
  const date = split ? isoDate((split[1] ?? '').trim(), lang) : null;
  const time = split ? isoTime(split[2] ?? '') : null;
  return date && time ? `${date}T${time}` : null;
}

/** `1,200.50`, `1.200,50`, `3,5`, `€ 12`, `5 nights` → a number's digits; null when there is no number. */
export function plainNumber(text: string): string | null {
  const found = /[-−]?\d[\d.,\s']*/.exec(text.replace(/(\d)\s(?=\d{3}\b)/g, '$1'))?.[0];
  if (!found) return null;
  const digits = found.replace('−', '-').replace(/[\s']/g, '').replace(/[.,]$/, '');
  const comma = digits.lastIndexOf(',');
  const dot = digits.lastIndexOf('.');
  if (comma >= 0 && dot >= 0)
    return comma > dot ? digits.replace(/\./g, '').replace(',', '.') : digits.replace(/,/g, '');
  if (comma >= 0)
    return /^[-+]?\d{1,3}(,\d{3})+$/.test(digits) ? digits.replace(/,/g, '') : digits.replace(',', '.');
  return digits;
}

/**
 * The value that an input of this type takes for what the person wrote; null when it does not fit.
 * @param colour turns a colour's name into `#rrggbb`.
 */
export function valueFor(
  type: string,
  text: string,
  lang: string,
  colour: (name: string) => string | null,
): string | null {
  if (text.trim() === '') return '';
  switch (type) {
    case 'date':
      return isoDate(text, lang);
    case 'time':
      return isoTime(text);
    case 'month':
      return isoMonth(text, lang);
    case 'datetime-local':
      return isoDateTime(text, lang);
    case 'number':
    case 'range':
      return plainNumber(text);
    case 'color':
      return colour(text.trim());
    default:
      return text;
  }
}
