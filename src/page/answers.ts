/** What the content script answers, one entry a call; `read` is answered by read.js. */
import { act } from './act';
import { concealed } from './concealed';
import { highlight } from './highlight';
import { locate } from './locate';
import { observe } from './observe';
import { undo } from './undo';

/** The handlers of PageCalls, for `platform/wire`. */
export const pageHandlers = { observe, act, undo, highlight, locate, concealed };
