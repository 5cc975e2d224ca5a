/** Pieces of pages that several tests use. */
import type { Stage } from './fixture';

/** Logs the events that an element gets, as one line. */
export const LOG = `<script>
  const log = [];
  const watch = (el, types) => types.split(' ').forEach((t) => el.addEventListener(t, (e) => log.push(e.key && t.startsWith('key') ? t + ':' + e.key : t)));
</script>`;

/** A native list. */
export const SELECT = '<select aria-label=x><option>Pick one<option value=r>Red<option>Dark blue</select>';

/** An ARIA slider from 0 to 10 that follows the arrow keys. */
export const SLIDER = `<div role=slider tabindex=0 aria-label=x aria-valuenow=3 style="height:9px" onkeydown="const d={ArrowRight:1,ArrowUp:1,ArrowLeft:-1,ArrowDown:-1}[event.key]||0;this.setAttribute('aria-valuenow',Math.max(0,Math.min(10,+this.getAttribute('aria-valuenow')+d)))"></div>`;

/** The value of an expression in the page. */
export const said = (stage: Stage, expression: string): Promise<unknown> => stage.page.evaluate(expression);
