/** Words: cutting text into them and comparing them. Rank, memory and skills all compare by these. */
export { fold, tokens, type TokenOptions } from './tokens';
export { stem } from './stem';
export { isStopWord } from './stopwords';
export { telling, tellingStems } from './telling';
export { concepts, sameThing } from './synonyms';
export { pictured } from './pictures';
export { editDistance, idf, nearness, overlap, scoreText, type Idf } from './similar';
