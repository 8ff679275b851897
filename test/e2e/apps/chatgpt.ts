import { startChat } from './chat/chat';
import { chatgptProfile } from './chat/profile-chatgpt';

startChat(chatgptProfile);

const post = (url: string, body: unknown, method = 'POST'): Promise<Response> =>
  fetch(url, {
    method,
    headers: { 'content-type': 'application/json', 'x-page': '1' },
    body: JSON.stringify(body),
  });

/** What the site's menus would start. */
const menu = {
  saveInstructions: (about: string): Promise<Response> =>
    post('/backend-api/user_system_messages', { about_user_message: about, about_model_message: '' }, 'PATCH'),
  steer: (text: string): Promise<Response> =>
    post('/backend-api/f/steer_turn', { action: 'next', messages: [{ content: { parts: [text] } }] }),
  upload: async (name: string, text: string): Promise<number> => {
    const announced = await post('/backend-api/files', {
      file_name: name,
      file_size: text.length,
      use_case: 'my_files',
      mime_type: 'text/plain',
    });
    const { upload_url: url } = (await announced.json()) as { upload_url: string }; // our own server's answer
    const put = await fetch(url, {
      method: 'PUT',
      headers: { 'x-ms-blob-type': 'BlockBlob' },
      body: new Blob([text], { type: 'text/plain' }),
    });
    return put.status;
  },
};

/** `?files`: long pastes become files, as on the site. */
if (new URLSearchParams(location.search).has('files')) {
  document.querySelector('#prompt-textarea')?.addEventListener(
    'paste',
    (event) => {
      const text = event instanceof ClipboardEvent ? (event.clipboardData?.getData('text/plain') ?? '') : '';
      if (text.length < 3_000) return;
      event.preventDefault();
      event.stopPropagation();
      void menu
        .upload('Pasted text.txt', text)
        .then((status) => (document.body.dataset['uploaded'] = String(status)))
        .catch(() => (document.body.dataset['uploaded'] = 'refused'));
    },
    { capture: true },
  );
}

Object.assign(window, { menu });
export type ChatGptMenu = typeof menu;
