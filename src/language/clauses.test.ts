import { expect, it } from 'vitest';
import { understand } from './commands';
import { compact } from './compact';

it.each([
  ['search for berl and pick Berlin', 'search site "berl"; select "Berlin"'],
  ['type berl into the city field and choose Berlin', `type "berl" → textbox 'city'; select "Berlin"`],
  ['search for pick and choose', 'search site "pick and choose"'],
  ['type rock and choose wisely', 'type "rock and choose wisely"'],
])('what typed words bring is picked: %s', (words, commands) => {
  expect(
    understand(words)
      .steps.map(({ command }) => compact(command))
      .join('; '),
  ).toBe(commands);
});
