import { defineConfig } from 'playwright/test';

/** Browser tests: `*.spec.ts` in Chromium, `*.firefox.spec.ts` in Firefox. They load what `npm run build -- --test` made. */
export default defineConfig({
  testDir: '.',
  outputDir: 'out/results',
  workers: 2,
  retries: 0, // A test that passes only the second time has found something.
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: 'out/playwright.json' }]],
  use: { screenshot: 'only-on-failure' },
  projects: [
    { name: 'chromium', testMatch: /\.spec\.ts$/, testIgnore: /\.firefox\.spec\.ts$/ },
    { name: 'firefox', testMatch: /\.firefox\.spec\.ts$/ },
  ],
});
