/** Content script: answers the background for this frame. Injected on demand, so perhaps more than once. */
import { handlePage } from '../platform/wire';
import { pageHandlers } from './handlers';

const LOADED = Symbol.for('familiar.page');

if (!(LOADED in globalThis)) {
  Object.defineProperty(globalThis, LOADED, { value: true });
  handlePage(pageHandlers);
}
