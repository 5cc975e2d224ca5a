/** Lists longer than their box, which may draw only what is in sight: rolled from their start until a name comes by. */
import { fold } from '../clean';
import { every, fire, nearest, rectOf, textContent } from '../dom';
import { frame } from '../settle';

/** Box heights rolled at most: a list of some thousand lines. */
const MOST_STEPS = 300;
/** ms for it altogether, well within an act. */
const ROLL_MS = 6000;

/** Rolls the box that holds these parts until `find` finds, asked only when the words are there. Null at the end. */
export async function rollTo(
  parts: Element[],
  wanted: string,
  find: () => Element | null,
): Promise<Element | null> {
  const box = parts.map(boxOf).find((one) => one !== null);
  if (!box) return null;
  const start = box.scrollTop;
  const end = performance.now() + ROLL_MS;
  const want = fold(wanted);
  const there = (): boolean =>
    every(box, '*').some((one) => one.childElementCount === 0 && fold(textContent(one)).includes(want));
  let top = 0;
  for (let i = 0; i < MOST_STEPS && performance.now() < end; i++) {
    box.scrollTop = top;
    // Lists drawn by script follow the event, which a box in a hidden tab does not get by itself.
    fire(box, new Event('scroll'));
    await frame();
    await frame();
    const found = there() ? find() : null;
    if (found) return found;
    if (box.scrollTop + box.clientHeight >= box.scrollHeight - 1) break;
    top += Math.max(20, box.clientHeight * 0.8);
  }
  box.scrollTop = start;
  return null;
}

/** The box around an element that is rolled to see more of it. */
const boxOf = (el: Element): Element | null =>
  nearest(
    el,
    (up) =>
      up.scrollHeight > up.clientHeight + 8 &&
      rectOf(up).height < innerHeight &&
      up !== document.scrollingElement &&
      getComputedStyle(up).overflowY !== 'visible',
  );
