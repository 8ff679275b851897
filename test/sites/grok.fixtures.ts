import { grok } from '@/lib/sites/grok';
import { bytes, expects, json, none, nothing, text, type SiteFixtures } from './site-fixture';

const api = 'https://grok.com/rest/app-chat';
const id = '6f1c2b7e-0000-4000-8000-0123456789ab';
const turn = { temporary: false, modelName: 'grok-4', message: 'hello', fileAttachments: [], customInstructions: '' };

export const fixtures: SiteFixtures = {
  site: grok,
  conversations: [
    ['https://grok.com/', null],
    [`https://grok.com/c/${id}`, id],
    [`https://grok.com/chat/${id}`, id],
  ],
  requests: [
    {
      name: 'first turn',
      url: `${api}/conversations/new`,
      body: json(turn),
      expected: expects('send', 'review', 'hello', ''),
    },
    {
      name: 'later turn',
      url: `${api}/conversations/${id}/responses`,
      body: json({ message: 'hello', parentResponseId: id }),
      expected: expects('send', 'review', 'hello'),
    },
    { name: 'send, broken', url: `${api}/conversations/new`, body: text('{'), expected: 'unreadable' },
    { name: 'send of tomorrow', url: `${api}/conversations/new`, body: json({ say: 'x' }), expected: 'unreadable' },
    {
      name: 'file in JSON',
      url: `${api}/upload-file`,
      body: json({ fileName: 'cv.pdf', fileMimeType: 'application/pdf', content: 'JVBERi0=' }),
      expected: expects('upload', 'hold', 'cv.pdf'),
    },
    {
      name: 'file as the body',
      url: 'https://grok.com/rest/x',
      body: bytes('image/png'),
      expected: expects('upload', 'hold'),
    },
    {
      name: 'suggestions while typing',
      url: `${api}/suggestions`,
      body: json({ query: 'my na' }),
      expected: expects('draft', 'redact', 'my na'),
    },
    {
      name: 'renamed',
      method: 'PUT',
      url: `${api}/conversations/${id}`,
      body: json({ title: 'my title' }),
      expected: expects('other', 'redact', 'my title'),
    },
    {
      name: 'turn at an unknown path',
      url: 'https://grok.com/rest/chat/turn',
      body: json({ message: 'hello' }),
      expected: expects('send', 'review', 'hello'),
    },
    { name: 'list read', method: 'GET', url: `${api}/conversations`, body: none, expected: nothing },
  ],
};
