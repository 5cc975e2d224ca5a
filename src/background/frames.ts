/** The frames of a tab: gets our content script into each, asks them, and stitches their answers into one page. */
import {
  Failure,
  unwrap,
  type Concealed,
  type Page,
  type PageElement,
  type PageText,
  type Ref,
} from '../flow';
import { injectFiles, injectTop } from '../platform/browser';
import { pageCaller } from '../platform/wire';
import { NeedsAccess } from '../skills/skill';
import { pause } from './arrival';
import { mustBeReadable, originPattern } from './site';
import { tabById, type Tab } from './tab';

const FILES = ['page.js'];
/** What only reading needs. */
const READING = ['read.js'];
/** A frame that takes longer than this to answer is left out; the top frame is waited for. */
const FRAME_MS = 3_000;
const CLOSING_MS = 200;

/** Puts the content script into every frame we may enter; says what to do where we may not. */
export async function enter(tabId: number): Promise<{ tab: Tab; frames: number[]; partly: boolean }> {
  const tab = await tabById(tabId);
  const url = tab.pendingUrl ?? tab.url;
  if (url !== undefined && url !== '') await readableAddress(tabId, url);
  try {
    return { tab, ...(await injectFiles(tabId, FILES)) };
  } catch (error) {
    throw await whyNot(tabId, url, error);
  }
}

/** A tab that is being closed shows an address of the browser's own for a moment: then the truth to tell is that it closed. */
async function readableAddress(tabId: number, url: string): Promise<void> {
  try {
    mustBeReadable(url);
  } catch (error) {
    await pause(CLOSING_MS);
    await tabById(tabId);
    throw error;
  }
}

async function whyNot(tabId: number, url: string | undefined, error: unknown): Promise<Failure> {
  await tabById(tabId); // closed meanwhile: that is the truth to tell
  const said = error instanceof Error ? error.message : '';
  if (/error page|showing error/i.test(said))
    return new Failure('no-page', 'This page did not load. Reload it, then tell me again.');
  if (url === undefined || url === '') {
    return new NeedsAccess(
      'I can’t see this page yet. Press Familiar’s toolbar button (or Alt+Shift+F) while you look at it, or let me see the addresses of your tabs.',
      [],
      true,
    );
  }
  const { host } = new URL(url);
  return new NeedsAccess(`To do this I need to see ${host}. What I read there stays on this machine.`, [
    originPattern(url),
  ]);
}

/** `f3.e12` → frame 3, `e12`. */
export function splitRef(ref: Ref): { frameId: number; local: Ref } {
  const match = /^f(\d+)\.(.+)$/.exec(ref);
  return match ? { frameId: Number(match[1]), local: match[2] ?? ref } : { frameId: 0, local: ref };
}

const joinRef = (frameId: number, local: Ref): Ref => (frameId === 0 ? local : `f${frameId}.${local}`);

/** Observes the top frame and whatever other frames answer in time, top frame first. */
export async function observe(tabId: number, asked: { fields?: boolean } = {}): Promise<Page> {
  const { frames, partly } = await enter(tabId);
  const top = unwrap(await ask(tabId, 0, 'observe', asked));
  const others = frames.filter((f) => f !== 0);
  const parts = await Promise.all(others.map((frameId) => inTime(ask(tabId, frameId, 'observe', asked))));
  const elements = [...top.elements];
  const fields = [...(top.fields ?? [])];
  parts.forEach((part, i) => {
    const frameId = others[i];
    if (frameId === undefined || !part?.ok) return;
    const ours = (e: PageElement): PageElement => inFrame(frameId, part.value.docId, e);
    elements.push(...part.value.elements.map(ours));
    fields.push(...(part.value.fields ?? []).map(ours));
  });
  return { ...top, elements, ...(top.fields && { fields }), ...(partly && { truncated: true }) };
}

function inFrame(frameId: number, docId: string, e: PageElement): PageElement {
  const ref = joinRef(frameId, e.ref);
  return e.inside === undefined
    ? { ...e, ref, docId }
    : { ...e, ref, docId, inside: joinRef(frameId, e.inside) };
}

/** What the top frame holds but does not show now; nothing when it does not answer. */
export async function concealed(tabId: number): Promise<Concealed[]> {
  const reply = await pageCaller(tabId, 0)('concealed', {}).catch(() => null); // a page that left conceals nothing
  return reply?.ok ? reply.value : [];
}

/** The readable text of the top frame. */
export async function read(tabId: number): Promise<PageText> {
  await enter(tabId);
  await injectTop(tabId, READING).catch((error: unknown) => {
    throw gone(error);
  });
  return unwrap(await ask(tabId, 0, 'read', {}));
}

function ask<K extends 'observe' | 'read'>(
  tabId: number,
  frameId: number,
  name: K,
  asked: { fields?: boolean },
) {
  return pageCaller(tabId, frameId)(name, asked as never).catch((error: unknown) => {
    throw gone(error);
  });
}

const gone = (error: unknown): unknown =>
  error instanceof Failure
    ? error
    : new Failure(
        'page-gone',
        'The page changed while I was looking at it. Tell me again once it has loaded.',
      );

function inTime<T>(promise: Promise<T>): Promise<T | null> {
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), FRAME_MS));
  return Promise.race([promise.catch(() => null), late]); // a frame that left or hangs is not part of the page
}
