/** A feed that brings twenty more posts when its end comes near, 150 ms later, up to three hundred. */
import { put } from './put';

put(`<style>li { padding: 1rem; border-bottom: 1px solid } button { font: inherit }</style>
  <ul id="feed"></ul><p id="end">Loading…</p>`);

const feed = document.querySelector('#feed');
const end = document.querySelector('#end');
if (!feed || !end) throw new Error('The page is not there');

const liked: number[] = [];
let shown = 0;

function more(): void {
  for (const last = Math.min(shown + 20, 300); shown < last;) {
    shown++;
    const number = shown;
    const item = document.createElement('li');
    const like = document.createElement('button');
    like.textContent = `Like post ${number}`;
    like.addEventListener('click', () => {
      liked.push(number);
      like.textContent = `Liked post ${number}`;
    });
    item.append(`News of day ${number} `, like);
    feed?.append(item);
  }
  if (shown === 300 && end) end.textContent = 'That is all';
}

let waiting = false;
new IntersectionObserver((seen) => {
  if (waiting || !seen.some((one) => one.isIntersecting)) return;
  waiting = true;
  setTimeout(() => {
    waiting = false;
    more();
    // Still in view: the observer tells only of changes.
    if (end.getBoundingClientRect().top < innerHeight) dispatchEvent(new Event('scroll'));
  }, 150);
}).observe(end);
addEventListener('scroll', () => {
  if (waiting || end.getBoundingClientRect().top > innerHeight || shown >= 300) return;
  waiting = true;
  setTimeout(() => {
    waiting = false;
    more();
  }, 150);
});
more();

window.state = () => ({ liked, shown });
