/** "What is this site?", "what's on this page?": what a page is and holds, in its own names, without a model. */
import type { Page, PageElement, PageList, PageText, Passage, ReadForm } from '../flow';
import { quoted } from '../action/describe';
import { fieldTypes } from '../fields/type';
import { summarise } from '../language/answer';
import { formsOf } from '../language/records/forms';
import { fold } from '../language/tokens';
import { sentences } from '../language/sentences';
import { unnumbered } from '../language/unnumbered';
import { tell, type Context, type Progress } from './skill';

/** Sentences that say what a page is about. */
const SENTENCES = 2;
/** Names told of each kind of thing. */
const MOST = 5;
/** Longer names are sentences. */
const LONGEST = 60;

/** Tells it; sentences of the page stand below and are marked on it. */
export async function overview({ fx }: Context, text: PageText): Promise<Progress> {
  const page = await fx.observe();
  const passages = isArticle(text) ? gist(text) : summarise(text.blocks, SENTENCES);
  if (passages.length > 0) await fx.mark(passages.map(({ text: quote }) => ({ quote })));
  return tell('Describe this page', describePage(page, text), {
    passages,
    ...(passages.length > 0 && { result: 'marked on the page' }),
  });
}

/** What it is called, what it lists, asks for and leads to: a paragraph each, only what is there. Pure. */
export function describePage(page: Page, text: PageText): string {
  // A menu, the fields of a form and their options are repeated things too, and are told of as what they are.
  const told = new Set(
    page.elements
      .filter((e) => isMenu(e) || OPTIONS.has(e.role) || e.editable === true || e.options !== undefined)
      .flatMap(({ name, options = [] }) => [name, ...options.map(({ label }) => label)].map(nameKey)),
  );
  const isTold = ({ records }: PageList): boolean =>
    records.filter(({ title }) => told.has(nameKey(title))).length > records.length * TOLD;
  // An article is told of by its own words; what it lists are its sources and other articles.
  if (isArticle(text))
    return [named(page, text), byline(text), sections(text)].filter((part) => part !== '').join('\n\n');
  const parts = [
    named(page, text),
    ...(text.lists ?? [])
      .filter(tells)
      .filter((list) => !isTold(list))
      .slice(0, 2)
      .map(({ name, records, of }) =>
        holds(
          `${of} entries`,
          name,
          records.map(({ title }) => title),
          of,
        ),
      ),
    ...(text.tables ?? []).slice(0, 2).map(({ name, rows, of }) =>
      holds(
        `a table of ${of} rows`,
        name,
        rows.map(({ cells }) => cells[0] ?? ''),
        of,
      ),
    ),
    ...formsOf(page, fieldTypes(page)).filter(asks).slice(0, 2).map(asked),
    sections(text),
    menu(page),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

/** Characters of a paragraph, and of all paragraphs of a text that is read for itself. */
const PARAGRAPH = 200;
const ARTICLE = 1200;

const paragraphs = ({ blocks }: PageText): PageText['blocks'] =>
  blocks.filter(({ text }) => text.length >= PARAGRAPH);

/** Running text, and nothing for sale. */
function isArticle(text: PageText): boolean {
  const chars = paragraphs(text).reduce((sum, block) => sum + block.text.length, 0);
  const sells = (text.lists ?? []).some(
    ({ records }) => records.length > 2 && records.filter(({ price }) => price).length > records.length / 2,
  );
  return chars >= ARTICLE && !sells && text.thing === undefined;
}

/** How it begins, which says what it is about, and what says most of the rest. */
function gist(text: PageText): Passage[] {
  const [first] = paragraphs(text);
  const [lead] = first ? summarise([{ ...first, text: sentences(first.text)[0] ?? '' }], 1) : [];
  const others = summarise(text.blocks, SENTENCES).filter((one) => one.text !== lead?.text);
  return [...(lead ? [lead] : []), ...others].slice(0, SENTENCES);
}

function byline({ byline: { author, date } = {} }: PageText): string {
  const of = [author && `written by ${author}`, date && `dated ${date}`].filter(Boolean).join(', ');
  return of === '' ? '' : `It is ${of}.`;
}

function named({ elements, url }: Page, { title }: PageText): string {
  const heading = elements.find(({ tag }) => tag === 'h1')?.name.trim() ?? '';
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./u, '') : '';
  const at = host === '' ? '' : ` on ${host}`;
  const more =
    heading !== '' && !fold(title).includes(fold(heading)) ? ` Its heading is ${quoted(heading)}.` : '';
  return `This is ${quoted(title || heading || 'a page without a title')}${at}.${more}`;
}

/** A list without a name or a value is a row of links. */
const tells = ({ name, records }: PageList): boolean =>
  name !== '' || records.some(({ price, rating, date }) => (price ?? rating ?? date) !== undefined);

function holds(what: string, name: string, titles: string[], of: number): string {
  const told = titles
    .map((title) => title.trim())
    .filter((title) => title !== '' && title.length <= LONGEST * 2);
  if (told.length === 0) return '';
  const shown = told.slice(0, MOST);
  const rest = of - shown.length;
  const under = name === '' ? '' : ` under ${quoted(name)}`;
  return `It shows ${what}${under}: ${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}.`;
}

const asks = ({ fields }: ReadForm): boolean =>
  fields.some(({ kind, label }) => kind !== 'search' && label !== '');

function asked({ name, fields, submit }: ReadForm): string {
  const labels = [
    ...new Set(
      fields.map(({ label }) => label.replace(/\s*[:*]+$/u, '').trim()).filter((label) => label !== ''),
    ),
  ];
  const rest = labels.length - MOST;
  const by = submit === undefined ? '' : `, and is sent by ${quoted(submit)}`;
  return `${name === '' ? 'A form' : `The form ${quoted(name)}`} asks for ${labels.slice(0, MOST).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}${by}.`;
}

function sections({ blocks, lists = [], tables = [] }: PageText): string {
  const listed = new Set([...lists, ...tables].map(({ name }) => fold(name)));
  const heads = [
    ...new Set(blocks.filter(({ level = 2 }) => level > 1).map(({ heading = '' }) => heading.trim())),
  ].filter((heading) => heading !== '' && heading.length <= LONGEST && !listed.has(fold(heading)));
  return heads.length < 2
    ? ''
    : `Its parts: ${heads.slice(0, MOST + 2).join(', ')}${heads.length > MOST + 2 ? ' and more' : ''}.`;
}

const OPTIONS = new Set(['radio', 'checkbox', 'option']);
/** A list of which so much is told of elsewhere is that. */
const TOLD = 0.7;
const nameKey = (name: string): string => fold(unnumbered(name.replace(/[\s:*]+$/u, '').trim()));
const isMenu = ({ kind, role, landmark }: PageElement): boolean =>
  kind === 'control' && role === 'link' && /nav/iu.test(landmark ?? '');

function menu({ elements }: Page): string {
  const names = [...new Set(elements.filter(isMenu).map(({ name }) => unnumbered(name.trim())))].filter(
    (name) => /\p{L}{2}/u.test(name) && name.length <= 30,
  );
  return names.length < 2
    ? ''
    : `Its menu leads to ${names.slice(0, MOST + 2).join(', ')}${names.length > MOST + 2 ? ' and more' : ''}.`;
}
