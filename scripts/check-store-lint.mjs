import { inProject, tools } from './project.mjs';
import { runCommand } from './run-command.mjs';

/** `web-ext lint` on the Firefox build: no error, and no warning but the one that React's own innerHTML brings. */
const accepted = new Set(['UNSAFE_VAR_ASSIGNMENT']);

const args = ['lint', '--source-dir', inProject('.output/firefox-mv3'), '--output', 'json', '--no-config-discovery'];
const { output } = await runCommand(process.execPath, [tools.webExt, ...args], { to: 'memory' });
const start = output.indexOf('{"');
if (start < 0) throw new Error(`web-ext lint said nothing that can be read:\n${output}`);
const { errors, warnings, summary } = JSON.parse(output.slice(start));
/** @type {readonly { code: string, message: string, file?: string }[]} */
const bad = [...errors, ...warnings.filter((/** @type {{ code: string }} */ { code }) => !accepted.has(code))];
for (const { code, message, file } of bad) console.log(`${code} ${file ?? ''}: ${message}`);
console.log(`${summary.errors} errors, ${summary.warnings} warnings, ${bad.length} that count`);
process.exitCode = bad.length > 0 ? 1 : 0;
