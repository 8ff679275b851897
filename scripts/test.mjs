import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ensureBrowsers } from './ensure-browsers.mjs';
import { ensureDependencies } from './ensure-dependencies.mjs';
import { root } from './project.mjs';
import { readReport } from './read-report.mjs';
import { runCommand } from './run-command.mjs';
import { groups, steps } from './test-steps.mjs';

/**
 * `npm test` runs all steps of test-steps.mjs; `npm test -- unit lint` only these; what follows a further `--` goes to
 * each step's own command (`npm test -- e2e chromium -- --grep cancel`). It ends with a line for each step, under it every
 * test that failed or needed a second try, and last `N passed, N failed`.
 */

/** @typedef {import('./test-steps.mjs').Step} Step */
/** @typedef {import('./read-report.mjs').Count} Count */

/** @param {readonly string[]} args */
const main = async (args) => {
  const cut = args.indexOf('--');
  const chosen = chooseSteps(cut < 0 ? args : args.slice(0, cut));
  const extra = cut < 0 ? [] : args.slice(cut + 1);
  await ensureDependencies();
  const browsers = await ensureBrowsers([...new Set(chosen.flatMap((step) => step.browsers ?? []))]);
  const total = { passed: 0, failed: 0 };
  const lines = [];
  for (const step of chosen) {
    const { count, line } = await runStep(step, extra, browsers);
    total.passed += count.passed;
    total.failed += count.failed;
    lines.push(line);
  }
  console.log(`\n${lines.join('\n')}\n\n${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
};

/**
 * @param {readonly string[]} names
 * @returns {readonly Step[]}
 */
const chooseSteps = (names) => {
  if (names.length === 0) return steps.filter(({ isOnDemand }) => !isOnDemand);
  const group = groups[names.join(' ')];
  const ids = group ?? names.flatMap((name) => groups[name] ?? [name]);
  const unknown = ids.filter((id) => !steps.some((step) => step.id === id));
  if (unknown.length > 0) {
    throw new Error(`No step called ${unknown.join(', ')}. There are: ${steps.map((step) => step.id).join(', ')}.`);
  }
  return steps.filter((step) => ids.includes(step.id));
};

/**
 * @param {Step} step
 * @param {readonly string[]} extra
 * @param {Readonly<Record<'chromium' | 'firefox', string>>} browsers
 * @returns {Promise<{ count: Count, line: string }>}
 */
const runStep = async (step, extra, browsers) => {
  console.log(`\n── ${step.title} (${step.id})`);
  const place = mkdtempSync(path.join(os.tmpdir(), 'sotto-report-'));
  const report = path.join(place, 'report.json');
  const begin = Date.now();
  const { code } = await runCommand(process.execPath, [...step.command, ...reporters(step, report), ...extra], {
    cwd: root,
    env: {
      SOTTO_REPORT: report,
      SOTTO_CHROMIUM: browsers.chromium,
      SOTTO_FIREFOX: browsers.firefox,
      FORCE_COLOR: '0',
      ...step.env,
    },
  });
  const count = readCount(step, code, report);
  rmSync(place, { recursive: true, force: true });
  const seconds = ((Date.now() - begin) / 1000).toFixed(0);
  const verdict = `${count.failed === 0 ? '✓' : '✗'} ${step.title}: ${count.passed} passed, ${count.failed} failed`;
  const line = [`${verdict} (${seconds} s)`, ...count.remarks.map((remark) => `    ${remark}`)].join('\n');
  console.log(line);
  return { count, line };
};

/**
 * @param {Step} step
 * @param {string} report
 */
const reporters = (step, report) =>
  step.counts === 'vitest' ? ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`] : [];

/**
 * A step that ended badly has at least one failure, and one whose report is missing or empty has failed.
 *
 * @param {Step} step
 * @param {number} code
 * @param {string} report
 * @returns {Count}
 */
const readCount = (step, code, report) => {
  const count =
    step.counts === 'exit' ? { passed: code === 0 ? 1 : 0, failed: 0, remarks: [] } : readReport(step.counts, report);
  const isBroken = code !== 0 || count.passed === 0;
  return isBroken && count.failed === 0
    ? { ...count, failed: 1, remarks: [...count.remarks, `ended with code ${code}`] }
    : count;
};

main(process.argv.slice(2)).catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  console.log('\n0 passed, 1 failed');
  process.exitCode = 1;
});
