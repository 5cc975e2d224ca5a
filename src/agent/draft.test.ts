import { expect, it } from 'vitest';
import type { AskedModel } from '../skills/skill';
import { draft } from './draft';

it('keeps what was written, marked as cut off and with who wrote it, and nothing where nothing was', () => {
  const shown: string[] = [];
  const model = { label: 'Tiny', host: 'llm.test', write: (text: string) => shown.push(text) };
  const { watch, cut } = draft();
  expect(cut('sum it up')).toBeNull();
  const watched = watch(model as unknown as AskedModel);
  watched.write('  ');
  expect(cut('sum it up')).toBeNull();
  watched.write('The shop');
  watched.write('The shop is');
  expect(shown).toEqual(['  ', 'The shop', 'The shop is']);
  expect(cut('sum it up')).toMatchObject({
    what: 'sum it up',
    status: 'cut',
    say: 'The shop is … (it was cut off here)',
    by: 'Tiny at llm.test',
  });
});
