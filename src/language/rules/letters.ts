/** Replying to and forwarding messages: the steps that mail and forums share, in general words. */
import type { Command, Target, Value } from '../../flow';
import { ITEM } from '../nouns';
import { targetOf } from '../target';
import { valueOf } from '../value';
import { THAT_ONE } from '../item';
import { parts, type Found, type Rule } from './rule';

const click = (words: string): Command => ({ verb: 'click', target: { words } });

/** Opens the message first; "it" and "them" are dropped by `refer` when it is open already. */
function opened(item: string): Command {
  if (THAT_ONE.test(item.trim())) return click(item.trim().toLowerCase());
  const target = targetOf(item.trim());
  return {
    verb: 'click',
    target: target.role === undefined && !isPronoun(target) ? { ...target, role: 'result' } : target,
  };
}
const isPronoun = (target: Target): boolean => /^(?:it|that|this|them|him|her)$/.test(target.words);

const reply = (item: string, text: Value): Command[] => [
  opened(item),
  click('reply'),
  { verb: 'type', value: text, target: { words: '', role: 'textbox' } },
  click('send'),
];

const forward = (item: string, to: string): Command[] => [
  opened(item),
  click('forward'),
  { verb: 'type', value: valueOf(to).value, target: { words: 'to', role: 'textbox' } },
  click('send'),
];

const SAYING = `(?:\\s+(?:with|saying|by saying|to say|and (?:tell|say to|write)(?: (?:her|him|them))?|and say)(?:\\s+that)?(?:\\s+it)?(?:\\s+(?:is|was))?|\\s*:)\\s+(?:the\\s+)?(?:(?:text|message|words?|following)\\s*:?\\s+)?`;
const REPLY = new RegExp(
  `^(?:reply|respond|write back|answer)(?:\\s+(?:back\\s+)?(?:to\\s+)?(?!(?:with|saying|by)\\b)(.+?))?(?:${SAYING}(.+))?$`,
  'is',
);
/** A message that exists: "a message" would be a new one. */
const SENT = `(?:(?:the|that|this|my)\\s+(?:.+\\s)?${ITEM}\\b.*?|.+?['’]s\\s+${ITEM}|${ITEM}\\s+(?:by|from|in|of)\\s.+?|it|that|this)`;

const FORWARDS = [
  new RegExp(
    `^(?:forward|send|pass|mail|email)\\s+(?<item>${SENT})\\s+(?:on\\s+|over\\s+|along\\s+)?to\\s+(?<to>.+)$`,
    'is',
  ),
  new RegExp(`^(?:forward|send|mail|email)\\s+to\\s+(?<to>.+?)\\s+(?<item>${SENT})$`, 'is'),
  new RegExp(`^(?:forward|send|mail|email)\\s+(?<to>[\\p{L}.@-]+)\\s+(?<item>${SENT})$`, 'isu'),
  new RegExp(
    `^(?<item>${SENT})\\s+(?:should|must|has to|needs to)\\s+be\\s+(?:forwarded|sent|passed)\\s+(?:on\\s+)?to\\s+(?<to>.+)$`,
    'is',
  ),
];

export const letters: Rule[] = [
  {
    name: 'reply',
    says: ['reply to Ann with the text "See you."', 'respond to Cleo\'s email and tell her that it "works"'],
    match(said): Found {
      const found = parts(REPLY, said);
      if (!found || (/^answer\b/i.test(said) && !/\b(?:email|message|mail)\b/i.test(said))) return null;
      const to = found[0] ?? '';
      const text = found[1] ?? '';
      if (text !== '') return reply(to || 'it', valueOf(text).value);
      return to === '' ? click('reply') : [opened(to), click('reply')];
    },
  },
  {
    name: 'forward',
    says: ['Forward the email from Ann to Ben', 'send Ann the email I got from Cleo'],
    match(said): Found {
      for (const form of FORWARDS) {
        const { item, to } = form.exec(said)?.groups ?? {};
        if (item !== undefined && to !== undefined) return forward(item, to);
      }
      const open = parts(/^forward\s+(it|that|this|.+)$/is, said);
      return open && new RegExp(`^${SENT}$`, 'i').test(open[0] ?? '')
        ? [opened(open[0] ?? ''), click('forward')]
        : null;
    },
  },
];
