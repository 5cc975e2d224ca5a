/** What a model wrote → JSON. Repairs only what can mean one thing; everything else is an error in words. */

/** Longer replies are no decision. */
const LONGEST = 10_000;

export type Reply = { ok: true; value: unknown } | { ok: false; why: string };

/**
 * Reads the JSON object of a reply. A code fence around it and words before or after a single object are taken away;
 * a reply that was cut off, holds two different objects or none is refused: half a decision is no decision.
 */
export function replyJson(text: string): Reply {
  if (text.trim() === '') return refused('The answer was empty.');
  if (text.length > LONGEST) return refused('The answer was too long.');
  const whole = parsed(unfenced(text));
  if (whole !== undefined)
    return isObject(whole) ? { ok: true, value: whole } : refused('That is no object.');
  const objects = [...new Set(objectsIn(text))];
  const [only] = objects;
  if (only === undefined) return refused('The answer held no complete JSON object.');
  if (objects.length > 1) return refused('The answer held more than one JSON object.');
  return { ok: true, value: parsed(only) };
}

const refused = (why: string): Reply => ({ ok: false, why });

const unfenced = (text: string): string =>
  text
    .trim()
    .replace(/^```(?:json)?\s*/iu, '')
    .replace(/\s*```$/u, '');

const isObject = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Undefined for what is no JSON; no reply is `undefined` in JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined; // what a model writes need not be JSON; the caller says what is wrong
  }
}

/** The outermost balanced `{…}` that are JSON, in order. Linear: each brace is looked at once. */
function objectsIn(text: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let start = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i += 1) {
    const c = text[i];
    if (quoted) {
      if (c === '\\') i += 1;
      else if (c === '"') quoted = false;
    } else if (c === '"' && depth > 0) quoted = true;
    else if (c === '{') {
      if (depth === 0) start = i;
      depth += 1;
    } else if (c === '}' && depth > 0) {
      depth -= 1;
      if (depth === 0) found.push(text.slice(start, i + 1));
    }
  }
  return found.filter((one) => parsed(one) !== undefined);
}
