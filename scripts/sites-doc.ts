import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import type { RequestRule, Site } from '../lib/model/site';
import { recognisedApps } from '../lib/sites/apps/apps';
import type { RecognisedApp } from '../lib/sites/apps/recognised-app';
import { knownSites } from '../lib/sites/known-sites';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const browsers = ['chromium', 'firefox'] as const;

/** Browser → site → column → what became of it in the last run of the tests. */
export type Tested = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>>;

export const testedFile = path.join(root, 'lib/sites/tested.json');
export const sitesDocFile = path.join(root, 'docs/sites.md');

/** What is committed. */
export const readTested = (): Tested => JSON.parse(readFileSync(testedFile, 'utf8')) as Tested; // our own file

/** What is committed, with the results of the browsers that `npm run test:sites` has just run. */
export const mergeTested = (): Tested => {
  const kept = existsSync(testedFile) ? readTested() : {};
  const fresh = browsers.flatMap((browser) => {
    const file = path.join(root, '.output', `sites-${browser}.json`);
    return existsSync(file) ? [[browser, JSON.parse(readFileSync(file, 'utf8')) as Tested[string]] as const] : [];
  });
  return { ...kept, ...Object.fromEntries(fresh) };
};

/** docs/sites.md: of each known web app what is read, what is done with it, and what the tests saw. */
export const writeSitesDoc = (tested: Tested): Promise<string> =>
  format(
    [
      ...head,
      resultTable(tested),
      '',
      ...knownSites.flatMap(describeSite),
      ...appsHead,
      ...recognisedApps.flatMap(describeApp),
    ].join('\n'),
    {
      parser: 'markdown',
      printWidth: 120,
    },
  );

const head = [
  '# The known web apps',
  '',
  'Written by `npm run sites` from the files in `lib/sites` and the last run of `npm run test:sites`; do not edit.',
  '',
  'Each page stands on its real host name (mapped to this machine), has a composer made with the kind of editor that the app has, and sends',
  'what the app was seen to send, over the same kind of transport. **held**: what left carried stand-ins, or nothing. **refused**: it cannot be',
  'rewritten, nothing leaves, and that is said. **–**: the app has no such request that we know of. A cell that differs between browsers names both.',
  '',
];

const appsHead = [
  '# Apps known by their page',
  '',
  'They run on hosts of their own. On a page that you switched on, Sotto looks which of them it is; what is known of the app then goes',
  'before the generic rule, which reads requests by their shape.',
  '',
];

const resultTable = (tested: Tested): string => {
  const columns = Object.keys(Object.values(tested['chromium'] ?? {})[0] ?? {});
  const rows = [...knownSites, ...recognisedApps].map(({ id, name }) => {
    const cells = columns.map((column) => {
      const seen = browsers.map((browser) => tested[browser]?.[id]?.[column] ?? 'not run');
      const words = new Set(seen.map((cell) => (cell === 'none' ? '–' : cell)));
      return words.size === 1
        ? [...words][0]
        : browsers.map((browser, index) => `${browser}: ${seen[index]}`).join(', ');
    });
    return `| ${[name, ...cells].join(' | ')} |`;
  });
  return [`| App | ${columns.join(' | ')} |`, `| --- |${' --- |'.repeat(columns.length)}`, ...rows].join('\n');
};

const describeSite = ({ name, hosts, observed, rewrite, composer, requests }: Site): string[] => [
  `## ${name}`,
  '',
  `Hosts: ${hosts.map((host) => `\`${host}\``).join(', ')}. Observed: ${observed.date}, ${observed.source}.`,
  `Composer: \`${composer[0] ?? ''}\`. ${rewriting[rewrite]}`,
  '',
  ...describeRules(requests),
];

const describeApp = ({ name, marks, title, observed, composer, requests }: RecognisedApp): string[] => [
  `## ${name}`,
  '',
  `Known by ${marks.map((mark) => `${code(mark)}, or `).join('')}the title ${code(String(title))} with a composer. Observed: ${observed.date}, ${observed.source}.`,
  `Composer: ${code(composer[0] ?? '')}.`,
  '',
  ...(requests.length > 0 ? describeRules(requests) : ['Its requests are read by the generic rule.', '']),
];

const describeRules = (requests: readonly RequestRule[]): string[] => [
  '| Request | What is done | Method | Address | Where the text is |',
  '| --- | --- | --- | --- | --- |',
  ...requests.map(describeRule),
  '',
];

const rewriting: Readonly<Record<Site['rewrite'], string>> = {
  wire: 'Stand-ins are written into the request.',
  composer: 'Stand-ins are written into the composer, since nobody but the page can write its requests.',
};

const treatments: Readonly<Record<RequestRule['treatment'], string>> = {
  review: 'read, asked about',
  redact: 'redacted silently',
  answer: 'answered here',
  hold: 'held, asked about',
  pass: 'passes; the tripwire looks',
};

const describeRule = ({ role, treatment, methods, url, text }: RequestRule): string => {
  const done = role === 'draft' && treatment === 'redact' ? 'leaves without its text' : treatments[treatment];
  const places = text.slice(0, 4).map(code).join(', ') + (text.length > 4 ? ' …' : '');
  return `| ${[role, done, methods.join(', '), code(url.source.replaceAll(String.raw`\/`, '/')), places].join(' | ')} |`;
};

const code = (text: string): string => `\`${text.replaceAll('|', String.raw`\|`)}\``;
