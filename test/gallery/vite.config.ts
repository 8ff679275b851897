import { resolve } from 'node:path';
import { defineConfig } from 'vite';

const root = resolve(import.meta.dirname, '../..');

export default defineConfig({
  root: import.meta.dirname,
  resolve: { alias: { '@': root } },
  oxc: { jsx: { runtime: 'automatic' } },
  build: { outDir: resolve(root, '.output/gallery/site'), emptyOutDir: true },
  server: { host: '127.0.0.1', fs: { allow: [root] } },
});
