import { describe, expect, it } from 'vitest';
import type { PageElement, PageForm, Task } from '../flow';
import { say } from './said';
import { world } from './scripted';

const formOf = (key: number, more: Partial<PageForm> = {}): PageForm => ({
  name: '',
  method: 'post',
  submits: false,
  search: false,
  secret: false,
  key,
  ...more,
});

const field = (name: string, key: number, more: Partial<PageElement> = {}): Partial<PageElement> => ({
  role: 'textbox',
  name,
  inputType: 'text',
  editable: true,
  field: { words: '' },
  form: formOf(key),
  ...more,
});
const button = (name: string, key: number, more: Partial<PageElement> = {}): Partial<PageElement> => ({
  name,
  form: formOf(key, { submits: true }),
  ...more,
});
const password = (key: number, name = 'Password'): Partial<PageElement> =>
  field(name, key, { inputType: 'password', secret: 'password', autocomplete: 'current-password' });

/** The element that waits for a yes, with the class of the confirmation. */
function asked(end: Task): string | undefined {
  return end.status.state === 'confirming'
    ? `${end.status.confirm.class} ${end.status.confirm.ref ?? ''}`
    : end.status.state;
}

describe('sending a form', () => {
  it('finds the button whatever it is called', async () => {
    const w = world(
      field('E-mail', 1),
      field('First name', 1),
      button('Vamos', 1, { hints: 'btn primary' }),
      { name: 'Menu' },
    );
    expect(asked(await say(w, 'send the form'))).toBe('K3 e3');
    expect(w.did).toEqual([]);
  });

  it('means the form that was filled in last', async () => {
    const w = world(
      field('E-mail', 1),
      button('Submit', 1),
      field('City', 2),
      field('Street', 2),
      button('Continue', 2),
    );
    w.react = ({ element }) => {
      w.page = {
        ...w.page,
        elements: w.page.elements.map((e) => (e.ref === element?.ref ? { ...e, value: 'Rome' } : e)),
      };
      return { status: 'done', change: 'changed' };
    };
    const end = await say(w, 'type Rome into the city field, then submit');
    expect(asked(end)).toBe('K3 e5');
    expect(w.did).toEqual(['Type “Rome” into “City”']);
  });

  it('signs in by the form for it, and asks as for any form with a password', async () => {
    const w = world(
      field('E-mail', 1, { group: 'Newsletter' }),
      button('Subscribe', 1),
      field('User name', 2),
      password(2),
      button('Go', 2, { form: formOf(2, { submits: true, secret: true }) }),
    );
    expect(asked(await say(w, 'log in'))).toBe('K3 e5');
  });

  it('judges a button without a form as sending, also beside the very words', async () => {
    const loose = { form: undefined };
    const w = world(
      field('User name', 1, loose),
      { ...password(1), ...loose },
      { name: 'Go', near: 'Log in', hints: 'btn login' },
    );
    expect(asked(await say(w, 'log in'))).toBe('K3 e3');
  });

  it('does not sign up by a form for signing in, nor by one for the news', async () => {
    const w = world(
      field('E-mail', 1, { group: 'Newsletter' }),
      button('Go', 1),
      field('User name', 2),
      password(2),
      button('Enter', 2),
    );
    const end = await say(w, 'sign up');
    expect(end.status.state).toBe('failed');
    expect(w.did).toEqual([]);
  });
});
