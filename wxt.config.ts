import { defineConfig } from 'wxt';
import { secretlintInBrowser } from './scripts/vite-secretlint';
import { manifestFor } from './scripts/manifest';

/** What the tests drive is what ships. WXT gives content scripts the mode for `NODE_ENV`, and with it React's own checks. */
const productionInEveryMode = {
  name: 'sotto:production-in-every-mode',
  enforce: 'post' as const,
  config: () => ({ define: { 'process.env.NODE_ENV': JSON.stringify('production') } }),
};

const smallest = { minify: 'terser', terserOptions: { ecma: 2022, module: true, compress: { passes: 5 } } } as const;

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  manifestVersion: 3,
  imports: false,
  manifest: manifestFor,
  hooks: {
    'build:before': () => {
      process.env['NODE_ENV'] = 'production';
    },
    // Every page of a consented site waits for this one: what takes longest makes it smallest.
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.every(({ name }) => name === 'page')) Object.assign((config.build ??= {}), smallest);
    },
  },
  vite: () => ({
    plugins: [secretlintInBrowser(), productionInEveryMode],
    // The polyfill would put a network call of its own into the extension's pages.
    build: { modulePreload: { polyfill: false } },
  }),
});
