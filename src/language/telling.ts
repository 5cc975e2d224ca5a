/** The words of a text that tell something. */
import { isStopWord } from './stopwords';
import { tokens } from './tokens';

/** Its words without those that stand in any text, in order. */
export const telling = (text: string): string[] => tokens(text).filter((word) => !isStopWord(word));
