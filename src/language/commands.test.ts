import fc from 'fast-check';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { understand } from './commands';
import { compact } from './compact';

const read = (words: string): string => {
  const understanding = understand(words);
  return 'notUnderstood' in understanding
    ? `✗ ${understanding.notUnderstood}`
    : understanding.steps.map(({ command }) => compact(command)).join('; ');
};

describe('several steps', () => {
  it.each([
    ['search for blue shirts and open the second result', 'search site "blue shirts"; click #2 result'],
    ['Click A, then click B', "click 'A'; click 'B'"],
    ['Click Save. Then go back. After that, scroll down.', "click 'Save'; back; scroll down"],
    ['1. click A\n2. click B', "click 'A'; click 'B'"],
    [
      'type hello world into the search box and press enter',
      `type "hello world" → textbox 'search'; key Enter`,
    ],
    ['I changed my mind, undo that', 'undo'],
    ['Scroll the list to the end hit submit', "scroll bottom within 'list'; click 'submit'"],
    [
      'fill in my email and my name, then submit',
      "type my email → textbox 'email'; type my name → textbox 'name'; submit ·",
    ],
    ['I like tea. My size is M.', "remember 'I like tea'; remember 'My size is M'"],
    ['open the menu & click Settings', "click menu 'menu'; click 'Settings'"],
    ['go to example.com and search for lamps', 'load https://example.com; search site "lamps"'],
  ])('%s', (words, commands) => expect(read(words)).toBe(commands));
});

describe('one step, whatever it holds', () => {
  it.each([
    ['search for "Tom and click"', 'search site "Tom and click"'],
    ['search for drag and drop tutorials', 'search site "drag and drop tutorials"'],
    ['search for Dr. No', 'search site "Dr. No"'],
    [
      'type “Hello. How are you, and then?” into the message box',
      `type "Hello. How are you, and then?" → textbox 'message'`,
    ],
    ['type "It\'s 5 > 3, „yes“"', 'type "It\'s 5 > 3, „yes“"'],
    ["click 'Don't save'", `click "Don't save"`],
    ['click Terms and conditions', "click 'Terms and conditions'"],
    ['Click Save and Close', "click 'Save and Close'"],
    ['remember that I like tea and click nothing', "remember 'I like tea and click nothing'"],
    ['select A, B and C', 'select "A", "B", "C"'],
  ])('%s', (words, commands) => expect(read(words)).toBe(commands));
});

describe('words that point back', () => {
  it.each([
    ['find the search box and type "lamp" into it', `type "lamp" → textbox 'search'`],
    ['find the note by Ann and click the pin icon', "click icon 'pin' of 'Ann'"],
    ['Find Ann in the list and click their address', "click 'address' of 'Ann'"],
    [
      'find the second word of the title, type that into the text box',
      'type page:2nd word of title → textbox',
    ],
    ['copy the order number and paste it into the search box', "copy 'order number'; paste textbox 'search'"],
    ['copy the code and type it into the code field', "copy 'code'; paste textbox 'code'"],
    ['open the second result and add it to the cart', "click #2 result; click 'add to cart'"],
    [
      'go to the email by Ann. Forward it to Bob',
      `click result 'Ann'; click 'forward'; type "Bob" → textbox 'to'; click 'send'`,
    ],
    ['find the message by Ann and delete that message', "click 'delete' of 'Ann'"],
    ['delete the email', "click 'delete email'"],
    ['find the price and scroll down', "find 'the price'; scroll down"],
  ])('%s', (words, commands) => expect(read(words)).toBe(commands));
});

describe('where and with what', () => {
  it.each([
    ['For the author @ann, click the "Follow" button.', `click button "Follow" of '@ann'`],
    ['In the Billing section, click Edit', "click 'Edit' in 'Billing section'"],
    ['On the left, click Inbox', "click 'Inbox' corner 'left'"],
    ['Use the text box to type "Ada" and press "Go"', 'type "Ada" → textbox; click "Go"'],
    ['Using the slider, select 5', 'select "5" → slider'],
    ['Look through the folders. Find and open the file named "a"', 'click "a"'],
    ['Open the panels below, to find and click the link "a."', 'click link "a."'],
    ['Look through the tabs to find and press the link "a".', 'click link "a"'],
  ])('%s', (words, commands) => expect(read(words)).toBe(commands));
});

describe('politeness', () => {
  it.each([
    ['Could you please click on the Save button, thanks!', "click button 'Save'"],
    ["I'd like you to open settings", "click 'settings'"],
    ['Hey Familiar, scroll down please', 'scroll down'],
    ['ok, now press Enter', 'key Enter'],
    ['Could you type hello?', 'type "hello"'],
    ['Can you tell me when the store opens?', "answer 'tell me when the store opens'"],
  ])('%s', (words, commands) => expect(read(words)).toBe(commands));
});

describe('German, French, Spanish', () => {
  it.each([
    ['Klicke auf den Knopf „Weiter“', 'click button "Weiter"'],
    ['Öffne das zweite Ergebnis', 'click #2 result'],
    ['Suche nach blauen Hemden und öffne das erste Ergebnis', 'search site "blauen Hemden"; click #1 result'],
    ['Gib "Ada" in das Suchfeld ein', `type "Ada" → textbox 'search'`],
    ['Wähle "Deutschland" aus der Liste aus', 'select "Deutschland" → combobox'],
    ['Fülle bitte dieses Formular aus', 'complete'],
    ['Remplissez le formulaire avec mes données', 'complete'],
    ['Rellena este formulario', 'complete'],
    ['Bitte klicke auf "OK", dann scrolle nach unten', 'click "OK"; scroll down'],
    ['Merk dir, dass ich Größe M trage', "remember 'ich Größe M trage'"],
    ['Was ist der Preis?', "answer 'Was ist der Preis?'"],
    ['zurück', 'back'],
    ['Cliquez sur le bouton « Suivant »', 'click button "Suivant"'],
    ['Ouvre le deuxième résultat', 'click #2 result'],
    [
      'Cherche des chemises bleues et ouvre le premier résultat',
      'search site "chemises bleues"; click #1 result',
    ],
    ['Coche la case "J\'accepte"', `check checkbox "J'accepte"`],
    ['Résume cette page', 'summarise'],
    ['Combien coûte la livraison ?', "answer 'Combien coûte la livraison ?'"],
    ['Haz clic en el botón "Siguiente"', 'click button "Siguiente"'],
    ['Busca camisas azules y abre el primer resultado', 'search site "camisas azules"; click #1 result'],
    ['Escribe "Ada" en el campo de búsqueda', `type "Ada" → textbox 'search'`],
    ['¿Cuánto cuesta el envío?', "answer '¿Cuánto cuesta el envío?'"],
    ['Recuerda que prefiero ventana', "remember 'prefiero ventana'"],
  ])('%s', (words, commands) => expect(read(words)).toBe(commands));
});

describe('what is not understood', () => {
  it.each([
    ['', 'Type what'],
    ['   \n\t', 'Type what'],
    ['🎉🎉', 'no words'],
    ['…!?', 'no words'],
    ['drag the box', 'what to drag and where'],
    ['click the', 'Say what to click'],
    ['buy the lamp when the price is low', 'condition'],
    ['click Save and frobnicate the widget', ''],
    ['open the first link in a new tab', 'only in this one'],
    ['x'.repeat(10_001), 'characters'],
  ])('%.40s', (words, reason) => expect(read(words)).toContain(reason));

  it('does nothing when a part is not understood', () => {
    expect(read('solve the riddle, then press submit')).toMatch(/^✗/);
  });

  it('offers near things to say, a mended slip first', () => {
    const understanding = understand('clik the save button');
    expect('nearest' in understanding && understanding.nearest[0]).toBe('click the save button');
  });

  it('offers only things that it understands', () => {
    for (const words of ['blue shirts', 'asdf', 'solve the puzzle', 'upload my cv', 'serach for lamps', '']) {
      const understanding = understand(words);
      if (!('nearest' in understanding)) continue;
      expect(understanding.nearest.length).toBeGreaterThan(0);
      for (const say of understanding.nearest) expect(read(say)).not.toMatch(/^✗/);
    }
  });
});

describe('any text', () => {
  // Hundreds of texts through every rule: a machine with other work takes its time.
  it('never throws', { timeout: 30_000 }, () => {
    const pieces = fc.constantFrom(
      'click',
      ' the ',
      '"',
      "'",
      '«',
      ' and ',
      ', ',
      '. ',
      ' in ',
      ' of ',
      'type ',
      ' into ',
      '\n',
      '>',
      'Ω',
      '🎉',
      'بحث',
      '\u202e',
      '\u0000',
      '\ue000',
      ' to find ',
      '<b>',
      'select ',
      '123 ',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.array(pieces, { maxLength: 80 }).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(texts, (words) => {
        const understanding = understand(words);
        return 'notUnderstood' in understanding
          ? understanding.notUnderstood !== ''
          : understanding.steps.length > 0;
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    'a',
    'click ',
    'and then ',
    '"',
    'in the ',
    ', ',
    '. ',
    'select a, ',
    'find the x of the ',
    '> ',
    ' to find and click ',
    'by clicking ',
    "'s email ",
    // An expression that backtracks without end would run into the test's own time limit.
  ])('reads 10,000 characters of %s to the end', (piece) => {
    const words = `type ${piece.repeat(10_000 / piece.length)}`.slice(0, 10_000);
    expect(understand(words)).toBeDefined();
    expect(understand(words.slice(5))).toBeDefined();
  });
});

const EXAM = '../shared/exams/act/utterances.jsonl';

describe.skipIf(!existsSync(EXAM))(`everyday instructions (skipped without ${EXAM})`, () => {
  it('leaves few of them without steps', () => {
    const all = readFileSync(EXAM, 'utf8')
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { utterance: string }).utterance);
    const understood = all.filter((words) => !('notUnderstood' in understand(words)));
    expect(understood.length / all.length).toBeGreaterThan(0.75);
  });
});

it.each(['insert a table', 'insert the company logo'])('%s types no name of a thing', (words) =>
  expect(read(words)).toMatch(/^✗/),
);
