import { describe, expect, it } from 'vitest';
import { Failure, type Memory, type PageElement } from '../flow';
import { learn } from '../memory/learn';
import { say } from './said';
import { world } from './scripted';

const told = (...sentences: string[]): Memory[] =>
  sentences.flatMap((sentence, i) => {
    const draft = learn(sentence, i, null);
    return draft
      ? [{ ...draft, id: `m${i}`, source: 'said', status: 'active', createdAt: i, changedAt: i }]
      : [];
  });

const field = (name: string, more: Partial<PageElement> = {}): Partial<PageElement> => ({
  role: 'textbox',
  name,
  inputType: 'text',
  editable: true,
  field: { words: '' },
  form: { name: '', method: 'post', submits: false, search: false, secret: false, key: 1 },
  ...more,
});

describe('filling in a form', () => {
  it('puts what was told into the fields that ask for it, and nothing into secret ones', async () => {
    const w = world(
      field('First name'),
      field('Surname'),
      field('E-Mail'),
      field('Password', { inputType: 'password', secret: 'password' }),
      field('Name on card'),
      field('Comments'),
    );
    w.memories = told('my name is Ada Lovelace', 'my email is ada@example.org');
    const end = await say(w, 'fill in this form');
    expect(end.status.state).toBe('done');
    expect(w.did).toEqual([
      'Type “Ada” into “First name”',
      'Type “Lovelace” into “Surname”',
      'Type “ada@example.org” into “E-Mail”',
    ]);
    expect(end.records.at(-1)?.say).toContain('left for you');
  });

  it('puts what is called the same, word for word, into fields of no type, and says what is still empty', async () => {
    const w = world(
      field('Company Name (optional)'),
      field('Your job title *', { required: true }),
      field('Name of item'),
      field('Company size'),
      field('E-mail'),
    );
    w.memories = told('my name is Ada', 'my company is Engines Ltd', 'my email is ada@example.org');
    const end = await say(w, 'fill in this form');
    expect(w.did).toEqual([
      'Type “Engines Ltd” into “Company Name (optional)”',
      'Type “ada@example.org” into “E-mail”',
    ]);
    expect(end.records.at(-1)?.say).toContain(
      'Still empty: “Your job title”, “Name of item”, “Company size”.',
    );
  });

  it('gives a date in the parts and the order that are asked for, and a country by the name it has there', async () => {
    const list = (name: string, labels: string[]): Partial<PageElement> =>
      field(name, { role: 'combobox', tag: 'select', options: labels.map((label) => ({ label })) });
    const w = world(
      list('Birth month', ['Month', 'January', 'November', 'December']),
      list('Birth day', ['Day', ...Array.from({ length: 31 }, (_, i) => `${i + 1}`)]),
      field('Birth year'),
      list('Country', ['Country', 'Ireland', 'United Kingdom']),
    );
    w.memories = told('my birthday is 3 December 1990', 'mein Land ist Großbritannien');
    await say(w, 'fill in this form');
    expect(w.did).toEqual([
      'Choose “December” in “Birth month”',
      'Choose “3” in “Birth day”',
      'Type “1990” into “Birth year”',
      'Choose “United Kingdom” in “Country”',
    ]);
    const whole = world(field('Date of birth', { placeholder: 'MM/DD/YYYY' }));
    whole.memories = told('my birthday is 3 December 1990');
    await say(whole, 'fill in this form');
    expect(whole.did).toEqual(['Type “12/03/1990” into “Date of birth”']);
  });

  it('leaves alone what is covered, read-only or already filled in, and goes on after a field that fails', async () => {
    const w = world(
      field('E-mail', { covered: true }),
      field('First name', { readonly: true }),
      field('Last name', { value: 'Byron' }),
      field('City'),
      field('Telephone'),
    );
    w.memories = told(
      'my name is Ada King',
      'my email is a@b.example',
      'my city is Rome',
      'my phone is 555 0100',
    );
    w.react = ({ what }) => {
      if (what.includes('City')) throw new Failure('no-effect', 'It is covered.');
      return { status: 'done', change: 'changed' };
    };
    const end = await say(w, 'fill out the form');
    expect(w.did).toEqual(['Type “Rome” into “City”', 'Type “555 0100” into “Telephone”']);
    expect(end.records.map(({ status }) => status)).toEqual(['failed', 'done', 'done']);
  });

  it('puts an address into the parts that the form asks for', async () => {
    const w = world(field('Street address'), field('ZIP code'), field('City'), field('E-mail'));
    w.memories = told('my address is 12 High Street, 62704 Springfield', 'my email is a@b.example');
    await say(w, 'fill in my address');
    expect(w.did).toEqual([
      'Type “12 High Street” into “Street address”',
      'Type “62704” into “ZIP code”',
      'Type “Springfield” into “City”',
    ]);
  });

  it('says what it would need to know', async () => {
    const end = await say(world(field('E-mail')), 'fill in the form');
    expect(end.status).toMatchObject({ state: 'failed', problem: { code: 'not-found' } });
  });
});

describe('typing into a field by what it asks for', () => {
  it.each([
    ['type 90210 in the zip field', 'Type “90210” into “Irányítószám”'],
    ['put 1 Main Street as the street', 'Type “1 Main Street” into “Utca, házszám”'],
    ['enter my mobile in the phone box', 'Type “555 0100” into “Telefonszám”'],
  ])('%s', async (words, did) => {
    const w = world(field('Utca, házszám'), field('Irányítószám'), field('Telefonszám'), field('Megjegyzés'));
    w.memories = told('my mobile is 555 0100');
    const end = await say(w, words);
    expect(w.did).toEqual([did]);
    expect(end.records.at(-1)?.why).toContain('asks for it');
  });

  it('asks which one where two ask for the same, and finds no secret field so', async () => {
    const two = world(
      field('Irányítószám'),
      field('Utca, házszám'),
      field('Irányítószám', { near: 'Számlázás' }),
    );
    expect((await say(two, 'type 90210 in the zip field')).status.state).toBe('asking');
    const secret = world(field('Utca'), field('Kártyaszám', { secret: 'card' }));
    expect((await say(secret, 'type 4111 into the card number field')).status.state).toBe('failed');
    expect([...two.did, ...secret.did]).toEqual([]);
  });

  it('says that there is none', async () => {
    const end = await say(world(field('Utca'), field('Megjegyzés')), 'type 90210 in the zip field');
    expect(end.status).toMatchObject({ state: 'failed', problem: { code: 'not-found' } });
  });
});
