import { stdnum } from 'stdnum';
import isIBAN from 'validator/es/lib/isIBAN';
import isLuhnNumber from 'validator/es/lib/isLuhnNumber';
import { describe, expect, it } from 'vitest';
import { kinds } from '../../../lib/model/kinds';
import { readLabelled, type LabelledPrompt } from './read-labelled';

const prompts = readLabelled();
const withValues = prompts.filter(({ hasValues }) => hasValues);
const without = prompts.filter(({ hasValues }) => !hasValues);
const labels = prompts.flatMap(({ id, text, marks }) =>
  marks
    .filter(({ isPrivate }) => isPrivate)
    .map(({ kind, start, end }) => ({ id, kind, value: text.slice(start, end) })),
);
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
    expect(valuesOf('credit-card').filter(({ value }) => !isLuhnNumber(value.replaceAll(/\D/g, '')))).toEqual([]);
  });

  it('has IBANs whose check digits are right', () => {
    const ibans = valuesOf('bank-account').filter(({ value }) => /^[A-Z]{2}\d{2}[ \dA-Z]{11,}$/.test(value));
    expect(ibans.length).toBeGreaterThan(40);
    expect(ibans.filter(({ value }) => !isIBAN(value))).toEqual([]);
  });

  it.each([
    ['de', 'DE', 'idnr', 'tax-id', /^\d{11}$/],
    ['es', 'ES', 'nie', 'national-id', /^[XYZ]\d{7}[A-Z]$/],
    ['es', 'ES', 'dni', 'national-id', /^\d{8}[A-Z]$/],
    ['fr', 'FR', 'nir', 'national-id', /^[12]\d{14}$/],
    ['it', 'IT', 'codicefiscale', 'tax-id', /^[A-Z]{6}\d{2}[A-Z]\d{2}[A-Z]\d{3}[A-Z]$/],
    ['nl', 'NL', 'bsn', 'national-id', /^\d{9}$/],
    ['pl', 'PL', 'pesel', 'national-id', /^\d{11}$/],
    ['pl', 'PL', 'nip', 'tax-id', /^\d{10}$/],
    ['pt', 'BR', 'cpf', 'tax-id', /^\d{3}\.\d{3}\.\d{3}-\d{2}$/],
    ['en', 'US', 'ssn', 'national-id', /^\d{3}-\d{2}-\d{4}$/],
    ['en', 'GB', 'nino', 'national-id', /^[A-Z]{2}\d{6}[A-D]$/],
  ] as const)(
    'has numbers of persons whose check digits are right: %s, %s %s',
    (language, country, type, kind, form) => {
      const found = valuesOf(kind).filter(({ id, value }) => id.startsWith(language) && form.test(value));
      expect(found.length).toBeGreaterThan(0);
      expect(found.filter(({ value }) => stdnum[country]?.[type]?.validate(value).isValid !== true)).toEqual([]);
    },
  );

  it('says nothing twice: no two prompts share 60 % of their runs of three words', () => {
    expect(twins(prompts)).toEqual([]);
  });
});

function twins(all: readonly LabelledPrompt[]): string[] {
  const runs = all.map(({ id, text }) => ({ id, runs: runsOf(text) }));
  const found: string[] = [];
  for (const [index, one] of runs.entries()) {
    for (const other of runs.slice(index + 1)) {
      const smaller = Math.min(one.runs.size, other.runs.size);
      if (smaller === 0) continue;
      const shared = [...one.runs].filter((run) => other.runs.has(run)).length;
      if (shared / smaller >= 0.6) found.push(`${one.id}, ${other.id}`);
    }
  }
  return found;
}

function runsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.slice(2).map((word, index) => `${words[index] ?? ''} ${words[index + 1] ?? ''} ${word}`));
}
