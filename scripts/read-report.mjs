import { readFileSync } from 'node:fs';

/**
 * What a test runner's JSON report says of a run: how many tests passed and failed, and of each that failed (or passed
 * only when it was tried again) its name and the first line of its first error.
 *
 * @typedef {{ passed: number, failed: number, remarks: readonly string[] }} Count
 */

/**
 * @typedef {{ title: string, specs?: readonly PlaywrightSpec[], suites?: readonly PlaywrightSuite[] }} PlaywrightSuite
 *
 * @typedef {{ title: string, tests: readonly PlaywrightTest[] }} PlaywrightSpec
 *
 * @typedef {{ status: string, results: readonly { errors: readonly { message?: string }[] }[] }} PlaywrightTest
 *
 * @typedef {{ status: string, fullName: string, failureMessages: readonly string[] }} VitestTest
 *
 * @typedef {{ name: string, status: string, message: string, assertionResults: readonly VitestTest[] }} VitestFile
 */

/**
 * A report that is missing or unreadable counts nothing, and its remark says why.
 *
 * @param {'vitest' | 'playwright'} kind
 * @param {string} file
 * @returns {Count}
 */
export const readReport = (kind, file) => {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'));
    return kind === 'vitest' ? ofVitest(report) : ofPlaywright(report);
  } catch (error) {
    return { passed: 0, failed: 0, remarks: [`no report to count: ${String(error)}`] };
  }
};

/**
 * A file that could not be run, or not be prepared, has no failed test, and is a failure of its own.
 *
 * @param {{ numPassedTests: number, numFailedTests: number, testResults: readonly VitestFile[] }} report
 * @returns {Count}
 */
const ofVitest = ({ numPassedTests, numFailedTests, testResults }) => {
  const isFailed = (/** @type {{ status: string }} */ { status }) => status === 'failed';
  const broken = testResults.filter((file) => isFailed(file) && !file.assertionResults.some(isFailed));
  const failed = testResults.flatMap((file) => file.assertionResults).filter(isFailed);
  return {
    passed: numPassedTests,
    failed: numFailedTests + broken.length,
    remarks: [
      ...failed.map((test) => remark('failed', test.fullName, test.failureMessages[0])),
      ...broken.map((file) => remark('failed', file.name, file.message)),
    ],
  };
};

/**
 * @param {{
 *   stats: { expected: number, flaky: number, unexpected: number },
 *   suites: readonly PlaywrightSuite[],
 *   errors: readonly { message?: string }[],
 * }} report
 * @returns {Count}
 */
const ofPlaywright = ({ stats, suites, errors }) => ({
  passed: stats.expected + stats.flaky,
  failed: stats.unexpected,
  remarks: [
    ...suites
      .flatMap((suite) => specsOf(suite, suite.title))
      .flatMap(({ spec, path }) => spec.tests.map((test) => ({ test, name: `${path} › ${spec.title}` })))
      .filter(({ test }) => test.status === 'unexpected' || test.status === 'flaky')
      .map(({ test, name }) =>
        remark(test.status === 'flaky' ? 'passed at the second try' : 'failed', name, firstError(test)),
      ),
    ...errors.map(({ message }) => remark('failed', 'outside every test', message)),
  ],
});

/**
 * @param {PlaywrightSuite} suite
 * @param {string} path of titles
 * @returns {readonly { spec: PlaywrightSpec, path: string }[]}
 */
const specsOf = ({ specs = [], suites = [] }, path) => [
  ...specs.map((spec) => ({ spec, path })),
  ...suites.flatMap((suite) => specsOf(suite, `${path} › ${suite.title}`)),
];

/** @param {PlaywrightTest} test */
const firstError = (test) => test.results.flatMap(({ errors }) => errors)[0]?.message;

/**
 * @param {string} verdict
 * @param {string} name
 * @param {string | undefined} message
 */
const remark = (verdict, name, message = '') =>
  `${verdict}: ${name}${message === '' ? '' : ` (${firstLine(message)})`}`;

/** @param {string} message */
const firstLine = (message) => message.trim().split('\n', 1)[0]?.slice(0, 300) ?? '';
