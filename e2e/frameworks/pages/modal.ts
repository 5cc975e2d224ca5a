/** A modal dialog that keeps the focus, and a toast that goes by itself. */
import { put } from './put';

put(`<style>.veil { position: fixed; inset: 0; background: #0008; display: grid; place-items: center }
    .veil[hidden] { display: none } .box { background: #fff; padding: 1rem; width: 20rem }
    .toast { position: fixed; bottom: 1rem; right: 1rem; background: #222; color: #fff; padding: .75rem }</style>
  <div id="page"><button type="button" id="invite">Invite</button>
    <button type="button" id="archive">Archive team</button><ul id="people"><li>Ada</li></ul></div>
  <div class="veil" hidden><div class="box" role="dialog" aria-modal="true" aria-labelledby="title">
    <h2 id="title">Invite a person</h2>
    <p><label>Name <input name="name"></label></p>
    <p><label><input type="checkbox" name="admin"> Administrator</label></p>
    <p><button type="button" id="cancel">Cancel</button> <button type="button" id="add">Add</button></p>
  </div></div>`);

const get = (selector: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`No ${selector}`);
  return found;
};
const field = (named: string): HTMLInputElement => get(`[name=${named}]`) as HTMLInputElement;
const veil = get('.veil');
const name = field('name');
const admin = field('admin');
const people = [{ name: 'Ada', admin: false }];
let stolen = 0;

const open = (now: boolean): void => {
  veil.hidden = !now;
  get('#page').toggleAttribute('inert', now);
  if (now) name.focus();
  else get('#invite').focus();
};

function toast(words: string): void {
  const box = document.createElement('div');
  box.className = 'toast';
  box.setAttribute('role', 'status');
  box.textContent = words;
  document.body.append(box);
  setTimeout(() => box.remove(), 2500);
}

document.addEventListener('focusin', (event) => {
  if (veil.hidden || (event.target instanceof Node && veil.contains(event.target))) return;
  stolen++;
  name.focus();
});
veil.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') open(false);
});
get('#invite').addEventListener('click', () => open(true));
get('#cancel').addEventListener('click', () => open(false));
get('#add').addEventListener('click', () => {
  people.push({ name: name.value, admin: admin.checked });
  get('#people').append(Object.assign(document.createElement('li'), { textContent: name.value }));
  open(false);
  toast(`${name.value} was invited`);
});

window.state = () => ({ open: !veil.hidden, people, stolen });
