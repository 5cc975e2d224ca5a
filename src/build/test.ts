/** `npm test`: every check, to the end even after a failure. The last line is the count. */
import { CHECKS, run } from './checks';

let passed = 0;
const failed: string[] = [];
const skipped: string[] = [];

for (const check of CHECKS) {
  console.log(`\n── ${check.name}`);
  const started = performance.now();
  const tally = await run(check);
  passed += tally.passed;
  failed.push(...tally.failed);
  skipped.push(...tally.skipped);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`── ${check.name}: ${tally.failed.length === 0 ? 'ok' : 'FAILED'} in ${seconds} s`);
}

console.log('');
for (const name of skipped) console.log(`skipped: ${name}`);
for (const name of failed) console.log(`failed: ${name}`);
const kept = skipped.length > 0 ? `, ${skipped.length} skipped` : '';
console.log(`${passed} passed, ${failed.length} failed${kept}`);
process.exitCode = failed.length > 0 || passed === 0 ? 1 : 0;
