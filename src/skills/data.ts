/** Questions about the lists, tables and forms of a page, answered from their own words. */
import type { FormField, Passage, PageText, ReadForm } from '../flow';
import { quoted } from '../action/describe';
import { fieldTypes } from '../fields/type';
import { moneyIn } from '../language/amounts/money';
import { choosable } from '../language/records/choosable';
import type { Entry } from '../language/records/entry';
import { formsOf } from '../language/records/forms';
import { choiceReply, choicesIn } from '../language/records/options';
import { asksWhatever } from '../language/records/prices';
import { replyTo } from '../language/records/reply';
import { telling, wantedOf, type Wanted } from '../language/records/wanted';
import { unnumbered } from '../language/unnumbered';
import { tell, type Context, type Progress } from './skill';

/** Entries quoted beneath an answer; a table shows them itself. */
const MOST_QUOTED = 3;
/** Entries marked on the page. */
const MOST_MARKED = 10;

/** Answers from lists, tables or forms; null when they hold no answer. */
export async function dataReply(
  context: Context,
  text: PageText,
  question: string,
): Promise<Progress | null> {
  const chosen = await choices(context, question);
  if (chosen) return chosen;
  const wanted = wantedOf(question);
  if (!wanted) return null;
  if (wanted.kind === 'fill') return fill(context, question);
  const depends = wanted.kind === 'value' ? await costs(context, text, question, wanted) : null;
  if (depends) return depends;
  const answer = replyTo(wanted, text, question);
  if (!answer) return null;
  const { say, rests, table } = answer;
  const narrows = rests.length === 0 && wanted.kind === 'list' && wanted.limits.length === 0;
  const filter = narrows ? await filterNamed(context, wanted.about) : null;
  if (filter) return filter;
  const passages = await found(context, rests.slice(0, MOST_QUOTED));
  await context.fx.mark(marksOf(rests, passages));
  const whole = text.truncated ? `${say} (The page was too long to be read to its end.)` : say;
  return tell(`Look for an answer to ${quoted(question)}`, whole, {
    result: rests.length > 0 ? 'marked on the page' : '',
    passages: table ? [] : passages,
    ...(table && { table }),
  });
}

/** "What does it cost?" where that depends on what is chosen: all of it, since the first price is only one of them. */
async function costs(
  { fx }: Context,
  { thing }: PageText,
  question: string,
  wanted: Extract<Wanted, { kind: 'value' }>,
): Promise<Progress | null> {
  if (!asksWhatever(wanted, question)) return null;
  const choice = choicesIn(await fx.observe()).find(({ options }) => {
    const amounts = options.flatMap(({ label }) => moneyIn(label).map(({ money }) => money.amount));
    const own = thing?.price === undefined || amounts.includes(thing.price.amount);
    return own && new Set(amounts).size > 1 && amounts.length === options.length;
  });
  if (!choice) return null;
  await fx.mark(choice.refs.slice(0, MOST_MARKED).map((ref) => ({ ref, label: choice.name.slice(0, 80) })));
  const say = `That depends on ${quoted(choice.name)}: ${choice.options.map(({ label }) => label).join('; ')}.`;
  return tell(`Look for an answer to ${quoted(question)}`, say, { result: 'marked on the page' });
}

/** "Show closed ones", where no entry says so and one button or link is called just that: the page's own filter. */
async function filterNamed({ fx, step }: Context, about: string[]): Promise<Progress | null> {
  const { elements } = await fx.observe();
  const called = elements.filter(
    (e) =>
      e.kind === 'control' &&
      FILTERS.has(e.role) &&
      !e.concealed &&
      about.length > 0 &&
      telling(unnumbered(e.name.trim()), false).join(' ') === about.join(' '),
  );
  const [only] = called;
  if (!only || called.length > 1) return null;
  const target = { words: only.name.trim(), exact: true as const };
  return { kind: 'instead', steps: [{ ...step, command: { verb: 'click', target } }] };
}
const FILTERS = new Set(['button', 'link', 'tab']);

/** Quotes that stand on the page as they are: the whole entry, or as far as its price, or its title alone. */
async function found({ fx }: Context, entries: Entry[]): Promise<Passage[]> {
  const passages: Passage[] = [];
  for (const { text, title, price } of entries) {
    const upTo = price ? text.slice(0, text.indexOf(price.text) + price.text.length) : '';
    let quote = title;
    for (const some of [text, upTo]) {
      if (some.length <= title.length || (await fx.mark([{ quote: some }])) === 0) continue;
      quote = some;
      break;
    }
    passages.push({ text: quote });
  }
  return passages;
}

const marksOf = (entries: Entry[], passages: Passage[]) =>
  entries.slice(0, MOST_MARKED).map(({ title }, i) => ({ quote: passages[i]?.text ?? title }));

/** What the page lets one choose, where the question asks for that. */
async function choices({ fx }: Context, question: string): Promise<Progress | null> {
  const asked = choosable(question);
  if (!asked) return null;
  const answer = choiceReply(asked, choicesIn(await fx.observe()));
  if (!answer) return null;
  const refs = answer.rests.flatMap(({ name, refs }) =>
    refs.map((ref) => ({ ref, label: name.slice(0, 80) })),
  );
  await fx.mark(refs.slice(0, MOST_MARKED));
  return tell(`Look for an answer to ${quoted(question)}`, answer.say, { result: 'marked on the page' });
}

async function fill({ fx }: Context, question: string): Promise<Progress | null> {
  const page = await fx.observe();
  const forms = formsOf(page, fieldTypes(page)).filter(({ fields }) =>
    fields.some(({ kind }) => kind !== 'search'),
  );
  const form = forms.reduce<ReadForm | null>(
    (best, one) => (best && best.fields.length >= one.fields.length ? best : one),
    null,
  );
  if (!form) return null;
  const needed = form.fields.filter(({ required }) => required);
  const shown = needed.length > 0 ? needed : form.fields;
  await fx.mark(shown.slice(0, MOST_MARKED).map(({ ref, label }) => ({ ref, label: label.slice(0, 80) })));
  const name = form.name === '' ? 'This form' : `The form ${quoted(form.name)}`;
  const open = shown.filter(({ filled }) => !filled).length;
  const count = `${shown.length} ${shown.length === 1 ? 'thing' : 'things'}`;
  const say =
    needed.length > 0
      ? `${name} needs ${count}, of which ${open === 0 ? 'all are filled in' : `${open} ${open === 1 ? 'is' : 'are'} still empty`}:`
      : `${name} asks for ${count}. It does not say which of them it needs:`;
  return tell(`Look for an answer to ${quoted(question)}`, say, {
    result: 'marked on the page',
    table: { columns: ['Field', 'Wants', 'Now'], rows: shown.map(rowOf) },
  });
}

const rowOf = ({ label, kind, filled, options }: FormField): string[] => [
  label || 'without a label',
  options && options.length > 0 && options.length <= 6 ? `${kind}: ${options.join(', ')}` : kind,
  filled ? 'filled in' : 'empty',
];
