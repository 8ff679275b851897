import { describe, expect, it } from 'vitest';
import { tokenize } from './tokens';

const cut = (text: string): string[] => {
  const { starts, ends, count } = tokenize(text);
  return Array.from({ length: count }, (_, index) => text.slice(starts[index], ends[index]));
};

describe('tokens', () => {
  it.each([
    ['Ann Lee', ['Ann', 'Lee']],
    ["Maria's boss", ['Maria', "'", 's', 'boss']],
    ["O'Brien said they'll", ["O'Brien", 'said', 'they', "'", 'll']],
    ['J. R. Hartley', ['J', '.', 'R', '.', 'Hartley']],
    ['J.R.R. Tolkien, U.S.', ['J.R.R.', 'Tolkien', ',', 'U.S.']],
    ['Anna-Lena', ['Anna', '-', 'Lena']],
    ['mail jane.roe@example.com.', ['mail', 'jane.roe@example.com', '.']],
    ['see https://example.com/a?b, ok', ['see', 'https://example.com/a?b', ',', 'ok']],
    ['@tom #tag', ['@', 'tom', '#', 'tag']],
    ['one\n \n two', ['one', '\n', 'two']],
    ['wait......', ['wait', '......']],
    ['田中', ['田', '中']],
    ['', []],
  ])('of %j', (text, expected) => {
    expect(cut(text)).toEqual(expected);
  });

  it('take time linear in the text', () => {
    const long = 'a.'.repeat(100_000);
    const started = performance.now();
    tokenize(long);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
