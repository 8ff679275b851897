import { ensureBrowsers } from './ensure-browsers.mjs';
import { ensureDependencies } from './ensure-dependencies.mjs';
import { inProject, root, tool, tools } from './project.mjs';
import { runCommand } from './run-command.mjs';

/**
 * `npm start [-- --browser firefox] [--headless] [--json]`: provides what is missing, builds the demo's extension and
 * starts the demo (test/demo). Only the demo writes to stdout.
 */

const usage = 'npm start -- [--browser chromium|firefox] [--headless] [--json]';

/** @param {readonly string[]} args */
const main = async (args) => {
  const browser = browserOf(args);
  await ensureDependencies();
  const programs = await ensureBrowsers([browser]);
  console.error('Building the extension …');
  const target = browser === 'firefox' ? 'firefox' : 'chrome';
  const build = await runCommand(process.execPath, [tools.wxt, 'build', '-b', target, '--mode', 'demo'], {
    cwd: root,
    to: 'memory',
  });
  if (build.code !== 0) throw new Error(build.output);
  const demo = [tool('tsx/dist/cli.mjs'), inProject('test/demo/main.ts'), ...args];
  const env = { SOTTO_CHROMIUM: programs.chromium, SOTTO_FIREFOX: programs.firefox };
  process.exitCode = (await runCommand(process.execPath, demo, { cwd: root, env })).code;
};

/**
 * @param {readonly string[]} args
 * @returns {'chromium' | 'firefox'}
 */
const browserOf = (args) => {
  const known = [
    '--browser',
    '--headless',
    '--json',
    'chromium',
    'chrome',
    'firefox',
    '--browser=chromium',
    '--browser=firefox',
  ];
  const unknown = args.find((arg) => !known.includes(arg));
  if (unknown !== undefined) throw new Error(`Unknown: ${unknown}. ${usage}`);
  return args.some((arg) => arg.endsWith('firefox')) ? 'firefox' : 'chromium';
};

main(process.argv.slice(2)).catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
