import { defineConfig } from 'wxt';
import { secretlintInBrowser } from './scripts/vite-secretlint';
import { manifestFor } from './scripts/manifest';

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  manifestVersion: 3,
  imports: false,
  manifest: manifestFor,
  vite: () => ({ plugins: [secretlintInBrowser()] }),
});
