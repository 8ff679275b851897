import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import { capabilities } from '../../lint/walls.js';
import { builds, filesOf, readText } from './output';

const { globals, properties = [] } = capabilities['network'] ?? { globals: [] };
const linter = new Linter({ configType: 'flat' });
const config: Linter.Config = {
  // `module` would be the wrong grammar for what a browser runs as a script, and the other way round.
  languageOptions: { ecmaVersion: 'latest', sourceType: 'script', globals: { window: 'readonly', self: 'readonly' } },
  linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'off' },
  rules: {
    'no-restricted-globals': [
      'error',
      { globals: [...globals], checkGlobalObject: true, globalObjects: ['window', 'self', 'globalThis'] },
    ],
    'no-restricted-properties': ['error', ...properties],
  },
};
const makesCode: Linter.Config = {
  ...config,
  rules: { 'no-eval': 'error', 'no-new-func': 'error', 'no-implied-eval': 'error' },
};

const complaints = (source: string, rules: Linter.Config): string[] => {
  const isModule = /(?:^|[;}\n])(?:import|export)\b/.test(source.slice(0, 400)) || /export\{[^}]*\};?\s*$/.test(source);
  const grammar = { ...rules.languageOptions, sourceType: isModule ? ('module' as const) : ('script' as const) };
  return linter
    .verify(source, { ...rules, languageOptions: grammar })
    .map(({ message, line, column }) => `${line}:${column} ${message}`);
};

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
    expect(complaints(readText(build, file), config)).toEqual([]);
  });

  it.each(scripts)('%s makes no code out of text', (file) => {
    expect(complaints(readText(build, file), makesCode)).toEqual([]);
  });

  it('page.js knows no address that it could call', () => {
    expect(readText(build, 'content-scripts/page.js')).not.toMatch(/(?:https?|wss?):\/\/[a-z0-9]/i);
  });

  it('page.js holds no validator, no database, no language library and no React', () => {
    expect(has(readText(build, 'content-scripts/page.js'))).toEqual([]);
  });

  it('bridge.js and review.js hold neither the log nor the detector', () => {
    expect(has(readText(build, 'content-scripts/bridge.js'))).toEqual(['zod']);
    expect(
      has(readText(build, 'content-scripts/review.js')).filter((name) => !['zod', 'react'].includes(name)),
    ).toEqual([]);
  });

  it('the signs are those of the libraries: all are found where they belong', () => {
    const inside = scripts.map((file) => readText(build, file)).join('\n');
    expect(has(inside)).toEqual(Object.keys(signs));
  });

  it('knows neither the demo nor the tests', () => {
    const texts = filesOf(build).filter((file) => /\.(?:js|html|json|css)$/.test(file));
    const strays = texts.filter((file) =>
      /sotto-demo|\.localhost|example\.test|127\.0\.0\.1/.test(readText(build, file)),
    );
    expect(strays).toEqual([]);
  });

  it('carries no source map and no place of the machine it was built on', () => {
    expect(filesOf(build).filter((file) => file.endsWith('.map'))).toEqual([]);
    const texts = filesOf(build).filter((file) => /\.(?:js|html|json|css)$/.test(file));
    expect(texts.filter((file) => /sourceMappingURL|\/(?:home|Users|root)\/\w/.test(readText(build, file)))).toEqual(
      [],
    );
  });

  it('loads nothing from elsewhere into its pages', () => {
    for (const file of filesOf(build).filter((name) => name.endsWith('.html')))
      expect(readText(build, file)).not.toMatch(/(?:src|href)="(?:https?:)?\/\/|<script(?![^>]*\ssrc=)[^>]*>\s*\S/);
  });
});
