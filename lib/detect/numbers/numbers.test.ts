import { describe, expect, it } from 'vitest';
import { detectWith } from '../engine';
import { medicalId } from '../recognizers/medical-id';
import { nationalId } from '../recognizers/national-id';
import { taxId } from '../recognizers/tax-id';
import { healthNumbers } from './health-numbers';
import { isChecked, type NationalNumber } from './national-numbers';
import { personNumbers } from './person-numbers';
import { taxNumbers } from './tax-numbers';

const tables = [
  [nationalId, personNumbers],
  [taxId, taxNumbers],
  [medicalId, healthNumbers],
] as const;
const rows = tables.flatMap(([recognizer, numbers]) => numbers.map((row) => ({ recognizer, row })));
const named = rows.map((one) => [`${one.row.rule}: ${one.row.name}`, one] as const);
const checked = named.filter(([, { row }]) => row.checked !== undefined && brokenOf(row).length > 0);

describe('the tables of numbers', () => {
  it('cover sixty countries and more, for persons alone, too', () => {
    const countries = (numbers: readonly NationalNumber[]) => new Set(numbers.map(({ country }) => country)).size;
    expect(countries(personNumbers)).toBeGreaterThanOrEqual(90);
    expect(countries(taxNumbers)).toBeGreaterThanOrEqual(60);
    expect(countries(rows.map(({ row }) => row))).toBeGreaterThanOrEqual(110);
  });

  it('name countries as ISO 3166 does, and rules after them', () => {
    for (const { row } of rows) {
      expect(row.country).toMatch(/^[A-Z]{2}$/);
      if (row.rule !== 'vat-number') expect(row.rule.startsWith(`${row.country.toLowerCase()}-`), row.rule).toBe(true);
      expect(row.words, row.rule).toEqual(row.words.map((word) => word.toLowerCase()));
    }
  });

  it('know check digits for most', () => {
    expect(checked.length).toBeGreaterThan(130);
  });
});

describe.each(named)('%s', (_, { recognizer, row }) => {
  const find = async (text: string) =>
    (await detectWith([recognizer], text, { level: 'balanced' })).map(({ start, end }) => text.slice(start, end));

  it('is found behind each of its words, and under it as a header', async () => {
    expect(isChecked(row, row.sample)).toBe(true);
    for (const word of row.words) expect(await find(`${word}: ${row.sample}`), word).toContain(row.sample);
    const word = row.words[0] ?? '';
    expect(await find(`note\t${word}\nplain\t${row.sample}`)).toContain(row.sample);
  });

  it('needs no word only where its form says enough', async () => {
    const found = await detectWith([recognizer], `see ${row.sample} there`, { level: 'balanced' });
    const own = found.filter(({ rule }) => rule === `${recognizer.id}/${row.rule}`);
    expect(own).toHaveLength(row.isDistinct === true ? 1 : 0);
  });
});

describe.each(checked)('the check digits of %s', (_, { recognizer, row }) => {
  it('let nothing broken pass without a word', async () => {
    for (const broken of brokenOf(row).slice(0, 12)) {
      const found = await detectWith([recognizer], `see ${broken} there`, { level: 'balanced' });
      expect(found.map(({ rule }) => rule)).not.toContain(`${recognizer.id}/${row.rule}`);
    }
  });

  it('are right in others that are made from the sample', () => {
    for (const value of variantsOf(row, true).slice(0, 5)) expect(isChecked(row, value)).toBe(true);
  });
});

/** The sample with one digit changed, where that makes it wrong. */
function brokenOf(row: NationalNumber): string[] {
  return variantsOf(row, false);
}

function variantsOf(row: NationalNumber, isRight: boolean): string[] {
  const variants: string[] = [];
  for (const [place, digit] of Array.from(row.sample).entries()) {
    if (!/\d/.test(digit)) continue;
    for (let step = 1; step < 10; step++) {
      const value = `${row.sample.slice(0, place)}${(Number(digit) + step) % 10}${row.sample.slice(place + 1)}`;
      if (isChecked(row, value) === isRight) variants.push(value);
    }
  }
  return variants;
}
