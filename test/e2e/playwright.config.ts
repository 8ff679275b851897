import { defineConfig } from '@playwright/test';

const report = process.env['SOTTO_REPORT'];

/** One runner for both browsers. The drivers start them themselves; nothing of Playwright's own fixtures is used. */
export default defineConfig({
  testDir: 'specs',
  outputDir: '../../test-results',
  timeout: 120_000,
  workers: 2,
  forbidOnly: true,
  retries: 0,
  reporter: [['list'], ...(report ? [['json', { outputFile: report }] as const] : [])],
  projects: [{ name: 'chromium' }, { name: 'firefox' }],
});
