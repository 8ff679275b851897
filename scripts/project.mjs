import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the project lies, whatever directory a script was started from. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * @param {...string} parts
 * @returns {string} absolute path inside the project
 */
export const inProject = (...parts) => path.join(root, ...parts);

/**
 * A tool that npm installed: started by its JavaScript file, so that no shell and no `npx` is between.
 *
 * @param {string} file below `node_modules`
 * @returns {string}
 */
export const tool = (file) => inProject('node_modules', file);

/** @type {Readonly<Record<'wxt' | 'vitest' | 'playwright' | 'prettier' | 'tsc' | 'eslint' | 'knip' | 'webExt' | 'tsx', string>>} */
export const tools = {
  wxt: tool('wxt/bin/wxt.mjs'),
  vitest: tool('vitest/vitest.mjs'),
  playwright: tool('@playwright/test/cli.js'),
  prettier: tool('prettier/bin/prettier.cjs'),
  tsc: tool('typescript/bin/tsc'),
  eslint: tool('eslint/bin/eslint.js'),
  knip: tool('knip/bin/knip.js'),
  webExt: tool('web-ext/bin/web-ext.js'),
  tsx: tool('tsx/dist/cli.mjs'),
};
