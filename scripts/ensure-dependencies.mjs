import { existsSync, readFileSync } from 'node:fs';
import { inProject, root, tools } from './project.mjs';
import { runCommand } from './run-command.mjs';

/** @typedef {{ version?: string, optional?: boolean }} LockedPackage */

/**
 * Installs what package-lock.json names, unless it is there already (a few milliseconds then), and prepares WXT's types.
 * Says what it does on stderr. Throws where npm fails.
 *
 * @returns {Promise<void>}
 */
export const ensureDependencies = async () => {
  refuseOldNode();
  if (!isInstalled()) {
    console.error('Installing dependencies (npm ci) …');
    await must('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']);
  }
  if (!existsSync(inProject('.wxt/tsconfig.json'))) await must(process.execPath, [tools.wxt, 'prepare']);
};

/** True where each package that the lockfile demands on every platform stands in node_modules in its version. */
const isInstalled = () => {
  const installed = readPackages('node_modules/.package-lock.json');
  const wanted = readPackages('package-lock.json');
  if (installed === null || wanted === null) return false;
  return Object.entries(wanted).every(
    ([place, { version, optional }]) => place === '' || optional === true || installed[place]?.version === version,
  );
};

/**
 * @param {string} file
 * @returns {Record<string, LockedPackage> | null}
 */
const readPackages = (file) => {
  if (!existsSync(inProject(file))) return null;
  return JSON.parse(readFileSync(inProject(file), 'utf8')).packages ?? null;
};

const refuseOldNode = () => {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new Error(`Sotto needs Node 20.19 or newer; this is ${process.versions.node}.`);
};

/**
 * @param {string} program
 * @param {readonly string[]} args
 */
const must = async (program, args) => {
  const { code } = await runCommand(program, args, { cwd: root, to: 'stderr' });
  if (code !== 0) throw new Error(`${program} ${args.join(' ')} ended with code ${code}`);
};
