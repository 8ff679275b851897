import { inProject, tools } from './project.mjs';

/**
 * One part of `npm test`. `counts`: how its tests are counted. `exit`: by its exit code, as one; `vitest` and
 * `playwright`: by the report that it writes.
 *
 * @typedef {object} Step
 * @property {string} id what `npm test -- <id>` calls it
 * @property {string} title
 * @property {'exit' | 'vitest' | 'playwright'} counts
 * @property {readonly string[]} command program of `node`, and its arguments
 * @property {readonly ('chromium' | 'firefox')[]} [browsers] what has to be on the machine
 * @property {Readonly<Record<string, string>>} [env]
 * @property {true} [isOnDemand] no part of `npm test`: run by its name only
 */

/** All of `npm test` and more, in order. Each step runs, whatever became of those before it. @type {readonly Step[]} */
export const steps = [
  { id: 'format', title: 'Format', counts: 'exit', command: [tools.prettier, '--check', '--log-level=warn', '.'] },
  { id: 'types', title: 'Types', counts: 'exit', command: [tools.tsc, '--noEmit'] },
  { id: 'lint', title: 'Lint', counts: 'exit', command: [tools.eslint, '.', '--max-warnings=0'] },
  { id: 'knip', title: 'Unused code', counts: 'exit', command: [tools.knip] },
  {
    id: 'unit',
    title: 'Unit tests',
    counts: 'vitest',
    // By itself it leaves one core idle: on two that is half of them.
    command: [tools.vitest, 'run', '--maxWorkers=100%', '--exclude=test/build/**', '--exclude=test/page/**'],
  },
  {
    id: 'zips',
    title: 'Both zips, twice, the same bytes',
    counts: 'exit',
    command: [inProject('scripts/check-zips.mjs')],
  },
  { id: 'store-lint', title: 'web-ext lint', counts: 'exit', command: [inProject('scripts/check-store-lint.mjs')] },
  { id: 'build', title: 'What the builds hold', counts: 'vitest', command: [tools.vitest, 'run', 'test/build'] },
  {
    id: 'build-e2e-chromium',
    title: 'Test build, Chromium',
    counts: 'exit',
    command: [tools.wxt, 'build', '--mode', 'e2e'],
  },
  {
    id: 'build-e2e-firefox',
    title: 'Test build, Firefox',
    counts: 'exit',
    command: [tools.wxt, 'build', '-b', 'firefox', '--mode', 'e2e'],
  },
  {
    id: 'page',
    title: 'The page’s world',
    counts: 'vitest',
    command: [tools.vitest, 'run', 'test/page'],
    browsers: ['chromium', 'firefox'],
  },
  {
    id: 'e2e-chromium',
    title: 'End to end, Chromium',
    counts: 'playwright',
    command: [tools.playwright, 'test', '--config=test/e2e/playwright.config.ts', '--project=chromium'],
    browsers: ['chromium'],
  },
  {
    id: 'e2e-firefox',
    title: 'End to end, Firefox',
    counts: 'playwright',
    command: [tools.playwright, 'test', '--config=test/e2e/playwright.config.ts', '--project=firefox'],
    browsers: ['firefox'],
  },
  ...['chromium', 'firefox'].map((browser) => ({
    id: `sites-${browser}`,
    title: `Known web apps, ${browser}`,
    counts: /** @type {const} */ ('playwright'),
    command: [tools.playwright, 'test', 'sites', '--config=test/e2e/playwright.config.ts', `--project=${browser}`],
    browsers: [/** @type {'chromium' | 'firefox'} */ (browser)],
    isOnDemand: /** @type {const} */ (true),
  })),
  {
    id: 'fuzz',
    title: 'Codecs, at length',
    counts: 'vitest',
    command: [tools.vitest, 'run', 'test/fuzz'],
    env: { FUZZ_RUNS: '100000' },
    isOnDemand: true,
  },
  {
    id: 'proofs',
    title: 'Every pattern is linear, proved anew',
    counts: 'vitest',
    command: [tools.vitest, 'run', 'lib/detect/regex-safety.test.ts'],
    env: { PROVE: 'all' },
    isOnDemand: true,
  },
  {
    id: 'wire-bench',
    title: 'What the guard costs a page',
    counts: 'exit',
    command: [tools.tsx, 'test/bench/wire.bench.ts'],
    browsers: ['chromium', 'firefox'],
    isOnDemand: true,
  },
];

/** Names for several steps. @type {Readonly<Record<string, readonly string[]>>} */
export const groups = {
  e2e: ['build-e2e-chromium', 'build-e2e-firefox', 'e2e-chromium', 'e2e-firefox'],
  'e2e chromium': ['build-e2e-chromium', 'e2e-chromium'],
  'e2e firefox': ['build-e2e-firefox', 'e2e-firefox'],
  sites: ['build-e2e-chromium', 'build-e2e-firefox', 'sites-chromium', 'sites-firefox'],
  bench: ['build-e2e-chromium', 'build-e2e-firefox', 'wire-bench'],
  builds: ['zips', 'store-lint', 'build'],
};
