/** What the bench asks: Familiar's own calls, on a made shop. */
import type { ModelRequest, PageElement, PageText } from '../../../src/flow';
import { answerRequest } from '../../../src/prompt/answering';
import { choiceRequest } from '../../../src/prompt/choice';
import { wordingRequest } from '../../../src/prompt/wording';

const TEXT: PageText = {
  ...{ title: 'Lamps and chairs', lang: 'en', url: 'https://shop.example/' },
  blocks: [
    'The shop on High Street sells lamps and chairs. It is open from nine to five and closed on Sundays.',
    'Lamps may be sent back within thirty days, with their box. Chairs that were made to order may not be sent back.',
    'Delivery is free from forty pounds; below that it costs three pounds fifty and takes two to four working days.',
    'Whoever needs a lamp the next day can choose the express courier for nine pounds, ordered before noon.',
    'Spare bulbs, shades and cables for every lamp that was ever sold here can be ordered by telephone.',
  ].map((text) => ({ text })),
};
const LAMPS = ['Arc lamp', 'Desk lamp', 'Reading lamp', 'Lava lamp', 'Floor lamp'];
const button = (text: string, i: number): PageElement => ({
  ...{ ref: `e${i + 1}`, kind: 'control', role: 'button', tag: 'button', name: 'Add to cart' },
  ...{ box: [0, 60 * i, 100, 30], inView: true, signature: `${i}`, heading: 'Lamps' },
  item: { index: i + 1, of: LAMPS.length, text: `${text}, in three colours` },
});

const QUESTIONS = [
  'May chairs be sent back?',
  'When is it open?',
  'What does express cost?',
  'Who sells bulbs?',
];

/** A question about the page; what of it is known from the question before is all but its last line. */
export const question = (i: number): ModelRequest => ({
  ...answerRequest(TEXT, QUESTIONS[i % QUESTIONS.length] ?? ''),
  maxTokens: 2,
});

/** The same, with a beginning that was never read before, and answered at length. */
export function strange(i: number): ModelRequest {
  const [system, ...rest] = question(i).messages;
  const content = `${i * 7919 + 13} ${system?.content ?? ''}`;
  return { ...question(i), messages: [{ role: 'system', content }, ...rest], maxTokens: 32 };
}

/** As long an answer, bound to a form. */
export const bound = (i: number): ModelRequest => ({
  ...question(i),
  ...{ role: 'planner', maxTokens: 32 },
  form: {
    kind: 'json',
    schema: JSON.stringify({
      ...{ type: 'object', required: ['say'], additionalProperties: false },
      properties: { say: { type: 'string', minLength: 120, maxLength: 200 } },
    }),
  },
});

/** The calls of a step as a task makes them, each by its role. */
export const steps = (i: number): ModelRequest[] => [
  choiceRequest(`add the ${LAMPS[i % LAMPS.length] ?? ''} to the cart`, LAMPS.map(button)),
  wordingRequest(`any chance you could pop over to number ${i} of the lamps for me`),
  answerRequest(TEXT, QUESTIONS[i % QUESTIONS.length] ?? ''),
];

/** A long answer, to be stopped. */
export const tale = (i: number): ModelRequest => ({
  ...question(i),
  messages: [{ role: 'user', content: `Tell a long tale of ${i} cats that keep a shop.` }],
  maxTokens: 400,
});
