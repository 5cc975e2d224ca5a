/** The words of a text that tell something. */
import { isStopWord } from './stopwords';
import { stem } from './stem';
import { tokens } from './tokens';

/** Its words without those that stand in any text, in order. */
export const telling = (text: string): string[] => tokens(text).filter((word) => !isStopWord(word));

/** Their stems, by which texts are compared: what is said once in many and once in one meets. */
export const tellingStems = (text: string): string[] => telling(text).map(stem);
