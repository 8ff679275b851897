import { mkdtemp, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserNames, openBrowser } from './support/browsers';
import { bundle } from './support/bundle';

declare const tryRules: () => Promise<{ tried: number; wrong: string[] }>;

let server: Server;
let extension: string;

beforeAll(async () => {
  const script = await bundle(path.join(import.meta.dirname, 'support/rules-script.ts'));
  server = createServer((request, response) => {
    const isScript = request.url === '/rules.js';
    response.setHeader('content-type', isScript ? 'text/javascript; charset=utf-8' : 'text/html; charset=utf-8');
    response.end(
      isScript ? script : '<!doctype html><meta charset="utf-8"><title>rules</title><script src="/rules.js"></script>',
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  extension = await mkdtemp(path.join(tmpdir(), 'sotto-rules-'));
  const manifest = {
    manifest_version: 3,
    name: 'Sotto rules test',
    version: '1',
    browser_specific_settings: { gecko: { id: 'sotto-rules-test@example.org' } },
  };
  await writeFile(path.join(extension, 'manifest.json'), JSON.stringify(manifest));
}, 120_000);

afterAll(() => server.close());

describe.each(browserNames)('in %s', (name) => {
  it('every rule compiles, finds its own examples and leaves the others alone', async () => {
    const browser = await openBrowser(name, extension);
    try {
      const page = await browser.newPage();
      await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
      const { tried, wrong } = await page.run(() => tryRules(), null);
      expect(tried).toBeGreaterThan(1_000);
      expect(wrong).toEqual([]);
    } finally {
      await browser.close();
    }
  }, 180_000);
});
