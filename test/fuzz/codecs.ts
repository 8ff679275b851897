import { gzipSync } from 'node:zlib';
import type { HeldBody, HeldRequest } from '@/lib/model/request';

/** What a request has besides the texts that are sought in it. */
export interface Rest {
  /** Any JSON value. */
  readonly json: unknown;
  readonly space: '' | '\t';
}

/** One way in which prompts travel: how a request with these texts is made, and what another reader than ours makes of it. */
export interface Codec {
  readonly name: string;
  readonly paths: readonly string[];
  /** As many texts as it takes. */
  readonly count: number;
  readonly make: (texts: readonly string[], rest: Rest) => HeldRequest;
  /** All that the request says, apart from how it is escaped. */
  readonly decode: (request: HeldRequest) => unknown;
}

const url = 'https://chat.example.test/send';
const request = (body: HeldBody, at = url): HeldRequest => ({
  id: 1,
  transport: 'fetch',
  method: 'POST',
  url: at,
  contentType: '',
  body,
});
const text = (value: string): HeldRequest => request({ form: 'text', text: value });
const bytes = (value: Uint8Array): HeldRequest =>
  request({ form: 'bytes', bytes: new Uint8Array(value).buffer, type: '', name: null });

const messages = ([first = '', second = '']: readonly string[], { json }: Rest): object => ({
  json,
  messages: [{ role: 'user', content: first }, { content: [{ type: 'text', text: second }] }],
  tail: json,
});
const inMessages = ['messages[*].content', 'messages[*].content[*].text'];

const textOf = ({ body }: HeldRequest): string => {
  if (body.form === 'text') return body.text;
  if (body.form === 'bytes') return Buffer.from(body.bytes).toString('utf8');
  throw new TypeError('This body has no text');
};
const parsed = (json: string): unknown => JSON.parse(json);
const pairsOf = (query: string): unknown => [...new URLSearchParams(query)];
const piecesOf = (whole: HeldRequest, separator: string): unknown => textOf(whole).split(separator).map(parsedIfAny);
const parsedIfAny = (json: string): unknown => (json === '' ? '' : parsed(json));

const framed = (value: unknown, flags = 0): Buffer => {
  const payload = Buffer.from(JSON.stringify(value));
  const head = Buffer.alloc(5);
  head.writeUInt8(flags);
  head.writeUInt32BE(payload.length, 1);
  return Buffer.concat([head, payload]);
};

const framesOf = (whole: Buffer): unknown[] => {
  const frames: unknown[] = [];
  for (let at = 0; at < whole.length;) {
    const end = at + 5 + whole.readUInt32BE(at + 1);
    frames.push([whole[at], parsed(whole.subarray(at + 5, end).toString('utf8'))]);
    at = end;
  }
  return frames;
};

export const codecs: readonly Codec[] = [
  {
    name: 'JSON',
    paths: inMessages,
    count: 2,
    make: (texts, rest) => text(JSON.stringify(messages(texts, rest), null, rest.space)),
    decode: (whole) => parsed(textOf(whole)),
  },
  {
    name: 'JSON as bytes',
    paths: inMessages,
    count: 2,
    make: (texts, rest) => bytes(Buffer.from(JSON.stringify(messages(texts, rest)))),
    decode: (whole) => parsed(textOf(whole)),
  },
  {
    name: 'a form with JSON in JSON (Gemini)',
    paths: ['form:f.req > json [1] > json [0][0]', 'form:f.req > json [1] > json [0][3][*][1]'],
    count: 2,
    make: ([first = '', second = ''], { json }) =>
      text(
        new URLSearchParams({
          'f.req': JSON.stringify([null, JSON.stringify([[first, 0, null, [[json, second]]], json])]),
          at: 'token:1',
        }).toString(),
      ),
    decode: (whole) => pairsOf(textOf(whole)),
  },
  {
    name: 'multipart',
    paths: ['multipart:data > json inputs', 'multipart:message'],
    count: 2,
    make: ([first = '', second = ''], { json, space }) =>
      request({
        form: 'multipart',
        fields: [
          ['data', JSON.stringify({ inputs: first, json }, null, space)],
          ['files', { bytes: new Uint8Array([0, 255]).buffer, type: 'image/png', name: 'a.png' }],
          ['message', second],
        ],
      }),
    decode: ({ body }) =>
      body.form === 'multipart' &&
      body.fields.map(([name, value]) => [name, name === 'data' ? parsed(value as string) : value]),
  },
  {
    name: 'a tRPC batch',
    paths: ['*.json.content[*].text', '*.json.content'],
    count: 2,
    make: ([first = '', second = ''], { json }) =>
      text(
        JSON.stringify({
          0: { json: { content: [{ type: 'text', text: first }], json } },
          1: { json: { content: second } },
        }),
      ),
    decode: (whole) => parsed(textOf(whole)),
  },
  {
    name: 'SignalR records',
    paths: ['records: arguments[*].message.text'],
    count: 2,
    make: ([first = '', second = ''], { json }) =>
      text(
        [
          { type: 6 },
          { type: 4, arguments: [{ message: { text: first } }, json] },
          { arguments: [{ message: { text: second } }] },
        ]
          .map((record) => `${JSON.stringify(record)}\u001E`)
          .join(''),
      ),
    decode: (whole) => piecesOf(whole, '\u001E'),
  },
  {
    name: 'lines of JSON',
    paths: inMessages.map((path) => `lines: ${path}`),
    count: 4,
    make: (texts, rest) =>
      text([texts.slice(0, 2), texts.slice(2)].map((own) => JSON.stringify(messages(own, rest))).join('\n')),
    decode: (whole) => piecesOf(whole, '\n'),
  },
  {
    name: 'Connect envelopes',
    paths: ['connect: message.blocks[*].text.content'],
    count: 2,
    make: (texts, { json }) =>
      bytes(
        Buffer.concat([
          framed({ json, message: { blocks: texts.map((content) => ({ text: { content } })) } }),
          framed({ metadata: json }, 2),
        ]),
      ),
    decode: ({ body }) => body.form === 'bytes' && framesOf(Buffer.from(body.bytes)),
  },
  {
    name: 'an address',
    paths: ['query:q', 'query:chat > json [*].question'],
    count: 2,
    make: ([first = '', second = ''], { json }) =>
      request(
        { form: 'none' },
        `${url}?${new URLSearchParams({ q: first, n: '1', chat: JSON.stringify([{ question: second, json }]) }).toString()}#x`,
      ),
    decode: ({ url: at }) => [pairsOf(new URL(at).search), at.split('?')[0], new URL(at).hash],
  },
];

/** The bytes of a gzip member, by another packer than ours. */
export const packedBy = (whole: Buffer): ArrayBuffer => new Uint8Array(gzipSync(whole)).buffer;
