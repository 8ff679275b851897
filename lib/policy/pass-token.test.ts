import { describe, expect, it } from 'vitest';
import { passTokenAllowRule, passTokenRules, withPassToken } from './pass-token';

const token = 'a1b2'.repeat(8);

describe('the pass token', () => {
  it.each([
    ['https://a.example/send', `https://a.example/send#sotto=${token}`],
    ['https://a.example/send?x=1#old', `https://a.example/send?x=1#sotto=${token}`],
  ])('%s → %s', (url, marked) => {
    expect(withPassToken(url, token)).toBe(marked);
  });

  it('blocks each guarded endpoint in frames and at the top, under ids of its own', () => {
    const rules = passTokenRules({
      guarded: [
        { url: '^https://a\\.example/send', isInUrl: false },
        { url: '^https://a\\.example/ask', isInUrl: true },
      ],
      firstRuleId: 10,
    });
    expect(rules.map(({ id }) => id)).toEqual([10, 11, 12, 13]);
    expect(rules.map(({ condition }) => condition.resourceTypes)).toEqual([
      undefined,
      ['main_frame'],
      undefined,
      ['main_frame'],
    ]);
    expect(rules.map(({ condition }) => condition.requestMethods.includes('get'))).toEqual([false, false, true, true]);
    for (const { condition } of rules) expect(() => new RegExp(condition.regexFilter)).not.toThrow();
  });

  it('lets pass what carries exactly this token', () => {
    const { condition, priority } = passTokenAllowRule({ token, ruleId: 1 });
    const allows = (url: string) => new RegExp(condition.regexFilter).test(url);
    expect(priority).toBeGreaterThan(1);
    expect(allows(withPassToken('https://a.example/send', token))).toBe(true);
    expect(allows('https://a.example/send')).toBe(false);
    expect(allows(`${withPassToken('https://a.example/send', token)}x`)).toBe(false);
    expect(allows(withPassToken('https://a.example/send', 'b'.repeat(32)))).toBe(false);
  });

  it('refuses a token that could be a pattern', () => {
    expect(() => passTokenAllowRule({ token: '.*', ruleId: 1 })).toThrow(RangeError);
  });
});
