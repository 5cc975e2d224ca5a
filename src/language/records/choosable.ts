/** Question → what is asked of the page's choices: "what sizes does it come in?", "is it available in blue?". */
import { withoutMarks } from '../marks';
import { isStopWord, tokens } from '../words';
import { byName } from './aspect';

/** Which options a choice of that name has, or whether some choice has that value. */
export type Asked = { kind: 'which'; name: string } | { kind: 'has'; value: string };

const OFFERED =
  '(?:available|offered|possible|in stock|on offer|left|free|open|frei|libres?|sold|made|selectable|to choose from|verfügbar|erhältlich|lieferbar|möglich|disponibles?|possibles?|proposée?s?|posibles?)';
const IT = '(?:it|this|that|they|these|those|you|we|i|(?:the|this|these) \\p{L}+)';

/** Each with the name of the choice as its first group. */
const WHICH = [
  `^(?:in )?(?:what|which|how many) (.+?) (?:are|is) (?:there|${OFFERED})\\b.*$`,
  `^(?:in )?(?:what|which) (.+?) (?:do|does) ${IT} (?:come in|have|offer|sell|exist in|come|support)\\b.*$`,
  `^(?:in )?(?:what|which) (.+?) (?:is|are) ${IT} ${OFFERED}(?: in)?$`,
  `^(?:what|which) (.+?) (?:can|could|may) (?:i|we|you|one) (?:choose|pick|select|get|have|order|take|buy)\\b.*$`,
  `^(?:what|which) (?:options|choices) (?:are there|do i have|can i choose|have i got) (?:for|of) (.+)$`,
  `^(?:what|which) (?:are|['’]re) (?:the |my |all the )?(?:options|choices) (?:for|of) (.+)$`,
  `^what(?: are|['’]re) (?:the |my |all (?:of )?the )(.+?)(?: here| there)?$`,
  `^what can i (?:choose|pick|select) (?:for|as|under) (.+)$`,
  `^(?:list|tell me|give me|show me|what about) (?:all (?:of )?)?(?:the )(.+)$`,
  `^(?:in )?welche[nrms]? (.+?) (?:gibt es|gibt['’]s|habt ihr|haben sie|hat (?:es|das)|stehen zur|sind ${OFFERED}|ist (?:es|das) ${OFFERED}|kann ich)\\b.*$`,
  `^was für (.+?) (?:gibt es|habt ihr|haben sie)\\b.*$`,
  `^(?:en |dans )?quel(?:le)?s? (.+?) (?:y a[- ]t[- ]il|il y a|avez[- ]vous|existe|puis[- ]je|sont|est[- ](?:il|elle|ce))\\b.*$`,
  `^quel(?:le)?s sont (?:les )(.+)$`,
  `^(?:en )?(?:qué|que|cuáles|cuales) (.+?) (?:hay|tienen?|existen?|puedo|están?|viene|se ofrecen)(?:\\s.*)?$`,
  `^cuáles son (?:las |los )(.+)$`,
].map((source) => new RegExp(source, 'iu'));

/** Each with the value as its first group. */
const HAS = [
  `^(?:is|are) (?:${IT}|there)(?: also)? (?:(?:${OFFERED}|any|an?) )*(?:in )?(?:(?:the|an?) )?(.+)$`,
  `^(?:do|does) ${IT} (?:also )?(?:come|have|sell|offer|exist)(?: (?:it|this|that|them|one|any|these))? (?:in |as )(?:(?:the|an?) )?(.+)$`,
  `^(?:can|could) (?:i|we) (?:also )?(?:get|have|order|buy|choose|take)(?: (?:it|this|that|them|one|these))? in (?:(?:the|an?) )?(.+)$`,
  `^(?:is|are) (?:the |an? )?(.+?) ${OFFERED}$`,
  `^(?:gibt es|gibt['’]s|habt ihr|haben sie|ist|sind)(?: (?:das|es|die|dies|den|der))?(?: auch)?(?: ${OFFERED})? in (.+?)(?: ${OFFERED}| da)?$`,
  `^(?:est-ce que )?(?:c['’]est|ça existe|existe-t-(?:il|elle)|(?:il|elle) existe|est-(?:il|elle|ce)|y a-t-il|l['’]avez-vous)(?: aussi)?(?: ${OFFERED})?(?: (?:ça|cela))? en (.+)$`,
  `^(?:lo |la |los |las )?(?:está|esta|hay|viene|existe|tienen?|tienes)(?: también)?(?: ${OFFERED})? en (.+)$`,
].map((source) => new RegExp(source, 'iu'));

/** Words about choosing itself: they name nothing to choose. */
const CHOOSING = new Set(
  'option options choice choices available possible offered different kind kinds type types sort sorts possibility possibilities optionen auswahl verfugbaren moglichen options choix possibles disponibles opciones'.split(
    ' ',
  ),
);
/** Whether the thing itself is to be had is no question about an option. */
const STOCK = new RegExp(`^(?:${OFFERED}|stock|here|there)$`, 'iu');
/** Longer names are something else that is asked. */
const MOST_WORDS = 3;

/** What is asked of the choices; null for any other question. `which` may name nothing to choose: the page tells. */
export function choosable(question: string): Asked | null {
  const said = withoutMarks(question);
  for (const pattern of WHICH) {
    const name = pattern.exec(said)?.[1];
    if (name === undefined) continue;
    const words = tokens(name).filter((word) => !isStopWord(word) && !CHOOSING.has(word));
    // "What are the prices" asks for those of things, not for what a filter offers.
    if (byName(name) !== null && !/\b(?:options?|choices?|choose|pick|select)\b/iu.test(said)) return null;
    return words.length > 0 && words.length <= MOST_WORDS ? { kind: 'which', name: words.join(' ') } : null;
  }
  for (const pattern of HAS) {
    const value = pattern
      .exec(said)?.[1]
      ?.replace(new RegExp(`\\s+(?:${OFFERED}|here|too|as well|auch)$`, 'iu'), '');
    if (value !== undefined && !STOCK.test(value) && tokens(value).length <= MOST_WORDS + 1)
      return { kind: 'has', value: value.trim() };
  }
  return null;
}
