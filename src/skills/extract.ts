/**
 * A value of the page that the rules of reading don't find ("what's the order number?"), copied out by the model in use. What
 * does not stand on the page letter for letter is thrown away. Only told, never acted on.
 */
import type { PageText } from '../flow';
import { quoted } from '../action/describe';
import { bestPassages } from '../language/answer';
import { answerKind, type AnswerKind } from '../language/question';
import { sentences } from '../language/sentences';
import { tellingStems } from '../language/words';
import { fitting, standsIn, VALUE_CHARS, valueOf, valueRequest, type Piece } from '../prompt/value';
import { consult, madeBy, readIn, seconds, unlessFailed } from './consult';
import { tell, type AskedModel, type Context, type Progress } from './skill';
import { worthAsking } from './worth';

/** A value is waited for about so long; reading takes most of it. */
const MOST_SECONDS = 8;
/** Less of the page says too little to copy from. */
const FEWEST_CHARACTERS = 800;
/** Sentences whose meaning is compared with the question's. */
const MOST_COMPARED = 300;
const NEAREST = 12;

/** "What's the order number", "which size is it", "how bright is it": asked for a thing by its name or measure. */
const VALUE =
  /^(?:(?:what(?:['’]s)?|which)\s(?!(?:happens?|should|can|could|do|if|about|to)\s)|how (?!do|does|did|can|could|should|would|to|is|are)\p{L}+ (?:is|are|was|does|do|will)\s|wie (?:ist|lautet|\p{L}+ ist)\s|was ist\s|welche[rs]?\s|quel(?:le)?s?\s|cuál(?:es)?\s|qué\s)/iu;
/** What takes a sentence to say is no value. */
const SENTENCE: ReadonlySet<AnswerKind['name']> = new Set(['reason', 'way']);

/** True for what a few words of the page can answer. */
export function asksValue(question: string): boolean {
  const kind = answerKind(question);
  return kind ? !SENTENCE.has(kind.name) : VALUE.test(question.trim());
}

/** The value with the sentence that holds it; null where no model helps, or none of what it said stands there. */
export async function extract(
  { fx, signal }: Context,
  text: PageText,
  question: string,
): Promise<Progress | null> {
  if (!asksValue(question)) return null;
  const model = (await fx.model?.()) ?? null;
  if (model === null || !worthAsking(model, 'extractor')) return null;
  const pieces = fitting(await nearest(text, question, fx.alike), budgetOf(model));
  const request = valueRequest(question, pieces);
  if (pieces.length === 0 || (model.speed !== null && seconds(model, request) > MOST_SECONDS)) return null;
  let said = '';
  const read = (reply: unknown): Found | null | undefined => {
    const value = valueOf(reply);
    if (value === '' || value === undefined) return value === '' ? null : undefined;
    said = value;
    return proven(value, question, pieces);
  };
  const advice = await unlessFailed(() => consult(model, request, read, signal), signal);
  const found = advice?.kind === 'decided' ? advice.value : null;
  // The page itself tells how often what it says stands there.
  if (said !== '') await model.judged('extractor', found !== null);
  if (found === null) return null;
  const { value, part, heading } = found;
  await fx.mark([{ quote: part }]);
  const by = madeBy(model);
  return tell(
    `Look for an answer to ${quoted(question)}`,
    value === null ? 'The page says:' : quoted(value),
    {
      passages: [{ text: part, ...(heading !== undefined && { heading }) }],
      result: 'marked on the page',
      why: `found by ${by}; it stands so on the page`,
      by,
    },
  );
}

type Found = NonNullable<ReturnType<typeof standsIn>>;

/** The value where it stands; undefined where it does not, is no such thing as was asked for, or only repeats the question. */
export function proven(value: string, question: string, pieces: readonly Piece[]): Found | undefined {
  const found = standsIn(value, pieces);
  if (!found) return undefined;
  const asked = new Set(tellingStems(question));
  const own = tellingStems(value);
  if (own.length > 0 && own.every((word) => asked.has(word))) return undefined;
  const kind = answerKind(question);
  const said = found.value ?? found.part;
  return kind === null || kind.name === 'place' || kind.name === 'name' || kind.test(said)
    ? found
    : undefined;
}

const budgetOf = (model: AskedModel): number =>
  model.speed === null ? FEWEST_CHARACTERS : Math.min(VALUE_CHARS, readIn(model, MOST_SECONDS));

/** What was read in pieces: by the question's words first, then by its meaning, then what holds the kind of thing asked for. */
async function nearest(
  { blocks, tables = [] }: PageText,
  question: string,
  alike: Context['fx']['alike'],
): Promise<Piece[]> {
  const pieces: Piece[] = [
    ...blocks.flatMap(({ text, heading }) =>
      sentences(text).map((one) => ({ parts: [one], ...(heading !== undefined && { heading }) })),
    ),
    ...tables.flatMap(({ rows }) =>
      rows.map(({ cells }) => ({ parts: cells.filter((cell) => cell !== '') })),
    ),
  ];
  const whole = ({ parts }: Piece): string => parts.join(' ');
  const words = bestPassages(question, blocks, NEAREST).passages.map((passage) => passage.text);
  const byWords = new Map(words.map((one, at) => [one, NEAREST - at]));
  const meant = await alike?.(question, pieces.slice(0, MOST_COMPARED).map(whole));
  const kind = answerKind(question);
  const worth = (piece: Piece): number => {
    const key = whole(piece);
    return (byWords.get(key) ?? 0) + 10 * (meant?.get(key) ?? 0) + (kind?.test(key) ? 2 : 0);
  };
  return pieces
    .map((piece) => ({ piece, by: worth(piece) }))
    .sort((a, b) => b.by - a.by)
    .map(({ piece }) => piece);
}
