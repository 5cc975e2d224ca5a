import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MOST_TOKENS, wordpiece } from './wordpiece';

const tokenize = wordpiece(readFileSync('public/encoder/vocab.txt', 'utf8'));

describe('wordpiece', () => {
  // Ids of the Hugging Face tokenizers library with the model's own tokenizer.json.
  it.each<[string, number[]]>([
    ['I wear size M', [101, 1045, 4929, 2946, 1049, 102]],
    ['J’aime les cafés à Zürich', [101, 1046, 1521, 6614, 2063, 4649, 23812, 1037, 10204, 102]],
    ["don't-stop (now)... $5.99 + 3%", [101, 2123, 1005, 1056, 1011, 2644, 1006, 2085, 1007, 1012, 1012, 1012, 1002, 1019, 1012, 5585, 1009, 1017, 1003, 102]],
    ['東京 へ行く', [101, 1879, 1755, 1675, 1945, 1653, 102]],
    ['한국어', [101, 1469, 30006, 30021, 29991, 30014, 30020, 29999, 30008, 102]],
    ['unaffable antidisestablishmentarianism', [101, 14477, 20961, 3468, 3424, 10521, 4355, 7875, 13602, 3672, 12199, 2964, 102]],
    ['a\u0000b\u200bc\td\ne', [101, 5925, 1040, 1041, 102]],
    ['İstanbul ẞ Ǆ', [101, 9960, 1096, 100, 102]],
    ['😀 emoji 👍🏽', [101, 100, 7861, 29147, 2072, 100, 102]],
    ['snake_case~`^|=<>', [101, 7488, 1035, 2553, 1066, 1036, 1034, 1064, 1027, 1026, 1028, 102]],
    ['\u00a0nbsp\u3000ideographic\u2028sep', [101, 1050, 5910, 2361, 8909, 8780, 14773, 19802, 102]],
    ['x'.repeat(101), [101, 100, 102]],
    ['   ', [101, 102]],
  ])('cuts %j as the model was trained', (sentence, ids) => {
    expect(tokenize(sentence)).toEqual(ids);
  }); // prettier-ignore

  it('cuts long texts', () => {
    const ids = tokenize('word '.repeat(100_000));
    expect(ids).toHaveLength(MOST_TOKENS);
    expect([ids[0], ids.at(-1)]).toEqual([101, 102]);
  });

  it('says when a vocabulary is none', () => {
    expect(() => wordpiece('a\nb')).toThrow(/no \[CLS\]/);
  });
});
