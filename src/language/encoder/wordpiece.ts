/**
 * Sentence → token ids of BERT's lower-case English vocabulary: words and punctuation, then the longest known pieces
 * from the left. After the BertNormalizer, BertPreTokenizer and WordPiece that the model was trained with (Devlin 2019).
 */

/** One sentence → ids, with [CLS] first and [SEP] last. */
export type Tokenize = (sentence: string) => number[];

/** Ids of a sentence at most, the two marks included; the model was trained on 128 and what follows is cut. */
export const MOST_TOKENS = 128;
/** A longer word is unknown as a whole, as in training. */
const LONGEST_WORD = 100;
/** More characters than 128 tokens need; the rest of a very long text is not even looked at. */
const MOST_CHARACTERS = 4096;

const CONTROL = /[\p{Cc}\p{Cf}\p{Co}\uFFFD]/gu;
/** Each ideograph is a word. Kana and Hangul are written in words and stay whole. */
const IDEOGRAPH =
  /[\u4E00-\u9FFF\u3400-\u4DBF\u{20000}-\u{2A6DF}\u{2A700}-\u{2CEAF}\uF900-\uFAFF\u{2F800}-\u{2FA1F}]/gu;
/** Unicode punctuation, and every ASCII sign that is neither letter nor digit. */
const PUNCTUATION = /[\p{P}$+<=>^`|~]/gu;

/**
 * Makes the tokenizer of a vocabulary: one piece a line, its id is the line's number from 0, `##` marks a piece that
 * goes on a word.
 * @throws Error when the list lacks the marks every sentence needs
 */
export function wordpiece(vocabulary: string): Tokenize {
  const ids = new Map(vocabulary.split('\n').map((piece, id) => [piece.trimEnd(), id]));
  const mark = (name: string): number => {
    const id = ids.get(name);
    if (id === undefined) throw new Error(`The vocabulary has no ${name}.`);
    return id;
  };
  const [first, last, unknown] = [mark('[CLS]'), mark('[SEP]'), mark('[UNK]')];
  return (sentence) => {
    const found = [first];
    for (const word of words(sentence.slice(0, MOST_CHARACTERS))) {
      found.push(...(pieces(word, ids) ?? [unknown]));
      if (found.length >= MOST_TOKENS) break;
    }
    return [...found.slice(0, MOST_TOKENS - 1), last];
  };
}

function words(text: string): string[] {
  return text
    .replace(/[\t\n\r]/g, ' ')
    .replace(CONTROL, '')
    .replace(IDEOGRAPH, ' $& ')
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(PUNCTUATION, ' $& ')
    .split(/[\s\p{Zs}]+/u)
    .filter(Boolean);
}

/** Longest pieces first, or null when some part is in no piece. */
function pieces(word: string, ids: ReadonlyMap<string, number>): number[] | null {
  const letters = Array.from(word);
  if (letters.length > LONGEST_WORD) return null;
  const found: number[] = [];
  for (let from = 0; from < letters.length;) {
    let to = letters.length;
    let id: number | undefined;
    for (; to > from; to -= 1) {
      id = ids.get((from > 0 ? '##' : '') + letters.slice(from, to).join(''));
      if (id !== undefined) break;
    }
    if (id === undefined) return null;
    found.push(id);
    from = to;
  }
  return found;
}
