import { expect, it } from 'vitest';
import { bylineFor } from './byline';

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
])('%s', (question) => expect(bylineFor(question, LINES)).toBe(LINES[2]));

it('takes no sentence without a name for the author', () =>
  expect(bylineFor('who wrote this?', ['by the sea', 'von hier an bergab'])).toBeNull());

it.each([
  'who opened the bridge?',
  'when does the bridge open?',
  'who is it for?',
  'when was the bridge built?',
])('leaves %s to the text', (question) => expect(bylineFor(question, LINES)).toBeNull());
