import { describe, expect, it } from 'vitest';
import { decodeList } from './decode-list';
import { is } from './flags';
import { foldWord } from './fold-word';
import { longestPlaceFrom, nameFlagsOf, placeFlagsOf } from './lookup';

describe('word lists', () => {
  it('folds what keyboards lack', () => {
    expect(['Müller', 'GROSSMANN', 'Großmann', 'Łukasz', 'Søren'].map(foldWord)).toEqual([
      'muller',
      'grossmann',
      'grossmann',
      'lukasz',
      'soren',
    ]);
  });

  it('decodes shared beginnings', () => {
    expect([...decodeList('\n3:0anna2ton\n5:0new york\n')]).toEqual([
      ['anna', 3],
      ['anton', 3],
      ['new york', 5],
    ]);
  });

  it('knows names, and what else they are', () => {
    expect(nameFlagsOf('emily') & is.first).toBe(is.first);
    expect(nameFlagsOf('nowak') & is.last).toBe(is.last);
    expect(nameFlagsOf('grace') & (is.word | is.commonWord)).not.toBe(0);
    expect(nameFlagsOf('paris') & is.place).toBe(is.place);
    expect(nameFlagsOf('anna-lena') & is.first).toBe(is.first);
    expect(nameFlagsOf('qwrtzp')).toBe(0);
  });

  it('knows places of several words', () => {
    expect(placeFlagsOf('new zealand') & is.country).toBe(is.country);
    expect(longestPlaceFrom('new')).toBeGreaterThan(1);
    expect(longestPlaceFrom('qwrtzp')).toBe(0);
  });
});
