import { chatgpt } from '@/lib/sites/chatgpt';
import { bytes, fields, file, json, none, text, type SiteFixtures } from './site-fixture';

const api = 'https://chatgpt.com/backend-api';
const id = '6f1c2b7e-0000-4000-8000-0123456789ab';
const message = (content: object, metadata: object = {}): object => ({
  id,
  author: { role: 'user' },
  create_time: 1_790_000_000.123,
  content,
  metadata,
});
const words = (...parts: unknown[]): object => ({ content_type: 'text', parts });
const send = (...messages: object[]): object => ({
  action: 'next',
  messages,
  parent_message_id: 'client-created-root',
  model: 'auto',
  timezone_offset_min: -60,
  conversation_mode: { kind: 'primary_assistant' },
});
const review = { role: 'send', treatment: 'review' } as const;

export const fixtures: SiteFixtures = {
  site: chatgpt,
  conversations: [
    ['https://chatgpt.com/', null],
    [`https://chatgpt.com/c/${id}`, id],
    [`https://chatgpt.com/c/${id}/`, id],
    [`https://chatgpt.com/g/g-abc-some-gpt/c/${id}?model=auto`, id],
    [`https://chatgpt.com/share/${id}`, null],
    ['https://chatgpt.com/c/new', null],
  ],
  requests: [
    {
      name: 'send',
      url: `${api}/f/conversation`,
      body: json(send(message(words('hello')))),
      expected: { ...review, parts: ['hello'] },
    },
    {
      name: 'send, older path',
      url: `${api}/conversation`,
      body: json(send(message(words('hello')))),
      expected: { ...review, parts: ['hello'] },
    },
    {
      name: 'send, not signed in',
      url: 'https://chatgpt.com/backend-anon/f/conversation',
      body: json(send(message(words('hello')))),
      expected: { ...review, parts: ['hello'] },
    },
    {
      name: 'send, older host',
      url: 'https://chat.openai.com/backend-api/conversation?x=1',
      body: json(send(message(words('hello')))),
      expected: { ...review, parts: ['hello'] },
    },
    {
      name: 'edit of an earlier message',
      url: `${api}/f/conversation`,
      body: json({ ...send(message(words('edited'))), parent_message_id: id, conversation_id: id }),
      expected: { ...review, parts: ['edited'] },
    },
    {
      name: 'regenerate',
      url: `${api}/f/conversation`,
      body: json({ ...send(message(words('again'))), action: 'variant' }),
      expected: { ...review, parts: ['again'] },
    },
    {
      name: 'continue',
      url: `${api}/f/conversation`,
      body: json({ action: 'continue', parent_message_id: id, conversation_id: id }),
      expected: { role: 'control', treatment: 'pass' },
    },
    {
      name: 'image and text',
      url: `${api}/f/conversation`,
      body: json(
        send(
          message({
            content_type: 'multimodal_text',
            parts: [
              { content_type: 'image_asset_pointer', asset_pointer: 'file-service://file-1', size_bytes: 9 },
              'what is it',
            ],
          }),
        ),
      ),
      expected: { ...review, parts: ['what is it'] },
    },
    {
      name: 'dictated',
      url: `${api}/f/conversation`,
      body: json(send(message(words({ content_type: 'audio_transcription', text: 'said' })))),
      expected: { ...review, parts: ['said'] },
    },
    {
      name: 'code',
      url: `${api}/f/conversation`,
      body: json(send(message({ content_type: 'code', text: 'let a' }))),
      expected: { ...review, parts: ['let a'] },
    },
    {
      name: 'attachment and quote',
      url: `${api}/f/conversation`,
      body: json(
        send(
          message(words('hello'), {
            attachments: [{ id: 'file-1', name: 'report.pdf', size: 9 }],
            targeted_reply: 'the quote',
          }),
        ),
      ),
      expected: { ...review, parts: ['hello', 'report.pdf', 'the quote'] },
    },
    {
      name: 'two messages',
      url: `${api}/f/conversation`,
      body: json(send(message(words('a', 'b')), message(words('c')))),
      expected: { ...review, parts: ['a', 'b', 'c'] },
    },
    {
      name: 'send in a format of tomorrow',
      url: `${api}/f/conversation`,
      body: json({ action: 'next', turns: [{ say: 'hello' }] }),
      expected: 'unreadable',
    },
    {
      name: 'send with content of an unknown kind',
      url: `${api}/f/conversation`,
      body: json(send(message({ blocks: ['hello'] }, { attachments: [{ name: 'a' }] }))),
      expected: 'unreadable',
    },
    {
      name: 'send with a part of an unknown kind',
      url: `${api}/f/conversation`,
      body: json(send(message(words('hello', { prose: 'more' })))),
      expected: 'unreadable',
    },
    {
      name: 'send whose body is cut off',
      url: `${api}/f/conversation`,
      body: text('{"messages":[{"content":'),
      expected: 'unreadable',
    },
    { name: 'send that is compressed', url: `${api}/f/conversation`, body: bytes(''), expected: 'unreadable' },
    {
      name: 'send as a form',
      url: `${api}/f/conversation`,
      body: fields(['message', 'hello']),
      expected: 'unreadable',
    },
    {
      name: 'steer',
      url: `${api}/f/steer_turn`,
      body: json(send(message(words('rather this')))),
      expected: { ...review, parts: ['rather this'] },
    },
    { name: 'steer, unknown', url: `${api}/f/steer_turn`, body: json({ text: 'rather this' }), expected: 'unreadable' },
    {
      name: 'prepare',
      url: `${api}/f/conversation/prepare`,
      body: json({ action: 'next', partial_query: { id, author: { role: 'user' }, content: words('w') } }),
      expected: { role: 'draft', treatment: 'redact', parts: ['w'] },
    },
    {
      name: 'prepare without text',
      url: `${api}/f/conversation/prepare`,
      body: json({ action: 'next', partial_query: null }),
      expected: { role: 'draft', treatment: 'redact' },
    },
    {
      name: 'prepare that cannot be read',
      url: `${api}/f/conversation/prepare`,
      body: text('w'),
      expected: 'unreadable',
    },
    {
      name: 'autocompletion',
      url: `${api}/conversation/experimental/generate_autocompletions`,
      body: json({ input_text: 'my na', num_completions: 4 }),
      expected: { role: 'draft', treatment: 'answer', parts: ['my na'] },
    },
    {
      name: 'autocompletion that cannot be read',
      url: `${api}/f/conversation/experimental/generate_autocompletions`,
      body: text('my na'),
      expected: { role: 'draft', treatment: 'answer' },
    },
    {
      name: 'custom instructions',
      method: 'PATCH',
      url: `${api}/user_system_messages`,
      body: json({ enabled: true, about_user_message: 'me', name_user_message: 'name', field_of_tomorrow: 'more' }),
      expected: { role: 'profile', treatment: 'review', parts: ['me', 'name', 'more'] },
    },
    {
      name: 'custom instructions switched off',
      method: 'PATCH',
      url: `${api}/user_system_messages`,
      body: json({ enabled: false }),
      expected: { role: 'profile', treatment: 'review' },
    },
    {
      name: 'custom instructions that cannot be read',
      url: `${api}/user_system_messages`,
      body: text('me'),
      expected: 'unreadable',
    },
    {
      name: 'copied text reported',
      url: `${api}/conversation/implicit_message_feedback`,
      body: json({ message_id: id, feedback: { type: 'copy', selected_text: 'the answer' } }),
      expected: { role: 'feedback', treatment: 'redact', parts: ['the answer'] },
    },
    {
      name: 'copy reported without text',
      url: `${api}/conversation/implicit_message_feedback`,
      body: json({ message_id: id, feedback: { type: 'view' } }),
      expected: { role: 'feedback', treatment: 'redact' },
    },
    {
      name: 'thumb with words',
      url: `${api}/conversation/message_feedback`,
      body: json({ rating: 'thumbsDown', text: 'wrong' }),
      expected: { role: 'feedback', treatment: 'redact', parts: ['wrong'] },
    },
    {
      name: 'rename',
      method: 'PATCH',
      url: `${api}/conversation/${id}`,
      body: json({ title: 'my title' }),
      expected: { role: 'title', treatment: 'redact', parts: ['my title'] },
    },
    {
      name: 'title asked for',
      url: `${api}/conversation/gen_title/${id}`,
      body: json({ message_id: id }),
      expected: { role: 'title', treatment: 'pass' },
    },
    {
      name: 'file announced',
      url: `${api}/files`,
      body: json({ file_name: 'cv.pdf', file_size: 9, use_case: 'my_files' }),
      expected: { role: 'upload', treatment: 'redact', parts: ['cv.pdf'] },
    },
    {
      name: 'bytes of a file',
      method: 'PUT',
      url: 'https://sdmntpr.blob.core.windows.net/files/raw?se=2026',
      body: bytes('application/pdf'),
      expected: { role: 'upload', treatment: 'hold' },
    },
    {
      name: 'long paste as a file',
      method: 'PUT',
      url: 'https://files.oaiusercontent.com/file-1',
      body: { form: 'bytes', bytes: new TextEncoder().encode('pasted').buffer, type: 'text/plain', name: null },
      expected: { role: 'upload', treatment: 'hold' },
    },
    {
      name: 'file confirmed',
      url: `${api}/files/file-1/uploaded`,
      body: json({}),
      expected: { role: 'upload', treatment: 'pass' },
    },
    {
      name: 'file to be indexed',
      url: `${api}/files/process_upload_stream`,
      body: json({ file_id: 'file-1', file_name: 'cv.pdf' }),
      expected: { role: 'upload', treatment: 'redact', parts: ['cv.pdf'] },
    },
    {
      name: 'file in a form, anywhere',
      url: `${api}/images/new`,
      body: fields(['a', 'b'], ['f', file('image/png', 'a.png')]),
      expected: { role: 'upload', treatment: 'hold' },
    },
    {
      name: 'dictation',
      url: `${api}/transcribe`,
      body: fields(['file', file('audio/webm', 'a.webm')]),
      expected: { role: 'audio', treatment: 'hold' },
    },
    {
      name: 'resume',
      url: `${api}/f/conversation/resume`,
      body: json({ conversation_id: id, offset: 0 }),
      expected: { role: 'control', treatment: 'pass' },
    },
    {
      name: 'init',
      url: `${api}/conversation/init`,
      body: json({ timezone: 'UTC' }),
      expected: { role: 'control', treatment: 'pass' },
    },
    {
      name: 'sentinel',
      url: `${api}/sentinel/chat-requirements`,
      body: json({ p: 'proof' }),
      expected: { role: 'control', treatment: 'pass' },
    },
    {
      name: 'telemetry',
      url: 'https://chatgpt.com/ces/v1/t',
      body: json({ event: 'x' }),
      expected: { role: 'telemetry', treatment: 'pass' },
    },
    {
      name: 'telemetry, compressed',
      url: 'https://ab.chatgpt.com/v1/rgstr?gz=1',
      body: bytes('application/octet-stream'),
      expected: { role: 'telemetry', treatment: 'pass' },
    },
    {
      name: 'messages at an unknown path',
      url: `${api}/g/conversation`,
      body: json(send(message(words('hello')))),
      expected: { ...review, parts: ['hello'] },
    },
    {
      name: 'messages of an unknown kind at an unknown path',
      url: `${api}/g/conversation`,
      body: json({ messages: [{ content: { blocks: [1] } }] }),
      expected: 'unreadable',
    },
    {
      name: 'messages over a socket',
      method: 'SOCKET',
      url: 'wss://ws.chatgpt.com/ws/user/a',
      body: json(send(message(words('hello')))),
      expected: { ...review, parts: ['hello'] },
    },
    {
      name: 'draft at an unknown path',
      url: `${api}/g/prepare`,
      body: json({ partial_query: { content: words('w') } }),
      expected: { role: 'draft', treatment: 'redact', parts: ['w'] },
    },
    {
      name: 'draft at an unknown path, as one text',
      url: `${api}/g/suggest`,
      body: json({ input_text: 'my na' }),
      expected: { role: 'draft', treatment: 'redact', parts: ['my na'] },
    },
    {
      name: 'settings',
      url: `${api}/settings/x`,
      body: json({ value: true }),
      expected: { role: null, treatment: null },
    },
    {
      name: 'list read',
      method: 'GET',
      url: `${api}/conversations?limit=28`,
      body: none,
      expected: { role: null, treatment: null },
    },
    {
      name: 'a look-alike of another host',
      url: 'https://chatgpt.com.example.com/backend-api/conversation',
      body: json(send(message(words('hello')))),
      expected: { role: null, treatment: null },
    },
  ],
};
