import { homedir } from 'node:os';
import { describe, expect, it, vi } from 'vitest';
import { capabilities } from '../../lint/walls.js';
import { usesOf } from './identifiers';
import type { Uses } from './identifiers';
import { builds, filesOf, readText } from './output';
import type { Build } from './output';

// The background's script has more than a million characters.
vi.setConfig({ testTimeout: 60_000 });

const network = [...(capabilities['network']?.globals ?? []), 'sendBeacon'];

/** Names of the network that a library holds and nothing calls. Extension pages only: their CSP stops them as well. */
const idle = {
  file: /^chunks\/dashboard-/,
  names: ['XMLHttpRequest', 'Worker'],
  because: 'papaparse can read a CSV from an address, in a worker; we only write one',
};

const known = new Map<string, Uses>();
const usesIn = (build: Build, file: string): Uses => {
  const uses = known.get(`${build}/${file}`) ?? usesOf(readText(build, file));
  known.set(`${build}/${file}`, uses);
  return uses;
};

const waysOut = (build: Build, file: string): string[] =>
  network
    .filter((name) => usesIn(build, file).names.has(name))
    .filter((name) => !(idle.file.test(file) && idle.names.includes(name)));

const signs = {
  dexie: /DexieError|"Dexie|dexie-import|Dexie\./,
  compromise: /nlp_|compromise|toTitleCase|Demonym/,
  react: /react\.(?:transitional\.)?element|__CLIENT_INTERNALS/,
  zod: /ZodMini|invalid_type|\$ZodType/,
  'the log': /sotto-log|tombstone/i,
} as const;

const has = (source: string): string[] =>
  Object.entries(signs)
    .filter(([, sign]) => sign.test(source))
    .map(([name]) => name);

describe('the search of a bundle', () => {
  it.each(['fetch("/a")', 'self.fetch("/a")', 'self["fetch"]("/a")', 'const {fetch:a}=window;a()', 'let a=fetch'])(
    'sees the way out in %s',
    (source) => {
      expect([...usesOf(source).names]).toContain('fetch');
    },
  );

  it.each(['eval("1")', 'new Function("a")', 'Function("a")()', 'self.Function("a")'])(
    'sees code made by %s',
    (source) => {
      expect(usesOf(source).makesCode).toBe(true);
    },
  );

  it('does not take words for calls', () => {
    expect([...usesOf('const a={fetch:1,b:"fetch(1)"},c=/fetch/;').names]).not.toContain('fetch');
    expect(usesOf('a.dynamicTypingFunction(b);typeof Function;c instanceof Function').makesCode).toBe(false);
  });
});

describe.each(builds)('%s', (build) => {
  const scripts = filesOf(build).filter((file) => file.endsWith('.js'));

  it('has the three content scripts and the background', () => {
    expect(scripts.filter((file) => !file.startsWith('chunks/'))).toEqual([
      'background.js',
      'content-scripts/bridge.js',
      'content-scripts/page.js',
      'content-scripts/review.js',
    ]);
  });

  it.each(scripts.filter((file) => file !== 'content-scripts/page.js'))('%s names no way to the network', (file) => {
    expect(waysOut(build, file)).toEqual([]);
  });

  it.each(scripts)('%s makes no code out of text', (file) => {
    expect(usesIn(build, file).makesCode).toBe(false);
  });

  it('page.js knows no address that it could call', () => {
    // Port 1 is on the Fetch standard's list of bad ports: whatever is sent there goes nowhere, in any browser.
    const page = readText(build, 'content-scripts/page.js').replaceAll(/(?:https|wss):\/\/localhost:1\/(?=[`"'])/g, '');
    expect(page).not.toMatch(/(?:https?|wss?):\/\/[a-z0-9]/i);
  });

  it('page.js holds no validator, no database, no language library and no React', () => {
    expect(has(readText(build, 'content-scripts/page.js'))).toEqual([]);
  });

  it('bridge.js and review.js hold neither the log nor the detector', () => {
    expect(has(readText(build, 'content-scripts/bridge.js'))).toEqual(['zod']);
    const review = has(readText(build, 'content-scripts/review.js'));
    expect(review.filter((name) => name !== 'zod')).toEqual(['react']);
  });

  it('the signs are those of the libraries: all are found where they belong', () => {
    const inside = scripts.map((file) => readText(build, file)).join('\n');
    expect(has(inside)).toEqual(Object.keys(signs));
  });

  it('knows neither the demo nor the tests', () => {
    const texts = filesOf(build).filter((file) => /\.(?:js|html|json|css)$/.test(file));
    const strays = texts.filter((file) => /sotto-demo|\.localhost|example\.test/.test(readText(build, file)));
    expect(strays).toEqual([]);
  });

  it('carries no source map and no place of the machine it was built on', () => {
    expect(filesOf(build).filter((file) => file.endsWith('.map'))).toEqual([]);
    const texts = filesOf(build).filter((file) => /\.(?:js|html|json|css)$/.test(file));
    const signs = ['sourceMappingURL', `${process.cwd()}/`, `${homedir()}/`];
    expect(texts.filter((file) => signs.some((sign) => readText(build, file).includes(sign)))).toEqual([]);
  });

  it('loads nothing from elsewhere into its pages', () => {
    const foreign = /(?:src|href)="(?:https?:)?\/\/|<script(?![^>]*\ssrc=)[^>]*>\s*\S/;
    const pages = filesOf(build).filter((name) => name.endsWith('.html'));
    expect(pages.filter((file) => foreign.test(readText(build, file)))).toEqual([]);
  });
});
