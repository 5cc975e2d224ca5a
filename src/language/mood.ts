/** Is it a wish for later, a question, or neither (then a command)? By the first words only. */

const STATEMENT = [
  // "I prefer", "I always", "I don't like", but "I want to …" was filler before a verb.
  /^i\s+(?:(?:really|usually|generally|normally|often|mostly|only|just|do|also)\s+)*(?:always|never|prefer|like|love|hate|dislike|enjoy|avoid|wear|own|have|live|work|speak|drive|fly|travel|eat|drink|use|want|would (?:rather|prefer)|(?:do not|don['’]t|cannot|can['’]t|won['’]t)\s+\S+)\b/i,
  /^i(?:(?:['’]m| am)(?! looking for)|['’]d (?:rather|prefer)|['’]ve)\b/i,
  /^(?:i(?: usually|\s+normally|\s+often|\s+mostly|\s+generally)\b)/i,
  /^my\s+.{1,80}?\s+(?:is|are|was|should be|means)\s+\S/i,
  /^(?:remember|note|keep in mind|bear in mind|don['’]t forget|do not forget|never forget|for future reference|from now on|in (?:the )?future)\b/i,
  /^(?:always|never)\s+\S/i,
  /^(?:call (?:me|this|that|it)|when i say)\b/i,
  /^(?:when(?:ever)?|if|every time|each time|any time|before|after)\s+(?:i|i['’]m|we|you (?:book|buy|order|search|fill|write|choose)|booking|buying|ordering|shopping|searching)\b/i,
  /^for\s+[^,]{1,60},?\s+i\s+(?:always|never|usually|prefer|like|want|need|only)\b/i,
  /^(?:merke?\s+dir|denk(?:e)? daran|ich (?:mag|bevorzuge|trage|will|möchte nie|nehme immer|hasse)|mein(?:e)?\s+.{1,60}\s+ist)\b/i,
  /^(?:souviens-toi|rappelle-toi|retiens|n['’]oublie pas|je (?:préfère|veux toujours|ne veux|porte|n['’]aime pas|déteste)|j['’]aime|m(?:on|a)\s+.{1,60}\s+est)\b/i,
  /^(?:recuerda|acuérdate|no olvides|prefiero|siempre\s|nunca\s|no me gusta|me gusta|mi\s+.{1,60}\s+es)(?=\s|$)/i,
];

/** "I want to click" is no statement: the words after it are a command. */
const WISH = /^i\s+(?:want|need|would like|['’]d like)\s+(?:you\s+)?to\b/i;

/** True for something to remember. */
export const isStatement = (text: string): boolean =>
  !WISH.test(text) && STATEMENT.some((pattern) => pattern.test(text));

const ASKS = [
  /^(?:what|who|whom|whose|which|when|where|how|why)(?:['’]?s|['’]re)?\s+\S/i,
  /^(?:tell me|explain|describe|do you know|can you tell|i(?:['’]d| would) like to know|i want to know|i wonder|let me know|know)\s+\S/i,
  /^(?:is|are|was|were|does|do|did|has|have|can|could|may|should|will)\s+(?:there|it|this|that|these|those|they|i|we|he|she|the|a|an|any|my|\p{Lu}\S*)\s+\S/u,
  /^(?:was|wer|wem|wen|wann|wo|wie|warum|wieso|welche[rsn]?|gibt es)\s+\S.*/i,
  /^(?:ist|sind|hat|haben|kann|können|darf|muss|soll|geht|wird|werden|wurde)\s+\S.*\?$|^(?:ist|sind|hat|wird)\s+(?:der|die|das|den|es|er|sie|man|ihr|\p{Lu}\S*)\s+\S/u,
  /^(?:que|qu['’]est-ce|quel(?:le)?s?|qui|quand|où|combien|comment|pourquoi|est-ce)\s+\S.*/i,
  /^[¿]/,
  /^(?:qué|quién(?:es)?|cuándo|dónde|cuánt[oa]s?|cómo|por qué|cuál(?:es)?|hay)\s+\S.*/i,
];

/** True for something to answer. "Can you click …" is none: politeness goes before this is asked. */
export const isQuestion = (text: string): boolean =>
  ASKS.some((pattern) => pattern.test(text)) || /^[^.!?\n]{3,300}\?$/.test(text);
