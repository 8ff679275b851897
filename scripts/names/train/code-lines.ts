import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { LabelledText } from '../labelled-text';
import { type Random, randomFrom } from '../random';

/** Packages whose source and documentation stand for text without names. All under MIT, Apache-2.0 or ISC; all in package-lock.json. */
export const codePackages = [
  '@lexical/history',
  '@noble/hashes',
  '@playwright/test',
  '@scure/bip39',
  'dexie',
  'eslint',
  'fake-indexeddb',
  'fast-check',
  'jsdom',
  'knip',
  'papaparse',
  'playwright-core',
  'prettier',
  'puppeteer-core',
  'react',
  'react-dom',
  'semver',
  'stdnum',
  'typescript-eslint',
  'validator',
  'vite',
  'vitest',
  'ws',
  'wxt',
  'zod',
] as const;

const licences = /^(?:MIT|Apache-2\.0|ISC)$/;
const sources = /\.(?:[cm]?[jt]s|md|json|css|html)$/;
/** Bytes; larger files are bundles. */
const largest = 200_000;
const filesOfPackage = 60;
const linesOfChunk = 12;

/** Lines that may name somebody are left out: nobody is labelled here. */
const credit = /@|copyright|author|licen[cs]e|\bby\b|contribut|thanks|maintain|\(c\)|https?:/i;
const twoCapitals = /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+|[^\x20-\x7e\t]/u;
const mayName = (line: string): boolean => credit.test(line) || twoCapitals.test(line);
const isMinified = (line: string): boolean => line.length > 300;

/**
 * Stretches of code and of its documentation, without names.
 *
 * @param count how many stretches
 */
export function codeLines(modules: string, count: number, seed: number): LabelledText[] {
  const random = randomFrom(seed);
  const chunks = codePackages.flatMap((name) => chunksOf(path.join(modules, name), random));
  random.shuffle(chunks);
  return chunks.slice(0, count).map((text) => ({ text, names: [] }));
}

function chunksOf(folder: string, random: Random): string[] {
  const { license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as { license?: string };
  if (!licences.test(license ?? ''))
    throw new Error(`${path.basename(folder)} has another licence than it had: ${license}`);
  const files = filesBelow(folder).sort();
  random.shuffle(files);
  return files.slice(0, filesOfPackage).flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    if (text.length > largest) return [];
    const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '' && !mayName(line) && !isMinified(line));
    const found: string[] = [];
    for (let from = 0; from < lines.length && found.length < 12; from += linesOfChunk)
      found.push(lines.slice(from, from + linesOfChunk).join('\n'));
    return found;
  });
}

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter(
      (entry) =>
        entry.isFile() && sources.test(entry.name) && !entry.parentPath.slice(folder.length).includes('node_modules'),
    )
    .map((entry) => path.join(entry.parentPath, entry.name));
