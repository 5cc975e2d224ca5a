/** The content script: answers our background, once a document. */
import { Failure } from '../flow';
import { handlePage } from '../platform/wire';
import { pageHandlers } from './answers';
import { parsed } from './ready';
import { refOf } from './refs';
import { survey } from './survey';
import { found } from './world';

const world = found({ survey, refOf, read: null });
if (world) {
  handlePage({
    ...pageHandlers,
    observe: (asked) => parsed().then(() => pageHandlers.observe(asked)),
    read: async () => {
      await parsed();
      // The background puts read.js here before it asks; a page that was left in between has neither.
      if (!world.read)
        throw new Failure('page-gone', 'The page changed before I could read it. Ask me again.');
      return world.read();
    },
  });
}
