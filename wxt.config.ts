import { defineConfig } from 'wxt';
import { secretlintInBrowser } from './scripts/vite-secretlint';
import { manifestFor } from './scripts/manifest';

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  manifestVersion: 3,
  imports: false,
  manifest: manifestFor,
  vite: () => ({
    plugins: [secretlintInBrowser()],
    // What the tests drive is what ships: React as in production in every mode.
    define: { 'process.env.NODE_ENV': JSON.stringify('production') },
    // The polyfill would put a network call of its own into the extension's pages.
    build: { modulePreload: { polyfill: false } },
  }),
});
