import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { builds, filesOf, readBytes, readText } from './output';
import type { Build } from './output';

/** Bytes after gzip, level 9. A budget is what the build has now and a little air; raising one needs a reason. */
const budgets = {
  // 8 KiB: every page of a consented site waits for it.
  'content-scripts/page.js': 8_192,
  // With the connection check, the door of long pastes and site recipes; at most 60 kB.
  'content-scripts/bridge.js': 51_000,
  'content-scripts/review.js': 94_000,
  // Of these 0.9 MB are the name tagger's weights and word lists, which no compressor makes smaller. The rest grew by cue words in eight languages,
  // and by 27 kB for the hashes of 18,800 towns, which are random and do not compress.
  // The model of passwords in prose takes 80 kB.
  'background.js': 1_720_000,
  'popup.html': 118_000,
  'dashboard.html': 207_000,
  'welcome.html': 112_000,
} as const;

const gzipped = (build: Build, file: string): number => gzipSync(readBytes(build, file), { level: 9 }).length;

/** A page with all scripts and styles that it loads at once. */
function loadedBy(build: Build, file: string): string[] {
  if (!file.endsWith('.html')) return [file];
  const named = [...readText(build, file).matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map(
    ([, name]) => name ?? '',
  );
  const known = new Set(filesOf(build));
  return [file, ...new Set(named.filter((name) => known.has(name)))];
}

describe.each(builds)('sizes of %s', (build) => {
  it.each(Object.entries(budgets))('%s stays within %i bytes', (file, budget) => {
    const size = loadedBy(build, file).reduce((sum, name) => sum + gzipped(build, name), 0);
    expect(size).toBeLessThanOrEqual(budget);
    expect(size).toBeGreaterThan(0);
  });
});
