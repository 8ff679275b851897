import { stdnum } from 'stdnum';
import isIBAN from 'validator/es/lib/isIBAN';
import isLuhnNumber from 'validator/es/lib/isLuhnNumber';
import type { Kind } from '../../../lib/model/kinds';
import type { LabelledPrompt } from './read-labelled';

/** What is marked as private. */
export interface Label {
  readonly id: string;
  readonly kind: Kind | null;
  readonly value: string;
}

/** The private marks of the prompts, with their text. */
export function labelsOf(prompts: readonly LabelledPrompt[]): Label[] {
  return prompts.flatMap(({ id, text, marks }) =>
    marks
      .filter(({ isPrivate }) => isPrivate)
      .map(({ kind, start, end }) => ({ id, kind, value: text.slice(start, end) })),
  );
}

/** Language of the prompts, country and type in `stdnum`, kind, and how the number is written. */
export type PersonNumber = readonly [language: string, country: string, type: string, kind: Kind, form: RegExp];

/** Numbers of persons with a check digit. */
export const personNumbers: readonly PersonNumber[] = [
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
];

/** The labels that one row of {@link personNumbers} speaks of, without the spaces between their groups. */
export function numbersOf(labels: readonly Label[], [language, , , kind, form]: PersonNumber): Label[] {
  return labels
    .filter((label) => label.kind === kind && label.id.startsWith(language))
    .map((label) => ({ ...label, value: label.value.replaceAll(' ', '') }))
    .filter(({ value }) => form.test(value));
}

/** Whether `stdnum` takes the number for one of that country and type. */
export const hasRightDigits = (country: string, type: string, value: string): boolean =>
  stdnum[country]?.[type]?.validate(value).isValid === true;

/** The labelled payment cards whose check digit is wrong. */
export const wrongCards = (labels: readonly Label[]): Label[] =>
  labels.filter(({ kind, value }) => kind === 'credit-card' && !isLuhnNumber(value.replaceAll(/\D/g, '')));

/** The labelled bank accounts that have the form of an IBAN. */
export const ibansOf = (labels: readonly Label[]): Label[] =>
  labels.filter(({ kind, value }) => kind === 'bank-account' && /^[A-Z]{2}\d{2}[ \dA-Z]{11,}$/.test(value));

/** Those of {@link ibansOf} whose check digits are wrong. */
export const wrongIbans = (labels: readonly Label[]): Label[] => ibansOf(labels).filter(({ value }) => !isIBAN(value));
