import type { CoverageRow } from '@/lib/model/coverage';
import type { Site } from '@/lib/model/site';
import tested from './tested.json';

type Results = Readonly<Record<string, Readonly<Record<string, string>>>>;

const columns: Readonly<Record<string, string>> = {
  typed: 'Typed',
  pasted: 'Pasted',
  edited: 'Edited messages',
  draft: 'Drafts while you type',
  retry: 'Retries',
  title: 'Titles and saves',
  telemetry: 'Telemetry',
  restore: 'Answers restored',
};

const cells: Readonly<Record<string, Omit<CoverageRow, 'what'>>> = {
  held: { light: 'green', says: 'covered' },
  refused: { light: 'amber', says: 'stopped, cannot be rewritten' },
};

/**
 * What the tests saw of this app in this browser, and what follows from its site file. Requests that the app does not make are left out; whatever
 * has no result is red. Empty for apps that are not known: nothing is known of them ahead.
 */
export function coverageOf(site: Site, browser: 'chromium' | 'firefox'): CoverageRow[] {
  const results: Results = tested[browser];
  const seen = Object.entries(results[site.id] ?? {}).filter(([, cell]) => cell !== 'none');
  if (seen.length === 0) return [];
  const rows = seen.map(([column, cell]): CoverageRow => ({
    what: columns[column] ?? column,
    ...(cells[cell] ?? { light: 'red', says: 'not covered' }),
  }));
  return [...rows, ...asTyped(rows), inAddress(site), workersOf(site), ...filesOf(site)];
}

/** What is dropped stands in the message box, and is read there on its way out, as what is typed. */
const asTyped = (rows: readonly CoverageRow[]): CoverageRow[] =>
  rows.filter(({ what }) => what === columns['typed']).map((typed) => ({ ...typed, what: 'Dropped text' }));

/** A page that sends what stands in its address does so by itself: it is held, and what nobody may rewrite is not let go. */
const inAddress = ({ rewrite }: Site): CoverageRow => ({
  what: 'Prompts in the address',
  ...(rewrite === 'wire' ? { light: 'green', says: 'held, you are asked' } : { light: 'amber', says: 'stopped' }),
});

/** Workers cannot be looked into; their way is closed where prompts go to addresses that the browser can block. */
function workersOf({ requests }: Site): CoverageRow {
  // What goes by shape alone is a net behind the addresses that are known.
  const sends = requests.filter(({ role, isShape, guardedUrl }) => role === 'send' && (!isShape || guardedUrl));
  const isClosed = sends.length > 0 && sends.every(({ guardedUrl }) => guardedUrl !== undefined);
  return {
    what: 'Sent by a worker',
    ...(isClosed ? { light: 'green', says: 'blocked' } : { light: 'red', says: 'not covered' }),
  };
}

const filesOf = ({ requests }: Site): CoverageRow[] =>
  requests.some(({ treatment }) => treatment === 'hold')
    ? [{ what: 'Files, images, voice', light: 'amber', says: 'held, you are asked' }]
    : [];
