import { describe, expect, it } from 'vitest';
import { kinds } from '../../../lib/model/kinds';
import {
  hasRightDigits,
  ibansOf,
  labelsOf,
  numbersOf,
  personNumbers,
  wrongCards,
  wrongIbans,
} from '../labelled/checked-labels';
import { readLabelled } from '../labelled/read-labelled';
import { secrets } from '../labelled/secrets';
import { twins, twinsBetween } from '../labelled/twins';
import { heldBackSecrets } from './held-back-secrets';

const prompts = readLabelled(import.meta.dirname);
const withValues = prompts.filter(({ hasValues }) => hasValues);
const without = prompts.filter(({ hasValues }) => !hasValues);
const labels = labelsOf(prompts);

describe('the held-back set', () => {
  it('has 200 prompts with values and 60 without', () => {
    expect(withValues.length).toBeGreaterThanOrEqual(200);
    expect(without.length).toBeGreaterThanOrEqual(60);
  });

  it('has a label in each prompt that is to have one, and none in the others', () => {
    expect(withValues.filter(({ marks }) => !marks.some(({ isPrivate }) => isPrivate)).map(({ id }) => id)).toEqual([]);
    expect(without.filter(({ marks }) => marks.some(({ isPrivate }) => isPrivate)).map(({ id }) => id)).toEqual([]);
  });

  it('names each prompt once, after its language', () => {
    const ids = prompts.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(prompts.filter(({ id, language }) => !id.startsWith(`${language}-kept-`)).map(({ id }) => id)).toEqual([]);
  });

  it.each(kinds.filter((kind) => kind !== 'custom'))('has eight labels or more of %s', (kind) => {
    expect(labels.filter((label) => label.kind === kind).length).toBeGreaterThanOrEqual(8);
  });

  it('is in eight languages, English somewhat less than half', () => {
    for (const half of [withValues, without]) {
      const share = (language: string) => half.filter((prompt) => prompt.language === language).length / half.length;
      expect(share('en')).toBeGreaterThan(0.4);
      expect(share('en')).toBeLessThan(0.5);
      for (const language of ['de', 'fr', 'es', 'it', 'pt', 'nl', 'pl']) expect(share(language)).toBeGreaterThan(0.05);
    }
  });

  it('has cards and IBANs whose check digits are right', () => {
    expect(wrongCards(labels)).toEqual([]);
    expect(ibansOf(labels).length).toBeGreaterThanOrEqual(15);
    expect(wrongIbans(labels)).toEqual([]);
  });

  it.each(personNumbers)('has numbers of persons whose check digits are right: %s, %s %s', (...row) => {
    const [, country, type] = row;
    const found = numbersOf(labels, row);
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter(({ value }) => !hasRightDigits(country, type, value))).toEqual([]);
  });

  it('has tokens of its own', () => {
    const known = new Set(Object.values(secrets).map((parts) => parts.join('')));
    expect(Object.values(heldBackSecrets).filter((parts) => known.has(parts.join('')))).toEqual([]);
  });

  it('says nothing twice, and nothing that the labelled corpus says', () => {
    expect(twins(prompts)).toEqual([]);
    expect(twinsBetween(prompts, readLabelled())).toEqual([]);
  });
});
