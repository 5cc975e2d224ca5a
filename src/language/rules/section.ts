/** "Go to the history section", "open the part about the climate": a part of this page by its heading. Four languages. */
import { reveal } from '../quotes';
import { parts, type Rule } from './rule';

const PART =
  '(?:section|part|chapter|heading|abschnitt|kapitel|teil|chapitre|partie|sección|capítulo|parte|apartado)';
const THE = "(?:the |de[nmr] |das |la |le |el |l[’']|al? )?";
const GO =
  '(?:(?:go|jump|skip|move|navigate|take me|bring me|get me|springe?|gehe?|spring|va|aller|ve|ir|salta)(?: (?:back|down|up|straight|mir))? ?(?:to|on to|zum|zu|zur|à|au|aux|a|al|hasta)?)';
const SEE =
  '(?:(?:show|read|open)(?: me)?|zeige?(?: mir)?|öffne|lies|montre(?:-moi)?|ouvre|lis|muestra|muéstrame|abre|lee)';
const ON = '(?:on|about|called|named|titled|with|über|zum?|zur|von|sur|de|du|des|sobre|del)';

export const section: Rule = {
  name: 'section',
  says: ['go to the history section', 'jump to the section about backtesting'],
  match(said) {
    const text = said.replace(/[!.]+$/, '');
    const about =
      parts(new RegExp(`^(?:${GO}|${SEE}) ${THE}${PART} (?:${ON} )${THE}(.+)$`, 'iu'), text) ??
      parts(new RegExp(`^${GO} ${THE}${PART} ${THE}(\\uE000.+|(?!of\\b|in\\b).+)$`, 'iu'), text) ??
      parts(new RegExp(`^${GO} ${THE}(.+?) ${PART}$`, 'iu'), text);
    const name = reveal(about?.[0] ?? '').replace(/^[“”"'«\s]+|[“”"'»\s]+$/gu, '');
    return name === '' || NOT_NAMED.test(name) ? null : { verb: 'answer', question: `show me ${name}` };
  },
};
/** Told by its place: "the next section", "the first part". */
const NOT_NAMED =
  /^(?:next|previous|last|first|second|third|other|same|this|that|below|above|here|\d+)(?:\s|$)/iu;
