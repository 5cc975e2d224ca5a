/**
 * Messages of any size: browsers carry 64 MiB in one, so a larger one goes in parts of its JSON. The panel sends and
 * fetches them; the background keeps them only until they are whole or taken.
 */
import { fail, ok } from '../flow';

type Send = (message: unknown) => Promise<unknown>;

/** Characters of JSON in one part: at three bytes each and with what quoting adds, far below 64 MiB. */
const PART = 8_000_000;
/** All that may wait at once, in characters; a newer message takes the place of the oldest. */
const MOST_WAITING = 500_000_000;

/** What stands for a large input or reply. */
interface Parcel {
  parcel: string;
  parts: number;
}

const GONE = 'Familiar’s background was restarted in the middle of that. Nothing was changed; try again.';

/** Wraps the panel's way to send, so that inputs and replies may be large. @param most characters of one part */
export function parcelled(send: Send, most = PART): Send {
  const whole = async (to: unknown, name: string, input: unknown): Promise<unknown> => {
    const reply = await send({ to, name, input });
    return (reply as { ok?: unknown } | null)?.ok === true ? (reply as { value: unknown }).value : reply;
  };
  return async (message) => {
    const { to, name, input } = message as { to: unknown; name: unknown; input: unknown };
    let sent: unknown = message;
    if (sizeOf(input, most) > most) {
      const parcel = crypto.randomUUID();
      const parts = cut(JSON.stringify(input), most);
      for (const text of parts) {
        const reply = await send({ to, name: 'sendPart', input: { parcel, text } });
        if ((reply as { ok?: unknown } | null)?.ok !== true) return reply;
      }
      sent = { to, name, parcel: { parcel, parts: parts.length } };
    }
    const reply = await send(sent);
    const found = (reply as { parcel?: Parcel } | null)?.parcel;
    if (!found) return reply;
    const texts: string[] = [];
    for (let at = 0; at < found.parts; at += 1) {
      const text = await whole(to, 'takePart', { parcel: found.parcel, at });
      if (typeof text !== 'string') return text;
      texts.push(text);
    }
    return JSON.parse(texts.join('')) as unknown;
  };
}

/** The background's side; `answer` hears and answers whole messages. */
export function unparcelling(answer: Send, most = PART): Send {
  const waiting = new Map<string, string[]>();
  const keep = (parcel: string, parts: string[]): void => {
    waiting.set(parcel, parts);
    let size = [...waiting.values()].flat().reduce((sum, { length }) => sum + length, 0);
    for (const [oldest, texts] of waiting) {
      if (size <= MOST_WAITING || oldest === parcel) break;
      size -= texts.reduce((sum, { length }) => sum + length, 0);
      waiting.delete(oldest);
    }
  };
  const reply = async (message: unknown): Promise<unknown> => {
    const answered = await answer(message);
    if (sizeOf(answered, most) <= most) return answered;
    const parcel = crypto.randomUUID();
    const parts = cut(JSON.stringify(answered), most);
    keep(parcel, parts);
    return { ok: true, parcel: { parcel, parts: parts.length } };
  };
  return async (message) => {
    const { name, input, parcel: large, ...rest } = message as Record<string, unknown>;
    if (name === 'sendPart' && isPart(input, most)) {
      keep(input.parcel, [...(waiting.get(input.parcel) ?? []), input.text]);
      return ok(null);
    }
    if (name === 'takePart') {
      const { parcel, at } = input as { parcel: string; at: number };
      const parts = waiting.get(parcel);
      const text = parts?.[at];
      if (parts && at === parts.length - 1) waiting.delete(parcel);
      return text === undefined ? fail('storage', GONE) : ok(text);
    }
    if (large === undefined) return reply(message);
    const { parcel, parts } = large as Parcel;
    const texts = waiting.get(parcel);
    waiting.delete(parcel);
    if (texts?.length !== parts) return fail('storage', GONE);
    return reply({ ...rest, name, input: JSON.parse(texts.join('')) as unknown });
  };
}

function isPart(input: unknown, most: number): input is { parcel: string; text: string } {
  const { parcel, text } = (input ?? {}) as { parcel?: unknown; text?: unknown };
  return (
    typeof parcel === 'string' && parcel.length <= 64 && typeof text === 'string' && text.length <= most + 1
  );
}

/** About how many characters a value takes; not looked at further once it is more than `most`. */
function sizeOf(value: unknown, most: number): number {
  let size = 0;
  const look = (one: unknown): void => {
    if (size > most) return;
    if (typeof one === 'string') size += one.length + 2;
    else if (Array.isArray(one)) one.forEach(look);
    else if (typeof one === 'object' && one !== null)
      for (const [key, inner] of Object.entries(one)) {
        size += key.length + 4;
        look(inner);
      }
    else size += 8;
  };
  look(value);
  return size;
}

/** Never between the halves of one character. */
function cut(text: string, most: number): string[] {
  const parts: string[] = [];
  for (let from = 0; from < text.length;) {
    const last = text.charCodeAt(from + most - 1);
    const to = from + most + (last >= 0xd800 && last < 0xdc00 ? 1 : 0);
    parts.push(text.slice(from, to));
    from = to;
  }
  return parts;
}
