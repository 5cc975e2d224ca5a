/** "the email by Ann", "Cleo's message", "the second message" → what tells that item from the others. */
import type { Place } from '../flow';
import { DETERMINER, ITEM } from './nouns';
import { ORDINAL, ordinalOf } from './ordinals';
import { reveal } from './quotes';

/** An item of a list as the person described it. `noun` is set when the words name its kind and its source. */
export interface Item {
  words: string;
  ordinal?: number;
  noun?: boolean;
}

const ARTICLE = new RegExp(`^(?:${DETERMINER}|all|every|each|any)\\s+(?:of\\s+(?:the\\s+)?)?`, 'i');
const PLACED = new RegExp(`^(${ORDINAL})\\s+(?!name\\b)(.+)$`, 'i');
const SOURCE = '(?:by|from|of|about|named|called|titled|labell?ed|for|to)';
const GOT =
  '(?:\\s+(?:that|which))?(?:\\s+(?:i|you|we)\\s+(?:got|received|have))?(?:\\s+in\\s+\\S+)?(?:\\s+(?:sent|written|posted))?';
const BY = new RegExp(`^${ITEM}${GOT}\\s+${SOURCE}\\s+(.+)$`, 'i');
const SENT = new RegExp(
  `^${ITEM}\\s+(?:that\\s+|which\\s+)?(.+?)\\s+(?:sent|wrote|posted|mailed|e-?mailed|gave|shared)\\b.*$`,
  'i',
);
const OWNED = new RegExp(`^(.+?)['’]s?\\s+(?:last\\s+|latest\\s+)?${ITEM}$`, 'i');
const KNOWN = /^(?:users?|contacts?|persons?|customers?|authors?)\s+(.+)$/;

/** Spoken of before, or what the page is about: "that email". */
export const THAT_ONE = new RegExp(`^(?:the|this|that)\\s+${ITEM}$`, 'i');

/** Reads a description of an item. */
export function itemOf(text: string): Item {
  const bare = text.trim().replace(ARTICLE, '');
  const placed = PLACED.exec(bare);
  if (placed?.[1] !== undefined && placed[2] !== undefined) {
    return { ...itemOf(placed[2]), ordinal: ordinalOf(placed[1]) ?? 1 };
  }
  const told = (BY.exec(bare) ?? SENT.exec(bare) ?? OWNED.exec(bare) ?? KNOWN.exec(bare))?.[1];
  if (told === undefined || /^(?:the|that|this|which|who)$/i.test(told)) return { words: reveal(bare) };
  return { words: reveal(told.replace(ARTICLE, '')).trim(), noun: true };
}

/** The item as the place of another thing: the "Like" button *of* it. */
export function ofItem(text: string): Place {
  const { words, ordinal } = itemOf(text);
  return { relation: 'of', words, ...(ordinal === undefined ? {} : { ordinal }) };
}
