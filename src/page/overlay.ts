/** Our one element in the page: a closed shadow root that holds decoration only (P12). */
import { doc, rootOf } from './dom';

let host: HTMLElement | null = null;
let shade: ShadowRoot | null = null;

/** True for our own element. */
export const isOurs = (el: Element | null): boolean => host !== null && el === host;

/** The layer that marks are drawn in; made when first needed, put back when the page threw it out. */
export function layer(): ShadowRoot {
  if (!host || !shade) {
    host = doc.make('div');
    shade = host.attachShadow({ mode: 'closed' });
  }
  // Inline and important: page styles such as `*{all:unset}` cannot reach it.
  const look =
    'all:initial;position:fixed;inset:0;width:100%;height:100%;pointer-events:none;z-index:2147483647;overflow:hidden';
  host.style.cssText = look.replaceAll(';', '!important;') + '!important';
  if (!host.isConnected) rootOf(document)?.append(host);
  return shade;
}

/** Takes everything of ours out of the page. */
export function clearLayer(): void {
  host?.remove();
  shade?.replaceChildren();
}
