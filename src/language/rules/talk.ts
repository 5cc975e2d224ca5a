/** Talking with Familiar about what it does: stop, undo, why, help. */
import { asTyped } from '../quotes';
import type { Rule } from './rule';

const just = (
  name: 'stop' | 'undo' | 'again' | 'why' | 'help',
  pattern: RegExp,
  says: Rule['says'],
): Rule => ({
  name,
  says,
  match: (said) => (pattern.test(said.replace(/[!?]+$/, '').trim()) ? { verb: name } : null),
});

/** "Do that again for the blue one": the same with another thing. */
const AGAIN_WITH =
  /^(?:(?:do|repeat|try) (?:(?:that|it|this|the same(?: thing)?)(?: again| once more)?|again)|(?:and )?(?:the )?same(?: thing)?(?: again)?|(?:und )?(?:mach )?(?:das (?:gleiche|selbe)|dasselbe)(?: nochmal| noch einmal)?|mach das nochmal|(?:et )?(?:fais )?(?:la même chose|pareil)|refais(?:-le| ça)?|(?:y )?(?:haz )?lo mismo|hazlo otra vez) (?:for|with|on|to|für|mit|bei|pour|avec|con|para) (\S.*)$/iu;

/** A no that stands alone; "no, the blue one" is a correction (`correction.ts`). */
const DECLINES = new RegExp(
  `^(?:${[
    "no(?:pe)?(?:,? (?:thanks?(?: you)?|not now|do(?:n[’']t| not)(?: do (?:it|that))?|never ?mind|that[’']?s (?:fine|ok(?:ay)?|all)))?|nah",
    "(?:please )?(?:do(?:n[’']t| not)(?: do (?:it|that|this))?|not now|not yet|rather not|better not|leave it)",
    "i(?:[’']ve| have)? changed my mind|ich hab(?:e)?[’']?s mir anders überlegt|j[’']ai changé d[’']avis|he cambiado de (?:idea|opinión)",
    'nein(?:,? (?:danke|lieber nicht|nicht jetzt|schon gut))?|nee|nö|lieber nicht|lass (?:es|das)(?: sein)?|(?:bitte )?nicht',
    'non(?:,? (?:merci|pas maintenant))?|pas maintenant|laisse tomber|surtout pas',
    'no,? gracias|no,? ahora no|mejor no|déjalo|ahora no',
  ].join('|')})$`,
  'iu',
);

export const talk: Rule[] = [
  just(
    'stop',
    /^(?:stop|cancel|abort|halt|quit|wait|enough)(?: (?:it|that|this|now|everything|the task|what you(?:['’]re| are) doing))?$|^never ?mind(?: (?:then|it|that))?$|^(?:(?:no|oh),? )?(?:hold on|hang on|wait|one moment|(?:just )?(?:a|one) (?:second|moment|minute)|wait a (?:second|moment|minute|bit))(?: (?:a|one) (?:moment|second|sec|minute|bit))?(?: please)?$|^(?:stopp?|halt|abbrechen|hör auf|arrête(?:z)?|arrêter|annule(?:z)? tout|para|detente|alto|cancela)$/i,
    ['stop', 'Cancel that'],
  ),
  {
    name: 'decline',
    says: ['no', 'no thanks'],
    match: (said) =>
      DECLINES.test(said.replace(/[!?.]+$/, '').trim()) ? { verb: 'stop', declines: true } : null,
  },
  just(
    'undo',
    /^(?:undo|revert|reverse|take back)(?: (?:it|that|this|the last (?:step|thing|action|change)|last step))?$|^(?:take|put) (?:that|it) back$|^(?:rückgängig(?: machen)?|mach (?:das|es) rückgängig|annule(?:r|z)?(?: (?:ça|cela|la dernière action))?|défaire|deshacer|deshazlo|deshaz eso)$/i,
    ['undo', 'undo that'],
  ),
  just(
    'again',
    /^(?:(?:please )?(?:(?:do|try|run|say) )?(?:(?:it|that|this) )?(?:once more|again|one more time)|repeat(?: (?:it|that|this|the last (?:step|one)))?|(?:mach das )?(?:nochmal|noch (?:ein)?mal)|(?:mach|versuch)e? es (?:nochmal|noch einmal)|encore(?: une fois)?|(?:refais|recommence)(?:-le)?|réessaie|otra vez|de nuevo|(?:hazlo|inténtalo|repítelo) (?:otra vez|de nuevo)|repítelo)$/i,
    ['again', 'do it again'],
  ),
  {
    name: 'again with',
    says: ['do that again for the blue one', 'the same for the second'],
    match(said) {
      const other = AGAIN_WITH.exec(said.replace(/[!.]+$/, ''))?.[1];
      return other === undefined ? null : { verb: 'again', with: asTyped(other) };
    },
  },
  just(
    'why',
    /^(?:what did you (?:just )?do|what happened|what was that)$|^why(?: (?:did|do|have) you (?:do|did|done|pick|choose|click|chosen|picked|clicked)? ?.{0,60}| that| this)?$|^(?:how come|explain (?:that|yourself|why))$|^(?:warum(?: (?:hast|das|machst).{0,40})?|pourquoi(?: (?:as-tu|avez-vous|ça).{0,40})?|por qué(?: (?:has|hiciste|eso).{0,40})?)$/i,
    ['why did you do that?', 'why'],
  ),
  just(
    'help',
    /^(?:help|help me|\?|commands|what (?:else )?can (?:you|i) (?:do|say|ask)(?: for me)?(?: here| on this page)?|(?:how|what) can you help(?: me)?(?: with)?|i need help|what do you do|how do(?:es)? (?:you|this|it) work|who are you|what are you|hilfe|hilf mir|was kannst du(?: alles)?(?: für mich)?(?: tun| machen)?|wer bist du|aide|aide-moi|que (?:peux-tu|sais-tu) faire(?: pour moi)?|qui es-tu|ayuda|ayúdame|¿?qué (?:puedes|sabes) hacer(?: por mí)?|¿?quién eres)$/i,
    ['help', 'what can you do?'],
  ),
];
