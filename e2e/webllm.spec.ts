/**
 * WebLLM in the installed extension, on WebGPU that the processor draws: WebLLM, its runtime and tokenizer, adapter and
 * device are real; only the model's own program is a stand-in (harness/program.ts), since none can be had for tests.
 */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ModelEntry } from '../src/flow';
import { OFFERS } from '../src/model/catalogue';
import { SENTENCES } from '../src/model/webllm/words';
import { packagePath } from './harness/browsers';
import { expect, launch, openPanel, test, type Familiar, type Page } from './harness/chromium';
import { evaluateIn, isOpen } from './harness/documents';
import { ask } from './harness/model';
import { standInProgram } from './harness/program';

test.setTimeout(120_000); // each starts a browser of its own

/** Without 16-bit numbers, which the processor's WebGPU lacks; and the same with them. */
const MODEL = entry('Qwen2.5-0.5B-Instruct-q4f32_1-MLC');
const WITH_F16 = entry('Qwen2.5-0.5B-Instruct-q4f16_1-MLC');
const SOFTWARE = ['--enable-unsafe-webgpu', '--use-webgpu-adapter=swiftshader'];

function entry(id: string): ModelEntry {
  const found = OFFERS.find((offer) => offer.entry.id === id);
  if (!found) throw new Error(`${id} is not in the catalogue`);
  return found.entry;
}

/** Shows the Models view of a package with `program` for both models, in a browser of its own. */
async function view(
  program: Uint8Array | null,
  args: string[],
  use: (panel: Page, familiar: Familiar) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'familiar-'));
  cpSync(packagePath('test-chrome'), folder, { recursive: true });
  if (program) {
    const names = [MODEL, WITH_F16].map(({ library }) => library ?? '');
    mkdirSync(join(folder, 'webllm'), { recursive: true });
    for (const name of names) writeFileSync(join(folder, 'webllm', name), program);
    writeFileSync(join(folder, 'webllm/programs.json'), JSON.stringify(names));
  }
  const familiar = await launch({ extension: folder, args });
  try {
    const panel = await openPanel(familiar, await familiar.context.newPage());
    await panel.getByRole('button', { name: 'Settings' }).click();
    await panel.getByRole('button', { name: 'Models' }).click();
    await panel.getByText(/^Not for this machine/).click();
    await use(panel, familiar);
  } finally {
    await familiar.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Knows one word. */
const TOKENIZER = {
  ...{ version: '1.0', truncation: null, padding: null, added_tokens: [] },
  ...{ normalizer: null, pre_tokenizer: { type: 'Whitespace' }, post_processor: null, decoder: null },
  model: { type: 'WordLevel', vocab: { '[UNK]': 0, cat: 1 }, unk_token: '[UNK]' },
};
const file = (name: string, content: object) => ({
  ...{ name, mimeType: '' },
  buffer: Buffer.from(JSON.stringify(content)),
});

/** Takes the files of a model from disk; the only one there is chosen by itself. */
async function bring(panel: Page, { name }: ModelEntry): Promise<void> {
  await panel
    .getByLabel(`Take ${name} from this disk instead`)
    .setInputFiles([
      file('mlc-chat-config.json', { tokenizer_files: ['tokenizer.json'] }),
      file('tensor-cache.json', { records: [] }),
      file('tokenizer.json', TOKENIZER),
    ]);
  await expect(panel.getByText(`${name} answers where my rules don’t.`)).toBeVisible();
}

/** The card of a model. */
const card = (panel: Page, { name }: ModelEntry) =>
  panel
    .locator('.model')
    .filter({ has: panel.getByRole('heading', { name, exact: true }) })
    .filter({ hasText: 'graphics processor' });

test('tells the adapter as it is, takes a device, and lets it go when the program does not fit', async () => {
  await view(standInProgram(), SOFTWARE, async (panel, familiar) => {
    const told = await panel.evaluate<{
      maxBuffer: number;
      maxStorageBinding: number;
      f16: boolean;
    }>(`(async () => {
      const { limits, features } = await navigator.gpu.requestAdapter();
      const { maxBufferSize: maxBuffer, maxStorageBufferBindingSize: maxStorageBinding } = limits;
      return { maxBuffer, maxStorageBinding, f16: features.has('shader-f16') };
    })()`);
    const { value: machine } = await ask(panel, { ask: 'machine' });
    expect(machine?.gpu).toMatchObject({ kind: 'adapter', software: true, ...told });
    expect(told).toMatchObject({ f16: false });
    await expect(card(panel, MODEL)).toContainText('it would be drawn by the processor, slowly');
    await bring(panel, MODEL);

    // The document is gone with what it took once a load has failed, so it writes down what that was.
    await evaluateIn(
      familiar,
      'engine.html',
      `const { requestDevice } = GPUAdapter.prototype;
      GPUAdapter.prototype.requestDevice = async function (...wanted) {
        const device = await requestDevice.apply(this, wanted);
        const { maxBufferSize: maxBuffer, maxStorageBufferBindingSize: maxStorageBinding } = device.limits;
        const before = JSON.parse(localStorage.taken ?? '[]');
        localStorage.taken = JSON.stringify([...before, { maxBuffer, maxStorageBinding }]);
        return device;
      };`,
    );
    const { error } = await ask(panel, { ask: 'load' });
    expect(error).toEqual({ code: 'model', message: SENTENCES['wrong-library'] });
    const { maxBuffer, maxStorageBinding } = told;
    const taken = await panel.evaluate(() => JSON.parse(localStorage.getItem('taken') ?? '[]') as unknown);
    expect(taken).toEqual([{ maxBuffer, maxStorageBinding }]);
    await expect.poll(() => isOpen(familiar, 'engine.html')).toBe(false);
  });
});

test('what is no program is refused, and a model that needs 16-bit numbers says so', async () => {
  await view(Buffer.from('no program'), SOFTWARE, async (panel) => {
    await expect(card(panel, WITH_F16)).toContainText('It needs 16-bit numbers');
    await bring(panel, MODEL);
    const { error } = await ask(panel, { ask: 'load' });
    expect(error).toEqual({ code: 'model', message: SENTENCES['wrong-library'] });
  });
});

test('without a graphics processor, and without the program, each has its own sentence', async () => {
  await view(standInProgram(), ['--disable-gpu', '--disable-features=WebGPU'], async (panel) => {
    const { value: machine } = await ask(panel, { ask: 'machine' });
    expect(machine?.gpu.kind).toBe('none');
    await expect(card(panel, MODEL)).toContainText(machine?.gpu.kind === 'none' ? machine.gpu.why : '?');
  });
  await view(null, SOFTWARE, async (panel) => {
    await expect(card(panel, MODEL)).toContainText('The program that runs it is not in this build');
  });
});
