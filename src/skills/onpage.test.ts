import { expect, it } from 'vitest';
import type { PageText } from '../flow';
import { samplePage, type Sample } from '../rank/sample';
import { valueOnPage } from './onpage';

const text = (name: string, x: number, y: number, w = 40): Sample => ({
  role: 'text',
  name,
  box: [x, y, w, 12],
});
const shown = (...samples: Sample[]) => {
  const nothing: PageText = { title: '', lang: 'en', url: '', blocks: [] };
  return { page: samplePage(...samples), text: nothing };
};

it('reads the value beside its label, also where a sentence holds the same word', () => {
  const page = shown(
    text('Enter the value of', 0, 0, 90),
    text('Language', 95, 0),
    text('Last reward:', 300, 0),
    text('First name', 0, 40),
    text('Amalie', 60, 40),
    text('Language', 0, 60),
    text('Bengali', 60, 60),
  );
  expect(valueOnPage(page, 'value of Language', 'Enter the value of Language into the text field')).toBe(
    'Bengali',
  );
});

it('reads the line below, letters set one by one as a word', () => {
  const page = shown(
    text('Type the text below into the field.', 0, 0, 200),
    text('3', 70, 20, 9),
    text('X', 80, 20, 10),
    text('Z', 91, 20, 9),
    text('again', 110, 20),
    { role: 'button', name: 'Submit' },
  );
  expect(valueOnPage(page, 'text', 'Type the text below into the field')).toBe('3XZ again');
});

it('reads nothing where nothing answers the words, and no button for want of it', () => {
  const page = shown(text('+', 0, 0), { role: 'button', name: 'Submit' });
  expect(
    valueOnPage(page, 'total number of blocks', 'Type the total number of blocks into the box'),
  ).toBeNull();
});
