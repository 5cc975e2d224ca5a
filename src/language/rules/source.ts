/** "How do you know my size?", "why do you think that?": what something that is kept rests on. Four languages. */
import { asTyped } from '../quotes';
import { parts, type Rule } from './rule';

const ASKS = new RegExp(
  `^(?:${[
    'why (?:do|would) you (?:think|believe|assume|say)',
    '(?:how|since when) do you know(?: about)?',
    'what makes you (?:think|believe|say)',
    'where (?:do|did) you (?:get|know|have)',
    'who told you(?: about)?',
    'when did i (?:say|tell you|mention)',
    '(?:warum|wieso) (?:denkst|glaubst|meinst) du',
    '(?:woher|seit wann) (?:weißt|kennst|hast) du',
    'wie kommst du (?:darauf|auf)',
    'wer hat dir(?! gesagt\\?)',
    'wann habe ich(?: dir)?',
    'pourquoi (?:est-ce que )?(?:tu )?(?:penses|crois|dis)(?:-tu)?',
    "(?:comment|d['’]où|depuis quand) (?:est-ce que )?(?:tu )?(?:connais|sais|tiens)(?:-tu)?",
    "qui t['’]a (?:dit|parlé de)",
    "quand (?:est-ce que )?(?:t['’]ai-je dit|ai-je dit|je t['’]ai dit|j['’]ai dit)",
    '¿?por qué (?:piensas|crees|dices)',
    '¿?(?:cómo|desde cuándo|de dónde) (?:lo )?(?:sabes|conoces|sacas)',
    '¿?quién te (?:ha dicho|dijo|ha hablado de)',
    '¿?cuándo (?:te |lo )?(?:he dicho|dije)',
  ].join('|')})(?:,? (.+))?$`,
  'iu',
);
/** Words that only point at what was said last. */
const POINTS =
  /^(?:(?:of )?(?:that|this|it|so)|das|es|dies|ça|cela|le|eso|esto|lo)(?: (?:about me|from|gesagt|über mich|de mí|sur moi))?$|^gesagt$/iu;
/** About the person: anything else asks about the page or the world. */
const MINE =
  /^(?:that |dass |daß |que |qu['’])?(?:i|we|my|our|me|ich|wir|mein\p{L}*|unser\p{L}*|je|j['’]|nous|m(?:on|a|es)|yo|mis?|me|\p{L}+o)(?![\p{L}])/iu;

export const source: Rule[] = [
  {
    name: 'source',
    says: ['why do you think that?', 'how do you know my size?'],
    match(said) {
      const asked = parts(ASKS, said.replace(/\s*[?!]+$/, '').trim());
      const about = asked?.[0]?.trim();
      if (about === undefined) return null;
      if (about === '' || POINTS.test(about)) return { verb: 'why', about: '' };
      if (!MINE.test(about)) return null;
      const plain = about
        .replace(/^(?:that|dass|daß|que|qu['’])\s*/iu, '')
        .replace(/ (?:gesagt|from)$/iu, '');
      return { verb: 'why', about: asTyped(plain) };
    },
  },
];
