import type { Site } from '@/lib/model/site';
import { isObject, isText, isWordless } from './json-shape';
import { fileTo } from './upload-rules';

const socket = /^wss:\/\/neo\.character\.ai\/(?:ws|connection\/websocket)/;
const inTurn = ['payload.turn.candidates[*].raw_content', 'payload.raw_candidates[*].raw_content', 'payload.user_name'];

export const characterai: Site = {
  id: 'characterai',
  name: 'Character.AI',
  hosts: ['character.ai', 'www.character.ai', 'old.character.ai'],
  scheme: 'https',
  observed: { date: '2025-12-31', source: 'public clients and protocol notes; the page itself is not confirmed' },
  composer: ['textarea[placeholder*="Message" i]', 'main textarea'],
  sendButton: ['button[aria-label="Send a message..."]', 'button[type="submit"]'],
  answer: ['[data-testid="completed-message"]'],
  user: [],
  rewrite: 'wire',
  conversation: ({ searchParams }) => /^[\w-]{8,}$/.exec(searchParams.get('hist') ?? '')?.[0] ?? null,
  requests: [
    {
      role: 'control',
      treatment: 'pass',
      methods: ['SOCKET'],
      url: socket,
      text: [],
      isShape: (json) => isObject(json) && !hasTurn(json) && isWordless(json),
    },
    { role: 'send', treatment: 'review', methods: ['SOCKET'], url: socket, text: inTurn },
    fileTo(/^https:\/\/(?:[^/]+\.)?character\.ai\//),
    {
      role: 'send',
      treatment: 'review',
      methods: ['POST', 'PUT', 'PATCH'],
      url: /^https:\/\/(?:neo|plus|old|www)\.character\.ai\//,
      text: [...inTurn, 'text'],
      isShape: (json) => isObject(json) && (hasTurn(json) || ('character_external_id' in json && isText(json['text']))),
    },
  ],
};

const hasTurn = ({ command, payload }: Readonly<Record<string, unknown>>): boolean =>
  (isText(command) && /turn/.test(command)) ||
  (isObject(payload) && ('turn' in payload || 'raw_candidates' in payload));
