import { expect, it } from 'vitest';
import { bylineFor, textQuestion } from './byline';

/** The line for a question about the author or the date. */
function lineFor(question: string, lines: string[]): string | null {
  const asked = textQuestion(question);
  return asked === 'author' || asked === 'date' ? bylineFor(asked, lines) : null;
}

const LINES = [
  'Bridge reopens',
  'By the way, this is no byline of 4 May 2020 but a sentence that goes on and on until nobody could take it for the line beneath a headline any more, really.',
  'By Ines Mora · 4 March 2027 · 4 min read',
  'The bridge opened on 3 March 2027.',
];

it.each([
  'who wrote this?',
  'who is the author?',
  'Who wrote this article?',
  'when was it published?',
  'how old is this article?',
  'wer hat das geschrieben?',
  'wann wurde es veröffentlicht?',
  'qui a écrit cet article ?',
  'quand a été publié cet article ?',
  '¿quién escribió esto?',
  '¿cuándo se publicó?',
])('%s', (question) => expect(lineFor(question, LINES)).toBe(LINES[2]));

it('takes no sentence without a name for the author', () =>
  expect(lineFor('who wrote this?', ['by the sea', 'von hier an bergab'])).toBeNull());

it.each([
  'who opened the bridge?',
  'when does the bridge open?',
  'who is it for?',
  'when was the bridge built?',
])('leaves %s to the text', (question) => expect(lineFor(question, LINES)).toBeNull());

it.each([
  ['what is the title of this article?', 'title'],
  ['what’s the headline?', 'title'],
  ['what is this page called?', 'title'],
  ['wie heißt dieser Artikel?', 'title'],
  ['quel est le titre de cette page ?', 'title'],
  ['¿cuál es el título de este artículo?', 'title'],
  ['how long is this article?', 'length'],
  ['how long does it take to read?', 'length'],
  ['wie lang ist der Artikel?', 'length'],
  ['combien de temps pour lire cet article ?', 'length'],
  ['¿cuánto se tarda en leer este artículo?', 'length'],
])('%s asks for the %s', (question, asked) => expect(textQuestion(question)).toBe(asked));

it.each([
  'how long does delivery take?',
  'how long is the cable?',
  'what is the name of the author?',
  'what is it?',
])('%s asks for something else', (question) => expect(textQuestion(question)).toBeNull());
