import { resolve } from 'node:path';
import { defineConfig } from 'vite';

const root = resolve(import.meta.dirname, '../..');

export default defineConfig({
  root: import.meta.dirname,
  resolve: { alias: { '@': root } },
  oxc: { jsx: { runtime: 'automatic' } },
  build: { outDir: resolve(root, '.output/gallery/site'), emptyOutDir: true },
  optimizeDeps: {
    include: [
      'react',
      'react-dom',
      'react-dom/client',
      'react/jsx-dev-runtime',
      '@base-ui/react/alert-dialog',
      '@base-ui/react/switch',
      '@base-ui/react/tabs',
      '@tanstack/react-virtual',
      'lucide-react',
      'zod/mini',
    ],
  },
  server: { host: '127.0.0.1', fs: { allow: [root] } },
});
