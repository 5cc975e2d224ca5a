/**
 * `npm run demo`: the main job in a real browser, through the panel's own controls. It runs the package as shipped:
 * no site is open to it but the one whose toolbar button was pressed.
 */
import type { Result, Task } from '../src/flow';
import type { PanelState } from '../src/messages';
import { launch } from './harness/launch';
import { openSidePanel, type SidePanel } from './harness/sidepanel';
import { pictures } from './demo/pictures';
import { SCRIPT, type Act } from './demo/script';
import { startSite } from './site/server';

const HAS_SCREEN =
  process.platform === 'darwin' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
const STEP_MS = 20_000;

const site = await startSite();
const familiar = await launch({
  extension: 'chrome',
  headless: !HAS_SCREEN,
  viewport: HAS_SCREEN ? null : { width: 960, height: 800 },
});
const album = await pictures();
const page = familiar.context.pages()[0] ?? (await familiar.context.newPage());
await page.goto(site.url);
const panel = await openSidePanel(familiar, page);
let failures = 0;
console.log(`\nFamiliar beside ${site.url}\n`);
for (const act of SCRIPT) {
  const wrong = await play(act);
  if (wrong !== null) failures += 1;
  if (wrong !== null) console.log(`  ✗ ${wrong}`);
  console.log(`  ▣ ${await album.take('say' in act ? slug(act.say) : 'confirm', page, panel)}\n`);
}
if (site.orders.length > 0) failures += 1; // nothing was to be ordered
console.log(
  failures === 0
    ? `All ${SCRIPT.length} steps went well. Pictures: ${album.folder}`
    : `${failures} of ${SCRIPT.length} steps failed.`,
);
await album.close();
process.exitCode = failures === 0 ? 0 : 1;
if (HAS_SCREEN) {
  console.log('The browser stays open: try it yourself, then close its window.');
  await familiar.context.waitForEvent('close', { timeout: 0 });
} else {
  await familiar.close();
}
await site.close();

/** Plays one act and prints what came of it; answers what is wrong, if anything. */
async function play(act: Act): Promise<string | null> {
  try {
    const before = await newest(panel);
    if ('say' in act) {
      console.log(`You: ${act.say}`);
      await panel.say(act.say);
    } else {
      console.log('You: (press Confirm)');
      await panel.click('.confirm .choice.yes[aria-disabled="false"]');
    }
    const task = await ended(panel, 'say' in act ? before?.id : undefined);
    print(task);
    return task.status.state === act.ends
      ? act.expect(task)
      : `ended as ${JSON.stringify(task.status)}, not ${act.ends}`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function print({ records, status }: Task): void {
  for (const r of records) {
    const told = r.uses.map((use) => ` — because you said “${use.words}”`).join('');
    console.log(`  • ${r.what}${r.result ? `: ${r.result}` : ''}${told || (r.why ? ` — ${r.why}` : '')}`);
    if (r.say !== undefined && r.say !== '') console.log(`    ${r.say.replaceAll('\n', '\n    ')}`);
    for (const passage of r.passages ?? []) console.log(`    “${passage.text}”`);
  }
  if (status.state === 'confirming') console.log(`  ? ${status.confirm.text}`);
  if (status.state === 'asking') console.log(`  ? ${status.question.text}`);
  if (status.state === 'failed') console.log(`  ! ${status.problem.message}`);
}

/** The newest task, asked for with the panel's own message. */
async function newest(from: SidePanel): Promise<Task | undefined> {
  const reply = (await from.evaluate(
    `chrome.windows.getCurrent().then(({ id }) => chrome.runtime.sendMessage({ to: 'background', name: 'open', input: { windowId: id } }))`,
  )) as Result<PanelState>;
  return reply.ok ? reply.value.tasks.at(-1) : undefined;
}

async function ended(from: SidePanel, before: string | undefined): Promise<Task> {
  for (const end = Date.now() + STEP_MS; Date.now() < end;) {
    const task = await newest(from);
    const isPast = before !== undefined && task?.id === before;
    const waits = before === undefined && task?.status.state === 'confirming';
    if (task && !isPast && !waits && task.status.state !== 'running') return task;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`nothing came of it within ${STEP_MS / 1000} s`);
}

function slug(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^a-z]+/g, '-')
    .slice(0, 40)
    .replace(/^-|-$/g, '');
}
