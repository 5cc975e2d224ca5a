/** What the content script answers, one entry a call. */
import { act } from './act';
import { highlight } from './highlight';
import { locate } from './locate';
import { observe } from './observe';
import { read } from './text';
import { undo } from './undo';

/** The handlers of PageCalls, for `platform/wire`. */
export const pageHandlers = { observe, read, act, undo, highlight, locate };
