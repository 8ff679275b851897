import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { inProject, root, tools } from './project.mjs';
import { runCommand } from './run-command.mjs';

/**
 * Builds both browsers' zips (and Firefox's sources zip) twice and ends with an error unless all bytes are the same.
 * Leaves the production builds and the zips in .output.
 */
const main = async () => {
  const first = await makeZips();
  const second = await makeZips();
  console.log([...second].map(([name, hash]) => `${hash}  ${name}`).join('\n'));
  if (second.size !== 3) throw new Error(`Three zips expected, there are ${second.size}.`);
  const changed = [...second].filter(([name, hash]) => first.get(name) !== hash).map(([name]) => name);
  if (changed.length > 0) throw new Error(`Not the same bytes when built again: ${changed.join(', ')}`);
};

/** @returns {Promise<ReadonlyMap<string, string>>} file name → SHA-256, hex */
const makeZips = async () => {
  for (const name of zipNames()) rmSync(inProject('.output', name));
  for (const browser of ['chrome', 'firefox']) {
    const { code, output } = await runCommand(process.execPath, [tools.wxt, 'zip', '-b', browser], {
      cwd: root,
      to: 'memory',
    });
    if (code !== 0) throw new Error(output);
  }
  return new Map(
    zipNames().map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(inProject('.output', name)))
        .digest('hex'),
    ]),
  );
};

const zipNames = () => {
  try {
    return readdirSync(inProject('.output')).filter((name) => name.endsWith('.zip'));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
};

await main();
