/**
 * `npm run bench`, `npm run bench -- memory`, `npm run bench -- files`, `npm run bench -- long`, `npm run bench -- engine [--model FILE.gguf] [--rounds N]`,
 * `npm run bench -- engine --model-dir DIR [--rounds N] [--software]`: measured in the built extension in Chromium. Numbers of one machine at one time;
 * compare them within a run. Tests never look at them.
 */
import { parseArgs } from 'node:util';
import { engine } from './engine';
import { files } from './files';
import { long } from './long';
import { memory } from './memory';
import { table, type Row } from './table';
import { waits } from './waits';
import { webllm } from './webllm';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    model: { type: 'string' },
    'model-dir': { type: 'string' },
    rounds: { type: 'string' },
    software: { type: 'boolean' },
  },
});
const [name = 'waits', size, profile] = positionals;
const { model, 'model-dir': folder, software } = values;
const rounds = values.rounds === undefined ? undefined : Number(values.rounds);

const parts: Record<string, () => Promise<Row[]>> = {
  waits,
  long,
  memory: () => memory(size === undefined ? undefined : Number(size), profile),
  files: () => files(size === undefined ? undefined : Number(size)),
  engine: () => (folder === undefined ? engine(model, rounds) : webllm(folder, rounds, software)),
};

try {
  const part = parts[name];
  if (!part) throw new Error(`There is no ${name}, but: ${Object.keys(parts).join(', ')}.`);
  console.log(table(await part()));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  // What was begun, a server of pages say, may still be open and would keep it from ending.
  process.exit(1);
}
