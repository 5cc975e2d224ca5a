/** What people say to somebody who helps them, and that asks for nothing: hello, thanks, great, yes, “that is not what I wanted”. Four languages. */
import type { Chat } from '../../flow';
import type { Rule } from './rule';

const KINDS: [Chat, string[], Rule['says']][] = [
  [
    'hello',
    [
      '(?:hi|hello|hey|hiya|good (?:morning|afternoon|evening|day))(?: there| again)?',
      'how are you(?: doing)?(?: today)?',
      "hallo|moin|servus|grüß (?:dich|gott)|guten (?:tag|morgen|abend)|wie geht(?:[’']?s| es)(?: dir)?",
      'bonjour|bonsoir|salut|coucou|(?:comment )?ça va|comment (?:vas-tu|allez-vous)',
      'hola|buen[oa]s(?: (?:días|tardes|noches))?|qué tal|cómo estás',
    ],
    ['hello', 'guten Morgen'],
  ],
  [
    'bye',
    [
      "(?:good ?)?bye(?: bye)?|see you(?: later| soon)?|good night|that[’']?s (?:all|it)(?: for (?:now|today))?",
      "tschüss?|ciao|auf wiedersehen|bis (?:bald|später|dann)|gute nacht|das war(?:[’']?s| alles)",
      "au revoir|à (?:bientôt|plus)(?: tard)?|bonne (?:nuit|journée|soirée)|c[’']est tout",
      'adiós|hasta (?:luego|pronto|mañana)|chao|eso es todo',
    ],
    ['goodbye'],
  ],
  [
    'thanks',
    [
      '(?:ok(?:ay)?,? |great,? |many |a lot of )?(?:thanks?|thx|cheers|ty|ta)(?: (?:you|a lot|so much|a million|again|very much|for (?:that|this|your help|the help|helping)|familiar))*|much appreciated|i appreciate (?:it|that)',
      '(?:vielen |besten |tausend )?dank(?:e)?(?: (?:dir|schön|sehr|vielmals|für (?:die|deine) hilfe))*|dankeschön',
      "(?:un grand |mille )?merci(?: (?:beaucoup|bien|à toi|infiniment|pour (?:tout|ton aide|l[’']aide)))*|je te remercie",
      '(?:muchas |mil |muchísimas )?gracias(?: por (?:todo|la ayuda|tu ayuda))?|muchas|te lo agradezco',
    ],
    ['thanks', 'thank you so much'],
  ],
  [
    'praise',
    [
      "(?:(?:that[’']?s|it[’']?s|that is|that was|this is|you(?:[’']re| are)) )?(?:so |very |really |just )?(?:great|nice|cool|awesome|perfect|super|wonderful|excellent|amazing|brilliant|lovely|fantastic|helpful|good|fine)",
      'well done|(?:good|great|nice) (?:job|work|one)|that (?:works|worked|helps|helped)|i (?:love|like) it',
      '(?:das ist |sehr )?(?:toll|prima|klasse|spitze|wunderbar|perfekt|großartig|gut|sehr gut)|gut gemacht|das (?:hat geklappt|passt)',
      "(?:c[’']est )?(?:génial|parfait|super|très bien|excellent|magnifique|chouette)|bravo|bien joué",
      '(?:está |qué |muy )?(?:genial|perfecto|estupendo|excelente|fantástico|bien|guay)|bien hecho|buen trabajo',
    ],
    ['great', 'well done'],
  ],
  [
    'yes',
    [
      "(?:yes|yeah|yep|yup|sure|ok(?:ay)?|alright|all right|absolutely|definitely|of course|correct|exactly)(?:,? (?:please|do it|go ahead|that[’']?s right|sure|ok(?:ay)?))?",
      "(?:please )?(?:go ahead|do (?:it|that|so))|i (?:agree|see|understand|confirm)|understood|(?:sounds|looks) good|that[’']?s (?:right|correct|ok(?:ay)?|the one)",
      'ja(?:,? (?:bitte|gerne?|mach das|genau))?|jawohl|jo|klar|gerne?|genau|einverstanden|in ordnung|(?:alles )?verstanden|stimmt|mach das',
      "oui(?:,? (?:merci|bien sûr|vas-y))?|d[’']accord|bien sûr|ça marche|compris|entendu|vas-y|exact(?:ement)?",
      's[íi](?:,? (?:por favor|claro|hazlo))?|claro(?: que sí)?|vale|de acuerdo|entendido|adelante|hazlo|exacto',
    ],
    ['yes', 'ok'],
  ],
  [
    'blame',
    [
      "(?:you(?:[’']re| are) |that(?:[’']s| is| was) |this is |you )?(?:so |really |very |such )?(?:an? )?(?:stupid|useless|dumb|idiot|terrible|awful|annoying|bad|rubbish|nonsense|stink|suck)",
      "that(?:[’']s| is| was) not (?:what i (?:asked|wanted|meant|said)(?: for)?|right|it|helpful)|you(?:[’']re| are) (?:wrong|no help|not helping)|(?:that|it) (?:did(?:n[’']t| not)|does(?:n[’']t| not)) (?:work|help)",
      '(?:du bist |das (?:ist|war) )?(?:blöd|dumm|doof|nutzlos|schlecht|quatsch)|das (?:stimmt nicht|ist falsch|hat nicht geklappt|wollte ich nicht)',
      "(?:tu es |c[’']est )?(?:nul|stupide|idiot|inutile)|ce n[’']est pas ce que je (?:voulais|veux)|ça ne marche pas",
      '(?:eres |es )?(?:tonto|inútil|malo|estúpido)|eso no es lo que (?:quería|pedí)|no funciona',
    ],
    ['that is not what I wanted'],
  ],
];

const PATTERNS = KINDS.map(([kind, forms, says]) => ({
  kind,
  says,
  pattern: new RegExp(`^(?:${forms.join('|')})$`, 'iu'),
}));

export const chat: Rule[] = PATTERNS.map(({ kind, says, pattern }) => ({
  name: kind,
  says,
  match: (said) =>
    pattern.test(
      said
        .replace(/^¡/u, '')
        .replace(/[!?.…\s]+$/u, '')
        .replace(/[\u{1F000}-\u{1FAFF}\u2600-\u27BF\uFE0F]/gu, '')
        .trim(),
    )
      ? { verb: 'chat', kind }
      : null,
}));
