import { expect, it } from 'vitest';
import { world } from '../agent/scripted';
import { agreed, alreadySo } from './acting';

const { page } = world(
  { name: 'Shipping details', expanded: true },
  { name: 'Returns', expanded: false },
  { role: 'checkbox', name: 'Newsletter', checked: false },
);
const [open, folded, box] = page.elements;

it.each([
  ['open the shipping details', open, 'expand'],
  ['please show shipping details', open, 'expand'],
  ['öffne die Versanddetails', open, 'expand'],
  ['click shipping details', open, null],
  ['open the returns', folded, null],
  ['subscribe me to the newsletter', box, 'check'],
  ['opt out of the newsletter', box, 'uncheck'],
  ['click newsletter', box, null],
])('%s', (words, element, verb) => expect(element && agreed(words, element)).toBe(verb));

it('leaves open what is open', () => {
  expect(open && alreadySo('expand', open)).toBe(true);
  expect(folded && alreadySo('expand', folded)).toBe(false);
});
