import { describe, expect, it } from 'vitest';
import { promptsOf, readMarks } from './read-labelled';

describe('readMarks', () => {
  it('takes the marks out and keeps where they stood', () => {
    const { text, marks } = readMarks('Dear «person:Jane Roe», see «url:https://a.example/b:c».');
    expect(text).toBe('Dear Jane Roe, see https://a.example/b:c.');
    expect(marks).toEqual([
      { kind: 'person', isPrivate: true, start: 5, end: 13 },
      { kind: 'url', isPrivate: true, start: 19, end: 40 },
    ]);
  });

  it('reads neutral marks', () => {
    expect(readMarks('«public:Napoleon» «maybe:ip-address:10.0.0.1»').marks).toEqual([
      { kind: null, isPrivate: false, start: 0, end: 8 },
      { kind: 'ip-address', isPrivate: false, start: 9, end: 17 },
    ]);
  });

  it('reads marks over lines', () => {
    const { text, marks } = readMarks('«address:1 Elm Road\nLeeds»\nend');
    expect(text.slice(marks[0]!.start, marks[0]!.end)).toBe('1 Elm Road\nLeeds');
  });

  it('puts tokens together inside and outside of marks, and leaves other braces', () => {
    const { text, marks } = readMarks('«secret:{{aws-key}}» {{ .Values.tag }}');
    expect(text).toMatch(/^AKIA[A-Z0-9]{16} \{\{ \.Values\.tag \}\}$/);
    expect(marks).toEqual([{ kind: 'secret', isPrivate: true, start: 0, end: 20 }]);
  });

  it.each([
    ['not closed', 'a «person:Jane'],
    ['not opened', 'a person:Jane» b'],
    ['closed twice', '«person:Jane»» b'],
    ['nested', '«person:«person:Jane»»'],
    ['of no kind', '«persona:Jane»'],
    ['without a kind', '«Jane»'],
    ['empty', '«person:»'],
    ['with space at its end', '«person:Jane »'],
    ['both neutral ways', '«maybe:public:Jane»'],
    ['of a token that is not there', '«secret:{{no-such}}»'],
  ])('throws on a mark %s', (_, marked) => {
    expect(() => readMarks(marked)).toThrow();
  });
});

describe('promptsOf', () => {
  it('parts a file at its ids', () => {
    const prompts = promptsOf('de-none-post', '=== a\n\nHallo\n\nWelt\n=== b\nx === y\n');
    expect(prompts.map(({ id, language, hasValues, text }) => [id, language, hasValues, text])).toEqual([
      ['a', 'de', false, 'Hallo\n\nWelt'],
      ['b', 'de', false, 'x === y'],
    ]);
  });

  it('says in which prompt a mark is wrong', () => {
    expect(() => promptsOf('en-mail', '=== en-mail-01\n«nobody:x»')).toThrow('en-mail, en-mail-01');
  });

  it('throws on text before the first id', () => {
    expect(() => promptsOf('en-mail', 'text\n=== a\nb')).toThrow('before the first id');
  });
});
