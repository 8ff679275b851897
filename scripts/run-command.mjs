import { spawn } from 'node:child_process';

/**
 * Runs a program to its end. Its output goes to our stderr (`to: 'stderr'`), to our own streams (`to: 'inherit'`), or
 * nowhere but the answer (`to: 'memory'`).
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ cwd?: string, to?: 'inherit' | 'stderr' | 'memory', env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<{ code: number, output: string }>} exit code (127: could not be started) and both streams, in order
 */
export const runCommand = (program, args, { cwd, to = 'inherit', env } = {}) =>
  new Promise((resolve) => {
    const stdout = { inherit: 'inherit', stderr: process.stderr, memory: 'pipe' }[to];
    const child = spawn(program, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', stdout, to === 'memory' ? 'pipe' : 'inherit'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (/** @type {string} */ chunk) => (output += chunk));
    }
    child.on('error', (error) => resolve({ code: 127, output: String(error) }));
    child.on('close', (code, signal) => resolve({ code: signal ? 1 : (code ?? 1), output }));
  });
