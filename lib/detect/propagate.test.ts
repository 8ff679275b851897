import { describe, expect, it } from 'vitest';
import type { Finding } from '@/lib/model/finding';
import type { Kind } from '@/lib/model/kinds';
import { propagate } from './propagate';

const at = (text: string, value: string, kind: Kind = 'person'): Finding => {
  const start = text.indexOf(value);
  return { kind, start, end: start + value.length, score: 0.9, rule: 'x/y', reason: '', asks: true };
};
const further = async (text: string, finding: Finding, aliases?: readonly string[]) =>
  (await propagate(text, [finding], aliases && new Map([[finding, aliases]]))).map(({ start, end }) => [
    start,
    text.slice(start, end),
  ]);

describe('propagate', () => {
  it('finds a value at every other place, at word boundaries', async () => {
    const text = 'Ann Lee wrote. Joann Lee and Ann Leeds did not, Ann Lee!';
    expect(await further(text, at(text, 'Ann Lee'))).toEqual([[48, 'Ann Lee']]);
  });

  it('finds values that begin with a mark', async () => {
    const text = 'tel +1 202 555 0143, again +1 202 555 0143.';
    expect(await further(text, at(text, '+1 202 555 0143', 'phone'))).toEqual([[27, '+1 202 555 0143']]);
  });

  it('finds other strings for the same', async () => {
    const text = 'Ann Lee came. Then Lee left.';
    expect(await further(text, at(text, 'Ann Lee'), ['Lee'])).toContainEqual([19, 'Lee']);
  });

  it('leaves short values, dates and ordinary account names where they are', async () => {
    expect(await further('Al and Al', at('Al and Al', 'Al'))).toEqual([]);
    expect(await further('2024 2024', at('2024 2024', '2024', 'date'))).toEqual([]);
    expect(await further('student student', at('student student', 'student', 'username'))).toEqual([]);
  });

  it('finds it with other gaps, in other case, without accents, with an ending', async () => {
    const text = 'Zoë Aldertree wrote. ZOE\nALDERTREE; zoe aldertree; the Zoë Aldertrees; Zoe  Alder';
    expect((await further(text, at(text, 'Zoë Aldertree'))).map(([, value]) => value)).toEqual([
      'ZOE\nALDERTREE',
      'zoe aldertree',
      'Zoë Aldertrees',
    ]);
    const phone = 'tel +1 202 555 0143, again +1 202\n555 0143.';
    expect(await further(phone, at(phone, '+1 202 555 0143', 'phone'))).toEqual([[27, '+1 202\n555 0143']]);
  });

  it('takes no ordinary word for a name, no password for one in other letters', async () => {
    const text = 'Mark will mark the MARK. Summer2x9 summer2x9';
    expect(await further(text, at(text, 'Mark'))).toEqual([[19, 'MARK']]);
    expect(await further(text, at(text, 'Summer2x9', 'password'))).toEqual([]);
  });

  it('takes linear time for many values with the same first word', async () => {
    const values = Array.from({ length: 20_000 }, (_, index) => `user-${index + 10_000}`);
    const text = values.join(' ');
    const findings = values.map((value, index) => ({ ...at(value, value), start: index * 11, end: index * 11 + 10 }));
    expect(await propagate(text, findings)).toEqual([]);
  }, 5_000);
});
