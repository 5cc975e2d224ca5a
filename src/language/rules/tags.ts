/** Adding to what takes several words: tags, labels, keywords. */
import type { Command } from '../../flow';
import { ROLE } from '../nouns';
import { targetOf } from '../target';
import { valuesOf } from '../value';
import { parts, type Found, type Rule } from './rule';

const ADD = '(?:add|apply|assign|attach|put|set|enter|type)';
const TAGS = '(?:(?:hash)?tags?|labels?|keywords?|topics?|skills?|categor(?:y|ies))';
const BEHIND = new RegExp(
  `^add\\s+(.+?)\\s+(?:to|as|in|into|under)\\s+(?:(?:the|my|its)\\s+)?(${TAGS})(?:\\s+(?:${ROLE}|box|list))?$`,
  'is',
);
/** Quoted words are written behind what a field holds. */
const LIST =
  /^add\s+([^\uE000]+?)\s+(?:to|in|into|under)\s+(?:the|my|its)\s+(\S+(?:\s+\S+)?)\s+(?:list|field|box)$/is;

const adding = (values: string, noun: string): Command => ({
  verb: 'select',
  values: valuesOf(values.replace(/\s+(?:to|on) (?:it|this|that)$/i, '')),
  target: targetOf(noun),
  adds: true,
});

/** "the tag button", "the label of the first email": something on the page, no words to add. */
const isThing = (words: string): boolean =>
  new RegExp(`^(?:${ROLE})\\b|\\s(?:${ROLE})$|\\b(?:to|of|from|into)\\b(?!\\s+(?:it|this|that)$)`, 'i').test(
    words,
  );

export const tagging: Rule[] = [
  {
    name: 'tag',
    says: ['add the tags red and blue', 'add tags: red, blue'],
    match(said): Found {
      const named = parts(
        new RegExp(
          `^${ADD}\\s+(?:(?:the|these|some|an?)\\s+)?(?:new\\s+)?(${TAGS})(?:\\s*:|\\s+(?:called|named))?\\s+(.+)$`,
          'is',
        ),
        said,
      );
      if (named?.[0] && named[1]) return isThing(named[1]) ? null : adding(named[1], named[0]);
      const behind = parts(BEHIND, said) ?? parts(LIST, said);
      if (behind?.[0] && behind[1]) return adding(behind[0], behind[1]);
      const tagged = parts(/^tag\s+(?:(?:it|this|that|them)\s+)?(?:with|as)\s+(.+)$/is, said);
      return tagged?.[0] ? adding(tagged[0], 'tags') : null;
    },
  },
];
