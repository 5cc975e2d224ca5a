/**
 * `npm run bench`, `npm run bench -- memory`: measured in the built extension in Chromium. Numbers of one machine at one
 * time; compare them within a run. Tests never look at them.
 */
import { memory } from './memory';
import { table } from './table';
import { waits } from './waits';

const parts = { waits, memory };
const [name = 'waits', size, profile] = process.argv.slice(2);
if (!(name in parts)) throw new Error(`There is no ${name}, but: ${Object.keys(parts).join(', ')}.`);
console.log(
  table(await parts[name as keyof typeof parts](size === undefined ? undefined : Number(size), profile)),
);
