import { describe, expect, it } from 'vitest';
import { notBehindOf } from './not-behind';

describe('what no match stands behind', () => {
  it.each<readonly [source: string, flags: string, digit: boolean, letter: boolean]>([
    [String.raw`(?<![\p{L}\d])x`, 'gu', true, true],
    [String.raw`(?<!\p{L})x`, 'gu', false, true],
    [String.raw`(?<![\p{L}\d]|\d[.,/-])(?:\d{3})`, 'giu', true, true],
    [String.raw`(?<![\p{L}./=-])(?<!\d )\d`, 'gu', false, true],
    [String.raw`(?<!\d)x`, 'g', true, false],
    [String.raw`(?<![\w])x`, 'g', true, true],
    [String.raw`(?<![a-z])x`, 'g', false, false],
    [String.raw`(?<![a-z])x`, 'gi', false, true],
    [String.raw`(?<![A-Za-z])x`, 'g', false, true],
    [String.raw`(?<![^\d])x`, 'g', false, false],
    [String.raw`(?<!\d\d)x`, 'g', false, false],
    [String.raw`(?<!\d)x|y`, 'g', false, false],
    [String.raw`(?<!\d)(?:x|y[|])`, 'g', true, false],
    [String.raw`(?<=\d)x`, 'g', false, false],
    [String.raw`x(?<!\d)`, 'g', false, false],
  ])('%s', (source, flags, digit, letter) => {
    expect(notBehindOf(new RegExp(source, flags))).toEqual({ digit, letter });
  });
});
