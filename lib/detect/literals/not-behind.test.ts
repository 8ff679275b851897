import { describe, expect, it } from 'vitest';
import { notBehindOf } from './not-behind';

describe('what no match stands behind', () => {
  it.each<readonly [RegExp, boolean, boolean]>([
    [/(?<![\p{L}\d])x/gu, true, true],
    [/(?<!\p{L})x/gu, false, true],
    [/(?<![\p{L}\d]|\d[.,/-])(?:\d{3})/giu, true, true],
    [/(?<![\p{L}./=-])(?<!\d )\d/gu, false, true],
    [/(?<!\d)x/g, true, false],
    [/(?<![\w])x/g, true, true],
    [/(?<![a-z])x/g, false, false],
    [/(?<![a-z])x/gi, false, true],
    [/(?<![A-Za-z])x/g, false, true],
    [/(?<![^\d])x/g, false, false],
    [/(?<!\d\d)x/g, false, false],
    [/(?<!\d)x|y/g, false, false],
    [/(?<!\d)(?:x|y[|])/g, true, false],
    [/(?<=\d)x/g, false, false],
    [/x(?<!\d)/g, false, false],
  ])('%s', (pattern, digit, letter) => {
    expect(notBehindOf(pattern)).toEqual({ digit, letter });
  });
});
