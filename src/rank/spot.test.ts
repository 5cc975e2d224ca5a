import { expect, it } from 'vitest';
import { queryOfTarget } from './query';
import { rank } from './rank';
import { samplePage, type Sample } from './sample';
import { reported, spotFirst } from './spot';

const order = (...samples: Sample[]): string[] => {
  const ranked = rank(samplePage(...samples), queryOfTarget('click', { words: 'save' }));
  return spotFirst(ranked, 'click').map((r) => r.element.ref);
};
const box: Sample['box'] = [20, 20, 200, 30];
const words: Sample = { role: 'text', name: 'Save', inside: 'e1', box };

it('puts the words on a button before the button', () => {
  expect(order({ role: 'button', name: 'Save', box }, words)).toEqual(['e2', 'e1']);
});

it('leaves a button that sends a form before its words, and fields before their labels', () => {
  const form = { name: '', method: 'post' as const, submits: true, search: false, secret: false };
  expect(order({ role: 'button', name: 'Save', box, form }, words)).toEqual(['e1', 'e2']);
  expect(order({ role: 'checkbox', name: 'Save', box }, words)).toEqual(['e1', 'e2']);
});

it('does not take a label that stands beside for words on it', () => {
  expect(order({ role: 'button', name: 'Save', box }, { ...words, box: [300, 20, 80, 30] })).toEqual([
    'e1',
    'e2',
  ]);
});

it('reports what is shown first, and what is hidden where nothing shown answers', () => {
  const hidden: Sample = { role: 'button', name: 'Save', concealed: true, box: [0, 0, 0, 0] };
  const look = (...samples: Sample[]): string[] => {
    const query = queryOfTarget('click', { words: 'save' });
    return reported(rank(samplePage(...samples), query), query).map((r) => r.element.ref);
  };
  expect(look(hidden, { role: 'link', name: 'Save your place' })).toEqual(['e2', 'e1']);
  expect(look(hidden, { role: 'link', name: 'Imprint' })).toEqual(['e1', 'e2']);
});
