import { describe, expect, it } from 'vitest';
import { announceSocket, isAnnounced } from './announced-sockets';
import { asHeld, pageOf, type Seen } from './seen-request';

const seen = (more: Partial<Seen>): Seen => ({
  requestId: '1',
  url: 'https://chat.example.com/send#sotto=x',
  method: 'post',
  tabId: 1,
  type: 'xmlhttprequest',
  ...more,
});
const encode = (text: string): ArrayBuffer => new TextEncoder().encode(text).buffer;

describe('a request as the browser shows it', () => {
  it('reads as the guard would have handed it over', () => {
    const raw = [{ bytes: encode('{"a"') }, { file: 'x' }, { bytes: encode(':1}') }];
    expect(asHeld(seen({ requestBody: { raw } }))).toMatchObject({
      transport: 'fetch',
      method: 'POST',
      url: 'https://chat.example.com/send',
      body: { form: 'bytes', bytes: encode('{"a":1}') },
    });
    const formData = { q: ['one', encode('two')] };
    expect(asHeld(seen({ type: 'sub_frame', requestBody: { formData } }))).toMatchObject({
      transport: 'form',
      body: {
        form: 'multipart',
        fields: [
          ['q', 'one'],
          ['q', 'two'],
        ],
      },
    });
    expect(asHeld(seen({ type: 'websocket', method: 'GET' }))).toMatchObject({
      method: 'SOCKET',
      body: { form: 'none' },
    });
    expect(asHeld(seen({ requestBody: { error: 'Unknown error.' } })).body).toMatchObject({ form: 'bytes' });
  });

  it('belongs to the document, else to what asked, else to the origin', () => {
    const all = { documentUrl: 'https://a.example/', originUrl: 'https://b.example/', initiator: 'https://c.example' };
    expect(pageOf(seen(all))).toBe('https://a.example/');
    expect(pageOf(seen({ ...all, documentUrl: undefined }))).toBe('https://b.example/');
    expect(pageOf(seen({ initiator: all.initiator }))).toBe('https://c.example');
  });
});

describe('sockets', () => {
  const socket = { tabId: 7, url: 'wss://chat.example.com/ws' };

  it('are fine where the guard has announced them, before or soon after, each once', async () => {
    announceSocket(socket);
    expect(await isAnnounced(socket)).toBe(true);
    const late = isAnnounced(socket);
    setTimeout(() => announceSocket(socket), 20);
    expect(await late).toBe(true);
    expect(await isAnnounced(socket)).toBe(false);
  });

  it('of another tab or address are others', async () => {
    announceSocket(socket);
    const [tab, address] = [
      { ...socket, tabId: 8 },
      { ...socket, url: 'wss://chat.example.com/other' },
    ];
    expect(await Promise.all([tab, address].map(isAnnounced))).toEqual([false, false]);
  });
});
