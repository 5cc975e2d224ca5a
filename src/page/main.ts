/** The content script: answers our background, once a document. */
import { handlePage } from '../platform/wire';
import { pageHandlers } from './answers';
import { parsed } from './ready';

// Injected again with every observation; the first one of this version stays. The isolated world keeps the page from seeing it.
const HERE = Symbol.for('familiar.page');
const world = globalThis as { [HERE]?: true };
if (world[HERE] !== true) {
  world[HERE] = true;
  handlePage({
    ...pageHandlers,
    observe: () => parsed().then(pageHandlers.observe),
    read: () => parsed().then(pageHandlers.read),
  });
}
