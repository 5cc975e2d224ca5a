/** What panels show: the conversation, the page beside each of them, settings and trouble; pushed whole on change. */
import { Failure, PDF_SENTENCE } from '../flow';
import type { PanelState, SiteStatus, ToPanel } from '../messages';
import { browser, type Port } from '../platform/browser';
import { fireAndForget } from '../platform/report';
import { readSettings } from '../platform/settings';
import { kindOf } from '../platform/wire';
import { repairOf } from '../store/opening';
import type { TaskStore } from '../store/tasks';
import { examplesFor } from '../skills/examples';
import { siteOf } from './domain';
import type { EngineClient } from './engine';
import { observe } from './frames';
import type { Kept } from './kept';
import { looksLikePdf, originPattern, unreadable } from './site';
import { isPrivateWindow, pageTab, type Tab } from './tab';

/** The open panels, each with the window it stands in. */
export interface Panels {
  accept: (port: Port) => void;
  /** Pushes the state to every panel. */
  changed: () => void;
  memoriesChanged: () => void;
  /** Shows an answer that is being written. */
  writing: (taskId: string, text: string) => void;
}

/** The tasks of one of two conversations: that of private windows, or the other. */
export type Conversation = (isPrivate: boolean) => Promise<TaskStore>;

/** Keeps track of open panels. Only our own top-frame pages are let in. */
export function panels(kept: () => Promise<Kept>, engine: EngineClient, conversation: Conversation): Panels {
  const open = new Map<Port, Pusher>();
  const send = (port: Port, message: ToPanel): void => {
    if (open.has(port)) port.postMessage(message);
  };
  const changed = (): void => {
    for (const pushing of open.values()) pushing.push();
  };
  const pusher = (port: Port): Pusher => {
    const pushing: Pusher = {
      windowId: null,
      push: latest(async () => {
        // Before it said where it stands nobody knows which conversation is its own; it asks for its first state itself.
        if (pushing.windowId === null) return;
        const state = await stateFor(kept, engine, conversation, pushing.windowId, changed);
        send(port, { type: 'StateChanged', state });
      }),
    };
    return pushing;
  };
  return {
    accept: (port) => {
      if (port.name !== 'panel' || !port.sender || kindOf(port.sender) !== 'panel') {
        port.disconnect();
        return;
      }
      const pushing = pusher(port);
      open.set(port, pushing);
      port.onDisconnect.addListener(() => open.delete(port));
      port.onMessage.addListener((message: unknown) => {
        // Anything else is the panel's ping, which only has to arrive.
        if (typeof message !== 'number') return;
        pushing.windowId = message;
        pushing.push();
      });
    },
    changed,
    memoriesChanged: () => {
      for (const port of open.keys()) send(port, { type: 'MemoriesChanged' });
    },
    writing: (taskId, text) => {
      for (const port of open.keys()) send(port, { type: 'Writing', taskId, text });
    },
  };
}

interface Pusher {
  windowId: number | null;
  push: () => void;
}

/** Runs a job again after it ended if it was asked for meanwhile: states arrive in order and never pile up. */
function latest(job: () => Promise<void>): () => void {
  const asked = { running: false, again: false };
  const go = async (): Promise<void> => {
    while (asked.again) {
      asked.again = false;
      await job();
    }
  };
  return () => {
    asked.again = true;
    if (asked.running) return;
    asked.running = true;
    const ended = go().finally(() => {
      asked.running = false;
    });
    fireAndForget(ended, 'push');
  };
}

/** The whole state for a panel in one window. A broken store is told, not thrown. */
export async function stateFor(
  kept: () => Promise<Kept>,
  model: EngineClient,
  conversation: Conversation,
  windowId: number | null,
  later: () => void,
): Promise<PanelState> {
  const [site, settings, engine] = await Promise.all([
    siteStatus(windowId, later),
    readSettings(),
    model.state(),
  ]);
  let isPrivate = false;
  try {
    isPrivate = await isPrivateWindow(windowId);
    const { db, repair } = await kept();
    const tasks = await (await conversation(isPrivate)).list();
    const state = { site, settings, engine, isPrivate, tasks, trouble: db.trouble };
    return repair ? { ...state, repair } : state;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const repair = repairOf(error);
    const state = { site, settings, engine, isPrivate, tasks: [], trouble: error.problem.message };
    return repair ? { ...state, repair } : state;
  }
}

/** Examples cost an observation, so they are made once for each page looked at. */
const examples = new Map<number, { url: string; title: string; examples: string[] }>();

async function siteStatus(windowId: number | null, later: () => void): Promise<SiteStatus> {
  const tab = await pageTab(windowId);
  if (!tab) return { kind: 'no-page', why: 'There is no page beside me. Open a web page first.' };
  const { url } = tab;
  if (url === undefined || url === '') return { kind: 'unknown' };
  const why = unreadable(url) ?? (looksLikePdf(url) ? PDF_SENTENCE : null);
  if (why !== null) return { kind: 'no-page', why };
  const { host } = new URL(url);
  const domain = (await siteOf(url)) ?? host;
  if (!(await mayRead(tab, url))) return { kind: 'needs-access', host, domain, origin: originPattern(url) };
  return { kind: 'ready', host, domain, title: tab.title ?? '', examples: examplesOf(tab, url, later) };
}

/** A grant for the origin, or `activeTab`, which shows only by trying. */
async function mayRead(tab: Tab, url: string): Promise<boolean> {
  if (await browser.permissions.contains({ origins: [originPattern(url)] })) return true;
  return browser.scripting
    .executeScript({ target: { tabId: tab.id }, func: () => true })
    .then(() => true)
    .catch(() => false);
}

/** The known examples, at once; unknown ones are made meanwhile and pushed when they are there. */
function examplesOf(tab: Tab, url: string, later: () => void): string[] {
  const known = examples.get(tab.id);
  if (known?.url === url && known.title === tab.title) return known.examples;
  if (tab.status !== 'complete') return known?.url === url ? known.examples : [];
  if (examples.size > 100) examples.clear();
  examples.set(tab.id, { url, title: tab.title ?? '', examples: known?.url === url ? known.examples : [] });
  const made = observe(tab.id).then(
    (page) => {
      examples.set(tab.id, { url, title: tab.title ?? '', examples: examplesFor(page) });
      later();
    },
    () => examples.delete(tab.id), // a page that changes meanwhile is asked again later
  );
  fireAndForget(made, 'examples');
  return known?.url === url ? known.examples : [];
}
