import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StandIn } from '@/lib/model/choice';
import { kinds, kindTable } from '@/lib/model/kinds';
import type { HiddenValue } from '@/lib/model/vault';
import { assignStandIns, labelsIn } from './stand-ins';

const person = (value: string): HiddenValue => ({ kind: 'person', value });
const nothing = { known: [], counters: {}, values: [], reserved: [] };
const labelsOf = (standIns: readonly StandIn[]): string[] => standIns.map(({ standIn }) => standIn);

describe('assignStandIns', () => {
  it('numbers the values of a kind in order', () => {
    const values: HiddenValue[] = [person('Ada'), person('Bo'), { kind: 'credit-card', value: '4111 1111 1111 1111' }];
    const { standIns, known, counters } = assignStandIns({ ...nothing, values });
    expect(labelsOf(standIns)).toEqual(['[PERSON_1]', '[PERSON_2]', '[CREDIT_CARD_1]']);
    expect(known).toEqual(standIns);
    expect(counters).toEqual({ PERSON: 2, CREDIT_CARD: 1 });
  });

  it.each([
    ['case', 'Ada Lovelace', 'ADA LOVELACE'],
    ['white space', 'Ada Lovelace', 'Ada\n\u{A0}Lovelace '],
    ['compatibility forms', 'Ada', 'Ａｄａ'],
    ['sharp s', 'Strauß', 'STRAUSS'],
    ['composition', 'Ren\u{E9}', 'Rene\u{301}'],
  ])('takes spellings that differ in %s for one value, and remembers each', (_, first, second) => {
    const { standIns, known } = assignStandIns({ ...nothing, values: [person(first), person(second)] });
    expect(labelsOf(standIns)).toEqual(['[PERSON_1]', '[PERSON_1]']);
    expect(known.map(({ value }) => value)).toEqual([first, second]);
  });

  it('takes passwords that differ in case for two', () => {
    const values: HiddenValue[] = ['Hunter2', 'hunter2'].map((value) => ({ kind: 'password', value }));
    expect(labelsOf(assignStandIns({ ...nothing, values }).standIns)).toEqual(['[PASSWORD_1]', '[PASSWORD_2]']);
  });

  it.each([
    ['reserved', { reserved: ['[PERSON_1]'] }],
    ['reserved in another form', { reserved: ['see person_1'] }],
    ['mentioned in a value', { values: [person('PERSON_1 Smith')] }],
    ['known', { known: [{ ...person('Bo'), standIn: '[PERSON_1]' }] }],
    ['counted, though the vault is gone', { counters: { PERSON: 1 } }],
  ])('never gives out a label that is %s', (_, given) => {
    const { standIns } = assignStandIns({ ...nothing, values: [person('Ada')], ...given });
    expect(labelsOf(standIns)).toEqual(['[PERSON_2]']);
  });

  it('changes nothing it was given', () => {
    const counters = Object.freeze({ PERSON: 3 });
    const known = Object.freeze([{ ...person('Bo'), standIn: '[PERSON_3]' }]);
    expect(assignStandIns({ known, counters, values: [person('Ada')], reserved: [] }).counters).toEqual({ PERSON: 4 });
  });

  const values = fc.array(fc.record({ kind: fc.constantFrom(...kinds), value: fc.string({ minLength: 1 }) }));
  const reserved = fc.array(
    fc
      .tuple(fc.constantFrom(...kinds), fc.integer({ min: 1, max: 9 }))
      .map(([kind, n]) => `[${kindTable[kind].label}_${n}]`),
  );

  it('law: counters only go up, no two values share a label, and asking again changes nothing', () => {
    fc.assert(
      fc.property(values, values, reserved, (first, second, taken) => {
        const one = assignStandIns({ ...nothing, values: first, reserved: taken });
        const two = assignStandIns({ ...one, values: second, reserved: taken });
        const again = assignStandIns({ ...two, values: [...first, ...second], reserved: taken });
        for (const [stem, count] of Object.entries(one.counters))
          expect(two.counters[stem]).toBeGreaterThanOrEqual(count);
        expect(labelsOf(two.known).filter((label) => taken.includes(label))).toEqual([]);
        expect(again.counters).toEqual(two.counters);
        expect(again.known).toEqual(two.known);
        const spelled = new Map(two.known.map(({ value, standIn }) => [value, standIn]));
        expect(spelled.size).toBe(two.known.length);
      }),
    );
  });
});

describe('labelsIn', () => {
  it.each([
    ['in brackets', 'Dear [PERSON_1], [CREDIT_CARD_12]', ['[PERSON_1]', '[CREDIT_CARD_12]']],
    [
      'bare, escaped, in lower case',
      'PERSON_1 \\[PERSON\\_2\\] [person_3]',
      ['[PERSON_1]', '[PERSON_2]', '[PERSON_3]'],
    ],
    ['glued to letters', 'xTAX_ID_1', ['[TAX_ID_1]']],
    ['twice', '[EMAIL_1] [EMAIL_1]', ['[EMAIL_1]']],
    ['percent-encoded', '%5BEMAIL_1%5D', ['[EMAIL_1]']],
    ['none', '[FOO_1] [PERSON] PERSON_', []],
  ])('finds those %s', (_, text, labels) => {
    expect(labelsIn(text)).toEqual(labels);
  });
});
