import { expect, it } from 'vitest';
import { understand } from './commands';
import { compact } from './compact';
import { wishOf } from './wish';

const read = (words: string): string =>
  understand(words)
    .steps.map(({ command }) => compact(command))
    .join('; ');

it.each([
  ['thanks!', 'chat thanks'],
  ['ok thanks', 'chat yes'],
  ['cool, thanks!', 'chat praise'],
  ['thank you very much', 'chat thanks'],
  ['Vielen Dank!', 'chat thanks'],
  ['merci beaucoup', 'chat thanks'],
  ['¡muchas gracias!', 'chat thanks'],
  ['that’s great 👍', 'chat praise'],
  ['très bien', 'chat praise'],
  ['good morning', 'chat hello'],
  ['wie geht’s?', 'chat hello'],
  ['buenas tardes', 'chat hello'],
  ['yes please', 'chat yes'],
  ['go ahead', 'chat yes'],
  ['sí', 'chat yes'],
  ['vale', 'chat yes'],
  ["d'accord", 'chat yes'],
  ['that’s not what I wanted', 'chat blame'],
  ['you are stupid', 'chat blame'],
  ['bis später', 'chat bye'],
  ['No.', 'stop no'],
  ['nein danke', 'stop no'],
  ['non merci', 'stop no'],
  ['no, gracias', 'stop no'],
  ['don’t do it', 'stop no'],
  ['stop', 'stop'],
])('%s', (words, commands) => expect(read(words)).toBe(commands));

it.each([
  ['hello, click Save', "click 'Save'"],
  ['thanks, now go back', 'back'],
  ['ok, scroll down', 'scroll down'],
  ['yes, click Save', "click 'Save'"],
  ['No, not now. Scroll down.', 'scroll down'],
])('says nothing beside what is asked: %s', (words, commands) => expect(read(words)).toBe(commands));

it.each([
  ['I want a beard trim', 'beard trim'],
  ["I'd like some green tea", 'green tea'],
  ['ich hätte gern einen Tee', 'Tee'],
  ['je voudrais une chambre', 'chambre'],
  ['quiero unos zapatos', 'zapatos'],
  ['I need a ticket, where do I get that?', null],
  ['I want to go home', null],
  ['I want you to stop', null],
])('%s: wishes for %j', (words, thing) => expect(wishOf(words)).toBe(thing));

it.each([
  ['book it', "click 'book'"],
  ['at 14:00', 'select "14:00"'],
  ['book it for 3 people at 14:00', ''],
])('%s: %j', (words, commands) => expect(read(words)).toBe(commands));

it.each(['press OK', 'click “Thanks”', 'no, the blue one', 'is it good?', 'open “Perfect”', 'great shirts'])(
  'is no chat: %s',
  (words) => expect(read(words)).not.toMatch(/chat|stop no/),
);
