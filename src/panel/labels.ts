/** Short texts made from times, names and addresses. Pure; times are read in the local zone. */
import { scopeWords, type MemoryUse, type Scope, type Time } from '../flow';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Longest quotation of the person's words or of an element's name, in characters. */
export const QUOTE_LENGTH = 80;

/** `today 14:05`, `yesterday 14:05`, `3 Nov`, or `3 Nov 2024` when the year is another one. */
export function dateLabel(at: Time, now: Time): string {
  const then = new Date(at);
  const today = new Date(now);
  const yesterday = new Date(today.getFullYear(), today.getMonth(), today.getDate() - 1);
  const clock = `${pad(then.getHours())}:${pad(then.getMinutes())}`;
  if (then.toDateString() === today.toDateString()) return `today ${clock}`;
  if (then.toDateString() === yesterday.toDateString()) return `yesterday ${clock}`;
  const day = `${then.getDate()} ${MONTHS[then.getMonth()] ?? ''}`;
  return then.getFullYear() === today.getFullYear() ? day : `${day} ${then.getFullYear()}`;
}

const pad = (n: number): string => String(n).padStart(2, '0');

/** One line of at most `max` characters (code points, so that no emoji is cut in half), with `…` when cut. */
export function shorten(text: string, max: number = QUOTE_LENGTH): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  const characters = Array.from(line);
  return characters.length <= max
    ? line
    : `${characters
        .slice(0, max - 1)
        .join('')
        .trimEnd()}…`;
}

/** Words in quotation marks, shortened. */
export const quote = (words: string, max?: number): string => `“${shorten(words, max)}”`;

/** `because you said “I wear size M” (3 Nov)`. */
export const reasonLabel = (use: MemoryUse, now: Time): string =>
  `because you said ${quote(use.words)} (${dateLabel(use.at, now)})`;

/** The host of a URL, origin or match pattern: `https://*.example.org/*` → `example.org`. */
export const hostOf = (pattern: string): string =>
  pattern
    .replace(/^[\w*+.-]+:\/\//u, '')
    .replace(/\/.*$/u, '')
    .replace(/^\*\./u, '');

/** What the access button says: one host by name, several by number, none when only tabs are meant. */
export function allowLabel(origins: string[]): string {
  const hosts = [...new Set(origins.map(hostOf))];
  const first = hosts[0];
  if (first === undefined) return 'Allow seeing your open tabs';
  if (hosts.includes('*')) return 'Allow on all sites';
  return hosts.length === 1 ? `Allow on ${shorten(first, 48)}` : `Allow on ${hosts.length} sites`;
}

/** `everywhere`, `on example.org` or `for groceries`. */
export const scopeLabel = (scope: Scope): string => scopeWords(scope);

/** `1 memory`, `1,200 memories`. */
export const count = (n: number, one: string, many: string): string => `${number(n)} ${n === 1 ? one : many}`;

/** `1,200` */
export const number = (n: number): string => n.toLocaleString('en');

/** A topic as a heading: `clothes` → `Clothes`. */
export const topicLabel = (topic: string): string => topic.charAt(0).toLocaleUpperCase() + topic.slice(1);
