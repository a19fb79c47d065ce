/** The browser tests: one browser, one server with the seeds (global-setup.ts), one test after the other. */
import { defineConfig } from '@playwright/test';
import { BROWSER_ARGS, installedBrowser } from '../browser.mjs';

const report = process.env.PLAYWRIGHT_JSON_OUTPUT_FILE;
const browser = installedBrowser();

export default defineConfig({
  testDir: '.',
  projects: [
    { name: 'tests', testMatch: '*.spec.ts' },
    // `npm run picture`: takes the picture in README.md.
    { name: 'picture', testMatch: 'picture.ts' },
  ],
  outputDir: '../../test-results',
  snapshotPathTemplate: '{testDir}/scenes/{arg}{ext}',
  globalSetup: './global-setup.ts',
  workers: 1,
  // A test that passes only now and then is a fault to be found: none is tried again here. On a shared machine of CI, which may
  // stand still for seconds, one second try; `test/tally.mjs` names the tests that needed it.
  retries: process.env.CI ? 1 : 0,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: report ? [['list'], ['json', { outputFile: report }]] : [['list']],
  use: {
    browserName: 'chromium',
    launchOptions: { args: BROWSER_ARGS, ...(browser ? { executablePath: browser } : {}) },
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'UTC',
    colorScheme: 'light',
    screenshot: 'only-on-failure',
    trace: 'off',
  },
});
