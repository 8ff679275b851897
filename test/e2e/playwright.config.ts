import { defineConfig } from '@playwright/test';

const report = process.env['SOTTO_REPORT'];

/** One runner for both browsers. The drivers start them themselves; nothing of Playwright's own fixtures is used. */
export default defineConfig({
  testDir: 'specs',
  outputDir: '../../test-results',
  timeout: 120_000,
  // Two browsers at once on two cores starve each other, and what is waited for in vain then is no finding.
  workers: 1,
  forbidOnly: true,
  retries: 1,
  reporter: [['list'], ...(report ? [['json', { outputFile: report }] as const] : [])],
  projects: [{ name: 'chromium' }, { name: 'firefox' }],
});
