import { describe, expect, it } from 'vitest';
import type { Action, PageElement } from '../flow';
import { gate } from './gate';

const element = (role: string, name: string, more: Partial<PageElement> = {}): PageElement => ({
  ref: 'e1',
  kind: 'control',
  role,
  tag: role,
  name,
  box: [0, 0, 80, 20],
  signature: 's',
  ...more,
});

describe('a drag is judged by where it lands', () => {
  const drag: Action = { kind: 'drag', ref: 'e1', to: 'e2', where: 'on' };
  const card = element('text', 'Rent');
  it.each([
    ['a column', element('heading', 'Done'), 'K2 allow'],
    ['a bin', element('text', 'Trash'), 'K5 ask'],
    ['a bin that is a picture', element('img', '', { hints: 'icon recycle bin' }), 'K5 ask'],
    ['a bin in German', element('button', 'Papierkorb'), 'K5 ask'],
    ['what publishes', element('heading', 'Publish'), 'K3 ask'],
    ['a place in its own list', null, 'K1 allow'],
  ])('%s', (_, onto, expected) => {
    const verdict = gate({
      action: drag,
      element: card,
      onto,
      pageUrl: 'https://shop.test/',
      words: '',
      target: '',
    });
    expect(`${verdict.class} ${verdict.decision}`).toBe(expected);
  });

  it('names both ends when it asks', () => {
    const onto = element('text', 'Trash');
    const verdict = gate({
      action: drag,
      element: card,
      onto,
      pageUrl: 'https://shop.test/',
      words: '',
      target: '',
    });
    expect(verdict.text).toContain('Drag “Rent” to “Trash”');
  });
});
