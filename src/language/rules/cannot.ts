/** What Familiar knows it cannot do, said plainly; better than a wrong step. */
import { isQuestion } from '../mood';
import { QUOTE } from '../quotes';
import { parts, type Rule } from './rule';

const REASONS: [RegExp, string][] = [
  [
    new RegExp(
      `^(?:write|compose|draft|send)\\s+(?:an?|another|some)\\s+(?:\\S+\\s+)?(?:e-?mail|mail|message|letter|post|review|reply|comment|text)\\b(?!.*${QUOTE})`,
      'is',
    ),
    'I cannot write texts of my own. Tell me the words, for example: reply with “See you at six”.',
  ],
  [
    /^(?!\S+\s+\S+\.\S+\s+in\b).+\sin (?:a|another) (?:new |separate )?(?:browser )?(?:tab|window)$/is,
    'I can open addresses in a new tab, but links only in this one.',
  ],
  [
    /^(?:drag|drop)\b|^move\s+(?!forwards?$|on$|to\b|the (?:mouse|cursor)|down$|up$)/i,
    'Say what to drag and where to, for example: drag “Task A” to Done, or move the second item to the top.',
  ],
  [
    /^(?:swipe|pinch)\b/i,
    'I have no fingers to swipe with. If there is a button for it, tell me to press that.',
  ],
  [/^(?:draw|sketch|paint|resize|rotate|zoom)\b/i, 'I cannot draw or change shapes on the page.'],
  [
    /^(?:right|middle|double|triple)[- ]?click/i,
    'I can only click once, with the main button. Tell me what to click.',
  ],
  [/^(?:press and hold|hold|long[- ]?press)\b/i, 'I cannot hold a button down yet.'],
  [
    /^(?:solve|calculate|compute|guess|play(?:ing)?\s+as|win|sort\s+the\s+numbers|generate|compose|translate|compare)\b/i,
    'That takes working something out, which I cannot do. Tell me the clicks or the text to type.',
  ],
  [
    /^(?:create|make|build|schedule|book)\s+(?:me\s+)?(?:an?|the|\d+)\s+\S/i,
    'I cannot do that as a whole yet. Tell me the steps, for example: click “New”, then type “Lunch” into the title.',
  ],
  [/^(?:wait|pause)\s+(?:for|until|till|\d)/i, 'I cannot wait for things yet. Ask me again when it is time.'],
  [/^remind me\b/i, 'I cannot remind you at a later time yet.'],
];

/** A condition on the world. A label such as "Notify me when available" goes on with no article. */
const CONDITION =
  /^(?!when|if).+\s(?:when|if|unless|until|as soon as)\s+(?:the|it|there|this|that|they|you|no|any|a|an)\b/is;
const SUPERLATIVE =
  /^(?:buy|book|order|purchase)\b.*\b(?:cheapest|shortest|longest|fastest|best|lowest|highest|most|least)\b/i;

export const cannot: Rule[] = [
  {
    name: 'cannot',
    says: [],
    match(said) {
      const found = REASONS.find(([pattern]) => pattern.test(said));
      if (found) return { cannot: found[1] };
      if (CONDITION.test(said) && !isQuestion(said)) {
        return { cannot: 'I act right away and cannot watch for a condition yet. Tell me what to do now.' };
      }
      return SUPERLATIVE.test(said) && parts(SUPERLATIVE, said)
        ? {
            cannot:
              'I cannot compare and buy in one go. Ask me to open the cheapest one, look at it, then tell me to buy it.',
          }
        : null;
    },
  },
];
