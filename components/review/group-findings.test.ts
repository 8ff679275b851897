import { describe, expect, it } from 'vitest';
import type { Finding } from '@/lib/model/finding';
import type { Kind } from '@/lib/model/kinds';
import { choicesOf, groupFindings, hiddenCount, type KeyOf, startDecisions } from './group-findings';

const keyOf: KeyOf = ({ value }) => value.toLowerCase();
const text = 'ada@example.com or ADA@example.com, ask Ada Example';

const found = (kind: Kind, value: string): Finding => {
  const start = text.indexOf(value);
  return { kind, start, end: start + value.length, score: 1, rule: 'a/b', reason: `a ${kind}`, asks: true };
};
const parts = [
  {
    text,
    findings: [found('email', 'ada@example.com'), found('email', 'ADA@example.com'), found('person', 'Ada Example')],
  },
];
const standIns = [
  { value: 'ada@example.com', kind: 'email', standIn: '[EMAIL_1]' },
  { value: 'Ada Example', kind: 'person', standIn: '[PERSON_1]' },
] as const;

describe('groups of findings', () => {
  it('puts spellings of one value together, the most dangerous kind first', () => {
    const groups = groupFindings(parts, standIns, keyOf);
    expect(groups.map(({ kind, count, standIn }) => [kind, count, standIn])).toEqual([
      ['email', 2, '[EMAIL_1]'],
      ['person', 1, '[PERSON_1]'],
    ]);
  });

  it('answers with a choice for each spelling, so that none of them falls back to a default', () => {
    const groups = groupFindings(parts, standIns, keyOf);
    const choices = choicesOf(groups, new Map([['ada@example.com', 'keep']]));
    expect(choices.filter(({ action }) => action === 'keep').map(({ value }) => value)).toEqual([
      'ada@example.com',
      'ADA@example.com',
    ]);
  });

  it('starts with what it is told, with replace where it is told nothing or two things', () => {
    const groups = groupFindings(parts, standIns, keyOf);
    const told = [
      { value: 'ada@example.com', kind: 'email', action: 'keep' },
      { value: 'ADA@example.com', kind: 'email', action: 'replace' },
    ] as const;
    expect([...startDecisions(groups, told, keyOf).values()]).toEqual(['replace', 'replace']);
    expect([...startDecisions(groups, told.slice(0, 1), keyOf).values()]).toEqual(['keep', 'replace']);
  });

  it('can only keep what has no stand-in', () => {
    const groups = groupFindings(parts, [], keyOf);
    const decisions = startDecisions(groups, [], keyOf);
    expect([...decisions.values()]).toEqual(['keep', 'keep']);
    expect(hiddenCount(decisions)).toBe(0);
  });
});
