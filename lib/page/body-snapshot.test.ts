import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HeldBody } from '@/lib/bridge/page-end';
import { snapshotOfRequest as ofRequest, takeSnapshot as take } from './body-snapshot';

const bufferOf = (text: string): ArrayBuffer => new TextEncoder().encode(text).buffer;

const name = fc.string({ minLength: 1 });
const type = fc.constantFrom('', 'text/plain', 'application/json');
const bytes = fc.uint8Array({ maxLength: 200 }).map((array) => array.slice().buffer);
const body: fc.Arbitrary<HeldBody> = fc.oneof(
  fc.string({ unit: 'binary' }).map((text) => ({ form: 'text' as const, text })),
  fc.record({ form: fc.constant('bytes' as const), bytes, type, name: fc.constant(null) }),
  fc.record({
    form: fc.constant('multipart' as const),
    fields: fc.array(fc.tuple(name, fc.oneof(fc.string(), fc.record({ bytes, type, name })))),
  }),
);

describe('a body', () => {
  it('comes back as it was written', async () => {
    await fc.assert(
      fc.asyncProperty(body, async (written) => {
        const sent = take('the page sent something else').send(written).body;
        expect(await take(sent).read()).toEqual(written);
      }),
    );
  });

  it('leaves as it was where nothing is rewritten', async () => {
    await fc.assert(
      fc.asyncProperty(body, async (written) => {
        const snapshot = take(take('').send(written).body);
        const read = await snapshot.read();
        expect(await take(snapshot.send().body).read()).toEqual(read);
      }),
    );
  });

  it.each([
    ['string', 'words', { form: 'text', text: 'words' }],
    ['parameters', new URLSearchParams({ a: 'b c' }), { form: 'text', text: 'a=b+c' }],
    ['nothing', null, { form: 'none' }],
    ['undefined', undefined, { form: 'none' }],
    ['buffer', bufferOf('words'), { form: 'bytes', bytes: bufferOf('words'), type: '', name: null }],
    [
      'part of a buffer',
      new Uint8Array(bufferOf('words'), 1, 2),
      { form: 'bytes', bytes: bufferOf('or'), type: '', name: null },
    ],
    [
      'file',
      new File(['words'], 'a.txt', { type: 'text/plain' }),
      { form: 'bytes', bytes: bufferOf('words'), type: 'text/plain', name: 'a.txt' },
    ],
    ['number', 5, { form: 'bytes', bytes: bufferOf('5'), type: '', name: null }],
  ])('%s', async (_what, given, expected) => {
    expect(await take(given).read()).toEqual(expected);
  });

  it('of a stream is read to its end and sent as bytes', async () => {
    const parts = ['one ', 'two'];
    const stream = new ReadableStream({
      pull(controller) {
        const part = parts.shift();
        if (part === undefined) controller.close();
        else controller.enqueue(new TextEncoder().encode(part));
      },
    });
    const snapshot = take(stream);
    expect(await snapshot.read()).toEqual({ form: 'bytes', bytes: bufferOf('one two'), type: '', name: null });
    expect(snapshot.send()).toEqual({ body: bufferOf('one two'), type: '' });
  });

  it('rejects where the stream breaks', async () => {
    const stream = new ReadableStream({
      start(controller) {
        controller.error(new Error('broken'));
      },
    });
    await expect(take(stream).read()).rejects.toThrow('broken');
  });

  it('is what it was at the call', async () => {
    const array = new TextEncoder().encode('before');
    const params = new URLSearchParams({ q: 'before' });
    const snapshots = [take(array), take(params)];
    array.fill(0);
    params.set('q', 'after');
    expect(await snapshots[0]?.read()).toMatchObject({ bytes: bufferOf('before') });
    expect(await snapshots[1]?.read()).toEqual({ form: 'text', text: 'q=before' });
  });

  it('of bytes stays bytes of its type when it is rewritten as text', () => {
    const sent = take(new Blob(['{}'], { type: 'application/json' })).send({ form: 'text', text: '[]' }).body;
    expect((sent as Blob).type).toBe('application/json');
  });
});

describe('the body of a Request', () => {
  const read = (init: RequestInit): Promise<HeldBody> => {
    const request = new Request('https://chat.example.test/', { method: 'POST', ...init });
    return ofRequest(request, request.headers.get('content-type') ?? '').read();
  };

  it('is text where it is text', async () => {
    expect(await read({ body: 'words' })).toEqual({ form: 'text', text: 'words' });
  });

  it('is bytes where it is not UTF-8', async () => {
    const body = new Uint8Array([0xff, 0xfe]);
    expect(await read({ body, headers: { 'content-type': 'text/plain' } })).toMatchObject({ form: 'bytes' });
  });

  it('is bytes where its type is of something else', async () => {
    expect(await read({ body: 'x', headers: { 'content-type': 'image/png' } })).toMatchObject({ form: 'bytes' });
  });

  it('is fields where it is a form', async () => {
    const body = new FormData();
    body.append('q', 'words');
    expect(await read({ body })).toEqual({ form: 'multipart', fields: [['q', 'words']] });
  });

  it('is bytes where the form is broken', async () => {
    const headers = { 'content-type': 'multipart/form-data; boundary=x' };
    expect(await read({ body: 'no form', headers })).toMatchObject({ form: 'bytes', bytes: bufferOf('no form') });
  });

  it('is none where there is none', async () => {
    expect(await read({})).toEqual({ form: 'none' });
  });
});
