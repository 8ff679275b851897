import { describe, expect, it } from 'vitest';
import { kindEdgeCases } from './kind-edge-cases';
import { isKind, kinds, kindTable } from './kinds';

describe('the table of kinds', () => {
  it('has one row for each kind, and labels that no two share', () => {
    expect(Object.keys(kindTable)).toEqual([...kinds]);
    const labels = kinds.map((kind) => kindTable[kind].label);
    expect(new Set(labels).size).toBe(kinds.length);
    for (const label of labels) expect(label).toMatch(/^[A-Z]+(?:_[A-Z]+)*$/);
  });

  it('knows its own names only', () => {
    expect(isKind('person')).toBe(true);
    expect(isKind('toString')).toBe(false);
  });

  it('settles edge cases with kinds of the table', () => {
    for (const edgeCase of Object.values(kindEdgeCases)) expect(isKind(edgeCase.kind)).toBe(true);
  });
});
