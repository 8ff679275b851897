import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['{lib,components,entrypoints,test,scripts}/**/*.test.{ts,tsx}'],
    // Five seconds are few where two files run on a slow machine.
    testTimeout: 20_000,
    exclude: ['test/e2e/**', 'node_modules/**', '.output/**'],
  },
});
