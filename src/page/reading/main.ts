/** read.js: joins the content script when a page is to be read. Most pages are only looked at, so it comes on demand. */
import { world } from '../world';
import { read } from './read';

const here = world();
if (here) here.read ??= () => read(here);
