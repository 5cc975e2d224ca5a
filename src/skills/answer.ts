/** Reading: answers, summaries and finding, made of the page's own sentences and shown where they stand. */
import { Failure, type Command, type PageText, type Passage } from '../flow';
import { quoted } from '../action/describe';
import { bestPassages, summarise, type Answer } from '../language/answer';
import { contactsAsked } from '../language/contact';
import { isQuestion } from '../language/mood';
import { wantedOf } from '../language/records/wanted';
import { concepts } from '../language/synonyms';
import { fold } from '../language/tokens';
import { dataReply } from './data';
import { elsewhere, labelsOf } from './elsewhere';
import { extract } from './extract';
import { basketReply } from './basket';
import { dayReply } from './day';
import { figureReply } from './figure';
import { headline } from './headline';
import { heldAfterAll, heldReply } from './held';
import { askedOfMe, mine } from './mine';
import { stateReply } from './state';
import { statedCount } from './stated';
import { overview } from './overview';
import { isPressable, opinions, partNamed, partOf, pressing } from './part';
import { write } from './write';
import { tell, type Context, type Progress, type Skill } from './skill';

type Reading = Extract<Command, { verb: 'read' | 'summarise' | 'describe' | 'answer' | 'find' }>;

const SUMMARY_SENTENCES = 5;
/** Fewer tell nothing of a page. */
const LEAST_SENTENCES = 2;
const ANSWER_SENTENCES = 3;
const FOUND_SHOWN = 5;
/** Characters of the longest link or fold that is a mere name. */
const LABEL = 60;

export const answer: Skill = {
  name: 'answer',
  verbs: ['read', 'summarise', 'describe', 'answer', 'find'],
  examples: ['summarise this page', 'what is the return policy?', 'find “warranty” on the page'],
  async run(context): Promise<Progress> {
    const command = context.step.command as Reading;
    const text = await context.fx.read();
    if (text.blocks.length === 0 && (command.verb === 'read' || command.verb === 'find'))
      throw new Failure('not-found', 'I see no text to read on this page.');
    switch (command.verb) {
      case 'read':
      case 'summarise':
        return summary(context, text);
      case 'describe':
        return overview(context, text);
      case 'answer':
        return answered(context, text, command.question);
      case 'find':
        return find(context, text, command.words);
    }
  },
};

async function summary(context: Context, text: PageText): Promise<Progress> {
  const passages = summarise(text.blocks, SUMMARY_SENTENCES);
  // Lists and forms have no sentences that tell of them.
  if (passages.length < LEAST_SENTENCES) return overview(context, text);
  const result = count(passages.length, 'sentence');
  const written = await write(context, text, null);
  if (written) {
    const { say, ...made } = written;
    return tell('Summarise this page', say, { passages, result, ...made });
  }
  const say = `The main points of ${quoted(text.title || 'this page')}, in its own words:`;
  return tell('Summarise this page', say, { passages, result });
}

/** "Show me the reviews" is a part of the page before it is a question. */
async function answered(context: Context, text: PageText, asked: string): Promise<Progress> {
  const question = plainly(asked);
  const name = partNamed(question);
  const part = name === null ? null : await partOf(context, name);
  if (part) return part;
  const itself = await headline(context, text, question);
  if (itself) return itself;
  for (const known of [
    opinions,
    mine,
    stateReply,
    basketReply,
    statedCount,
    heldReply,
    figureReply,
    dayReply,
  ]) {
    const own = await known(context, question);
    if (own) return own;
  }
  // How many reviews there are shows none of them.
  const told = name !== null && counts(question) ? null : await dataReply(context, text, question);
  if (told) return told;
  if (name === null) return reply(context, text, question);
  const says = bestPassages(name, text.blocks, 1).confident && !(await isPressable(context, name));
  if (says) return reply(context, text, question);
  return { kind: 'instead', steps: [pressing(context, name)] };
}

function counts(question: string): boolean {
  const wanted = wantedOf(question);
  return wanted?.kind === 'value' && wanted.aspect?.by === 'reviews';
}

/** "Tell me how much it costs": the question itself. */
function plainly(asked: string): string {
  const rest = asked.replace(/^(?:please\s+)?tell me[:,]?\s+/iu, '');
  return isQuestion(rest) ? rest : asked;
}

async function reply(context: Context, text: PageText, question: string): Promise<Progress> {
  const { fx } = context;
  const { passages, confident } = await inPageWords(context, text, question);
  const value = confident ? null : await extract(context, text, question);
  if (value) return value;
  const [first] = passages;
  const contacts = confident ? [] : (contactsAsked(question, text.blocks.map((block) => block.text)) ?? []); // prettier-ignore
  if (contacts.length > 0) {
    await fx.mark(contacts.map((quote) => ({ quote })));
    return tell(`Look for an answer to ${quoted(question)}`, contacts.join(', '), { result: 'marked on the page' }); // prettier-ignore
  }
  if (!first) {
    const held = await heldAfterAll(context, question);
    if (held) return held;
    const told = askedOfMe(question) === null ? '' : 'You have not told me, and ';
    const say = `${told === '' ? 'This' : `${told}this`} page does not seem to say. Try other words, or ask me to search for it.`;
    return tell(`Look for an answer to ${quoted(question)}`, say, {
      result: 'not on this page',
      suggestions: [...(await elsewhere(context, question)), `search the web for ${question}`],
    });
  }
  const shown = confident ? passages.slice(0, 1) : passages;
  await fx.mark(shown.map((p) => ({ quote: p.text })));
  const written = await write(context, text, question);
  const leads = confident ? [] : await elsewhere(context, question);
  const own = confident ? 'The page says:' : 'I am not sure, but these sentences come nearest:';
  return tell(`Look for an answer to ${quoted(question)}`, written?.say ?? own, {
    passages: shown,
    result: 'marked on the page',
    ...(leads.length > 0 && { suggestions: leads }),
    ...(written && { why: written.why, by: written.by }),
  });
}

/** A question in another language than the page's finds nothing by its own words: things that both know by name may. */
async function inPageWords(context: Context, text: PageText, question: string): Promise<Answer> {
  const answer = await passagesFor(context, text, question);
  const things = [...concepts(question)];
  if (answer.passages.length > 0 || things.length === 0 || !/^en\b/iu.test(text.lang)) return answer;
  return passagesFor(context, text, `${things.join(' ')}?`);
}

/** A link or a folded part that bears the word is no answer; what it leads to may be one. */
async function passagesFor(context: Context, { blocks }: PageText, question: string): Promise<Answer> {
  const answer = bestPassages(question, blocks, ANSWER_SENTENCES);
  if (answer.passages.every((one) => one.text.length > LABEL)) return answer;
  const labels = await labelsOf(context);
  const told = blocks.filter((block) => !labels.has(fold(block.text.trim())));
  return told.length === blocks.length ? answer : bestPassages(question, told, ANSWER_SENTENCES);
}

/** Literal first: a person who says "find" expects what Ctrl+F finds, in the margins of the page too. */
async function find({ fx }: Context, text: PageText, words: string): Promise<Progress> {
  const what = `Find ${quoted(words)}`;
  const wanted = words.toLowerCase();
  const places = await fx.mark([{ quote: words }]);
  if (places > 0) {
    const blocks = text.blocks.filter((b) => b.text.toLowerCase().includes(wanted));
    const passages: Passage[] = blocks.slice(0, FOUND_SHOWN).map((b) => ({ text: excerpt(b.text, wanted) }));
    const say = `It stands in ${count(places, 'place')}, marked on the page.`;
    return tell(what, say, { passages, result: count(places, 'place') });
  }
  const { passages } = bestPassages(words, text.blocks, FOUND_SHOWN);
  if (passages.length === 0) throw new Failure('not-found', `${quoted(words)} is not on this page.`);
  await fx.mark(passages.map((p) => ({ quote: p.text })));
  return tell(what, 'Not in these very words; the nearest:', { passages, result: 'marked on the page' });
}

const EXCERPT = 240;

/** The words with what stands around them; whole blocks can be pages long. */
function excerpt(text: string, wanted: string): string {
  if (text.length <= EXCERPT) return text;
  const at = text.toLowerCase().indexOf(wanted);
  const start = Math.max(0, at - EXCERPT / 2);
  return text.slice(start, start + EXCERPT);
}

const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;
