#!/usr/bin/env node
// Runs a command of node_modules/.bin in a checkout that may be fresh: `node scripts/with-dependencies.mjs tsx scripts/redact.ts`.
// Needs Node alone. What it installs is told on stderr; stdin and stdout belong to the command.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { constants } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const isWindows = process.platform === 'win32';
const [command, ...args] = process.argv.slice(2);

if (command === undefined) {
  console.error('usage: with-dependencies.mjs <command of node_modules/.bin> [argument ...]');
  process.exit(2);
}
if (!dependenciesAreInstalled()) provide('Installing dependencies …', ...npm(), 'ci', '--no-audit', '--no-fund');
if (!existsSync(path.join(root, '.wxt', 'tsconfig.json'))) provide('Preparing WXT …', bin('wxt'), 'prepare');
run(bin(command), args);

/** True where what is installed is what the lock asks for. npm keeps its own copy of the lock beside the packages. */
function dependenciesAreInstalled() {
  const lock = path.join(root, 'package-lock.json');
  const installed = path.join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return false;
  // `npm install` writes the lock last, so a newer lock is compared before it is believed.
  return statSync(lock).mtimeMs <= statSync(installed).mtimeMs || hold(packagesOf(lock), packagesOf(installed));
}

function packagesOf(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

/** Optional packages are binaries of other platforms: they may be absent. */
function hold(wanted, installed) {
  return Object.entries(wanted).every(([where, { version, optional }]) => {
    if (where === '') return true;
    return installed[where] === undefined ? optional === true : installed[where].version === version;
  });
}

function npm() {
  const script = process.env.npm_execpath;
  return script?.endsWith('.js') ? [process.execPath, script] : [isWindows ? 'npm.cmd' : 'npm'];
}

function bin(name) {
  return path.join(root, 'node_modules', '.bin', isWindows ? `${name}.cmd` : name);
}

/** Runs a step of the setting up. All that it prints goes to stderr, and it cannot eat our stdin. */
function provide(what, ...commandLine) {
  const [file, ...rest] = commandLine;
  console.error(what);
  const { status, error } = spawnSync(file, rest, { cwd: root, stdio: ['ignore', 2, 2], shell: isWindows });
  if (status === 0) return;
  console.error(`${rest.join(' ')} failed${error ? `: ${error.message}` : ` with exit code ${status}`}`);
  process.exit(1);
}

function run(file, rest) {
  const child = spawn(file, rest, { stdio: 'inherit', shell: isWindows });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => {
    console.error(`cannot run ${path.basename(file)}: ${error.message}`);
    process.exit(127);
  });
  child.on('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)));
}
