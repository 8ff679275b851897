import { describe, expect, it } from 'vitest';
import type { BinaryPart, HeldBody, HeldRequest } from '@/lib/model/request';
import { readParts } from './paths';

const request = (body: HeldBody | string, url = 'https://chat.example.test/send'): HeldRequest => ({
  id: 1,
  transport: 'fetch',
  method: 'POST',
  url,
  contentType: '',
  body: typeof body === 'string' ? { form: 'text', text: body } : body,
});
const blob = (text: string): BinaryPart => ({
  bytes: new TextEncoder().encode(text).buffer,
  type: 'application/json',
  name: 'blob',
});
const read = (body: HeldBody | string, ...paths: string[]) => readParts(request(body), paths);
/** The body's text after each part got an exclamation mark. */
const shout = (body: string, ...paths: string[]): string | undefined => {
  const reading = read(body, ...paths);
  const written = reading?.write(reading.parts.map((part) => `${part}!`)).body;
  return written?.form === 'text' ? written.text : undefined;
};

describe('paths into JSON', () => {
  it.each<[string, unknown, string[]]>([
    ['prompt', { prompt: 'a', other: 'b' }, ['a']],
    ['prompt', { prompt: ['a'], nested: { prompt: 'b' } }, []],
    [
      'messages[*].content.parts[*]',
      { messages: [{ content: { parts: ['a', { x: 'b' }, 'c', 1, null] } }, { content: 'd' }] },
      ['a', 'c'],
    ],
    ['messages[*].content', { messages: [{ content: 'a' }, { content: ['b'] }, 'c'] }, ['a']],
    ['messages[1].content', { messages: [{ content: 'a' }, { content: 'b' }] }, ['b']],
    ['[0][0]', [['a', 'b'], 'c'], ['a']],
    ['[*].text', [{ text: 'a' }, { text: 'b' }, { x: { text: 'c' } }], ['a', 'b']],
    ['*.json.x', { 0: { json: { x: 'a' } }, b: { json: { x: 'b' } } }, ['a', 'b']],
    ['*.json.x', [{ json: { x: 'a' } }], ['a']],
    ['history.*.content', { history: { a: { content: 'a' }, b: { content: 'b' } } }, ['a', 'b']],
    ['$..text', { text: 'a', b: [{ text: 'b', c: { text: { text: 'd' } } }] }, ['a', 'b', 'd']],
    ['a $..text', { text: 'x', a: { text: 'a', b: [{ text: 'b' }] } }, ['a', 'b']],
    ['*.json $..*', { 0: { json: { a: ['a', { b: 'b' }], c: 1 }, meta: 'x' } }, ['a', 'b']],
    ['$..content[*].text', { a: { content: [{ text: 'a' }] }, content: [{ content: [{ text: 'b' }] }] }, ['a', 'b']],
    ['$..*', { a: 'a', b: ['b', ['c', { d: 'd' }]] }, ['a', 'b', 'c', 'd']],
    ['$..*', 'a', ['a']],
    ['variables.{{USER_NAME}}', { variables: { '{{USER_NAME}}': 'a' } }, ['a']],
    ['a > json b', { a: '{"b":"c"}' }, ['c']],
    ['a > json[1] > json[0][0]', { a: '["x","[[\\"b\\"]]"]' }, ['b']],
    ['a > json', { a: '"b"' }, ['b']],
    ['a > json [*].q', { a: '[{"q":"b"}]' }, ['b']],
  ])('%s', (path, json, parts) => {
    for (const spacing of [undefined, '\t'])
      expect(read(JSON.stringify(json, null, spacing), path)?.parts).toEqual(parts);
  });

  it('reads each string once, in the order of the body, whatever the order of the paths', () => {
    expect(read('{"a":"1","b":"2"}', 'b', '$..*', 'a')?.parts).toEqual(['1', '2']);
  });

  it('reads every one of keys that stand twice: who knows which one counts over there', () => {
    expect(shout('{"a":"1","a":"2"}', 'a')).toBe('{"a":"1!","a":"2!"}');
  });

  it('knows a key however it is written', () => {
    expect(shout('{"pro\\u006dpt":"a"}', 'prompt')).toBe('{"pro\\u006dpt":"a!"}');
  });

  it('is not led on by keys that every object has', () => {
    expect(read('{"a":"b"}', '__proto__.a', 'constructor.name', 'toString')?.parts).toEqual([]);
  });

  it('takes a string that may be JSON or text for what it is', () => {
    expect(read('{"a":"{\\"b\\":\\"c\\"}"}', 'a', 'a > json $..*')?.parts).toEqual(['c']);
    expect(read('{"a":"{ no"}', 'a', 'a > json $..*')?.parts).toEqual(['{ no']);
    expect(read('{"a":"1"}', 'a', 'a > json $..*')?.parts).toEqual(['1']);
  });

  it.each([
    [
      '{ "a" : 1.0e+2 , "b":"x\\/\\u00e9", "prompt" :\t"hi" }\r\n',
      '{ "a" : 1.0e+2 , "b":"x\\/\\u00e9", "prompt" :\t"hi!" }\r\n',
    ],
    ['{"prompt":"a\\ud83d\\ude00\\/"}', '{"prompt":"a😀/!"}'],
    ['{"prompt":"\\ud800"}', '{"prompt":"\\ud800!"}'],
    ['{"prompt":""}', '{"prompt":"!"}'],
  ])('writes only the prompt: %s', (before, after) => {
    expect(shout(before, 'prompt')).toBe(after);
  });

  it('leaves a part as it was written where its text is the same', () => {
    const body = '{"a":"\\u0041\\/","b":"c"}';
    expect(read(body, 'a', 'b')?.write(['A/', 'd']).body).toEqual({ form: 'text', text: '{"a":"\\u0041\\/","b":"d"}' });
  });

  it.each([
    ['cut off', '{"prompt":"a'],
    ['with a trailing comma', '{"prompt":"a",}'],
    ['with a comment', '{"prompt":"a"/**/}'],
    ['with a byte order mark', '\u{FEFF}{"prompt":"a"}'],
    ['two on two lines', '{"prompt":"a"}\n{"prompt":"b"}'],
    ['with a line break in a string', '{"prompt":"a\n"}'],
    ['with single quotes', "{'prompt':'a'}"],
    ['none', ''],
  ])('cannot read JSON that is %s', (_, body) => {
    expect(read(body, 'prompt')).toBeNull();
  });

  it.each<[string, HeldBody]>([
    ['no body', { form: 'none' }],
    ['no text', { form: 'bytes', bytes: new Uint8Array([0, 255]).buffer, type: '', name: null }],
  ])('cannot read %s', (_, body) => {
    expect(read(body, 'prompt')).toBeNull();
  });

  it('reads bytes that are text', () => {
    const body: HeldBody = { form: 'bytes', ...blob('{"prompt":"é"}') };
    expect(read(body, 'prompt')?.write(['ü']).body).toEqual({ form: 'bytes', ...blob('{"prompt":"ü"}') });
  });

  it('throws where texts and parts differ in number', () => {
    expect(() => read('{"a":"b"}', 'a')?.write([])).toThrow(RangeError);
  });
});

describe('paths into forms, multipart and URLs', () => {
  it('goes through JSON in JSON in a form, and back the same way', () => {
    const inner = JSON.stringify([['Grüße & "x"', 0], null]);
    const body = `at=a%2fb&f.req=${encodeURIComponent(JSON.stringify([null, inner]))}&`;
    const reading = read(body, 'form:f.req > json[1] > json[0][0]');
    expect(reading?.parts).toEqual(['Grüße & "x"']);
    const written = reading?.write(['neu + alt']).body;
    const text = written?.form === 'text' ? written.text : '';
    expect(text.startsWith('at=a%2fb&f.req=')).toBe(true);
    expect(text.endsWith('&')).toBe(true);
    expect(JSON.parse(new URLSearchParams(text).get('f.req') ?? '')).toEqual([null, '[["neu + alt",0],null]']);
  });

  it('reads a field of a form as it is', () => {
    expect(shout('q=a+b%21&r=%zz&q=c', 'form:q')).toBe('q=a+b%21%21&r=%zz&q=c%21');
  });

  it('reads fields of multipart, text and Blob, and leaves the rest as it is', () => {
    const file = { bytes: new Uint8Array([1, 255]).buffer, type: 'image/png', name: 'a.png' };
    const fields = [
      ['data', '{"inputs":"a","x":1}'],
      ['data', blob('{"inputs":"b"}')],
      ['files', file],
      ['note', 'c'],
    ] as const;
    const reading = read({ form: 'multipart', fields }, 'multipart:data > json inputs', 'multipart:note');
    expect(reading?.parts).toEqual(['a', 'b', 'c']);
    expect(reading?.write(['A', 'B', 'C']).body).toEqual({
      form: 'multipart',
      fields: [
        ['data', '{"inputs":"A","x":1}'],
        ['data', blob('{"inputs":"B"}')],
        ['files', file],
        ['note', 'C'],
      ],
    });
  });

  it.each<[string, HeldBody | string, string]>([
    ['a field that is no JSON', { form: 'multipart', fields: [['data', 'x']] }, 'multipart:data > json inputs'],
    [
      'a Blob that is no text',
      { form: 'multipart', fields: [['data', { ...blob(''), bytes: new Uint8Array([255]).buffer }]] },
      'multipart:data',
    ],
    ['a form whose field is no JSON', 'f.req=x', 'form:f.req > json[1]'],
    ['JSON in JSON that is none', '{"a":"x"}', 'a > json b'],
  ])('cannot read %s', (_, body, path) => {
    expect(read(body, path)).toBeNull();
  });

  it('reads and writes the query of a URL, with or without a body', () => {
    const url = 'https://chat.example.test/s?x=%7e&q=a+b&chat=%5B%7B%22question%22%3A%22c%22%7D%5D#end';
    const reading = readParts(request({ form: 'none' }, url), ['query:q', 'query:chat > json [*].question']);
    expect(reading?.parts).toEqual(['a b', 'c']);
    expect(reading?.write(['a b', 'd'])).toEqual({
      body: { form: 'none' },
      url: 'https://chat.example.test/s?x=%7e&q=a+b&chat=%5B%7B%22question%22%3A%22d%22%7D%5D#end',
    });
    expect(reading?.write(['a b', 'c'])).toEqual({ body: { form: 'none' } });
  });

  it('reads body and URL together', () => {
    const reading = readParts(request('{"a":"b"}', 'https://chat.example.test/?q=c'), ['query:q', 'a']);
    expect(reading?.parts).toEqual(['b', 'c']);
  });

  it.each(['a[', 'a[x]', 'a > b', '$.a', 'a > jsonb'])('throws where a path is none: %s', (path) => {
    expect(() => read('{}', path)).toThrow(SyntaxError);
  });
});
