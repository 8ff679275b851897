import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { healthNumbers } from '../lib/detect/numbers/health-numbers';
import type { NationalNumber } from '../lib/detect/numbers/national-numbers';
import { personNumbers } from '../lib/detect/numbers/person-numbers';
import { taxNumbers } from '../lib/detect/numbers/tax-numbers';

export const numbersDocFile = path.resolve(
  path.dirname(fileURLToPath(import.meta.url)),
  '../docs/detection-numbers.md',
);

const tables = [
  ['Numbers of persons (`national-id`)', personNumbers],
  ['Tax and company numbers (`tax-id`)', taxNumbers],
  ['Health numbers (`medical-id`)', healthNumbers],
] as const;

/** docs/detection-numbers.md: of each number that an office gives out its form, its check digits and its cues. */
export const writeNumbersDoc = (): Promise<string> => {
  const all = tables.flatMap(([, rows]) => rows);
  const countries = new Set(all.map(({ country }) => country));
  return format(
    [...head(all.length, countries.size), ...tables.flatMap(([title, rows]) => table(title, rows))].join('\n'),
    { parser: 'markdown', printWidth: 120 },
  );
};

const head = (numbers: number, countries: number): string[] => [
  '# Numbers that offices give out',
  '',
  'Written by `npx tsx scripts/numbers.ts` from the tables in `lib/detect/numbers`; do not edit.',
  '',
  `${numbers} numbers of ${countries} countries. A number counts where one of its cues stands within 80 characters before it or 40 behind,`,
  'as a label or as a column’s name. Beside cues that are words of everyday language, too, its check digits have to be right.',
  '**alone**: the form and the check digits are enough. Check digits: `stdnum` names the validator of that library, which cites the issuer;',
  'others are functions of `checksums.ts`, with their source. Examples are made up, or the issuers’ published ones.',
  '',
];

const table = (title: string, rows: readonly NationalNumber[]): string[] => [
  `## ${title}`,
  '',
  '| Country | Number | Example | Check digits | Alone | Cues |',
  '| --- | --- | --- | --- | --- | --- |',
  ...[...rows].sort((a, b) => (a.country < b.country ? -1 : Number(a.country > b.country))).map(line),
  '',
];

const line = (row: NationalNumber): string =>
  `| ${[row.country, row.name, code(row.sample), checkOf(row), row.isDistinct === true ? 'alone' : '', row.words.join(', ')].join(' | ')} |`;

function checkOf({ checked }: NationalNumber): string {
  if (checked === undefined) return '–';
  return typeof checked === 'function' ? code(checked.name) : `\`stdnum\` ${checked.join('.')}`;
}

const code = (text: string): string => `\`${text.replaceAll('|', String.raw`\|`)}\``;
