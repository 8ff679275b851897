import { describe, expect, it } from 'vitest';
import { folded, inflected, spaced } from './same-words';

describe('the same words', () => {
  it('have one gap between them', () => expect(spaced('Ann \n  Lee')).toBe('Ann Lee'));

  it('have no case and no accents', () => {
    expect(folded('MÜLLER Łódź Straße')).toBe('muller lodz strasse');
  });

  it('have endings where they are long enough', () => {
    expect(inflected('Piotr Kowalski')).toContain('Piotr Kowalskiego');
    expect(inflected('Anna Kowalska')).toContain('Anna Kowalską');
    expect(inflected('Peter Aldertree')).toEqual(['Peter Aldertrees']);
    expect(inflected('Al Roe')).toEqual([]);
  });
});
