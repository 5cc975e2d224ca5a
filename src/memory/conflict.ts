/**
 * How a new statement stands to what is already kept: new, a repetition, a replacement or a narrower case.
 * Revision after GUM 2025 (newest wins, reasons kept) and NLSI 2024 (an instruction may refine another).
 */
import { scopeWords, type Memory, type Scope } from '../flow';
import { tokens, stem } from '../language/words';
import type { Draft } from './draft';

export type Relation =
  | { kind: 'new' }
  | { kind: 'repeats'; memory: Memory }
  | { kind: 'replaces'; memory: Memory; reason: string }
  | { kind: 'narrows'; memory: Memory; reason: string };

/** What a repeated statement adds: half of what is missing to certainty. */
export const repeatedConfidence = (confidence: number): number =>
  Math.min(1, confidence + (1 - confidence) / 2);

type Statement = Pick<
  Draft,
  'kind' | 'text' | 'topic' | 'scope' | 'condition' | 'value' | 'polarity' | 'confidence'
>;

/** Light words of a condition: "when I book a flight" and "whenever I'm booking flights" are one condition. */
const LIGHT = new Set(
  'when whenever if while every time each any i we m am is are re a an the for on with during at in to my our book buy get go look search find order need want choose'
    .split(' ')
    .map(stem),
);

/** Statements of liking add up ("I like Thai food", "I like Italian food"); others hold one value at a time. */
const ADDS_UP = /\b(?:like|love|enjoy|adore|fond of|fan of|speak|j'aime|j'adore|mag|liebe|me gustan?)\b/iu;

/**
 * Finds the active memory that a draft repeats, replaces or narrows. A wider statement never replaces a narrower
 * one: "I prefer window seats" leaves "for night flights I prefer aisle seats" alone.
 */
export function conflict(draft: Statement, existing: readonly Memory[]): Relation {
  const related = existing
    .filter((m) => m.status === 'active' && sameTopic(draft.topic, m.topic))
    .sort((a, b) => b.changedAt - a.changedAt);
  const peers = related.filter((m) => sameScope(m.scope, draft.scope) && sameCondition(m, draft));
  const same = peers.find((m) => saysSame(draft, m));
  if (same) return { kind: 'repeats', memory: same };
  const opposed = peers.find((m) => opposes(draft, m));
  if (opposed) return { kind: 'replaces', memory: opposed, reason: reasonFor(draft, opposed) };
  const wider = related.find((m) => isWider(m, draft) && (opposes(draft, m) || saysSame(draft, m)));
  if (wider) return { kind: 'narrows', memory: wider, reason: `It holds ${where(draft)} only.` };
  return { kind: 'new' };
}

/** True when both cannot hold in the same place at the same time. */
export function opposes(a: Statement, b: Statement): boolean {
  const [va, vb] = [valueKey(a), valueKey(b)];
  if (a.polarity !== b.polarity) return va === vb;
  if (a.polarity === 'avoid' || va === vb || !va || !vb) return false;
  return !(ADDS_UP.test(a.text) && ADDS_UP.test(b.text));
}

const saysSame = (a: Statement, b: Statement): boolean =>
  a.polarity === b.polarity && valueKey(a) === valueKey(b);

/** `coffee or tea` is also about `tea`. */
function sameTopic(a: string, b: string): boolean {
  if (a === b) return true;
  const [pa, pb] = [a.split(' or '), b.split(' or ')];
  return (pa.length > 1 || pb.length > 1) && pa.some((part) => pb.includes(part));
}

function sameScope(a: Scope, b: Scope): boolean {
  if (a.kind === 'site') return b.kind === 'site' && (isOf(a.domain, b.domain) || isOf(b.domain, a.domain));
  if (a.kind === 'task') return b.kind === 'task' && conditionKey(a.task) === conditionKey(b.task);
  return b.kind === 'everywhere';
}

/** True when a domain as somebody typed it, `mail.example.com`, is the site `example.com` or part of it. */
export const isOf = (domain: string, site: string): boolean => domain === site || domain.endsWith(`.${site}`);

const sameCondition = (a: Statement, b: Statement): boolean =>
  conditionKey(a.condition) === conditionKey(b.condition);

/** The words that carry a condition, stemmed and sorted; empty when there is none. */
export const conditionKey = (condition: string | undefined): string =>
  [...new Set(tokens(condition ?? '').map(stem))]
    .filter((t) => !LIGHT.has(t))
    .sort()
    .join(' ');

/** A value-less statement of taste is about its topic itself ("I like tea"). */
function valueKey(m: Statement): string {
  if (!m.value) return m.topic.includes(' or ') ? '' : `=${m.topic}`;
  return m.topic.split(' or ').includes(m.value) ? `=${m.value}` : exactKey(m.value);
}

/** Addresses, numbers and e-mails compare to the letter; words by their stems. */
const exactKey = (value: string): string =>
  /[@\d/]/.test(value)
    ? value.toLowerCase().trim()
    : tokens(value).map(stem).join(' ') || value.toLowerCase();

const isWider = (wide: Statement, narrow: Statement): boolean =>
  (wide.scope.kind === 'everywhere' || sameScope(wide.scope, narrow.scope)) &&
  (!wide.condition || sameCondition(wide, narrow)) &&
  !(sameScope(wide.scope, narrow.scope) && sameCondition(wide, narrow));

const where = (draft: Statement): string =>
  [draft.condition, draft.scope.kind === 'everywhere' ? '' : scopeWords(draft.scope)]
    .filter(Boolean)
    .join(', ');

const reasonFor = (draft: Statement, old: Memory): string =>
  draft.polarity === old.polarity && draft.value && old.value
    ? `You said “${draft.value}” now and “${old.value}” before.`
    : `You said “${draft.text}” now and “${old.text}” before.`;
