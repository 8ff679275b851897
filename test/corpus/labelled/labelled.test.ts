import { describe, expect, it } from 'vitest';
import { kinds } from '../../../lib/model/kinds';
import { hasRightDigits, ibansOf, labelsOf, numbersOf, personNumbers, wrongCards, wrongIbans } from './checked-labels';
import { readLabelled } from './read-labelled';
import { twins } from './twins';

const prompts = readLabelled();
const withValues = prompts.filter(({ hasValues }) => hasValues);
const without = prompts.filter(({ hasValues }) => !hasValues);
const labels = labelsOf(prompts);
const valuesOf = (kind: string) => labels.filter((label) => label.kind === kind);

describe('the labelled corpus', () => {
  it('has 500 prompts with values and 300 without', () => {
    expect(withValues.length).toBeGreaterThanOrEqual(500);
    expect(without.length).toBeGreaterThanOrEqual(300);
  });

  it('has a label in each prompt that is to have one, and none in the others', () => {
    expect(withValues.filter(({ marks }) => !marks.some(({ isPrivate }) => isPrivate)).map(({ id }) => id)).toEqual([]);
    expect(without.filter(({ marks }) => marks.some(({ isPrivate }) => isPrivate)).map(({ id }) => id)).toEqual([]);
  });

  it('names each prompt once, after its language', () => {
    const ids = prompts.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(prompts.filter(({ id, language }) => !id.startsWith(`${language}-`)).map(({ id }) => id)).toEqual([]);
  });

  it.each(kinds.filter((kind) => kind !== 'custom'))('has ten labels or more of %s', (kind) => {
    expect(valuesOf(kind).length).toBeGreaterThanOrEqual(10);
  });

  it('is in eight languages, English somewhat less than half', () => {
    for (const half of [withValues, without]) {
      const share = (language: string) => half.filter((prompt) => prompt.language === language).length / half.length;
      expect(share('en')).toBeGreaterThan(0.4);
      expect(share('en')).toBeLessThan(0.5);
      for (const language of ['de', 'fr', 'es', 'it', 'pt', 'nl', 'pl']) expect(share(language)).toBeGreaterThan(0.05);
    }
  });

  it('has cards whose check digit is right', () => {
    expect(wrongCards(labels)).toEqual([]);
  });

  it('has IBANs whose check digits are right', () => {
    expect(ibansOf(labels).length).toBeGreaterThan(40);
    expect(wrongIbans(labels)).toEqual([]);
  });

  it.each(personNumbers)('has numbers of persons whose check digits are right: %s, %s %s', (...row) => {
    const [, country, type] = row;
    const found = numbersOf(labels, row);
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter(({ value }) => !hasRightDigits(country, type, value))).toEqual([]);
  });

  it('says nothing twice: no two prompts share 60 % of their runs of three words', () => {
    expect(twins(prompts)).toEqual([]);
  });
});
