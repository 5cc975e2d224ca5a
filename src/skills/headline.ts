/** "Who wrote this?", "what is it called?", "how long is it?": what a text says of itself around its headline. */
import type { PageText } from '../flow';
import { quoted } from '../action/describe';
import { textQuestion } from '../language/byline';
import { fold } from '../language/tokens';
import { tell, type Context, type Progress } from './skill';

/** Words a minute that adults read silently in English (Brysbaert 2019: 238 for prose). */
const WORDS_A_MINUTE = 238;

/** Answers; null for any other question, or where the page marks no such thing. */
export async function headline({ fx }: Context, text: PageText, question: string): Promise<Progress | null> {
  const asked = textQuestion(question);
  const what = `Look for an answer to ${quoted(question)}`;
  const marked = async (quote: string, say: string): Promise<Progress> => {
    const places = await fx.mark([{ quote }]);
    return tell(what, say, { passages: [{ text: quote }], result: places > 0 ? 'marked on the page' : '' });
  };
  const { author, date } = text.byline ?? {};
  switch (asked) {
    case 'author':
      return author === undefined ? null : marked(author, 'It was written by:');
    case 'date':
      return date === undefined ? null : marked(date, 'It is dated:');
    case 'title': {
      const heads = (await fx.observe()).elements.filter(({ tag }) => tag === 'h1');
      // A heading that the title does not repeat names the site or a part.
      const head = heads
        .map((e) => e.name.trim())
        .find((one) => one !== '' && fold(text.title).includes(fold(one)));
      const name = head ?? (text.title || (heads[0]?.name ?? ''));
      return name === '' ? null : tell(what, `It is called ${quoted(name)}.`);
    }
    case 'length': {
      const words = text.blocks.reduce((sum, block) => sum + (block.text.match(WORD)?.length ?? 0), 0);
      const minutes = Math.max(1, Math.round(words / WORDS_A_MINUTE));
      const time = minutes === 1 ? 'a minute' : `${minutes} minutes`;
      return tell(
        what,
        `Its text has about ${round(words).toLocaleString('en')} words, some ${time} of reading.`,
      );
    }
    case null:
      return null;
  }
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu;
/** Two digits tell all that a person wants to know. */
const round = (n: number): number => (n < 100 ? n : Number(n.toPrecision(2)));
