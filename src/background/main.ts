/** Wires the background. Every listener is registered at once, before anything is awaited: a woken worker misses none. */
import type { Repair } from '../flow';
import { browser, openSidePanel } from '../platform/browser';
import { fireAndForget } from '../platform/report';
import { readSettings } from '../platform/settings';
import { handlePanel } from '../platform/wire';
import { repairStore } from '../store/opening';
import { applyToolbar, panelHandlers, tasksIn, type Ready } from './answers';
import { keepCopied } from './copied';
import { engineClient } from './engine';
import { hearTests } from './hook';
import { openKept, witness } from './kept';
import { refuseInPrivate } from './guard';
import { modelAnswers } from './models';
import { paced } from './paced';
import { panels } from './state';
import { watchPrivate } from './privates';
import { isPrivateWindow } from './tab';
import { taskRunner } from './tasks';

/** After the panel opened, before the encoder is loaded. */
const WAKE_MS = 1000;
/** A page may change its address as often as it likes; panels follow it no more often than this, in ms. */
const PAGE_REST_MS = 300;

/** Put in by the build: whether this is a package for tests. */
declare const FOR_TESTS: boolean;

const engine = engineClient(
  () => shown.changed(),
  () => models.settle(),
);
const models = modelAnswers(engine, () => shown.changed());
const shown = panels(async () => (await ready()).kept, engine, tasksIn(ready));
let opening: Promise<Ready> | null = null;

/** Opens storage once; after a failure the next caller tries again. */
function ready(): Promise<Ready> {
  opening ??= start().catch((error: unknown) => {
    opening = null;
    throw error;
  });
  return opening;
}

/** What the person said about a damaged store is done, and it is opened again. */
async function repair(how: Repair): Promise<void> {
  const open = await ready().catch(() => null); // it is what could not be opened
  open?.kept.close();
  opening = null;
  await repairStore(how, {}, witness);
  await ready();
  shown.changed();
  shown.memoriesChanged();
}

async function start(): Promise<Ready> {
  const kept = await openKept();
  const { tasks, around } = taskRunner(kept, shown, engine);
  if (!kept.db.readOnly) await tasks.recoverAll();
  return { kept, tasks, around, apart: taskRunner(kept, shown, engine, true) };
}

/** With the last private window goes all that was said in private windows. */
async function forgetPrivate(): Promise<void> {
  const dropped = keepCopied(null, true);
  if (opening !== null) await forgetIn(await opening);
  await dropped;
}

async function forgetIn(open: Ready): Promise<void> {
  const { tasks } = open.apart;
  open.apart = taskRunner(open.kept, shown, engine, true);
  await tasks.stop('The private window was closed.');
}

/** Loads what finds by meaning and by words. */
async function wake(): Promise<void> {
  (await ready()).kept.wake();
}

handlePanel({ ...panelHandlers(ready, shown, engine, repair), ...models.answers }, (name, from) =>
  refuseInPrivate(name, from, isPrivateWindow),
);
browser.runtime.onConnect.addListener((port) => {
  if (engine.accept(port)) return;
  if (FOR_TESTS && hearTests(port, engine)) return;
  shown.accept(port);
  // Somebody opened the panel and is about to say something; its first answer goes before.
  setTimeout(() => fireAndForget(wake(), 'wake'), WAKE_MS);
});
browser.action.onClicked.addListener((tab) => {
  if (tab.windowId !== undefined) fireAndForget(openSidePanel(tab.windowId), 'openSidePanel');
  shown.changed(); // the click let us see this page
  fireAndForget(
    ready().then(async ({ tasks, apart }) => {
      await tasks.seen();
      await apart.tasks.seen();
    }),
    'seen',
  );
});
watchPrivate(() => fireAndForget(forgetPrivate(), 'forgetPrivate'));
browser.tabs.onActivated.addListener(shown.changed);
const pageChanged = paced(shown.changed, PAGE_REST_MS);
browser.tabs.onUpdated.addListener((_id, change, { active }) => {
  if (active && (change.status === 'complete' || change.url !== undefined)) pageChanged();
});
browser.permissions.onAdded.addListener(shown.changed);
browser.permissions.onRemoved.addListener(shown.changed);
fireAndForget(
  readSettings().then((settings) => applyToolbar(settings.opens)),
  'applyToolbar',
);
fireAndForget(ready(), 'ready');
