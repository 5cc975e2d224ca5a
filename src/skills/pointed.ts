/** What "this address" points at: the one typed, chosen, answered or copied last, else the one in the fields of the page. */
import { ADDRESS_FIELDS, type FieldType, type Page, type Task } from '../flow';
import { fieldTypes, typeOfWords } from '../fields/type';
import { isAddress } from './own';
import type { Context } from './skill';

export interface Pointed {
  text: string;
  /** Words that a page showed: kept only after a yes to them. */
  fromPage: boolean;
}

/** So many turns back it may have been. */
const MOST_BACK = 5;
const TYPED = /^(?:Type|Paste) “([^“”…]+)” into “([^“”]+)”$/u;
const CHOSEN = /^(?:Check|Choose|Click) “([^“”…]+)”/u;
/** An address within a sentence: a number with names behind it, or a street with its number. */
const IN_TEXT =
  /\b\d{1,5}[a-z]?,? (?:(?:rue|avenue|boulevard|de|des|du|la|the) )*(?:\p{Lu}[\p{L}'’.-]+[ ,]*){1,4}(?:,? ?\d{4,6})?(?:,? \p{Lu}[\p{L}-]+)?|\p{Lu}[\p{L}]+(?:straße|strasse|weg|gasse|platz) \d+\w?(?:, \d{4,5} \p{Lu}[\p{L}-]+)?|(?:Calle|Avenida|Plaza) [^.,;]{2,40},? \d+(?:, \d{5} \p{Lu}[\p{L}]+)?/u;

/** The address that the person points at; null where there is none. */
export async function pointedAt({ fx, task, copied }: Context): Promise<Pointed | null> {
  const others = (await fx.recent()).filter(({ id }) => id !== task.id).slice(0, MOST_BACK);
  for (const other of others) {
    const found = inTask(other);
    if (found) return found;
  }
  if (copied !== undefined && isAddress(copied) && copied.length <= LONGEST) return { text: copied.trim(), fromPage: true }; // prettier-ignore
  const page = await fx.observe().catch(() => null); // without a page there is nothing to point at
  return page && onPage(page);
}

const LONGEST = 120;

function inTask({ records }: Task): Pointed | null {
  const done = records.filter(({ status }) => status === 'done');
  const parts = new Map<FieldType, string>();
  for (const { what } of done) {
    const [, text = '', field = ''] = TYPED.exec(what) ?? [];
    const type = typeOfWords(field);
    if ((ADDRESS_FIELDS as readonly FieldType[]).includes(type)) parts.set(type, text);
  }
  const typed = joined(parts);
  if (typed !== null) return { text: typed, fromPage: false };
  for (const { what, passages } of [...done].reverse()) {
    const own = TYPED.exec(what)?.[1];
    if (own !== undefined && isAddress(own)) return { text: own, fromPage: false };
    const chosen = CHOSEN.exec(what)?.[1];
    if (chosen !== undefined && IN_TEXT.test(chosen)) return { text: chosen, fromPage: true };
    const [read] = (passages ?? []).flatMap(({ text }) => IN_TEXT.exec(text)?.[0] ?? []);
    if (read !== undefined) return { text: read.replace(/[\s,.]+$/u, ''), fromPage: true };
  }
  return null;
}

/** "12 High Street, 62704 Springfield"; null without a street. */
function joined(parts: ReadonlyMap<FieldType, string>): string | null {
  const street = parts.get('addressStreet');
  if (street === undefined) return null;
  const place = [parts.get('addressPostalCode'), parts.get('addressCity')].filter(Boolean).join(' ');
  return [street, place].filter(Boolean).join(', ');
}

function onPage(page: Page): Pointed | null {
  const types = fieldTypes(page);
  const parts = new Map<FieldType, string>();
  for (const { ref, value = '', secret, concealed } of page.elements) {
    const type = types.get(ref);
    if (type !== undefined && value !== '' && secret === undefined && !concealed && !parts.has(type)) parts.set(type, value); // prettier-ignore
  }
  const text = joined(parts);
  return text === null ? null : { text, fromPage: true };
}
