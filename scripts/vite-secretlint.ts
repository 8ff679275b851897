import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/**
 * Makes secretlint's rule preset fit for an extension's background, in Chrome's service worker and Firefox's event page.
 * In wxt.config.ts: `vite: () => ({ plugins: [secretlintInBrowser()] })`.
 *
 * - The preset imports `node:path` and `node:fs`; Vite's automatic stubs would make two rules throw. They get the small
 *   shims of lib/detect/browser-shims. Only for importers inside @secretlint, so that tests and tools keep the real ones.
 * - It holds lodash's `Function('return this')()`, which the extension's CSP forbids and AMO's linter warns about. Each
 *   becomes `globalThis`.
 *
 * Fails the build where the preset no longer reads as expected (12.0.0 does), rather than shipping an eval.
 */
export function secretlintInBrowser(): Plugin {
  return {
    name: 'secretlint-in-browser',
    enforce: 'pre',
    resolveId(source, importer) {
      if (importer === undefined || !isSecretlint(importer)) return null;
      return shims[source] ?? null;
    },
    transform(code, id) {
      if (!isSecretlint(id)) return null;
      const clean = code.replaceAll("Function('return this')()", 'globalThis');
      if (/\bFunction\(["'`]|\beval\(/.test(clean)) this.error(`secretlint evaluates strings in a new way: ${id}`);
      return clean === code ? null : { code: clean, map: null };
    },
  };
}

const isSecretlint = (id: string): boolean => id.includes('/@secretlint/');

const shim = (name: string): string =>
  fileURLToPath(new URL(`../lib/detect/browser-shims/${name}.ts`, import.meta.url));

const shims: Readonly<Record<string, string>> = {
  'node:path': shim('path'),
  'node:fs': shim('fs'),
};
