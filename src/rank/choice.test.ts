import { expect, it } from 'vitest';
import type { Page, Target, Verb } from '../flow';
import { choose, type Choice } from './choice';
import { rankOptions } from './options';
import { queryOfTarget } from './query';
import { rank } from './rank';
import { samplePage } from './sample';

function decide(page: Page, target: Target, verb: Verb = 'click'): Choice {
  const query = queryOfTarget(verb, target);
  return choose(rank(page, query), query);
}

it('is sure of one clear match, text inside it or not', () => {
  const page = samplePage(
    { role: 'button', name: 'Save' },
    { role: 'text', name: 'Save', inside: 'e1' },
    { role: 'button', name: 'Cancel' },
  );
  expect(decide(page, { words: 'save' })).toMatchObject({ kind: 'sure', best: { element: { ref: 'e1' } } });
});

it('asks between twins, and takes two links to one place for one', () => {
  const twins = samplePage(
    { role: 'button', name: 'Open' },
    { role: 'button', name: 'Open' },
    { role: 'button', name: 'Shut' },
  );
  const asked = decide(twins, { words: 'open' });
  expect(asked.kind).toBe('unsure');
  expect(asked.kind === 'unsure' && asked.among.map((r) => r.element.ref)).toEqual(['e1', 'e2']);
  const link = { role: 'link', name: 'Open', href: 'https://example.org/open' };
  expect(decide(samplePage(link, link), { words: 'open' }).kind).toBe('sure');
});

it('says none when nothing is similar', () => {
  const page = samplePage({ role: 'button', name: 'Save' }, { role: 'link', name: 'Imprint' });
  expect(decide(page, { words: 'teleport' }).kind).toBe('none');
  expect(decide(page, { words: 'Sav', exact: true }).kind).not.toBe('sure');
});

it('does not take another when there are fewer than the ordinal', () => {
  const page = samplePage({ role: 'button', name: 'Reply' }, { role: 'button', name: 'Reply' });
  expect(decide(page, { words: 'reply', ordinal: 2 })).toMatchObject({
    kind: 'sure',
    best: { element: { ref: 'e2' } },
  });
  expect(decide(page, { words: 'reply', ordinal: 3 }).kind).toBe('none');
});

it('asks when only half of the words are found and others come near', () => {
  const page = samplePage(
    { role: 'button', name: 'Hide banner' },
    { role: 'button', name: 'Hide comments' },
    { role: 'link', name: 'Imprint' },
  );
  expect(decide(page, { words: 'hide sidebar' }).kind).toBe('unsure');
});

it('asks among what stands at a place when the name is unknown', () => {
  const page = samplePage(
    { role: 'button', name: '', box: [1240, 10, 24, 24] },
    { role: 'button', name: '', box: [1200, 10, 24, 24] },
    { role: 'button', name: '', box: [20, 700, 24, 24] },
  );
  const gear: Target = { words: 'gear', role: 'icon', place: [{ relation: 'corner', words: 'top right' }] };
  const asked = decide(page, gear);
  expect(asked.kind === 'unsure' && asked.among.map((r) => r.element.ref)).toEqual(['e1', 'e2']);
});

it('is sure of the only thing of a kind', () => {
  const page = samplePage({ role: 'textbox', name: '', editable: true }, { role: 'button', name: 'Go' });
  expect(decide(page, { words: '', role: 'textbox' }, 'focus').kind).toBe('sure');
});

it('takes "it" for what was used last', () => {
  const page = samplePage({ role: 'button', name: 'Play' }, { role: 'button', name: 'Stop' });
  const query = queryOfTarget('click', { words: 'it' });
  expect(choose(rank(page, query, { recent: ['e2'] }), query)).toMatchObject({
    kind: 'sure',
    best: { element: { ref: 'e2' } },
  });
});

it('ranks options by words and by memory', () => {
  const sizes = ['Small', 'Medium', 'Large', 'Extra large'];
  expect(rankOptions(sizes, 'large')[0]?.label).toBe('Large');
  expect(rankOptions(sizes, 'extra large')[0]).toMatchObject({ index: 3, match: 1 });
  const seats = ['Aisle', 'Window', 'Middle'];
  const best = rankOptions(seats, '', [{ memoryId: 'm1', wants: ['window'], avoids: ['middle'] }]);
  expect(best.map((o) => o.label)).toEqual(['Window', 'Aisle', 'Middle']);
  expect(best[0]?.memoryIds).toEqual(['m1']);
});
