import { describe, expect, it } from 'vitest';
import { measure, type Found } from './measure';
import { promptsOf } from './read-labelled';

const finding = (start: number, end: number, more: Partial<Found> = {}): Found => ({
  kind: 'person',
  start,
  end,
  asks: true,
  ...more,
});

async function measured(marked: string, found: readonly Found[], file = 'en-mail') {
  return measure(promptsOf(file, `=== ${file}-01\n${marked}`), async () => found);
}

describe('measure', () => {
  it('counts a value as found that findings of any kind cover together', async () => {
    const { all, missed } = await measured('«person:Jane Roe» left', [
      finding(0, 4, { kind: 'organization', asks: false }),
      finding(5, 8),
    ]);
    expect(all).toMatchObject({ values: 1, valuesFound: 1, characters: 7, charactersFound: 7, right: 1, wrong: 0 });
    expect(missed).toEqual([]);
  });

  it('counts a value as missed of which a part is left standing', async () => {
    const { all, missed } = await measured('«person:Jane Roe» left', [finding(0, 4)]);
    expect(all).toMatchObject({ values: 1, valuesFound: 0, characters: 7, charactersFound: 4, right: 1 });
    expect(missed).toEqual([{ id: 'en-mail-01', kind: 'person', text: 'Jane Roe', start: 0 }]);
  });

  it('does not ask for what is neither letter nor digit', async () => {
    const { all } = await measured('tel «phone:(020) 7946-0182»', [finding(5, 8), finding(10, 19)]);
    expect(all).toMatchObject({ valuesFound: 1 });
  });

  it('counts findings in vain only where they ask and touch no mark', async () => {
    const { all, inVain } = await measured('«public:Napoleon» met Josephine, «maybe:person:N.» and Ann', [
      finding(0, 8),
      finding(24, 26),
      finding(13, 22),
      finding(31, 34, { asks: false }),
    ]);
    expect(all).toMatchObject({ values: 0, right: 0, wrong: 1 });
    expect(inVain.map(({ text }) => text)).toEqual(['Josephine']);
  });

  it('counts dangerous misses', async () => {
    const { all, byKind } = await measured('pin «password:4711», «person:Jo»', []);
    expect(all).toMatchObject({ values: 2, valuesFound: 0, dangerous: 1 });
    expect(byKind.get('password')).toMatchObject({ dangerous: 1 });
    expect(byKind.get('person')).toMatchObject({ values: 1, dangerous: 0 });
  });

  it('parts the figures by language and by kind', async () => {
    const { byLanguage, byKind } = await measured('«person:Jo» rief an', [finding(3, 7, { kind: 'username' })], 'de-x');
    expect(byLanguage.get('de')).toMatchObject({ values: 1, wrong: 1 });
    expect([...byKind.keys()]).toEqual(['person', 'username']);
  });
});
