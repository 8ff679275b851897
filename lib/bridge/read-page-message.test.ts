import { describe, expect, it } from 'vitest';
import { readPageMessage, readTransport } from './read-page-message';

const request = { id: 1, transport: 'fetch', method: 'POST', url: 'https://a.example/', contentType: '' };
const part = { bytes: new ArrayBuffer(2), type: '', name: null };
const held = (body: unknown) => ({ type: 'requestHeld', request: { ...request, body } });

describe('a message of the page’s end', () => {
  it.each([
    held({ form: 'none' }),
    held({ form: 'text', text: '\ud800' }),
    held({ form: 'bytes', ...part }),
    held({
      form: 'multipart',
      fields: [
        ['a', 'b'],
        ['c', { ...part, name: 'c.txt' }],
      ],
    }),
    { type: 'requestAbandoned', id: 1 },
    { type: 'copyHeld', id: 2, text: 'a' },
    { type: 'copyHeld', id: 2, text: 'a', html: '<b>a</b>' },
  ])('is read: %o', (message) => {
    expect(readPageMessage(message)).toEqual(message);
  });

  it.each([
    null,
    'requestHeld',
    [],
    { type: 'verdict', id: 1, release: { do: 'release' }, passToken: '' },
    held({ form: 'text' }),
    held({ form: 'bytes', bytes: 'AA==', type: '', name: null }),
    held({ form: 'multipart', fields: [['a']] }),
    { type: 'requestHeld', request: { ...request, id: -1, body: { form: 'none' } } },
    { type: 'requestHeld', request: { ...request, transport: 'pigeon', body: { form: 'none' } } },
    { type: 'requestAbandoned', id: '1' },
  ])('is none of ours: %o', (message) => {
    expect(readPageMessage(message)).toBeNull();
  });
});

it('knows its transports', () => {
  expect([readTransport('socket'), readTransport('pigeon')]).toEqual(['socket', null]);
});
