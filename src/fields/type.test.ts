import { describe, expect, it } from 'vitest';
import type { Page, PageElement } from '../flow';
import { submitsOf } from './submits';
import { fieldTypes } from './type';
import './written';

type Part = Partial<PageElement> & { words?: string };

/** A page of one form: fields and buttons in their order. */
function form(...parts: Part[]): Page {
  const elements = parts.map(({ words = '', ...e }, i): PageElement => {
    const isButton = e.role === 'button';
    return {
      ref: `e${i + 1}`,
      kind: 'control',
      role: e.options ? 'combobox' : 'textbox',
      tag: isButton ? 'button' : e.options ? 'select' : 'input',
      name: '',
      box: [10, 40 * i, 120, 30],
      inView: true,
      signature: 's',
      ...(isButton ? {} : { inputType: 'text', field: { words } }),
      form: { name: '', method: 'post', submits: isButton, search: false, secret: false, key: 1 },
      ...e,
    };
  });
  return { url: '', title: '', lang: '', docId: 'd', viewport: [800, 600], elements };
}
const types = (...parts: Part[]): string[] => [...fieldTypes(form(...parts)).values()];
const password = (name: string): Part => ({ name, inputType: 'password', secret: 'password' });
const options = (...labels: string[]): Part['options'] => labels.map((label) => ({ label }));

describe('what a field wants', () => {
  it('is told by its label, its name or its placeholder', () => {
    expect(
      types({ name: 'First name' }, { words: 'last name' }, { placeholder: 'ZIP code', name: 'ZIP code' }),
    ).toEqual(['firstName', 'lastName', 'addressPostalCode']);
  });

  it.each([
    ['German', ['Vorname', 'Nachname', 'Straße und Hausnummer', 'PLZ', 'Ort', 'Telefonnummer']],
    ['French', ['Prénom', 'Nom de famille', 'Adresse', 'Code postal', 'Ville', 'Téléphone']],
    ['Spanish', ['Primer nombre', 'Apellidos', 'Dirección', 'Código postal', 'Ciudad', 'Teléfono']],
    ['Dutch', ['Voornaam', 'Achternaam', 'Straat', 'Postcode', 'Woonplaats', 'Telefoonnummer']],
    ['Polish', ['Imię', 'Nazwisko', 'Ulica i numer', 'Kod pocztowy', 'Miasto', 'Telefon']],
    ['Swedish', ['Förnamn', 'Efternamn', 'Gatuadress', 'Postnummer', 'Postort', 'Mobilnummer']],
    ['Russian', ['Имя', 'Фамилия', 'Адрес', 'Почтовый индекс', 'Город', 'Телефон']],
    ['Chinese', ['名字', '姓', '地址', '邮政编码', '城市', '手机号码']],
  ])('is told in %s', (_, labels) => {
    expect(types(...labels.map((name) => ({ name })))).toEqual([
      'firstName',
      'lastName',
      'addressStreet',
      'addressPostalCode',
      'addressCity',
      'phone',
    ]);
  });

  it('follows the standard tokens of autocomplete', () => {
    expect(types({ autocomplete: 'shipping address-line2' }, { autocomplete: 'bday-year' })).toEqual([
      'addressStreet2',
      'birthdayYear',
    ]);
  });

  it('tells passwords of a sign-up from those of a log-in by the form', () => {
    expect(types({ name: 'Email' }, password('Password'), password('Repeat password'))).toEqual([
      'emailAddress',
      'password.new',
      'password.new',
    ]);
    expect(types({ name: 'Username' }, password('Password'), { name: 'Log in', role: 'button' })).toEqual([
      'username',
      'password.current',
    ]);
    expect(types(password('Old password'), password('New password'), password('Confirm'))).toEqual([
      'password.current',
      'password.new',
      'password.new',
    ]);
  });

  it('tells the parts of a card', () => {
    expect(
      types(
        { name: 'Card number', secret: 'card' },
        {
          name: 'Month',
          options: options('01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'),
        },
        { name: 'Year', options: options('2027', '2028', '2029', '2030') },
        { name: 'CVV', secret: 'card' },
        { name: 'Name on card' },
      ),
    ).toEqual(['cardNumber', 'expirationMonth', 'expirationYear', 'cardSecurityCode', 'cardName']);
  });

  it('is unknown for what is not about the person', () => {
    expect(types({ name: 'Search' }, { name: 'Coupon code' }, { name: 'Company' }, { name: '' })).toEqual(
      Array<string>(4).fill('unknown'),
    );
  });

  it('is unknown for a code in boxes', () => {
    expect(types(...[1, 2, 3, 4].map((n) => ({ name: `Digit ${n} of your phone code` })))).toEqual(
      Array<string>(4).fill('unknown'),
    );
  });
});

describe('the button that sends a form', () => {
  const fields: Part[] = [{ name: 'Email' }, password('Password')];
  it('is the one that says so', () => {
    const page = form(
      ...fields,
      { name: 'Show password', role: 'button', form: { ...submitting, submits: false } },
      { name: 'Sign in with Google', role: 'button' },
      { name: 'Einloggen', role: 'button' },
    );
    expect([...submitsOf(page)]).toEqual(['e5']);
  });

  it('is none in a form that asks for nothing about the person', () => {
    expect([...submitsOf(form({ name: 'Search' }, { name: 'Go', role: 'button' }))]).toEqual([]);
  });
});

const submitting: NonNullable<PageElement['form']> = {
  name: '',
  method: 'post',
  submits: true,
  search: false,
  secret: false,
  key: 1,
};
