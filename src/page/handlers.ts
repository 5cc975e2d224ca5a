/** What the content script answers, one entry a call. */
import { Failure, PDF_SENTENCE } from '../flow';
import { act } from './act';
import { highlight } from './highlight';
import { locate } from './locate';
import { observe } from './observe';
import { read } from './text';
import { undo } from './undo';

/** The handlers of PageCalls, for `platform/wire`. */
export const pageHandlers = {
  observe: () => {
    refuseViewer();
    return observe();
  },
  read: () => {
    refuseViewer();
    return read();
  },
  act,
  undo,
  highlight,
  locate,
};

/** The browser's PDF viewer is a document with nothing in it that we could read. */
function refuseViewer(): void {
  if (document.contentType !== 'application/pdf') return;
  throw new Failure('no-page', PDF_SENTENCE);
}
