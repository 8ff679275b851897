import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build, type Rolldown } from 'vite';
import { secretlintInBrowser } from '../../../scripts/vite-secretlint';

/** Which of the two content scripts comes first in the manifest. */
export type Order = 'page-first' | 'content-first';

const root = path.resolve(import.meta.dirname, '../../..');
const frames = {
  matches: ['http://localhost/*'],
  run_at: 'document_start',
  all_frames: true,
  match_about_blank: true,
  match_origin_as_fallback: true,
};

/** One classic script of a module and all it imports. */
export const bundle = async (entry: string): Promise<string> => {
  const built = (await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [secretlintInBrowser()],
    resolve: { alias: { '@': root } },
    build: { write: false, minify: true, lib: { entry, formats: ['iife'], name: 'unused' } },
  })) as Rolldown.RolldownOutput[];
  const code = built[0]?.output[0].code;
  if (!code) throw new Error(`no bundle for ${entry}`);
  // Without the name: a global of ours could collide with one of the page.
  return code.replace(/^\s*var unused\s*=\s*/, '');
};

/** Writes a throw-away extension: our page end, and a content end that decides by words in the text. */
export const writeExtension = async (order: Order): Promise<string> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'sotto-page-'));
  const scripts = [
    { ...frames, js: ['page.js'], world: 'MAIN' },
    { ...frames, js: ['content.js'] },
  ];
  if (order === 'content-first') scripts.reverse();
  const manifest = {
    manifest_version: 3,
    name: 'Sotto page test',
    version: '1',
    content_scripts: scripts,
    host_permissions: ['http://localhost/*'],
    browser_specific_settings: { gecko: { id: 'sotto-page-test@example.org' } },
  };
  await writeFile(path.join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(path.join(folder, 'page.js'), await bundle(path.join(import.meta.dirname, 'page-script.ts')));
  await writeFile(path.join(folder, 'content.js'), await bundle(path.join(import.meta.dirname, 'content-script.ts')));
  return folder;
};
