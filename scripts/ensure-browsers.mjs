import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root, tool } from './project.mjs';
import { runCommand } from './run-command.mjs';

/** @typedef {'chromium' | 'firefox'} BrowserName */

/** Programs that will do, the likeliest first: names are looked up in PATH, paths are taken as they are. */
const candidates = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome-for-testing',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Chromium\\Application\\chrome.exe',
  ],
  firefox: [
    'firefox-esr',
    'firefox',
    'firefox-developer-edition',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};

/** What Debian calls them, and what else the tests need from the system. */
const debianPackages = { chromium: 'chromium', firefox: 'firefox-esr', openssl: 'openssl' };

const overrides = { chromium: 'SOTTO_CHROMIUM', firefox: 'SOTTO_FIREFOX' };

/**
 * Paths of the browsers asked for, fetched first where the machine has none: by apt as root on Debian, else by the
 * download of Playwright (Chromium) or Puppeteer (Firefox). Branded Chrome is not taken: it no longer loads extensions
 * from the command line. Says what it does on stderr. Throws, with what to install, where nothing works.
 *
 * @param {readonly BrowserName[]} wanted
 * @returns {Promise<Record<BrowserName, string>>} '' for one that was not asked for
 */
export const ensureBrowsers = async (wanted) => {
  /** @type {Record<BrowserName, string>} */
  const found = { chromium: '', firefox: '' };
  const missing = [...wanted, /** @type {const} */ ('openssl')].filter((name) => !findProgram(name));
  if (missing.length > 0 && canUseApt()) await installWithApt(missing);
  for (const name of wanted) found[name] = findProgram(name) ?? (await download(name));
  if (!findProgram('openssl')) throw new Error('openssl is needed for the test certificates: please install it.');
  return found;
};

/**
 * @param {BrowserName | 'openssl'} name
 * @returns {string | null}
 */
const findProgram = (name) => {
  if (name === 'openssl') return inPath('openssl');
  const override = process.env[overrides[name]];
  if (override) return override;
  for (const candidate of candidates[name]) {
    const program = path.isAbsolute(candidate) ? candidate : inPath(candidate);
    if (program !== null && isExecutable(program)) return program;
  }
  return null;
};

/**
 * @param {string} name
 * @returns {string | null}
 */
const inPath = (name) => {
  const endings = process.platform === 'win32' ? ['.exe'] : [''];
  const places = [...(process.env['PATH'] ?? '').split(path.delimiter), '/usr/bin', '/usr/local/bin'];
  for (const place of places) {
    const program = endings.map((ending) => path.join(place, name + ending)).find(isExecutable);
    if (program !== undefined) return program;
  }
  return null;
};

/** @param {string} program */
const isExecutable = (program) => {
  try {
    accessSync(program, constants.X_OK);
    return true;
  } catch (error) {
    if (error instanceof Error) return false;
    throw error;
  }
};

const canUseApt = () =>
  process.getuid?.() === 0 &&
  existsSync('/usr/bin/apt-get') &&
  /^ID=debian$/m.test(existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '');

/** @param {readonly (keyof typeof debianPackages)[]} missing */
const installWithApt = async (missing) => {
  const packages = missing.map((name) => debianPackages[name]);
  console.error(`Installing ${packages.join(', ')} (apt-get) …`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const quiet = ['-qq', '-o', 'Dpkg::Use-Pty=0', '-y'];
  await runCommand('apt-get', ['update', ...quiet], { to: 'stderr', env });
  await runCommand('apt-get', ['install', '--no-install-recommends', ...quiet, ...packages], { to: 'stderr', env });
};

/**
 * @param {BrowserName} name
 * @returns {Promise<string>}
 */
const download = async (name) => {
  console.error(`No ${name} found; downloading one …`);
  const program = name === 'chromium' ? await downloadChromium() : await downloadFirefox();
  if (program !== null && isExecutable(program)) return program;
  throw new Error(
    `No ${name} to be had. Please install ${debianPackages[name]}, or name one in the variable ${overrides[name]}.`,
  );
};

const downloadChromium = async () => {
  await runCommand(process.execPath, [tool('@playwright/test/cli.js'), 'install', 'chromium'], { to: 'stderr' });
  const { chromium } = await import('@playwright/test');
  return chromium.executablePath();
};

const downloadFirefox = async () => {
  const { code, output } = await runCommand(
    process.execPath,
    [
      tool('@puppeteer/browsers/lib/cjs/main-cli.js'),
      'install',
      'firefox@esr',
      '--path',
      `${root}/node_modules/.cache`,
    ],
    { to: 'memory' },
  );
  // Its last line: "firefox@esr_153.7.0esr /path/to/firefox"
  return code === 0 ? (output.trim().split('\n').at(-1)?.replace(/^\S+ /, '') ?? null) : null;
};
