/** A search with suggestions: it asks the server 300 ms after the last key, and shows whatever reply comes last. */
import { put } from './put';

put(`<style>#list { border: 1px solid; width: 16rem; padding: 0; list-style: none } #list[hidden] { display: none }
    #list li { padding: .25rem; cursor: pointer }</style>
  <label for="to">Search for a city</label>
    <input id="to" type="search" autocomplete="off" role="combobox" aria-expanded="false" aria-controls="list">
    <ul id="list" role="listbox" hidden></ul>
    <p role="status">No city chosen</p>`);

const field = document.querySelector<HTMLInputElement>('#to');
const list = document.querySelector<HTMLUListElement>('#list');
const status = document.querySelector('[role=status]');
if (!field || !list || !status) throw new Error('The page is not there');

let city: string | null = null;
let asked = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

async function suggest(words: string): Promise<void> {
  asked++;
  const reply = await fetch(`/suggest?q=${encodeURIComponent(words)}`);
  const names = (await reply.json()) as string[];
  list?.replaceChildren(
    ...names.map((name) => {
      const item = document.createElement('li');
      item.setAttribute('role', 'option');
      item.textContent = name;
      return item;
    }),
  );
  if (list) list.hidden = names.length === 0;
  field?.setAttribute('aria-expanded', String(names.length > 0));
}

field.addEventListener('input', () => {
  clearTimeout(timer);
  const words = field.value;
  // The first key asks at once, so that its slow reply comes after the one that counts.
  if (words.length === 1) void suggest(words);
  else timer = setTimeout(() => void suggest(words), 300);
});
list.addEventListener('mousedown', (event) => {
  event.preventDefault();
  const item = event.target instanceof Element ? event.target.closest('li') : null;
  if (!item) return;
  city = item.textContent;
  field.value = city;
  status.textContent = `Chosen: ${city}`;
  list.hidden = true;
  field.setAttribute('aria-expanded', 'false');
});

window.state = () => ({ city, value: field.value, asked });
