import { defineConfig } from '@playwright/test';
import { browserOptions } from './scripts/testing/browser-options';

const folders = ['journeys', 'no-js', 'safety', 'a11y', 'api', 'i18n'];

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results/e2e',
  globalSetup: './e2e/setup/start-app.ts',
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  workers: 2,
  retries: 0,
  forbidOnly: true,
  // Generous: a busy machine is slow, not wrong. No test asserts a time.
  timeout: 120_000,
  // A name that is added to a page is to be read, too.
  expect: { timeout: 15_000, toMatchAriaSnapshot: { children: 'deep-equal' } },
  use: {
    browserName: 'chromium',
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    launchOptions: browserOptions(),
  },
  projects: folders.map((name) => ({
    name,
    testDir: `e2e/${name}`,
    use: { javaScriptEnabled: name !== 'no-js' },
  })),
});
