/** @jsxImportSource react */
/** Controlled inputs: React keeps every value and puts it back where an event did not change its state. */
import { useEffect, useState, type ReactElement } from 'react';
import { createRoot } from 'react-dom/client';

const EMPTY = {
  name: '',
  email: '',
  age: '',
  bio: '',
  size: 'M',
  news: false,
  pay: 'card',
  when: '',
  volume: 20,
  code: 'fixed',
  likes: 0,
};
type Form = typeof EMPTY;

function Page(): ReactElement {
  const [form, put] = useState<Form>(EMPTY);
  const set = <K extends keyof Form>(key: K, value: Form[K]): void =>
    put((old) => ({ ...old, [key]: value }));
  useEffect(() => {
    window.state = () => form;
  }, [form]);
  const field = (key: 'name' | 'email' | 'age' | 'when', label: string, type: string): ReactElement => (
    <p>
      <label>
        {label} <input type={type} value={form[key]} onChange={(event) => set(key, event.target.value)} />
      </label>
    </p>
  );
  return (
    <form onSubmit={(event) => event.preventDefault()}>
      {field('name', 'Name', 'text')}
      {field('email', 'E-mail', 'email')}
      <p>
        <label>
          Age{' '}
          <input
            value={form.age}
            inputMode="numeric"
            // Takes digits only, as many real fields do: React puts the old value back at once.
            onChange={(event) => set('age', event.target.value.replace(/\D/g, ''))}
          />
        </label>
      </p>
      {field('when', 'Arrival', 'date')}
      <p>
        <label>
          About you <textarea value={form.bio} onChange={(event) => set('bio', event.target.value)} />
        </label>
      </p>
      <p>
        <label>
          Size{' '}
          <select value={form.size} onChange={(event) => set('size', event.target.value)}>
            {['S', 'M', 'L'].map((size) => (
              <option key={size} value={size}>
                {{ S: 'Small', M: 'Medium', L: 'Large' }[size]}
              </option>
            ))}
          </select>
        </label>
      </p>
      <p>
        <label>
          <input
            type="checkbox"
            checked={form.news}
            onChange={(event) => set('news', event.target.checked)}
          />{' '}
          Send me the newsletter
        </label>
      </p>
      <fieldset>
        <legend>Payment</legend>
        {['card', 'invoice'].map((pay) => (
          <label key={pay}>
            <input type="radio" name="pay" checked={form.pay === pay} onChange={() => set('pay', pay)} />
            {pay === 'card' ? 'By card' : 'By invoice'}
          </label>
        ))}
      </fieldset>
      <p>
        <label>
          Volume{' '}
          <input
            type="range"
            min={0}
            max={100}
            value={form.volume}
            onChange={(event) => set('volume', Number(event.target.value))}
          />
        </label>
      </p>
      <p>
        <label>
          {/* Its program refuses every change: what a person types is taken away again. */}
          Customer code <input value={form.code} onChange={() => undefined} />
        </label>
      </p>
      <button type="button" onClick={() => set('likes', form.likes + 1)}>
        Like
      </button>{' '}
      {form.likes} likes
      <button type="button" onClick={() => undefined}>
        Refresh
      </button>
    </form>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Page />);
