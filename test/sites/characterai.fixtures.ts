import { characterai } from '@/lib/sites/characterai';
import { bytes, expects, json, nothing, text, type SiteFixtures } from './site-fixture';

const socket = { method: 'SOCKET', url: 'wss://neo.character.ai/ws/' };
const turn = (words: string): object => ({
  command: 'create_and_generate_turn',
  request_id: 'x',
  payload: { user_name: 'Ada', turn: { turn_key: {}, candidates: [{ candidate_id: 'x', raw_content: words }] } },
});

export const fixtures: SiteFixtures = {
  site: characterai,
  conversations: [
    ['https://character.ai/chat/abc', null],
    ['https://character.ai/chat/abc?hist=0a1b2c3d-1111', '0a1b2c3d-1111'],
  ],
  requests: [
    { name: 'send', ...socket, body: json(turn('hello')), expected: expects('send', 'review', 'Ada', 'hello') },
    {
      name: 'chat made',
      ...socket,
      body: json({ command: 'create_chat', payload: { chat: {} } }),
      expected: expects('control', 'pass'),
    },
    { name: 'ping', ...socket, body: json({}), expected: expects('control', 'pass') },
    {
      name: 'turn of tomorrow',
      ...socket,
      body: json({ command: 'edit_turn', payload: { words: 'x' } }),
      expected: 'unreadable',
    },
    { name: 'a frame of no JSON', ...socket, body: text('hello'), expected: 'unreadable' },
    {
      name: 'sound',
      url: 'https://neo.character.ai/multimodal/transcribe',
      body: bytes('audio/webm'),
      expected: expects('upload', 'hold'),
    },
    {
      name: 'send over HTTP, older',
      url: 'https://old.character.ai/chat/streaming/',
      body: json({ character_external_id: 'x', text: 'hello' }),
      expected: expects('send', 'review', 'hello'),
    },
    { name: 'telemetry', url: 'https://events.character.ai/x', body: json({ a: 1 }), expected: nothing },
  ],
};
